import { tick } from "svelte";

/** Moves the focus, once the page stands, to what took the place of the control that had it. */
export async function focusOn(selector: string): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>(selector)?.focus();
}
