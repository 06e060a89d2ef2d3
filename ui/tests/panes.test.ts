import { fireEvent } from "@testing-library/svelte";
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";

import { counted, shown } from "../src/clock";
import { panes } from "../src/panes.svelte";
import { bar } from "../src/dev/fixtures-meeting";
import { windowWords } from "../src/dev/wording";
import { meeting } from "../src/meeting.svelte";
import { byText, calls, made, settle } from "./window";

const words = windowWords();

describe("the clock of a meeting", () => {
  it("counts a unit that is begun and shows a minute that is over", () => {
    expect(shown(0, 6)).toEqual({ time: "0:00", units: 0 });
    expect(shown(1, 6)).toEqual({ time: "0:00", units: 1 });
    expect(shown(6 * 60, 6)).toEqual({ time: "0:06", units: 1 });
    expect(shown(6 * 60 + 1, 6)).toEqual({ time: "0:06", units: 2 });
    expect(shown(65 * 60, 6)).toEqual({ time: "1:05", units: 11 });
  });

  it("goes on from what was told, and stands still while it is paused", () => {
    expect(counted(60, true, 1_000, 31_000)).toBe(90);
    expect(counted(60, false, 1_000, 31_000)).toBe(60);
    expect(counted(60, true, 31_000, 1_000)).toBe(60);
  });

  it("is stopped and let go on from the bar", async () => {
    const container = await made("meeting:open");
    meeting.take(bar);
    await settle();
    expect(container.querySelector(".clock")?.textContent).toContain("0:42");
    await fireEvent.click(byText(container, words["clock-pause"] ?? ""));
    await settle();
    await fireEvent.click(byText(container, words["clock-go-on"] ?? ""));
    await settle();
    const turned = calls.filter((call) => call.command === "meeting_clock").map((call) => call.args["runs"]);
    expect(turned).toEqual([false, true]);
  });
});

describe("the panes of a meeting", () => {
  afterEach(() => {
    panes.wide = false;
    meeting.forget();
  });

  it("has the sections, the answer and the side of the solicitor beside each other where there is room", async () => {
    const container = await made("meeting:open");
    expect(container.querySelector(".pane-side")).toBeNull();
    expect(container.querySelectorAll(".marks")).toHaveLength(1);
    meeting.take(bar);
    panes.wide = true;
    await settle();
    expect(container.querySelectorAll(".pane-nav button").length).toBeGreaterThan(1);
    expect(container.querySelector("#f-section")).toBeNull();
    const side = container.querySelector(".pane-side");
    expect(side?.querySelectorAll(".marks")).toHaveLength(1);
    expect(container.querySelectorAll(".marks")).toHaveLength(1);
    const judged = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(judged.violations.map((fault) => `${fault.id}: ${fault.nodes[0]?.html ?? ""}`)).toEqual([]);
  });

  it("keeps the next steps as they are typed, with the note of the meeting that is on", async () => {
    const container = await made("meeting:open");
    meeting.take(bar);
    panes.wide = true;
    await settle();
    const next = container.querySelector<HTMLTextAreaElement>("#f-side-next");
    if (!next) throw new Error("no field for the next steps");
    await fireEvent.input(next, { target: { value: "A. B.: write to the court, by Friday" } });
    await fireEvent.blur(next);
    await settle();
    const written = calls.find((call) => call.command === "attendance_write");
    expect(written?.args["note"]).toMatchObject({ next: "A. B.: write to the court, by Friday" });
  });
});
