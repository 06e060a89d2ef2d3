/** What was pressed last, while what it does begins: which control, and by which key. */
interface Press {
  target: EventTarget | null;
  by: string;
}

let pressed: Press | null = null;

function note(event: Event): void {
  const press = { target: event.target, by: event instanceof KeyboardEvent ? event.key : "" };
  pressed = press;
  // What a timer begins later is begun by no press.
  setTimeout(() => {
    if (pressed === press) pressed = null;
  });
}

for (const kind of ["click", "keydown", "submit"]) addEventListener(kind, note, true);

/** What is being pressed now; `null` where something else than a press begins a step. */
export const press = (): Press | null => pressed;

/** Whether one control was pressed twice by the same means. */
export function isSame(one: Press | null, other: Press | null): boolean {
  return one !== null && other !== null && one.target === other.target && one.by === other.by;
}
