import { mockIPC, clearMocks } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { Autosave } from "../src/autosave";
import { question } from "../src/dev/fixtures";
import { draft } from "../src/draft";
import { PAUSE } from "../src/pause";

const input = (text: string) => ({ ...question("line").input, text });

describe("saving what is typed", () => {
  let written: string[] = [];
  let carets: (number | null)[] = [];
  let refuse = false;

  beforeEach(() => {
    vi.useFakeTimers();
    written = [];
    carets = [];
    refuse = false;
    draft.onSaved = vi.fn();
    draft.onFailed = vi.fn();
    mockIPC((_command, args) => {
      if (refuse) throw { code: "no-space", text: "", saved: "", todo: "" };
      const { input, caret } = args as { input: { text: string }; caret: number | null };
      written.push(input.text);
      carets.push(caret);
      return "Saved on this computer only, 14:32";
    });
  });

  afterEach(() => {
    draft.abandon();
    clearMocks();
    vi.useRealTimers();
  });

  it("waits for a pause and writes the last state once", async () => {
    draft.change("q", input("a"));
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    draft.change("q", input("ab"));
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(written).toEqual(["ab"]);
  });

  it("writes within a second while keys come without a pause", async () => {
    const typed = "nobody pauses here";
    for (let length = 1; length <= typed.length; length += 1) {
      draft.change("q", input(typed.slice(0, length)));
      await vi.advanceTimersByTimeAsync(PAUSE / 4);
    }
    // After 1,000 and 2,000 of 2,250 milliseconds.
    expect(written).toEqual([typed.slice(0, 8), typed.slice(0, 16)]);
  });

  it("writes a note within a second as well", async () => {
    const kept: string[] = [];
    const note = new Autosave<string>(
      async (text) => {
        kept.push(text);
        return Promise.resolve("");
      },
      () => undefined,
    );
    for (let length = 1; length <= 10; length += 1) {
      note.change("n".repeat(length));
      await vi.advanceTimersByTimeAsync(PAUSE / 4);
    }
    note.abandon();
    expect(kept).toEqual(["n".repeat(8)]);
  });

  it("writes at once when the page is left", async () => {
    draft.change("q", input("a"));
    await draft.flush();
    expect(written).toEqual(["a"]);
    expect(draft.onSaved).toHaveBeenCalledWith("Saved on this computer only, 14:32");
  });

  it("calls nothing saved while something newer waits", async () => {
    draft.change("q", input("a"));
    const first = draft.flush();
    draft.change("q", input("ab"));
    await first;
    expect(written).toEqual(["a"]);
    expect(draft.onSaved).not.toHaveBeenCalled();
    await draft.flush();
    expect(draft.onSaved).toHaveBeenCalledTimes(1);
  });

  it("saves where the caret went after the text was saved", async () => {
    const area = document.createElement("textarea");
    area.id = "f-text";
    area.value = "abc";
    document.body.append(area);
    area.focus();
    draft.change("q", input("abc"));
    await draft.flush();
    await draft.flush();
    expect(carets).toEqual([3]);
    area.setSelectionRange(1, 1);
    area.blur();
    await draft.flush(area);
    expect([written, carets]).toEqual([
      ["abc", "abc"],
      [3, 1],
    ]);
    // Another field says nothing of this text.
    area.setSelectionRange(2, 2);
    await draft.flush(document.createElement("textarea"));
    expect(carets).toEqual([3, 1]);
    area.remove();
  });

  it("writes nothing twice", async () => {
    draft.change("q", input("a"));
    await draft.flush();
    await vi.advanceTimersByTimeAsync(PAUSE * 2);
    expect(written).toEqual(["a"]);
  });

  it("drops what an answer replaces", async () => {
    draft.change("q", input("a"));
    await draft.drop();
    await vi.advanceTimersByTimeAsync(PAUSE * 2);
    expect(written).toEqual([]);
  });

  it("keeps what could not be written for the next try", async () => {
    refuse = true;
    draft.change("q", input("a"));
    await draft.flush();
    expect(draft.onFailed).toHaveBeenCalledOnce();
    refuse = false;
    await draft.flush();
    expect(written).toEqual(["a"]);
  });
});
