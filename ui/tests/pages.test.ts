import { mockIPC } from "@tauri-apps/api/mocks";
import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { app } from "../src/app.svelte";
import { byText, calls, made, settle } from "./window";

describe("the hub", () => {
  it("lists each section once, each row a link as a whole", async () => {
    const container = await made("home");
    const titles = [...container.querySelectorAll(".tasks li .link")].map((one) => one.textContent.trim());
    expect(new Set(titles).size).toBe(titles.length);
    const text = container.querySelector("main")?.textContent ?? "";
    expect(text.split("Countries of concern").length - 1).toBe(1);
    expect(container.querySelectorAll(".tasks.rows > li").length).toBeGreaterThan(3);
  });
  it("leads to what there is to check", async () => {
    const container = await made("home");
    await fireEvent.click(byText(container, "See what to check (1)"));
    await settle();
    expect(document.activeElement?.id).toBe("to-check");
  });
  it("says what moved until it was read", async () => {
    const container = await made("home:moved");
    expect(container.textContent).toContain("Whether there may be a judgment");
    await fireEvent.click(byText(container, "I have read this"));
    await settle();
    expect(calls.some((call) => call.command === "moved_read")).toBe(true);
    expect(container.textContent).not.toContain("Whether there may be a judgment");
  });
  it("offers the next section first where nothing waits to be carried on", async () => {
    const container = await made("home:done");
    const first = container.querySelector(".actions .button.primary");
    expect(first?.textContent).toContain("Go on with");
    await fireEvent.click(first as HTMLElement);
    await settle();
    expect(calls.some((call) => call.command === "section_show")).toBe(true);
  });
});

describe("the end of a section", () => {
  it("offers the next one, by name, and goes there", async () => {
    const container = await made("section-done");
    const next = container.querySelector<HTMLElement>(".actions .button.primary");
    expect(next?.textContent).toContain("go on with");
    await fireEvent.click(next as HTMLElement);
    await settle();
    const finished = calls.find((call) => call.command === "section_finish")?.args;
    expect(finished).toEqual({ section: "disputes", finished: true });
    // The next one of the made-up case is a hard one: a page of its own stands before it.
    const screen = app.screen;
    expect(screen.at === "sensitive-intro" && next?.textContent.includes(screen.section.title)).toBe(true);
  });
});

describe("a section that is hard to answer", () => {
  it("opens after the page that explains Hide, which comes once", async () => {
    const container = await made("home");
    const home = app.home;
    if (!home) throw new Error("there is no hub");
    const sections = home.sections.map((one) => ({ ...one, state: "not-started" as const }));
    const section = sections.find((one) => one.hard);
    if (!section) throw new Error("no section is hard");
    app.home = { ...home, carryOn: null, firstLookDone: false, sections };
    app.hidingTold = false;
    for (const explained of [true, false]) {
      app.show({ at: "sensitive-intro", section });
      await settle();
      await fireEvent.click(byText(container, "Go on"));
      await settle();
      expect(app.screen.at === "hide-help").toBe(explained);
      if (explained) await fireEvent.click(byText(container, "Continue"));
      await settle();
      expect(app.failure).toBeNull();
      expect(calls.filter((call) => call.command === "section_show").at(-1)?.args).toEqual({ section: section.id });
    }
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

describe("the summary in a language that no lawyer has checked", () => {
  it("says so", async () => {
    const container = await made("summary");
    const start = app.start;
    if (!start) throw new Error("nothing has begun");
    const note = "No lawyer has checked this translation.";
    expect(container.textContent).not.toContain(note);
    app.start = { ...start, notReviewed: note };
    await settle();
    expect(container.textContent).toContain(note);
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
    expect(urgent?.closest("[hidden], .disclosure")).toBeNull();
    expect(urgent?.querySelectorAll("li")).toHaveLength(3);
  });
  it("begins with one thing to do, the dates ahead and whom to call, none of them empty", async () => {
    const container = await made("summary");
    const glance = [...container.querySelectorAll(".at-a-glance > section")];
    expect(glance.map((one) => one.querySelector("h2")?.textContent)).toEqual([
      "One thing to do today",
      "Dates ahead",
      "Whom to call",
    ]);
    for (const section of glance) expect(section.querySelectorAll("p, li, dd").length).toBeGreaterThan(0);
    expect(container.textContent).not.toMatch(/not configured/i);
    expect(glance[2]?.textContent).toContain("Solicitors Register");
    const order = [...container.querySelectorAll(".at-a-glance, .part, main .button.primary")];
    // The way to the papers stands with it, above everything that is long.
    expect(order[0]?.textContent).toBe("Make a PDF");
    expect(order[1]?.className).toBe("at-a-glance");
    expect(order[2]?.className).toBe("part");
  });
  it("folds what is long and tells how much is in it", async () => {
    const container = await made("summary");
    const parts = [...container.querySelectorAll(".part")];
    const open = parts.filter((part) => part.querySelector("[aria-expanded=true]"));
    expect(open.map((part) => part.querySelector(".handle span")?.textContent)).toEqual([
      "What to talk about with a solicitor",
    ]);
    expect(parts.length).toBeGreaterThan(4);
  });
  it("keeps what is said of a paper, and shows it as it stood where that did not work", async () => {
    const container = await made("summary");
    const box = container.querySelector<HTMLSelectElement>("#paper-contract");
    if (!box) throw new Error("no paper");
    await fireEvent.change(box, { target: { value: "coming" } });
    await settle();
    expect(calls.find((call) => call.command === "paper_mark")?.args).toEqual({ paper: "contract", state: "coming" });
    expect(box.value).toBe("coming");
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

describe("the files for a firm's own programs", () => {
  it("are made only where the person ticks them, and each says what it gives away", async () => {
    const container = await made("report");
    expect(container.textContent).not.toContain("brief.docx");
    const tick = container.querySelector<HTMLInputElement>("#f-pack");
    expect(tick?.checked).toBe(false);
    await fireEvent.click(tick as HTMLElement);
    await settle();
    expect(container.textContent).toContain("brief.docx");
    expect(container.textContent).toContain("Your name and every name that you listed.");
    await fireEvent.click(byText(container, "See the pages"));
    await settle();
    const choices = calls.find((call) => call.command === "report_make")?.args["choices"];
    expect(choices).toMatchObject({ pack: true });
    expect(app.screen.at === "pages" && app.screen.preview.pack.length > 0).toBe(true);
  });
  it("are saved by themselves, and the paper is not saved with them", async () => {
    const container = await made("pages:pack");
    await fireEvent.click(byText(container, "Save these files in a folder"));
    await settle();
    expect(calls.map((call) => call.command)).toContain("pack_save");
    expect(calls.map((call) => call.command)).not.toContain("report_save");
    expect(container.textContent).toContain("pack-4F2A-91C0");
    expect(app.screen.at).toBe("pages");
  });
  it("have no button where none were made", async () => {
    const container = await made("pages");
    expect(container.textContent).not.toContain("Save these files in a folder");
  });
});

describe("the firm's own card", () => {
  it("keeps the line on purpose and confidentiality", async () => {
    const container = await made("firm");
    const line = container.querySelector<HTMLTextAreaElement>("#f-marking");
    expect(line?.value).toBe("Confidential. Prepared to ask for legal advice.");
    await fireEvent.input(line as HTMLElement, { target: { value: "Confidential. For advice." } });
    await fireEvent.click(container.querySelector("form button.primary") as HTMLElement);
    await settle();
    const written = calls.find((call) => call.command === "firm_write")?.args["text"];
    expect(written).toMatchObject({ marking: "Confidential. For advice." });
  });
});

describe("the questions to ask", () => {
  it("are chosen for the meeting and stay so", async () => {
    const container = await made("summary");
    const box = (text: string) =>
      [...container.querySelectorAll<HTMLElement>("label.choice")]
        .find((label) => label.textContent.includes(text))
        ?.querySelector("input");
    expect(box("private side")?.checked).toBe(true);
    await fireEvent.click(box("sent to INTERPOL") as HTMLElement);
    await settle();
    const kept = calls.filter((call) => call.command === "ask_choose").map((call) => call.args);
    expect(kept).toEqual([{ point: "private-dispute", number: 2, chosen: true }]);
    expect(app.saved).toContain("Saved");
  });

  it("are shown as they stood where the choice could not be kept", async () => {
    const container = await made("summary");
    mockIPC((command) => {
      if (command === "ask_choose") throw { code: "no-space", text: "Full", saved: "", todo: "" };
      return "";
    });
    const box = container.querySelector<HTMLInputElement>("label.choice input") as HTMLInputElement;
    await fireEvent.click(box);
    await settle();
    expect(box.checked).toBe(true);
    expect(app.failure?.text).toBe("Full");
  });
});
