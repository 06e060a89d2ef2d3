import { untrack } from "svelte";

import { abandonAutosaves, autosaves, flushAutosaves } from "./autosave";
import { draft } from "./draft";
import { windowTitle } from "./ipc/client";
import { isFailure, type Failure } from "./ipc/failure";
import type { HomeView, Stage, StartView } from "./ipc/types";
import { isSame, press } from "./pressed";
import type { Screen } from "./screen";

/** Nothing is shown as busy before this many milliseconds. */
const PATIENCE = 300;

/** A step that was asked for. */
interface Step {
  step: () => Promise<Screen | null>;
  /** What was pressed for it, and on which page. */
  by: ReturnType<typeof press>;
  page: number;
  /** What was open when it was asked for. */
  epoch: number;
  savesItself: boolean;
  ended: () => void;
}

/** The one store of the window: what is shown, and what stands around it. */
class App {
  /** Settings, words and what is open; `null` until the first answer. */
  start = $state.raw<StartView | null>(null);
  /** The current screen. */
  screen = $state.raw<Screen>({ at: "loading" });
  /** Whether Hide and Lock were explained since a case was opened. */
  hidingTold = false;
  /** Counts pages, so that the same screen with other content is a new page. */
  pageRequest = $state(0);
  /** What could not be done, in words. */
  failure = $state.raw<Failure | null>(null);
  /** Whether a step takes long enough to say so. */
  slow = $state(false);
  /** The task list as last seen, for the section navigation. */
  home = $state.raw<HomeView | null>(null);
  /** "Saved on this computer only, 14:32". */
  saved = $state("");
  /** Spoken politely, at most once a page. */
  announcement = $state("");
  /** Whether the window title stays neutral, after Hide. */
  neutral = $state(false);
  /** Whether the window was asked to close, and what was typed last could not be saved. */
  closing = $state(false);

  /** The door that was taken before there was a case to go through it with. */
  door: "words" | null = null;

  /** The step under way, and those that wait behind it. */
  #steps: Step[] = [];
  #epoch = 0;
  #trail: Screen[] = [];

  get stage(): Stage {
    return this.start?.stage ?? "welcome";
  }

  /** Whether anything is open that could be locked. */
  get open(): boolean {
    return this.stage === "cases" || this.stage === "case";
  }

  get canGoBack(): boolean {
    return this.#trail.length > 0;
  }

  /** Shows a screen as a new page. */
  show(screen: Screen): void {
    this.failure = null;
    this.announcement = "";
    if (screen.at === "home") this.home = screen.home;
    if (screen.at === "question") this.saved = screen.page.saved;
    this.screen = screen;
    this.pageRequest += 1;
  }

  /**
   * Takes a step and shows where it leads; nothing is shown where `null` comes back.
   *
   * One step at a time, in the order in which they were asked for: one that is asked for meanwhile
   * waits. The same control pressed twice is one step. What waits is not taken after a step that could
   * not be done, nor after a lock.
   * What was typed is saved first, unless the step itself saves it. A step that ends after a lock shows nothing.
   */
  go(step: () => Promise<Screen | null>, savesItself = false): Promise<void> {
    const by = press();
    // An effect that takes a step does not begin anew with the page to which the step leads.
    const page = untrack(() => this.pageRequest);
    // What the page that came takes while it appears is no second press of what led to it.
    const isAgain = (other: Step) => other.page === page && isSame(other.by, by);
    if (this.#steps.some(isAgain)) return Promise.resolve();
    return new Promise((ended) => {
      this.#steps.push({ step, by, page, epoch: this.#epoch, savesItself, ended });
      if (this.#steps.length === 1) void this.#takeAll();
    });
  }

  /** Takes the steps that wait, each after the one before it. */
  async #takeAll(): Promise<void> {
    for (let next = this.#steps[0]; next; next = this.#steps[0]) {
      const isDone = next.epoch !== this.#epoch || (await this.#take(next));
      const over = this.#steps.splice(0, isDone ? 1 : Infinity);
      for (const step of over) step.ended();
    }
  }

  /** Takes one step: whether it was done. */
  async #take({ step, page, epoch, savesItself }: Step): Promise<boolean> {
    this.failure = null;
    const patience = setTimeout(() => (this.slow = true), PATIENCE);
    try {
      // What was typed on a page that came after the press is not what the step saves.
      await (savesItself && page === this.pageRequest ? draft.drop() : draft.flush());
      await flushAutosaves();
      const screen = await step();
      if (screen && epoch === this.#epoch) this.show(screen);
      return true;
    } catch (reason) {
      if (epoch === this.#epoch) this.fail(reason);
      return false;
    } finally {
      clearTimeout(patience);
      this.slow = false;
    }
  }

  /** Leaves the page for one outside of the interview; `back` returns to it. */
  async aside(step: () => Promise<Screen>): Promise<void> {
    await this.go(async () => {
      const from = this.screen;
      const screen = await step();
      if (from.at !== screen.at) this.#trail.push(from);
      return screen;
    });
  }

  /** The page that was left for this one, taken from the trail. */
  takeBack(): Screen | null {
    return this.#trail.pop() ?? null;
  }

  /** Says what could not be done. A locked vault leads to the unlock page. */
  fail(reason: unknown): void {
    if (isFailure(reason)) {
      if (reason.code === "vault-locked") this.locked();
      else this.failure = reason;
      return;
    }
    const word = (key: string) => this.start?.words[key] ?? "";
    this.failure = {
      code: "unexpected",
      text: word("unexpected"),
      saved: word("unexpected-saved"),
      todo: word("unexpected-do"),
    };
  }

  /** Drops everything that belongs to what was open. */
  forget(): void {
    this.#epoch += 1;
    this.#trail = [];
    this.door = null;
    this.home = null;
    this.hidingTold = false;
    this.saved = "";
    this.announcement = "";
    this.failure = null;
    this.closing = false;
    draft.abandon();
    abandonAutosaves();
  }

  /** Shows the unlock page, or the welcome page where nothing was kept. */
  locked(): void {
    this.forget();
    if (this.start && this.start.stage !== "welcome") this.start = { ...this.start, stage: "locked" };
    this.show({ at: this.stage === "welcome" ? "welcome" : "unlock" });
  }

  /** Takes over settings, words and stage. */
  accept(start: StartView): StartView {
    this.start = start;
    return start;
  }

  /** Says what went wrong while locking, on the page that stands after it. */
  tellOfLock(): void {
    if (this.start?.lockFailure) this.failure = this.start.lockFailure;
  }

  /** Speaks a line, once a page. */
  say(line: string): void {
    if (this.announcement === "") this.announcement = line;
  }

  /** Sets the title of the page, and of the window where the settings say so. */
  title(text: string): void {
    document.title = text;
    windowTitle(text, this.neutral).catch(() => undefined);
  }
}

export const app = new App();

draft.onSaved = (line) => {
  app.saved = line;
  app.say(line);
};
// What is not saved yet is not called saved; the line keeps its height.
draft.onWaiting = () => {
  app.saved = "\u00a0";
};
draft.onFailed = (reason) => app.fail(reason);
autosaves.onFailed = (reason) => app.fail(reason);
