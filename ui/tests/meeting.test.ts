import { fireEvent } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { app } from "../src/app.svelte";
import { state } from "../src/dev/answers";
import { bar, page } from "../src/dev/fixtures-meeting";
import { WAIT } from "../src/key-acts.svelte";
import { meeting } from "../src/meeting.svelte";
import { panes } from "../src/panes.svelte";
import type { FormInput } from "../src/ipc/types";
import { byText, calls, open, settle } from "./window";

/** A key that moves the keyboard into a text waits whether a letter follows. */
const moved = async (): Promise<void> => {
  await new Promise((done) => setTimeout(done, WAIT + 50));
  await settle();
};
const screen = () => open({ at: "meeting", view: page, open: "own-name" });
const screenOf = async (author: "client" | "solicitor") => {
  const container = await screen();
  meeting.take({ ...bar, author });
  await settle();
  return container;
};
const entered = () => calls.filter((call) => call.command === "meeting_enter").at(-1)?.args["input"] as FormInput;
const clocks = () => calls.filter((call) => call.command === "meeting_clock").map((call) => call.args["runs"]);
const marks = () => calls.filter((call) => call.command === "meeting_mark").map((call) => call.args["kind"]);

describe("the keys of a meeting", () => {
  beforeEach(() => {
    state.settings.quickKeys = true;
    meeting.forget();
    panes.wide = false;
  });

  it("take a choice", async () => {
    const container = await screen();
    await fireEvent.keyDown(container, { key: "2" });
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(entered()).toMatchObject({ choices: ["no"], standing: null });
  });

  it("take a way to leave it open", async () => {
    await screen();
    await fireEvent.keyDown(document.body, { key: "r" });
    await fireEvent.click(byText(document.body, "Continue"));
    await settle();
    expect(entered().standing).toBe("withheld");
  });

  it("mark an answer", async () => {
    await screen();
    await fireEvent.keyDown(document.body, { key: "c" });
    await settle();
    await fireEvent.keyDown(document.body, { key: "F" });
    await settle();
    expect(marks()).toEqual(["confirmed", "follow-up"]);
  });

  it("lead to the note, the next steps and the clock, and are shown beside them", async () => {
    const container = await screenOf("solicitor");
    panes.wide = true;
    await settle();
    const beside = (selector: string) =>
      container.ownerDocument.querySelector(selector)?.closest(".field, .clock, .marks")?.querySelector("kbd")
        ?.textContent;
    meeting.notes = { case: "", places: {} };
    await settle();
    await fireEvent.keyDown(document.body, { key: "w" });
    await moved();
    expect(document.activeElement?.id).toBe("f-note-own-name");
    expect(beside("#f-note-own-name")).toBe("W");
    (document.activeElement as HTMLElement).blur();
    await fireEvent.keyDown(document.body, { key: "S" });
    await moved();
    expect(document.activeElement?.id).toBe("f-side-next");
    expect(beside("#f-side-next")).toBe("S");
    await fireEvent.keyDown(document.activeElement as HTMLElement, { key: "p" });
    expect(clocks()).toEqual([]);
    (document.activeElement as HTMLElement).blur();
    await fireEvent.keyDown(document.body, { key: "p" });
    await settle();
    expect(clocks()).toEqual([false]);
    expect(beside(".clock button")).toBe("P");
    expect([...container.querySelectorAll(".marks kbd")].map((key) => key.textContent)).toEqual(["C", "F"]);
  });

  it("lead to the attendance note where next steps have no room beside the answer", async () => {
    await screenOf("solicitor");
    await fireEvent.keyDown(document.body, { key: "s" });
    await moved();
    expect(app.screen.at).toBe("attendance");
  });

  it("open nothing of the solicitor while the client has the seat", async () => {
    await screenOf("client");
    for (const key of ["w", "s", "p"]) await fireEvent.keyDown(document.body, { key });
    await settle();
    expect(calls.filter((call) => ["notes_show", "meeting_clock"].includes(call.command))).toEqual([]);
    expect(app.screen.at).toBe("meeting");
  });

  it("do nothing while a text is typed, with Ctrl, or when they are off", async () => {
    const container = await screen();
    const field = container.querySelector<HTMLElement>("#f-jump");
    if (!field) throw new Error("no field");
    await fireEvent.keyDown(field, { key: "c" });
    await fireEvent.keyDown(document.body, { key: "c", ctrlKey: true });
    if (app.start) app.accept({ ...app.start, settings: { ...app.start.settings, quickKeys: false } });
    await fireEvent.keyDown(document.body, { key: "c" });
    await settle();
    expect(marks()).toEqual([]);
  });
});

describe("going to a question of a meeting", () => {
  const go = async (container: HTMLElement, typed: string): Promise<void> => {
    const field = container.querySelector<HTMLInputElement>("#f-jump");
    if (!field) throw new Error("no field");
    await fireEvent.input(field, { target: { value: typed } });
    await fireEvent.keyDown(field, { key: "Enter" });
    const form = field.closest("form");
    if (form) await fireEvent.submit(form);
    await settle();
  };
  const openAt = () => calls.filter((call) => call.command === "question_show").at(-1)?.args["place"];

  it("finds a word of the question, then one of its options and its hint, and says where there is none", async () => {
    const container = await open({ at: "meeting", view: page, open: null });
    await go(container, "BORN");
    expect(openAt()).toBe("birth-date");
    // "Journey" is a further word of 1.3 in the list of all questions, and in no question here.
    await go(container, "journey");
    expect(openAt()).toBe("dispute/i1/amount");
    await go(container, "xyzzy");
    expect(container.querySelector('[role="status"]')).not.toBeNull();
    expect(container.textContent).toContain("No question on these pages");
  });
});

describe("the bar of a meeting", () => {
  it("takes the notes out of the page when the client has the seat, and goes with the case", async () => {
    const container = await screen();
    meeting.take(bar);
    meeting.notes = { case: "zqnote", places: {} };
    await settle();
    expect(container.textContent).toContain("Notes are shown");
    meeting.take({ ...bar, author: "client" });
    await settle();
    expect(meeting.notes).toBeNull();
    expect(container.innerHTML).not.toContain("zqnote");
    if (app.start) app.accept({ ...app.start, stage: "cases" });
    await settle();
    expect(meeting.bar).toBeNull();
  });
});
