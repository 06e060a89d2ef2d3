// Where each step leads. Rust decides; here its answer becomes a screen.
import { app } from "./app.svelte";
import { flushAutosaves } from "./autosave";
import { draft } from "./draft";
import { forgetTyped } from "./focus";
import * as ipc from "./ipc/client";
import type { HomeView, Mode, Next, SectionView, StartView } from "./ipc/types";
import { solicitorScreen, meeting } from "./meeting.svelte";
import type { Screen } from "./screen";

/** The first screen of a stage. */
export async function stageScreen(start: StartView): Promise<Screen> {
  app.accept(start);
  app.neutral = false;
  switch (start.stage) {
    case "welcome":
      return { at: "welcome" };
    case "locked":
      return { at: "unlock" };
    case "cases":
      return { at: "cases", cases: await ipc.caseList() };
    case "case": {
      const home = await ipc.homeShow();
      if (start.meeting) {
        meeting.goOn(start.meeting);
        if (meeting.solicitor) {
          app.home = home;
          if (start.meeting.locked !== null) app.say(start.meeting.locked);
          return solicitorScreen(start.meeting.view);
        }
      }
      const stop = start.goesOn ? home.carryOn : null;
      const question = stop ? await questionScreen(stop.place, stop.mode) : null;
      if (question) app.home = home;
      return question ?? { at: "home", home };
    }
  }
}

export async function homeScreen(): Promise<Screen> {
  return { at: "home", home: await ipc.homeShow() };
}

export async function happeningScreen(): Promise<Screen> {
  return { at: "happening", view: await ipc.happeningShow(), chosen: {}, told: false };
}

/** The page to tell it in one's own words; Hide is explained before it, as before any first question. */
export async function ownWordsScreen(): Promise<Screen> {
  const place = app.start?.ownWords;
  return beforeFirst(async () => (place ? await questionScreen(place, "section") : null) ?? homeScreen());
}

export async function checkScreen(section: string | null): Promise<Screen> {
  return { at: "check", section, check: await ipc.checkShow(section) };
}

export async function summaryScreen(firstLook: boolean): Promise<Screen> {
  return { at: "summary", summary: await ipc.summaryShow(firstLook) };
}

/** All questions; with `find`, ready to type a word or a number. */
export async function listScreen(find = false): Promise<Screen> {
  return { at: "list", list: await ipc.questionsList(), find };
}

export async function reportScreen(): Promise<Screen> {
  const [papers, firms, check] = await Promise.all([ipc.reportPapers(), ipc.reportFirms(), ipc.checkShow(null)]);
  return { at: "report", papers, firms, check };
}

/** The screen after a step; `null` where the page itself has to say something. */
export async function nextScreen(next: Next): Promise<Screen | null> {
  switch (next.to) {
    case "question":
      return { at: "question", page: next.page, mode: next.mode };
    case "group":
      return { at: "group", page: next.page, mode: next.mode };
    case "errors":
    case "offer-ways":
      return null;
    case "section-done":
      return { at: "section-done", section: next.section, title: next.title };
    case "first-look-done":
      return summaryScreen(true);
    case "check":
      return checkScreen(next.section);
    case "home":
      return homeScreen();
  }
}

export async function questionScreen(place: string, mode: Mode): Promise<Screen | null> {
  return nextScreen(await ipc.questionShow(place, mode));
}

/** Opens a section; a page of its own stands before a hard one. */
export function openSection(section: SectionView): Promise<void> {
  return app.go(() => sectionBegins(section));
}

/** Where a section begins, or goes on. */
export async function sectionBegins(section: SectionView): Promise<Screen> {
  const begun = section.state !== "not-started";
  if (section.hard && !begun) return { at: "sensitive-intro", section };
  return beforeFirst(() => sectionScreen(section.id));
}

export async function sectionScreen(section: string): Promise<Screen> {
  return (await nextScreen(await ipc.sectionShow(section))) ?? homeScreen();
}

/**
 * The section that is gone on with: the first after another that is neither finished nor empty;
 * after the last it begins again.
 */
export function nextSection(home: HomeView, after: string | null): SectionView | null {
  const at = home.sections.findIndex((one) => one.id === after) + 1;
  const round = [...home.sections.slice(at), ...home.sections.slice(0, at)];
  return round.find((one) => one.id !== after && (one.state === "not-started" || one.state === "in-progress")) ?? null;
}

/** Whether anything of a case has been answered. */
export function hasBegun(home: HomeView): boolean {
  const untouched = home.sections.every((one) => one.state === "not-started" || one.state === "nothing-to-add");
  return home.carryOn !== null || home.firstLookDone || !untouched;
}

/** Explains Hide and Lock once, before the first question of a case. */
export async function beforeFirst(next: () => Promise<Screen>): Promise<Screen> {
  if (!app.home || hasBegun(app.home) || app.hidingTold) return next();
  app.hidingTold = true;
  return { at: "hide-help", next };
}

/** Returns from a page outside of the interview, with what it showed read anew. */
export function goBack(): Promise<void> {
  return app.go(async () => {
    const screen = app.takeBack();
    return screen ? again(screen) : stageScreen(await ipc.appStart());
  });
}

async function again(screen: Screen): Promise<Screen> {
  switch (screen.at) {
    case "question":
      return (await questionScreen(screen.page.place, screen.mode)) ?? homeScreen();
    case "group":
      return (await nextScreen(await ipc.groupShow(screen.page.group, screen.mode))) ?? homeScreen();
    case "home":
      return homeScreen();
    case "cases":
      return { at: "cases", cases: await ipc.caseList() };
    case "check":
      return checkScreen(screen.section);
    case "summary":
      return summaryScreen(screen.summary.firstLook);
    case "list":
      return listScreen(screen.find);
    case "report":
      return reportScreen();
    case "happening":
      return { ...screen, view: await ipc.happeningShow() };
    case "section-done": {
      const own = (await ipc.homeShow()).sections.find((one) => one.id === screen.section);
      return { ...screen, title: own?.title ?? screen.title };
    }
    case "sensitive-intro": {
      const own = (await ipc.homeShow()).sections.find((one) => one.id === screen.section.id);
      return { ...screen, section: own ?? screen.section };
    }
    case "self-check":
      return { at: "self-check", proof: await ipc.proofShow() };
    default:
      return screen;
  }
}

/** Locks: saves what is typed, closes what is open, shows what a stranger may see. */
export async function lock(): Promise<void> {
  await Promise.all([draft.flush(), flushAutosaves()]);
  await forgetTyped();
  try {
    await ipc.vaultLock();
    app.forget();
    app.show(await stageScreen(await ipc.appStart()));
    app.tellOfLock();
  } catch {
    // Whatever went wrong, nothing of the case stays on the screen.
    app.locked();
  }
}
