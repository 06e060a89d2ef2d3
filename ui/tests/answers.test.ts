import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { app } from "../src/app.svelte";
import { events, question } from "../src/dev/fixtures";
import { isFilled } from "../src/filled";
import type { FormInput, ValueKind } from "../src/ipc/types";
import { shortAnswers } from "../src/short-answers";
import { byText, calls, made, open, settle } from "./window";

const page = (kind: ValueKind) => open({ at: "question", page: question(kind), mode: "section" });
const sent = (command: string) =>
  calls.filter((call) => call.command === command).at(-1)?.args["input"] as FormInput | undefined;
const choice = (container: HTMLElement, value: string) => {
  const found = container.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (!found) throw new Error("no such choice");
  return found;
};

describe("a long text", () => {
  it("asks first how somebody wants to tell it, and shows no field before", async () => {
    const container = await made("question:text:new");
    expect(container.querySelector("#f-text")).toBeNull();
    await fireEvent.click(choice(container, "own"));
    await settle();
    expect(document.activeElement).toBe(container.querySelector("#f-text"));
    expect(Number(container.querySelector("#f-text")?.getAttribute("rows"))).toBeGreaterThanOrEqual(8);
    expect(container.querySelector(".prompts")?.textContent).toContain("Who was involved?");
  });

  it("does not ask whoever has begun to write, and goes on where the text ends", async () => {
    const container = await page("text");
    const area = container.querySelector<HTMLTextAreaElement>("#f-text");
    expect(area?.value).not.toBe("");
    expect(area?.selectionStart).toBe(area?.value.length);
  });

  it("puts short answers together under their questions", async () => {
    const container = await made("question:text:new");
    await fireEvent.click(choice(container, "short"));
    await settle();
    const where = container.querySelector("#f-part-1");
    if (!where) throw new Error("no field");
    await fireEvent.input(where, { target: { value: "In the port" } });
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(sent("question_answer")?.text).toBe("Where was it?\nIn the port");
  });

  it("keeps what was written in own words when somebody goes over to short questions", async () => {
    const container = await page("text");
    const before = container.querySelector<HTMLTextAreaElement>("#f-text")?.value ?? "";
    await fireEvent.click(choice(container, "short"));
    await settle();
    expect(container.textContent).toContain("What you wrote in your own words stays.");
    const who = container.querySelector("#f-part-0");
    if (!who) throw new Error("no field");
    await fireEvent.input(who, { target: { value: "Anna" } });
    await fireEvent.click(choice(container, "own"));
    await fireEvent.click(choice(container, "short"));
    await settle();
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(sent("question_answer")?.text).toBe(`${before}\n\nWho was involved?\nAnna`);
  });

  it("no longer calls it 'in person' once another way was taken", async () => {
    const container = await made("question:text:new");
    await fireEvent.click(choice(container, "person"));
    await fireEvent.click(choice(container, "not-known"));
    await settle();
    expect(choice(container, "person").checked).toBe(false);
  });

  it("leaves out a question without an answer", () => {
    expect(shortAnswers(["Who?", "Where?"], [" ", ""])).toBe("");
    expect(shortAnswers(["Who?", "Where?"], ["", " Here "])).toBe("Where?\nHere");
  });

  it("takes 'in person' for an answer of its own, and takes it back", async () => {
    const container = await made("question:text:new");
    await fireEvent.click(choice(container, "person"));
    await settle();
    expect(container.querySelector("#f-text")).toBeNull();
    expect(choice(container, "withheld").checked).toBe(true);
    await fireEvent.click(choice(container, "own"));
    await settle();
    expect(choice(container, "withheld").checked).toBe(false);
  });

  it("says that what is written is put aside while another way is chosen", async () => {
    const container = await page("text");
    expect(container.textContent).not.toContain("is put aside");
    await fireEvent.click(choice(container, "not-known"));
    await settle();
    expect(container.textContent).toContain("is put aside");
  });
});

describe("clearing an answer", () => {
  it("is offered wherever something stands, and nowhere else", () => {
    expect(isFilled(question("duration").input)).toBe(false);
    for (const kind of ["several", "countries", "date", "text", "money", "party"] as const) {
      expect(isFilled(question(kind).input), kind).toBe(true);
    }
  });

  it("can be undone, and what comes back is saved at once", async () => {
    const container = await page("several");
    await fireEvent.click(choice(container, "visa"));
    await fireEvent.click(byText(container, "Clear my answer"));
    await settle();
    expect(calls.some((call) => call.command === "question_clear")).toBe(true);
    expect(choice(container, "bank").checked).toBe(false);
    expect(document.activeElement?.id).toBe("undo");
    await fireEvent.click(byText(container, "Undo: bring my answer back"));
    await settle();
    expect(choice(container, "visa").checked).toBe(true);
    expect(sent("question_draft")?.choices).toEqual(["border-stop", "bank", "visa"]);
  });
});

describe("taking one thing out of a list", () => {
  it("can be undone", async () => {
    const container = await page("countries");
    const remove = [...container.querySelectorAll<HTMLElement>(".chosen button")][0];
    if (!remove) throw new Error("nothing to remove");
    await fireEvent.click(remove);
    await settle();
    expect(container.querySelectorAll(".chosen li")).toHaveLength(1);
    await fireEvent.click(byText(container, "Undo: bring my answer back"));
    await settle();
    expect(container.querySelectorAll(".chosen li")).toHaveLength(2);
    expect(sent("question_draft")?.choices).toEqual(["AE", "IN"]);
  });
});

describe("what other answers name", () => {
  it("is taken over by one press", async () => {
    const container = await page("countries");
    await fireEvent.click(byText(container, "China"));
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(sent("question_answer")?.choices).toEqual(["AE", "IN", "CN"]);
  });

  it("offers no country that is chosen already", async () => {
    const container = await page("countries");
    const offered = [...container.querySelectorAll(".known button")].map((one) => one.textContent);
    expect(offered).toEqual(["China"]);
  });
});

describe("a country that is chosen", () => {
  const typed = async (begun: string[], text: string) => {
    const view = question("country");
    const container = await open({
      at: "question",
      page: { ...view, input: { ...view.input, choices: begun }, chosenCountries: [] },
      mode: "section",
    });
    const field = container.querySelector("#f-choices");
    if (!field) throw new Error("no field");
    await fireEvent.input(field, { target: { value: text } });
    await settle();
    await fireEvent.keyDown(field, { key: "Enter" });
    await settle();
    return sent("question_draft")?.choices ?? begun;
  };

  it("is replaced by a full name alone, not by the only one that fits a letter or two", async () => {
    expect(await typed([], "chi")).toEqual(["CN"]);
    expect(await typed(["AE"], "chi")).not.toContain("CN");
    expect(await typed(["AE"], "china")).toEqual(["CN"]);
  });
});

describe("other ways to answer", () => {
  it("say beside themselves what is missing", async () => {
    const container = await page("yes-no");
    app.start = app.start && { ...app.start };
    await fireEvent.click(choice(container, "told"));
    await settle();
    const who = container.querySelector("#f-toldBy");
    expect(who).not.toBeNull();
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    const standing = container.querySelector("#f-standing");
    expect(standing?.querySelector(".error")?.textContent).toContain("Give an answer as well");
  });
});

describe("a date of another calendar", () => {
  it("fills in the fields, no finer than it was typed", async () => {
    const container = await page("date");
    const year = container.querySelector("#f-other-year");
    if (!year) throw new Error("no field");
    await fireEvent.click(byText(container, "Calculate the date"));
    await settle();
    expect(document.activeElement).toBe(year);
    expect(container.querySelector("#e-other-year")?.textContent).toContain("Enter the year");
    await fireEvent.input(year, { target: { value: "1445" } });
    await fireEvent.keyDown(year, { key: "Enter" });
    await settle();
    expect(container.textContent).toContain("That is between 11 March 2024 and 9 April 2024.");
    expect(choice(container, "between").checked).toBe(true);
    expect(container.querySelector<HTMLInputElement>("#f-day2")?.value).toBe("9");
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(sent("question_answer")?.date).toMatchObject({ qualifier: "between", year: "2024", year2: "2024" });
  });
});

describe("a date that is asked for ahead", () => {
  const told = async (ahead: boolean, year: string) => {
    const view = question("date");
    const date = {
      ...view.input.date,
      qualifier: "exact" as const,
      precision: "day" as const,
      day: "3",
      month: "12",
      year,
    };
    const container = await open({
      at: "question",
      page: { ...view, isAhead: ahead, input: { ...view.input, date: { ...date, relative: null } } },
      mode: "section",
    });
    return container.textContent.includes("This date has passed.");
  };

  it("is said to have passed, and no other is", async () => {
    expect(await told(true, "2019")).toBe(true);
    expect(await told(true, "20")).toBe(false);
    expect(await told(true, "2999")).toBe(false);
    expect(await told(false, "2019")).toBe(false);
  });
});

describe("a date told by another one", () => {
  const taken = () => sent("question_answer")?.date;

  it("takes the other date and how it lies to it, and is left by another way to tell it", async () => {
    const container = await page("date");
    await fireEvent.click(choice(container, "relative"));
    await settle();
    expect(container.querySelector("#f-year")).toBeNull();
    const list = container.querySelector<HTMLSelectElement>("#f-event");
    if (!list) throw new Error("no list");
    const event = events[1]?.place ?? "";
    await fireEvent.change(list, { target: { value: event } });
    const after = container.querySelector('#f-relation input[value="after"]');
    if (!after) throw new Error("no choice");
    await fireEvent.click(after);
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(taken()?.relative).toEqual({ relation: "after", event });
    await fireEvent.click(choice(container, "year"));
    await settle();
    expect(container.querySelector<HTMLInputElement>("#f-year")?.value).toBe("2017");
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(taken()).toMatchObject({ relative: null, precision: "year", year: "2017" });
  });

  it("is not offered where no other date stands", async () => {
    const alone = { ...question("date"), events: [] };
    const container = await open({ at: "question", page: alone, mode: "section" });
    expect(container.querySelector('input[value="relative"]')).toBeNull();
  });
});

describe("a currency that is not offered", () => {
  it("can be typed", async () => {
    const container = await page("money");
    const select = container.querySelector("#f-currency");
    if (!select) throw new Error("no currency");
    await fireEvent.change(select, { target: { value: "other" } });
    await settle();
    const code = container.querySelector("#f-code");
    expect(document.activeElement).toBe(code);
    if (!code) throw new Error("no field");
    await fireEvent.input(code, { target: { value: "MNT" } });
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(sent("question_answer")?.currency).toBe("MNT");
  });
});

describe("the name of oneself", () => {
  it("is not asked whether it is that of a company, and every other name is", async () => {
    const container = await page("party");
    expect(container.querySelectorAll('input[name="party-kind"]')).toHaveLength(2);
    const own = await open({ at: "question", page: { ...question("party"), isPerson: true }, mode: "section" });
    expect(own.querySelectorAll('input[name="party-kind"]')).toHaveLength(0);
    expect(own.querySelector("#f-name")).not.toBeNull();
  });
});
