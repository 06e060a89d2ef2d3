import { mockIPC } from "@tauri-apps/api/mocks";
import { fireEvent } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { app } from "../src/app.svelte";
import { question } from "../src/dev/fixtures";
import { draft } from "../src/draft";
import type { Screen } from "../src/screen";
import { settle } from "./window";

/** A step that ends when it is told to. */
function held(name: string, leads: Screen | null = null) {
  let end: (failed?: boolean) => void = () => undefined;
  const ended = new Promise<void>((done, failed) => {
    end = (wrong) => (wrong ? failed({ code: "no-space", text: "", saved: "", todo: "" }) : done());
  });
  const step = async (): Promise<Screen | null> => {
    taken.push(name);
    await ended;
    return leads;
  };
  return { step, end };
}

let taken: string[] = [];
const buttons: HTMLButtonElement[] = [];

/** A step that ends at once. */
function brief(name: string) {
  return async (): Promise<null> => {
    taken.push(name);
    return Promise.resolve(null);
  };
}

/** A button that takes a step. */
function button(step: () => Promise<Screen | null>): HTMLButtonElement {
  const made = document.createElement("button");
  made.addEventListener("click", () => void app.go(step));
  document.body.append(made);
  buttons.push(made);
  return made;
}

describe("a step that is asked for while another is under way", () => {
  beforeEach(() => {
    taken = [];
    mockIPC(() => "");
    app.forget();
  });

  afterEach(async () => {
    for (const made of buttons.splice(0)) made.remove();
    await settle();
  });

  it("waits and is taken after it, in order", async () => {
    const [first, second, third] = [held("first"), held("second"), held("third")];
    for (const { step } of [first, second, third]) await fireEvent.click(button(step));
    await settle();
    expect(taken).toEqual(["first"]);
    first.end();
    await settle();
    expect(taken).toEqual(["first", "second"]);
    second.end();
    third.end();
    await settle();
    expect(taken).toEqual(["first", "second", "third"]);
  });

  it("is taken where the page to which a press led takes it while it appears", async () => {
    const leads = async (): Promise<null> => {
      taken.push("leads");
      app.show({ at: "recovery", first: false });
      // As an effect of that page does, before the press is over.
      void app.go(brief("of the page"));
      return Promise.resolve(null);
    };
    await fireEvent.click(button(leads));
    await settle();
    expect(taken).toEqual(["leads", "of the page"]);
  });

  it("is one step where the same control is pressed twice", async () => {
    const first = held("first");
    const pressed = button(first.step);
    await fireEvent.click(pressed);
    await fireEvent.click(pressed);
    first.end();
    await settle();
    expect(taken).toEqual(["first"]);
    // Pressed once more when it is done, it is taken again.
    await fireEvent.click(pressed);
    await settle();
    expect(taken).toEqual(["first", "first"]);
  });

  it("is two where two keys are pressed on one control", async () => {
    const first = held("first");
    const field = document.createElement("input");
    document.body.append(field);
    field.addEventListener("keydown", (event) => {
      void app.go(event.key === "c" ? first.step : brief(event.key));
    });
    await fireEvent.keyDown(field, { key: "c" });
    await fireEvent.keyDown(field, { key: "f" });
    first.end();
    await settle();
    expect(taken).toEqual(["first", "f"]);
    field.remove();
  });
});

describe("a step that waits", () => {
  beforeEach(() => {
    taken = [];
    mockIPC(() => "");
  });

  it("is not taken after one that could not be done: that is to be read first", async () => {
    const first = held("first");
    const asked = [app.go(first.step), app.go(brief("second"))];
    await settle();
    first.end(true);
    await Promise.all(asked);
    expect(taken).toEqual(["first"]);
    expect(app.failure?.code).toBe("no-space");
  });

  it("is not taken after a lock", async () => {
    const first = held("first");
    const asked = [app.go(first.step), app.go(brief("second"))];
    await settle();
    app.forget();
    asked.push(app.go(brief("later")));
    first.end();
    await Promise.all(asked);
    expect(taken).toEqual(["first", "later"]);
  });

  it("takes nothing away that was typed on the page after it", async () => {
    const written: unknown[] = [];
    mockIPC((command, args) => {
      if (command === "question_draft") written.push((args as { place: string }).place);
      return "";
    });
    const next: Screen = { at: "question", page: question("line"), mode: "section" };
    const first = held("first", next);
    const asked = [app.go(first.step), app.go(() => Promise.resolve(null), true)];
    await settle();
    const shown = vi.spyOn(app, "show").mockImplementation(() => {
      app.pageRequest += 1;
      draft.change("typed-there", { ...question("line").input, text: "Some words" });
    });
    first.end();
    await Promise.all(asked);
    shown.mockRestore();
    expect(written).toEqual(["typed-there"]);
  });
});
