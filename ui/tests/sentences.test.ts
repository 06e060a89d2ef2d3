import { afterEach, describe, expect, it } from "vitest";

import { app } from "../src/app.svelte";
import { example, partsInOrder } from "../src/date-fields";
import { start, state } from "../src/dev/answers";
import { gap, sentences } from "../src/sentences";
import { made } from "./window";

describe("sentences behind each other", () => {
  it("have a blank between them, and none behind a full-width sign", () => {
    expect(sentences("One.", null, "Two.")).toBe("One. Two.");
    expect(sentences("如果您被逮捕。", "在回答之前")).toBe("如果您被逮捕。在回答之前");
    expect([gap("One."), gap("说明："), gap("")]).toEqual([" ", "", " "]);
  });
});

describe("the parts of a date", () => {
  afterEach(() => {
    state.yearFirst = false;
    app.accept(start());
  });

  it("stand in the order of the language, in the fields and in the example", async () => {
    const container = await made("question:date");
    const fields = () => [...container.querySelectorAll(".fields input")].map((one) => one.id.replace("f-", ""));
    const day = container.querySelector<HTMLInputElement>('input[value="day"]');
    day?.click();
    await new Promise((done) => setTimeout(done, 0));
    expect(fields().slice(0, 3)).toEqual(["day", "month", "year"]);
    expect(example("day", false)).toContain("27 3 2007");
    state.yearFirst = true;
    app.accept(start());
    await new Promise((done) => setTimeout(done, 0));
    expect(partsInOrder()).toEqual(["year", "month", "day"]);
    expect(fields().slice(0, 3)).toEqual(["year", "month", "day"]);
    expect(example("day", false)).toContain("2007 3 27");
  });

  it("are those alone that are asked for, and lie ahead where the date does", () => {
    expect(example("year", false).endsWith(" 2007")).toBe(true);
    expect(example("year", false)).not.toContain("27 3");
    expect(example("month", false)).toContain("3 2007");
    expect(Number(example("year", true).split(" ").at(-1))).toBeGreaterThan(new Date().getFullYear());
  });
});
