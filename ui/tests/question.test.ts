import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";

import { app } from "../src/app.svelte";
import type { FormInput } from "../src/ipc/types";
import { question } from "../src/dev/fixtures";
import { byText, calls, open, settle } from "./window";

const page = (kind: Parameters<typeof question>[0]) => open({ at: "question", page: question(kind), mode: "section" });
const answers = () => calls.filter((call) => call.command === "question_answer");
const given = () => answers().at(-1)?.args["input"] as FormInput;
const box = (container: HTMLElement, value: string) => {
  const found = container.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (!found) throw new Error("no such choice");
  return found;
};

const doubt = (container: HTMLElement, standing: string) => {
  const found = container.querySelector<HTMLInputElement>(`.doubt input[value="${standing}"]`);
  if (!found) throw new Error("no such choice");
  return found;
};

describe("a question page", () => {
  it("sends the option that was chosen", async () => {
    const container = await page("yes-no");
    await fireEvent.click(box(container, "yes"));
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(given().choices).toEqual(["yes"]);
    expect(given().standing).toBeNull();
  });

  it("lets another way to answer take the place of an option, and the other way round", async () => {
    const container = await page("yes-no");
    await fireEvent.click(box(container, "yes"));
    await fireEvent.click(box(container, "withheld"));
    expect(box(container, "yes").checked).toBe(false);
    await fireEvent.click(box(container, "no"));
    expect(box(container, "withheld").checked).toBe(false);
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(given()).toMatchObject({ standing: null, choices: ["no"] });
  });

  it("keeps an option beside a doubt", async () => {
    const container = await page("yes-no");
    await fireEvent.click(box(container, "yes"));
    await fireEvent.click(box(container, "not-sure"));
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(given()).toMatchObject({ standing: "not-sure", choices: ["yes"] });
  });

  it("unticks the others when an option stands alone", async () => {
    const container = await page("several");
    await fireEvent.click(box(container, "none"));
    expect(box(container, "bank").checked).toBe(false);
    await fireEvent.click(box(container, "visa"));
    expect(box(container, "none").checked).toBe(false);
  });

  it("holds for one option of several that somebody told it", async () => {
    const container = await page("several");
    const lines = [...container.querySelectorAll<HTMLElement>(".doubt button")];
    expect(lines.length).toBe(2);
    await fireEvent.click(lines[1] as HTMLElement);
    await fireEvent.click(doubt(container, "told"));
    const who = container.querySelector<HTMLInputElement>("#f-doubt-bank");
    await fireEvent.input(who as HTMLElement, { target: { value: "a cousin" } });
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(given().doubts).toEqual([{ option: "bank", standing: "told", toldBy: "a cousin" }]);
    expect(given().standing).toBeNull();
  });

  it("asks nothing more of one option alone, and drops a doubt with its option", async () => {
    const container = await page("several");
    await fireEvent.click(container.querySelectorAll<HTMLElement>(".doubt button")[1] as HTMLElement);
    await fireEvent.click(doubt(container, "not-sure"));
    await fireEvent.click(box(container, "bank"));
    expect(container.querySelector(".doubt")).toBeNull();
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(given()).toMatchObject({ choices: ["border-stop"], doubts: [] });
  });

  it("offers the other ways once, then takes it as left blank", async () => {
    const container = await page("yes-no");
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(answers().at(-1)?.args["blank"]).toBe(false);
    expect(document.activeElement?.textContent).toContain("You have not answered yet");
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(answers().at(-1)?.args["blank"]).toBe(true);
  });

  it("moves the focus to the faults, names them in the title and ties them to the field", async () => {
    const container = await page("line");
    const field = container.querySelector<HTMLInputElement>("#f-text");
    if (!field) throw new Error("no field");
    await fireEvent.input(field, { target: { value: "wrong" } });
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(document.activeElement?.getAttribute("role")).toBe("alert");
    expect(document.title).toMatch(/^Error:/);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.getAttribute("aria-describedby")).toContain("e-text");
    expect(field.value).toBe("wrong");
  });

  it("continues by Enter in a field of one line, but not while an input method composes", async () => {
    const container = await page("line");
    const field = container.querySelector<HTMLInputElement>("#f-text");
    if (!field) throw new Error("no field");
    await fireEvent.keyDown(field, { key: "Enter", isComposing: true });
    await settle();
    expect(answers()).toHaveLength(0);
    await fireEvent.keyDown(field, { key: "Enter" });
    await settle();
    expect(answers()).toHaveLength(1);
  });

  it("takes Enter in a long text and in a list of its own as it is", async () => {
    const text = (await page("text")).querySelector("#f-text");
    if (!text) throw new Error("no field");
    await fireEvent.keyDown(text, { key: "Enter" });
    const year = (await page("date")).querySelector("#f-other-year");
    if (!year) throw new Error("no field");
    await fireEvent.keyDown(year, { key: "Enter" });
    await settle();
    expect(answers()).toHaveLength(0);
  });

  it("takes a country by typing its name", async () => {
    const container = await page("country");
    const field = container.querySelector<HTMLInputElement>("#f-choices");
    if (!field) throw new Error("no field");
    await fireEvent.input(field, { target: { value: "india" } });
    await settle();
    await fireEvent.keyDown(field, { key: "Enter" });
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(given().choices).toEqual(["IN"]);
  });

  it("never makes a date finer than it was typed", async () => {
    const container = await page("date");
    await fireEvent.click(box(container, "between"));
    await settle();
    const year = container.querySelector<HTMLInputElement>("#f-month");
    if (!year) throw new Error("no field");
    await fireEvent.input(year, { target: { value: "" } });
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(given().date).toMatchObject({ qualifier: "between", precision: null, day: "", month: "" });
  });
});

describe("hiding", () => {
  // jsdom knows no pointer events of its own.
  const pressed = () => new MouseEvent("pointerdown", { button: 0, bubbles: true });

  it("covers the page at once, saves what is typed, and shows the unlock page", async () => {
    const container = await page("line");
    const field = container.querySelector<HTMLInputElement>("#f-text");
    if (!field) throw new Error("no field");
    await fireEvent.input(field, { target: { value: "Harbour" } });
    for (let press = 0; press < 3; press += 1) {
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" }));
    }
    expect(document.documentElement.classList.contains("covered")).toBe(true);
    expect(document.title).toBe("Notes");
    await vi.waitFor(() => expect(calls.some((call) => call.command === "window_hide")).toBe(true));
    await settle();
    const order = calls
      .map((call) => call.command)
      .filter((name) => name === "question_draft" || name === "window_hide");
    expect(order).toEqual(["question_draft", "window_hide"]);
    expect(container.querySelector("h1")?.textContent).toBe("Unlock");
    expect(container.textContent).not.toContain("Harbour");
    expect(document.title).toBe("Notes");
  });

  it("covers as soon as Hide is pressed, before it is let go", async () => {
    const container = await page("line");
    await fireEvent(byText(container, "Hide"), pressed());
    expect(document.documentElement.classList.contains("covered")).toBe(true);
    await vi.waitFor(() => expect(calls.some((call) => call.command === "window_hide")).toBe(true));
  });

  it("waits until Hide is let go, for whoever has set it so", async () => {
    const container = await page("line");
    if (!app.start) throw new Error("nothing started");
    app.start = { ...app.start, settings: { ...app.start.settings, hideOnRelease: true } };
    await fireEvent(byText(container, "Hide"), pressed());
    for (let press = 0; press < 3; press += 1) window.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" }));
    expect(document.documentElement.classList.contains("covered")).toBe(false);
    window.dispatchEvent(new KeyboardEvent("keyup", { key: "Shift" }));
    expect(document.documentElement.classList.contains("covered")).toBe(true);
    await vi.waitFor(() => expect(calls.some((call) => call.command === "window_hide")).toBe(true));
  });

  it("answers to Ctrl, Shift and H", async () => {
    await page("line");
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "H", ctrlKey: true, shiftKey: true, cancelable: true }));
    expect(document.documentElement.classList.contains("covered")).toBe(true);
    await vi.waitFor(() => expect(calls.some((call) => call.command === "window_hide")).toBe(true));
  });
});
