import { beforeEach, describe, expect, it, vi } from "vitest";

import { app } from "../src/app.svelte";
import { firms } from "../src/dev/fixtures";
import { calls, made, settle } from "./window";

describe("what guards the answers", () => {
  const controls = (container: HTMLElement) =>
    [
      ...container.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        "[aria-labelledby=set-lock], [aria-labelledby=set-captures]",
      ),
    ].flatMap((part) => [...part.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")]);

  it("can be changed where the answers are open", async () => {
    const container = await made("settings");
    expect(controls(container).length).toBeGreaterThan(4);
    expect(controls(container).filter((one) => one.disabled)).toEqual([]);
  });
  it("is shown as it is, and cannot be changed, while they are locked", async () => {
    const container = await made("settings");
    if (app.start) app.accept({ ...app.start, guardShut: true });
    await settle();
    expect(controls(container).filter((one) => !one.disabled)).toEqual([]);
    expect(container.textContent).toContain("Unlock first to change what stands here.");
    expect(container.querySelector<HTMLSelectElement>("#f-minutes")?.value).toBe("5");
  });
});

describe("the keys of Hide in a dialog of the system", () => {
  it("cover the page, which then locks as by its own keys", async () => {
    await made("home");
    window.dispatchEvent(new Event("hiding"));
    expect(document.documentElement.classList.contains("covered")).toBe(true);
    await vi.waitFor(() => expect(calls.map((call) => call.command)).toContain("window_hide"));
  });
});

describe("a card that was not compared", () => {
  const remark = "Not compared: nobody here has checked with the firm that this card is its own.";
  const other = firms[1];

  beforeEach(() => {
    if (other) other.remarks = [];
    return () => {
      if (other) other.remarks = [];
    };
  });

  it("says so where a firm is chosen for a paper", async () => {
    if (other) other.remarks = [remark, "The name looks like that of another firm here: A firm."];
    const container = await made("report");
    const chosen = [...container.querySelectorAll(".choice")].find((one) =>
      one.textContent.includes("An example firm"),
    );
    expect(chosen?.textContent).toContain(remark);
    expect(chosen?.textContent).toContain("another firm here: A firm.");
  });
  it("says so where the cards are listed", async () => {
    const container = await made("share");
    const listed = [...container.querySelectorAll("li.card")].find((one) =>
      one.textContent.includes("An example firm"),
    );
    expect(listed?.textContent).toContain(remark);
  });
});
