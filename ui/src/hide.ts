import { app } from "./app.svelte";
import { flushAutosaves } from "./autosave";
import { draft } from "./draft";
import { forgetTyped } from "./focus";
import * as ipc from "./ipc/client";
import { stageScreen } from "./navigation";
import { words } from "./words";

/** Presses of Shift that hide the window. */
export const PRESSES = 3;
/** Milliseconds within which they have to fall. */
export const SPAN = 5000;
/** Whether a key is H, or where the keyboard has no Latin letters, the one in its place. */
function isH(event: KeyboardEvent): boolean {
  return /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() === "h" : event.code === "KeyH";
}

/** Whether a key press asks to hide the window: Ctrl or Command, Shift and H. */
export function isHideKey(event: KeyboardEvent): boolean {
  const held = (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey;
  return held && !event.isComposing && isH(event);
}

/** Whether Hide acts when a key or button is let go. */
export const onRelease = (): boolean => app.start?.settings.hideOnRelease ?? false;

/** Milliseconds that Hide waits for what was typed to be saved. */
const GRACE = 300;

/**
 * Counts presses of Shift with no other key between them.
 *
 * Capitals, key repeat, other held keys and an input method at work never count.
 */
export class HideGesture {
  #times: number[] = [];

  /** Takes a key press; the number of presses counted so far, 0 to 3. */
  press(event: KeyboardEvent, now: number): number {
    if (event.isComposing || event.keyCode === 229) return this.reset();
    if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) return this.reset();
    if (event.repeat) return this.count(now);
    this.#times.push(now);
    return this.count(now);
  }

  /** The number of presses that still count. */
  count(now: number): number {
    this.#times = this.#times.filter((time) => now - time < SPAN);
    return Math.min(this.#times.length, PRESSES);
  }

  /** Something else was done: counting starts again. */
  reset(): number {
    this.#times = [];
    return 0;
  }
}

let covered = false;
let sealed = false;

/** Covers the window at once; then saves, minimises and locks. */
export async function hide(): Promise<void> {
  if (covered) return;
  cover();
  app.neutral = true;
  document.title = words.neutralTitle;
  const grace = new Promise<void>((done) => setTimeout(done, GRACE));
  await Promise.race([Promise.all([draft.flush(), flushAutosaves()]), grace]);
  await forgetTyped();
  const speaks = app.start?.settings.hideSpeaks ?? false;
  const line = words.hiddenLocked;
  try {
    await ipc.windowHide();
    app.forget();
    const screen = await stageScreen(await ipc.appStart());
    app.neutral = true;
    app.show(screen);
    app.tellOfLock();
  } catch {
    // Whatever went wrong, nothing of the case may come back on the screen.
    app.locked();
    app.neutral = true;
  }
  sealed = true;
  if (speaks) app.say(line);
}

/** Covers a page that begins after Hide: the one before it was thrown away with its process. */
export function beginHidden(): void {
  cover();
  app.neutral = true;
  document.title = words.neutralTitle;
  sealed = true;
  if (app.start?.settings.hideSpeaks) app.say(words.hiddenLocked);
}

/** Paints the cover. It goes once all is locked and somebody comes back to the window. */
function cover(): void {
  covered = true;
  sealed = false;
  document.documentElement.classList.add("covered");
  addEventListener("keydown", uncover, true);
  addEventListener("pointerdown", uncover, true);
  document.addEventListener("visibilitychange", uncoverWhenSeen);
}

function uncover(event: Event): void {
  // The key that hid the window may still be held.
  if (!sealed || (event instanceof KeyboardEvent && event.key === "Shift")) return;
  covered = false;
  // Where nothing is kept there is nothing to hide any more.
  if (app.stage === "welcome") app.neutral = false;
  document.documentElement.classList.remove("covered");
  removeEventListener("keydown", uncover, true);
  removeEventListener("pointerdown", uncover, true);
  document.removeEventListener("visibilitychange", uncoverWhenSeen);
  document.querySelector<HTMLElement>("main input, main h1")?.focus();
  // The press that takes the cover away moves the focus nowhere else.
  if (event.type === "pointerdown") {
    addEventListener("mousedown", (press) => press.preventDefault(), { capture: true, once: true });
  }
}

function uncoverWhenSeen(event: Event): void {
  if (document.visibilityState === "visible") uncover(event);
}
