import { questionDraft } from "./ipc/client";
import type { FormInput } from "./ipc/types";
import { Pause } from "./pause";

/** What stands in the fields of a place, and where in its text one is typing. */
interface Waiting {
  place: string;
  input: FormInput;
  caret: number | null;
}

/** Where in a text one is. */
function caretOf(field: EventTarget | null): number | null {
  return field instanceof HTMLTextAreaElement && field.id === "f-text" ? field.selectionStart : null;
}

/** What is being typed, saved after a pause or a second, one write at a time and in order. */
class Draft {
  onSaved: (line: string) => void = () => undefined;
  /** Something was typed that is not saved yet. */
  onWaiting: () => void = () => undefined;
  onFailed: (reason: unknown) => void = () => undefined;

  #waiting: Waiting | null = null;
  /** What was noted last and is not answered yet, and the field in which it was typed. */
  #noted: Waiting | null = null;
  #field: EventTarget | null = null;
  readonly #pause = new Pause(() => void this.flush());
  #writing: Promise<void> = Promise.resolve();

  /** Whether something could not be saved, and waits for the next try. */
  get unsaved(): boolean {
    return this.#waiting !== null;
  }

  /** Notes what stands on the page; it is saved after a pause, or after a second. */
  change(place: string, input: FormInput): void {
    this.#field = document.activeElement;
    this.#waiting = { place, input, caret: caretOf(this.#field) };
    this.#noted = this.#waiting;
    this.onWaiting();
    this.#pause.note();
  }

  /**
   * Saves now what is waiting, after any write under way, with the caret where it is in the field that
   * one is in or just left. Of a text that is saved, a caret that has moved since is saved alone.
   */
  flush(field: EventTarget | null = document.activeElement): Promise<void> {
    this.#pause.end();
    const caret = field === this.#field ? caretOf(field) : null;
    if (this.#noted && caret !== null && caret !== this.#noted.caret) {
      this.#noted = this.#waiting = { ...this.#noted, caret };
    }
    const waiting = this.#waiting;
    if (waiting) {
      this.#waiting = null;
      this.#writing = this.#writing.then(() => this.#write(waiting));
    }
    return this.#writing;
  }

  /** Drops what is waiting, because an answer takes its place. */
  async drop(): Promise<void> {
    this.#pause.end();
    this.#waiting = this.#noted = this.#field = null;
    await this.#writing;
  }

  /** Forgets what is waiting without saving it: nothing is open any more. */
  abandon(): void {
    this.#pause.end();
    this.#waiting = this.#noted = this.#field = null;
  }

  async #write(waiting: Waiting): Promise<void> {
    try {
      const line = await questionDraft(waiting.place, waiting.input, waiting.caret);
      // Something newer may have been typed meanwhile; that is not saved yet.
      if (this.#waiting === null) this.onSaved(line);
    } catch (reason) {
      // Kept for the next try, unless something newer waits already.
      this.#waiting ??= waiting;
      this.onFailed(reason);
    }
  }
}

export const draft = new Draft();
