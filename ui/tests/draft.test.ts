import { mockIPC, clearMocks } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { draft, PAUSE } from "../src/draft";
import { question } from "../src/dev/made";

const input = (text: string) => ({ ...question("line").input, text });

describe("saving what is typed", () => {
  let written: string[] = [];
  let refuse = false;

  beforeEach(() => {
    vi.useFakeTimers();
    written = [];
    refuse = false;
    draft.onSaved = vi.fn();
    draft.onFailed = vi.fn();
    mockIPC((_command, args) => {
      if (refuse) throw { code: "no-space", text: "", saved: "", todo: "" };
      written.push((args as { input: { text: string } }).input.text);
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
