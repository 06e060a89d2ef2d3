// The meeting that is on: who is writing, whether notes are shown, and where its pages lead.
import * as ipc from "./ipc/client";
import type { SolicitorView, MeetingBar, NotesView, ReceivedView } from "./ipc/types";
import type { Screen } from "./screen";

class Meeting {
  /** The bar; `null` where no meeting is on. */
  bar = $state.raw<MeetingBar | null>(null);
  /** The notes while they are shown; `null` otherwise, so that nothing of them is in the page. */
  notes = $state.raw<NotesView | null>(null);

  /** The tag of the language in which each question stands as well, for whoever interprets; `null` for none. */
  second = $state<string | null>(null);

  /** The section whose questions are shown, and the answer that is open in it. */
  section = $state<string | null>(null);
  open = $state<string | null>(null);

  /** When the bar was told, in milliseconds: its clock goes on from there. */
  told = 0;

  get solicitor(): boolean {
    return this.bar?.author === "solicitor";
  }

  forget(): void {
    this.bar = null;
    this.notes = null;
    this.second = null;
    this.section = null;
    this.open = null;
  }

  /** Takes a meeting that goes on where it was: after a lock, or after "Your turn". */
  goOn(bar: MeetingBar | null): void {
    this.take(bar);
    if (bar) this.second = bar.view.second;
  }

  take(bar: MeetingBar | null): void {
    this.told = Date.now();
    this.bar = bar;
    if (bar?.author !== "solicitor") this.notes = null;
  }
}

export const meeting = new Meeting();

/** The page of a section, with a question open; it takes the focus where the meeting `goesOn` there. */
export async function meetingScreen(section: string, open: string | null = null, goesOn = false): Promise<Screen> {
  return { at: "meeting", view: await ipc.meetingPage(section), open, goesOn };
}

/** What the solicitor had open. */
export async function solicitorScreen(view: SolicitorView): Promise<Screen> {
  switch (view.page) {
    case "agenda":
      return agendaScreen();
    case "meeting":
      return meetingScreen(view.section ?? (await firstSection()), view.open, true);
    case "history":
      return historyScreen();
    case "transcribe":
      return { at: "transcribe", view: await ipc.meetingPage(await firstSection()) };
    case "attendance":
      return attendanceScreen();
    case "keys":
      return { at: "keys" };
  }
}

const PAGES: Screen["at"][] = ["agenda", "meeting", "history", "transcribe", "attendance", "keys"];

/** What is open now, of the pages of the solicitor; nothing on another page. */
export function solicitorViewAt(at: Screen["at"]): SolicitorView | null {
  if (!PAGES.includes(at)) return null;
  const questions = at === "meeting";
  return {
    page: at as SolicitorView["page"],
    section: questions ? meeting.section : null,
    open: questions ? meeting.open : null,
    second: meeting.second,
  };
}

export async function agendaScreen(): Promise<Screen> {
  return { at: "agenda", view: await ipc.agendaShow() };
}

/** The attendance note of a meeting: of the last one, where none is named. */
export async function attendanceScreen(meeting: number | null = null): Promise<Screen> {
  return { at: "attendance", notes: await ipc.attendanceShow(), meeting };
}

/** Where a meeting begins, with the notes of those before it. */
export async function meetScreen(): Promise<Screen> {
  return { at: "meet", notes: await ipc.attendanceShow() };
}

export async function historyScreen(): Promise<Screen> {
  return { at: "history", view: await ipc.historyShow() };
}

export async function shareScreen(): Promise<Screen> {
  return { at: "share", share: await ipc.shareShow() };
}

/** The first section, where a meeting and the entry of a paper form begin. */
export async function firstSection(): Promise<string> {
  return (await ipc.homeShow()).sections[0]?.id ?? "";
}

/** The file from a client that was opened, with the cases that it may be a version of. */
export async function receivedScreen(view: ReceivedView): Promise<Screen> {
  return { at: "received", view, cases: await ipc.caseList() };
}
