import { tick } from "svelte";

import type { Screen } from "./screen";

/** Moves the focus, once the page stands, to what took the place of the control that had it. */
export async function focusOn(selector: string): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** Moves the focus to what is told; the page moves only where it could not be seen otherwise. */
export function focusSeen(told: HTMLElement | undefined): void {
  if (!told) return;
  told.focus({ preventScroll: true });
  const { top, bottom } = told.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) told.scrollIntoView?.({ block: "nearest" });
}

/** Moves the page so that something begins in sight, where its beginning or its end could not be seen. */
export function showFrom(shown: Element | null | undefined): void {
  if (!shown) return;
  const { top, bottom } = shown.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) shown.scrollIntoView?.({ block: "start" });
}

/** Moves the page, once it stands, so far that what came onto it can be seen whole. */
export async function showWhole(what: () => HTMLElement | undefined): Promise<void> {
  await tick();
  what()?.scrollIntoView?.({ block: "nearest" });
}

/** The one field of a page that asks for nothing else: typing goes into it at once. */
const FIELDS: Partial<Record<Screen["at"], string>> = {
  unlock: "#f-open",
  seat: "#f-seat",
  meet: "#f-name",
};

/** The field that takes the focus when a screen is shown; where there is none, its heading does. */
export function fieldOf(screen: Screen): string | null {
  if (screen.at === "list") return screen.find ? "#f-find" : null;
  if (screen.at === "cases") return screen.cases.length === 0 ? "#f-label" : null;
  return FIELDS[screen.at] ?? null;
}

/** Milliseconds that a page waits for the system to take the empty field. */
const TAKEN = 100;

/**
 * Moves the keyboard to an empty field for a moment, before the page is thrown away.
 *
 * The input method of the system keeps the text of the field that had the keyboard last; it forgets that text only for another.
 */
export async function forgetTyped(): Promise<void> {
  const field = document.createElement("input");
  field.className = "unseen";
  document.body.append(field);
  field.focus({ preventScroll: true });
  await new Promise<void>((done) => {
    setTimeout(done, TAKEN);
  });
  field.remove();
}
