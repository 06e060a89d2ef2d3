import { tick } from "svelte";

/** Moves the focus, once the page stands, to what took the place of the control that had it. */
export async function focusOn(selector: string): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>(selector)?.focus();
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
