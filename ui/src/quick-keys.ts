import { app } from "./app.svelte";

/** The keys of a meeting that do something beside an answer. */
export const QUICK = { confirm: "C", followUp: "F", notKnown: "N", withheld: "R", note: "W", step: "S", clock: "P" };

/** The keys of the options in their order: all that have no other use. */
export const OPTION_KEYS = [..."123456789abcdefghijklmnopqrstuvwxyz"]
  .filter((key) => !Object.values(QUICK).includes(key.toUpperCase()))
  .join("");

/** Whether the keys of a meeting are on. */
export function quickKeysOn(): boolean {
  return app.start?.settings.quickKeys ?? false;
}

/** Whether what is pressed belongs to a text that is being typed. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "radio" && target.type !== "checkbox";
  return target.matches("textarea, select, [contenteditable]");
}

/** The key of a meeting that was pressed, as a capital; none while a text is typed or the keys are off. */
export function quickKey(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  return quickKeysOn() && !isTyping(event.target) ? event.key.toUpperCase() : null;
}
