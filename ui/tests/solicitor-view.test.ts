import { fireEvent } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { app } from "../src/app.svelte";
import { state } from "../src/dev/answers";
import { list } from "../src/dev/fixtures";
import { attendances, bar, page } from "../src/dev/fixtures-meeting";
import { ranked } from "../src/jump";
import { keyActs, TYPING, WAIT } from "../src/key-acts.svelte";
import { meeting, meetingScreen } from "../src/meeting.svelte";
import { stageScreen } from "../src/navigation";
import { panes } from "../src/panes.svelte";
import type { SolicitorView, FormInput, MeetingView } from "../src/ipc/types";
import { byText, calls, made, open, settle } from "./window";

const told = (command: string) => calls.filter((call) => call.command === command).map((call) => call.args);
const questionAt = () => told("question_show").at(-1)?.["place"];

describe("where a meeting goes on", () => {
  const view: SolicitorView = { page: "meeting", section: "about-you", open: "birth-date", second: "ar" };

  beforeEach(() => (panes.wide = false));
  afterEach(() => {
    state.meeting = null;
    meeting.forget();
  });

  const unlocked = async (author: "client" | "solicitor") => {
    const container = await made("unlock");
    const locked = "Locked from 14:02 to 14:07. This time is not counted.";
    state.meeting = { ...bar, author, view, locked };
    const { start } = await import("../src/dev/answers");
    await app.go(async () => stageScreen(start()));
    await settle();
    return container;
  };

  it("is the same question in the same pane with the second language after a lock, and says what the clock left out", async () => {
    const container = await unlocked("solicitor");
    expect(app.screen.at).toBe("meeting");
    expect(questionAt()).toBe("birth-date");
    expect(told("question_second").at(-1)).toMatchObject({ place: "birth-date", language: "ar" });
    expect(container.querySelector("[lang=ar]")).not.toBeNull();
    expect(container.querySelector(".meetinglocked")?.textContent).toContain("not counted");
    expect(document.activeElement?.closest(".lines .open")).not.toBeNull();
  });

  it("is the client's page where the client had the seat", async () => {
    await unlocked("client");
    expect(meeting.solicitor).toBe(false);
    expect(meeting.second).toBe("ar");
    expect(["question", "home"]).toContain(app.screen.at);
  });

  it("is told to the core as it changes", async () => {
    await open({ at: "meeting", view: page, open: "own-name" });
    meeting.take(bar);
    await settle();
    expect(told("meeting_view").at(-1)).toEqual({
      view: { page: "meeting", section: "about-you", open: "own-name", second: null },
    });
  });

  it("is the open question in both languages for the client, and again the question for the solicitor", async () => {
    const container = await open({ at: "meeting", view: page, open: "own-name" });
    meeting.take(bar);
    meeting.second = "ar";
    await settle();
    await fireEvent.click(byText(container, "Your turn"));
    await settle();
    expect(app.screen.at).toBe("question");
    expect(questionAt()).toBe("own-name");
    expect(container.querySelector("#answering [lang=ar]")?.textContent).toContain("هل");
    const { solicitorScreen } = await import("../src/meeting.svelte");
    app.show(await solicitorScreen({ ...view, open: "own-name" }));
    await settle();
    expect(app.screen).toMatchObject({ at: "meeting", open: "own-name" });
  });

  it("goes on under the same name after it was interrupted, and says so", async () => {
    const container = await open({ at: "meet", notes: attendances });
    expect(container.textContent).toContain("This meeting was interrupted");
    expect(byText(container, "Go on with the meeting")).not.toBeNull();
    expect(container.querySelector("#f-present")).toBeNull();
    const name = container.querySelector<HTMLInputElement>("#f-name");
    if (!name) throw new Error("no field");
    await fireEvent.input(name, { target: { value: "Somebody else" } });
    expect(byText(container, "Begin the meeting")).not.toBeNull();
    expect(container.querySelector("#f-present")).not.toBeNull();
  });
});

describe("a key of a meeting", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
    state.settings.quickKeys = true;
    meeting.forget();
  });
  afterEach(() => vi.useRealTimers());

  const later = (milliseconds = TYPING) => vi.setSystemTime(Date.now() + milliseconds);
  const press = (key: string) => fireEvent.keyDown(document.body, { key });
  const meet = async () => {
    const container = await open({ at: "meeting", view: page, open: "own-name" });
    meeting.take(bar);
    panes.wide = true;
    keyActs.forget();
    await settle();
    return container;
  };
  const entered = () => told("meeting_enter").at(-1)?.["input"] as FormInput;
  const said = (container: HTMLElement) => container.querySelector(".key-did [role=status]")?.textContent;

  it("says what it did, and is undone", async () => {
    const container = await meet();
    await press("2");
    await settle();
    expect(said(container)).toBe("2 · No · chosen");
    later();
    await press("n");
    await settle();
    expect(said(container)).toContain("N · ");
    await fireEvent.click(byText(container, "Undo this key"));
    await settle();
    expect(said(container)).toContain("Undone");
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(entered()).toMatchObject({ choices: ["no"], standing: null });
  });

  it("does nothing where it is a letter of a word, and what the first did is undone", async () => {
    const container = await meet();
    for (const key of "nadolu") {
      later(60);
      await press(key);
    }
    await settle();
    expect(said(container)).toContain("as fast as typing");
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(entered().standing).toBeNull();
    expect(told("meeting_mark")).toEqual([]);
    // After a pause a key is a key again.
    later();
    await press("r");
    await settle();
    expect(said(container)).toContain("R · ");
  });

  it("moves into no text where a letter follows at once", async () => {
    await meet();
    await press("s");
    later(60);
    await press("t");
    await new Promise((done) => setTimeout(done, WAIT + 50));
    expect(document.activeElement?.id).not.toBe("f-side-next");
    later();
    await press("s");
    await new Promise((done) => setTimeout(done, WAIT + 50));
    await settle();
    expect(document.activeElement?.id).toBe("f-side-next");
    await fireEvent.keyDown(document.activeElement as HTMLElement, { key: "Escape" });
    await settle();
    expect(document.activeElement?.closest(".lines .open")).not.toBeNull();
  });

  it("leaves a text of the answer by Esc, and letters are keys again", async () => {
    const container = await meet();
    const note = container.querySelector<HTMLElement>(
      ".lines .open :is(input:not([type]), input[type=text], textarea)",
    );
    if (!note) throw new Error("no text");
    note.focus();
    await fireEvent.keyDown(note, { key: "Escape" });
    await settle();
    expect(document.activeElement?.id).toBe("question");
    await press("2");
    await settle();
    expect(said(container)).toContain("2 · ");
  });

  it("shows no hidden note, and says why", async () => {
    const container = await meet();
    await press("w");
    await settle();
    expect(told("notes_show")).toEqual([]);
    expect(said(container)).toContain("Notes are hidden");
    meeting.take({ ...bar, notes: false });
    later();
    await press("w");
    await settle();
    expect(said(container)).toContain("no field for a note");
  });

  it("acts on nothing that is out of sight: it is moved into view first", async () => {
    const container = await meet();
    const option = container.querySelector('[data-key="2"]')?.closest(".choice");
    if (!option) throw new Error("no option");
    let top = -500;
    option.getBoundingClientRect = () => new DOMRect(0, top, 100, 40);
    await press("2");
    await settle();
    expect(said(container)).toContain("press the key once more");
    top = 100;
    await press("2");
    await settle();
    expect(said(container)).toBe("2 · No · chosen");
  });

  it("stops the clock, which says that it stands", async () => {
    const container = await meet();
    await press("p");
    await settle();
    expect(container.querySelector(".clock")?.textContent).toContain("Paused");
    expect(said(container)).toContain("P · ");
  });
});

describe("an answer that opens a list", () => {
  it("leads to the first item of it", async () => {
    const gate: MeetingView = {
      ...page,
      rows: [
        { ...page.rows[0], key: "has-disputes", place: "has-disputes", number: "7.1", standing: "given", mark: null },
        { ...page.rows[3] },
        { ...page.rows[1], key: "threats", place: "threats", number: "7.14" },
      ] as MeetingView["rows"],
    };
    const container = await open({ at: "meeting", view: gate, open: "has-disputes" });
    const { respond } = await import("../src/dev/answers");
    const { mockIPC } = await import("@tauri-apps/api/mocks");
    mockIPC((command, args) => {
      calls.push({ command, args: (args ?? {}) as Record<string, unknown> });
      if (command === "meeting_enter") return { errors: [], page: gate };
      return respond(command, (args ?? {}) as Record<string, unknown>);
    });
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(told("group_add")).toEqual([{ group: "dispute", mode: "section" }]);
  });
});

describe("finding in a meeting", () => {
  const type = async (container: HTMLElement, typed: string): Promise<HTMLInputElement> => {
    const field = container.querySelector<HTMLInputElement>("#f-jump");
    if (!field) throw new Error("no field");
    await fireEvent.input(field, { target: { value: typed } });
    await settle();
    return field;
  };
  const options = (container: HTMLElement) =>
    [...container.querySelectorAll("#jump-list [role=option]")].map((one) => one.textContent.replace(/\s+/g, " "));

  it("lists what is found, and the arrow keys and Enter open one", async () => {
    const container = await open({ at: "meeting", view: page, open: null });
    const field = await type(container, "e");
    expect(options(container).length).toBeGreaterThan(1);
    expect(container.textContent).toContain("Questions found:");
    await fireEvent.keyDown(field, { key: "ArrowDown" });
    const first = container.querySelector("#jump-list [role=option]");
    expect(field.getAttribute("aria-activedescendant")).toBe(first?.id);
    const number = first?.querySelector(".number")?.textContent ?? "";
    await fireEvent.keyDown(field, { key: "Enter" });
    await settle();
    const section = page.sections[Number(number.split(".")[0]) - 1]?.id;
    expect(told("meeting_page").at(-1)).toEqual({ section });
    expect(options(container).length === 0 || field.getAttribute("aria-expanded") === "false").toBe(true);
  });

  it("puts a question with the word before one that is found by another word, and what is not asked last", () => {
    const row = (number: string, text: string, also: string, asked: boolean) => ({
      number,
      text,
      also,
      asked: null,
      place: asked ? number : null,
      group: null,
      skipped: [],
    });
    const sections = [
      [
        "One",
        [
          row("4.1", "Not asked, with a warrant", "", false),
          row("4.2", "Arrest order", "warrant, European Arrest Warrant", true),
          row("4.3", "Was there a warrant?", "", true),
        ],
      ],
    ] as Parameters<typeof ranked>[0];
    expect(ranked(sections, "warrant").map((hit) => hit.number)).toEqual(["4.3", "4.2", "4.1"]);
    expect(list.sections.length).toBeGreaterThan(0);
  });
});

describe("the place of a meeting", () => {
  it("opens with the focus on its heading unless the meeting goes on there", async () => {
    const container = await open(await meetingScreen("about-you", "own-name"));
    expect(document.activeElement).toBe(container.querySelector("main h1"));
    meeting.forget();
  });
});
