import { describe, expect, it } from "vitest";

import { made } from "./window";
import { drawn } from "../src/timeline";

describe("the timeline", () => {
  const date = (from: number | null, to: number | null) => ({
    date: "",
    text: "",
    ahead: false,
    birth: false,
    from,
    to,
    gap: null,
    check: null,
    link: { place: "p", number: "1.1", label: "", answer: "" },
  });

  it("draws a known day as a dot, in the order of time", () => {
    const { spans, today } = drawn([date(100, 100), date(200, 200)], 150);
    expect(spans.map((span) => span.known)).toEqual([true, true]);
    expect(spans[0]?.start).toBe(3);
    expect(today).toBe(50);
    expect(spans[1]?.start).toBe(97);
  });
  it("draws doubt as wide as it is", () => {
    const [span] = drawn([date(0, 50)], 100).spans;
    expect(span).toMatchObject({ known: false, start: 3, end: 50 });
  });
  it("runs open ends to the edge and says so", () => {
    const { spans } = drawn([date(null, 50), date(60, null)], 55);
    expect(spans[0]).toMatchObject({ openStart: true, openEnd: false, start: 0, known: false });
    expect(spans[1]).toMatchObject({ openStart: false, openEnd: true, end: 100, known: false });
  });
  it("begins a date ahead today where its beginning is open", () => {
    const { spans, today } = drawn([date(100, 100), { ...date(null, 300), ahead: true }], 200);
    expect(spans[1]).toMatchObject({ start: today, end: 97, openStart: false, known: false });
  });
  it("is not pressed together by the day of birth", () => {
    const birth = { ...date(0, 0), birth: true };
    const { spans } = drawn([birth, date(1000, 1000), date(1100, 1100)], 1100);
    expect(spans[0]).toMatchObject({ start: 0, openStart: true, known: false });
    expect(spans[1]?.start).toBe(3);
    expect(drawn([birth], 0).spans[0]?.known).toBe(true);
  });
  it("stands where only today is known", () => {
    expect(drawn([date(5, 5)], 5).spans[0]?.start).toBe(3);
  });
  it("says a stretch without a date where it lies, and a contradiction with the way to change it", async () => {
    const container = await made("summary");
    const gap = container.querySelector(".dates > .gap");
    expect(gap?.textContent).toContain("No date was given");
    expect(gap?.nextElementSibling?.querySelector(".date")?.textContent).toBe("about March 2017");
    const contradiction = container.querySelector(".dates .check");
    expect(contradiction?.textContent).toContain("The hearing lies before");
    expect(contradiction?.parentElement?.querySelector("button")?.textContent).toContain("Change");
  });
  it("says every date in words and hides the drawing from a reader", async () => {
    const container = await made("summary");
    const rows = [...container.querySelectorAll(".dates > li:not(.gap)")];
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      expect(row.querySelector(".date")?.textContent).not.toBe("");
      expect(row.querySelector("bdi")?.textContent).not.toBe("");
      expect(row.querySelector("svg.strip")?.getAttribute("aria-hidden")).toBe("true");
    }
  });
});
