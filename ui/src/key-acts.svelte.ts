import { words } from "./words";

/** Milliseconds within which three different letters are typing, and no keys of a meeting. */
export const TYPING = 700;
/** How many different letters within that time are typing; the same key twice is on and off. */
const LETTERS = 3;
/** Milliseconds that a key which moves the keyboard into a text waits for a further letter. */
export const WAIT = 300;

/** What a key did. */
interface Act {
  undo: () => void;
}

/** Whether a key press is a letter or a blank, as a text that is typed has them. */
function isOfText(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !/\d/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/**
 * What the keys of a meeting did: said in words, with a way back.
 *
 * Somebody who types a word outside of a field does not mean its letters: what they did is undone, and no letter acts
 * until they pause.
 */
class KeyActs {
  /** What the last key did, in words. */
  said = $state("");
  /** Whether it can be undone. */
  undoable = $state(false);

  /** What the letters of the last moments did. */
  #acts: Act[] = [];
  /** What is undone by the button. */
  #last: Act | undefined;
  #letters: { key: string; at: number }[] = [];
  #typing = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** The key press that was taken last, and whether its key may act: several parts of the page ask for it. */
  #taken: [KeyboardEvent, boolean] | undefined;

  /** Takes every key press of the page; whether a key of the meeting may act. */
  takes(event: KeyboardEvent): boolean {
    if (this.#taken?.[0] !== event) this.#taken = [event, this.#takes(event)];
    return this.#taken[1];
  }

  #takes(event: KeyboardEvent): boolean {
    if (!isOfText(event) || event.repeat) return !event.repeat;
    const now = Date.now();
    clearTimeout(this.#waiting);
    this.#letters = [...this.#letters.filter(({ at }) => now - at < TYPING), { key: event.key, at: now }];
    if (this.#letters.length === 1) {
      this.#typing = false;
      this.#acts = [];
    }
    if (!this.#typing && new Set(this.#letters.map(({ key }) => key)).size >= LETTERS) this.#typed();
    return !this.#typing;
  }

  /** Says what a key did. */
  did(key: string, what: string, state: string, undo: () => void): void {
    this.#last = { undo };
    this.#acts.push(this.#last);
    this.undoable = true;
    this.said = [key, what, state].join(" · ");
  }

  /** Says why a key did nothing. */
  say(line: string): void {
    this.#last = undefined;
    this.undoable = false;
    this.said = line;
  }

  /** Does what moves the keyboard into a text, unless a letter follows at once. */
  soon(step: () => void): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(step, WAIT);
  }

  /** Undoes what the last key did. */
  undo(): void {
    const act = this.#last;
    this.#acts = this.#acts.filter((one) => one !== act);
    act?.undo();
    this.say(words.keyUndone);
  }

  /** What was said belongs to the page that was left. */
  forget(): void {
    clearTimeout(this.#waiting);
    this.#acts = [];
    this.#letters = [];
    this.#typing = false;
    this.say("");
  }

  #typed(): void {
    this.#typing = true;
    const acted = this.#acts.length > 0;
    for (let act = this.#acts.pop(); act; act = this.#acts.pop()) act.undo();
    if (acted) this.say(words.keyTyping);
  }
}

export const keyActs = new KeyActs();

/** Whether something can be seen in the window; what cannot is moved into view, and this is said. */
export function inSight(shown: Element | null | undefined): boolean {
  if (!shown) return false;
  const { top, bottom } = shown.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  if (middle >= 0 && middle <= innerHeight) return true;
  shown.scrollIntoView?.({ block: "center" });
  keyActs.say(words.keyShown);
  return false;
}
