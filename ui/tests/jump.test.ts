import { describe, expect, it } from "vitest";

import { app } from "../src/app.svelte";
import { list } from "../src/dev/fixtures";
import { bar } from "../src/dev/fixtures-meeting";
import { found, isJump } from "../src/jump";
import type { QuestionListView } from "../src/ipc/types";
import { meeting } from "../src/meeting.svelte";
import { calls, made, settle } from "./window";

const row = (number: string, text: string) => ({
  number,
  text,
  also: "",
  asked: null,
  place: `q-${number}`,
  group: null,
  skipped: [],
});
const sections: QuestionListView["sections"] = [
  ["One", [row("4.1", "Where is the dispute?"), row("4.10", "Déjà jugé, in a court?")]],
  ["Two", [row("5.1", "Where do you live?")]],
];
const numbers = (typed: string) => found(sections, typed).flatMap(([, rows]) => rows.map((one) => one.number));

describe("finding a question", () => {
  it("finds a number exactly before one that begins with it", () => expect(numbers("4.1")).toEqual(["4.1"]));
  it("finds numbers by their beginning", () => expect(numbers("4.")).toEqual(["4.1", "4.10"]));
  it("finds every word, in any order", () => expect(numbers("live where")).toEqual(["5.1"]));
  it("minds neither capitals nor accents", () => expect(numbers("DEJA")).toEqual(["4.10"]));
  it("shows all where nothing is typed", () => expect(numbers(" ")).toHaveLength(3));
  it("finds nothing where nothing is", () => expect(found(sections, "xyzzy")).toEqual([]));
});

describe("Ctrl and J", () => {
  const press = (more: KeyboardEventInit) => new KeyboardEvent("keydown", { key: "j", bubbles: true, ...more });

  it("is not a letter that is typed, nor one of an input method", () => {
    expect(isJump(press({}))).toBe(false);
    expect(isJump(press({ ctrlKey: true, isComposing: true }))).toBe(false);
    expect(isJump(press({ ctrlKey: true }))).toBe(true);
  });

  it("looks among the answers of the meeting, from any page of it", async () => {
    const container = await made("agenda");
    meeting.take({ ...bar, author: "solicitor" });
    await settle();
    window.dispatchEvent(press({ ctrlKey: true }));
    await settle();
    expect(app.screen.at).toBe("meeting");
    expect(document.activeElement).toBe(container.querySelector("#f-jump"));
    meeting.forget();
  });

  it("opens the list with the focus in its field, and Enter goes to the question", async () => {
    const container = await made("home");
    window.dispatchEvent(press({ ctrlKey: true }));
    await settle();
    const field = container.querySelector<HTMLInputElement>("#f-find");
    expect(app.screen.at).toBe("list");
    expect(document.activeElement).toBe(field);
    const wanted = list.sections.flatMap(([, rows]) => rows).find((one) => one.place !== null);
    if (!field || !wanted) throw new Error("nothing to find");
    field.value = wanted.number;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await settle();
    field.form?.requestSubmit();
    await settle();
    expect(calls.some((call) => call.command === "question_show" && call.args["place"] === wanted.place)).toBe(true);
  });
});
