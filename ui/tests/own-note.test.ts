import { mockIPC } from "@tauri-apps/api/mocks";
import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { question } from "../src/dev/fixtures";
import { respond } from "../src/dev/answers";
import type { FormInput } from "../src/ipc/types";
import type { Screen } from "../src/screen";
import { byText, calls, open, settle } from "./window";

type Kind = Parameters<typeof question>[0];
const shown = (kind: Kind, note?: string): Screen => {
  const page = question(kind);
  const input = { ...page.input, choices: [], ...(note === undefined ? {} : { note }) };
  return { at: "question", page: { ...page, input }, mode: "section" };
};
const field = (container: HTMLElement) => container.querySelector("#f-note") as HTMLTextAreaElement;
const isInSight = (container: HTMLElement) => field(container).closest("[hidden]") === null;
const given = () => calls.filter((call) => call.command === "question_answer").at(-1)?.args["input"] as FormInput;

describe("a note of one's own", () => {
  it("is offered beside every kind of answer, closed until it is asked for", async () => {
    for (const kind of ["yes-no", "several", "country", "date", "line", "money", "party"] as const) {
      const container = await open(shown(kind));
      expect(isInSight(container), kind).toBe(false);
      await fireEvent.click(byText(container, "Add a note"));
      await settle();
      expect(isInSight(container), kind).toBe(true);
      expect(document.activeElement, kind).toBe(field(container));
      container.remove();
    }
  });

  it("goes with the answer, and is in sight where there is one", async () => {
    const container = await open(shown("yes-no", "In a drawer."));
    expect(isInSight(container)).toBe(true);
    expect(field(container).value).toBe("In a drawer.");
    await fireEvent.input(field(container), { target: { value: "At home." } });
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(given()).toMatchObject({ note: "At home.", choices: [] });
  });

  it("is no answer: another way to answer stands beside it", async () => {
    const container = await open(shown("yes-no"));
    await fireEvent.click(container.querySelector('input[value="not-known"]') as HTMLElement);
    await fireEvent.input(field(container), { target: { value: "My brother knows." } });
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(given()).toMatchObject({ standing: "not-known", note: "My brother knows." });
  });
});

describe("clearing an answer", () => {
  it("saves the note that was just typed, and leaves it there", async () => {
    const container = await open(shown("yes-no"));
    await fireEvent.input(field(container), { target: { value: "My brother knows." } });
    expect([...container.querySelectorAll("button")].some((one) => one.textContent === "Clear my answer")).toBe(false);
    await fireEvent.click(container.querySelector('input[value="yes"]') as HTMLElement);
    const commands: string[] = [];
    let kept = "";
    mockIPC((command, args) => {
      commands.push(command);
      if (command === "question_draft") kept = (args as { input: FormInput }).input.note ?? "";
      const answer = respond(command, (args ?? {}) as Record<string, unknown>) as { page: { input: FormInput } };
      if (command === "question_clear") answer.page.input = { ...answer.page.input, note: kept };
      return answer;
    });
    await fireEvent.click(byText(container, "Clear my answer"));
    await settle();
    expect(commands.slice(0, 2)).toEqual(["question_draft", "question_clear"]);
    expect(field(container).value).toBe("My brother knows.");
    expect(isInSight(container)).toBe(true);
    // Undo brings the answer back beside it.
    await fireEvent.click(byText(container, "Undo: bring my answer back"));
    expect((container.querySelector('input[value="yes"]') as HTMLInputElement).checked).toBe(true);
    expect(field(container).value).toBe("My brother knows.");
  });
});

describe("a country that fits nothing", () => {
  const another = { code: "XX", name: "Another country or territory", by: null, another: true };

  async function picked(container: HTMLElement, typed: string): Promise<void> {
    mockIPC((command, args) =>
      command === "country_search" ? [another] : respond(command, (args ?? {}) as Record<string, unknown>),
    );
    const box = container.querySelector("#f-choices") as HTMLInputElement;
    await fireEvent.input(box, { target: { value: typed } });
    await settle();
    await fireEvent.keyDown(box, { key: "Enter" });
    await settle();
  }

  it("keeps what was typed as a note beside the answer, in sight", async () => {
    const container = await open(shown("country"));
    await picked(container, " Sealand ");
    expect(container.querySelector(".chosen")?.textContent).toContain("Another country or territory");
    expect(isInSight(container)).toBe(true);
    expect(field(container).value).toBe("Sealand");
    expect(container.textContent).toContain("kept as your note");
  });

  it("adds it to a note that is there, once", async () => {
    const container = await open(shown("country", "Where my aunt is."));
    await picked(container, "Sealand");
    await picked(container, "Sealand");
    expect(field(container).value).toBe("Where my aunt is.\nSealand");
  });
});

describe("what was told in one's own words", () => {
  it("can be read beside a question, closed at first", async () => {
    const container = await open(shown("yes-no"));
    const told = () =>
      [...container.querySelectorAll<HTMLElement>("p.own")].find((one) => one.textContent.includes("unpaid delivery"));
    expect(told()?.closest("[hidden]")).not.toBeNull();
    await fireEvent.click(byText(container, "What you told in your own words"));
    expect(told()?.closest("[hidden]")).toBeNull();
  });

  it("is not offered where nothing was told", async () => {
    const screen = shown("yes-no");
    if (screen.at !== "question") throw new Error("no question");
    const container = await open({ ...screen, page: { ...screen.page, story: [] } });
    expect(container.textContent).not.toContain("What you told in your own words");
  });
});
