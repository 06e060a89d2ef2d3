import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { byText, calls, made, settle } from "./window";

describe("where you were", () => {
  it("says what is done, what is begun and what to check, and leads there", async () => {
    const container = await made("home");
    const parts = [...container.querySelectorAll(".where-you-were > div")].map((part) => part.textContent);
    expect(parts[0]).toContain("Where you stand now");
    expect(parts[1]).toContain("Countries of concern");
    expect(parts[1]).toContain("4 of about 9 answered");
    await fireEvent.click(byText(container, "See what to check (1)"));
    await settle();
    expect(document.activeElement?.id).toBe("to-check");
  });
  it("says nothing of the kind before anything was begun", async () => {
    expect((await made("home:new")).querySelector(".where-you-were")).toBeNull();
  });
});

describe("the list of all questions", () => {
  it("says why a question was skipped", async () => {
    const container = await made("list");
    const folds = [...container.querySelectorAll(".disclosure")];
    expect(folds).toHaveLength(1);
    expect(folds[0]?.textContent).toContain("You answered “No” to “Are you held or detained at the moment?”.");
  });
  it("gives the blank form for paper", async () => {
    const container = await made("list");
    await fireEvent.click(byText(container, "Save the blank form"));
    await settle();
    expect(calls.some((call) => call.command === "blank_save")).toBe(true);
    expect(container.textContent).toContain("summary.pdf");
  });
});

describe("checking", () => {
  it("says why a section did not apply", async () => {
    const container = await made("check");
    expect(container.textContent).toContain("7 Assets");
    expect(container.textContent).toContain("You answered “No” to “Do you own anything abroad?”.");
  });
  it("asks about two items that read alike, and merges nothing", async () => {
    const container = await made("group");
    expect(container.querySelectorAll(".card .check")).toHaveLength(1);
    expect(container.querySelectorAll(".cards > li")).toHaveLength(2);
  });
});

describe("the summary", () => {
  it("shows what to do when something urgent happens without a click", async () => {
    const container = await made("summary");
    const urgent = container.querySelector(".urgent");
    expect(urgent?.closest(".disclosure")).toBeNull();
    expect(urgent?.querySelectorAll("li")).toHaveLength(3);
    expect(urgent?.textContent).toContain("Telephone");
  });
});

describe("an unlock page", () => {
  it("says what to do where nothing was typed, in its title first", async () => {
    const container = await made("unlock");
    await fireEvent.click(byText(container, "Unlock"));
    await settle();
    expect(document.title).toMatch(/^Error:/);
    expect(container.querySelector("#e-open")?.textContent).toContain("Type the passphrase");
    expect(calls.some((call) => call.command === "vault_open")).toBe(false);
  });
});

describe("pictures of the screen", () => {
  it("are allowed until the lock, and longer only where that is set too", async () => {
    const container = await made("settings");
    const label = (text: string) => {
      const found = [...container.querySelectorAll("label")].find((one) => one.textContent.includes(text));
      const box = found?.querySelector("input");
      if (!box) throw new Error("no such switch");
      return box;
    };
    const last = () =>
      (calls.filter((call) => call.command === "settings_set").at(-1)?.args["settings"] as { captures: string })
        .captures;
    await fireEvent.click(label("Let other programs see this window"));
    await settle();
    expect(last()).toBe("until-locked");
    await fireEvent.click(label("Keep it so after locking as well"));
    await settle();
    expect(last()).toBe("allowed");
    await fireEvent.click(label("Let other programs see this window"));
    await settle();
    expect(last()).toBe("kept-out");
  });
});
