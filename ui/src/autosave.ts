import { Pause } from "./pause";

/** What is being typed outside of the questions, each place of it on its own. */
const open = new Set<Autosave<unknown>>();

/** Hears what could not be written. */
export const autosaves = { onFailed: (reason: unknown): void => void reason };

/** Saves now whatever waits to be saved, and waits for what is being written. */
export async function flushAutosaves(): Promise<void> {
  await Promise.all([...open].map((one) => one.flush()));
}

/** Whether something could not be written and still waits. */
export function isUnsaved(): boolean {
  return [...open].some((one) => one.waits);
}

/** Forgets what waits without saving it: nothing is open any more. */
export function abandonAutosaves(): void {
  for (const one of open) one.abandon();
}

/**
 * A text that is saved as it is typed: after a pause or a second, on leaving its field, and before any step.
 *
 * One write at a time and in order; what could not be written waits for the next try.
 */
export class Autosave<T> {
  #waiting: { value: T } | null = null;
  readonly #pause = new Pause(() => void this.flush());
  #writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly write: (value: T) => Promise<string>,
    private readonly onSaved: (line: string) => void,
  ) {
    open.add(this as Autosave<unknown>);
  }

  /** Notes what stands in the field; it is saved after a pause, or after a second. */
  change(value: T): void {
    this.#waiting = { value };
    this.#pause.note();
  }

  /** Saves now what waits, after any write under way. */
  flush(): Promise<void> {
    this.#pause.end();
    const waiting = this.#waiting;
    if (waiting) {
      this.#waiting = null;
      this.#writing = this.#writing.then(() => this.#write(waiting));
    }
    return this.#writing;
  }

  get waits(): boolean {
    return this.#waiting !== null;
  }

  abandon(): void {
    this.#pause.end();
    this.#waiting = null;
  }

  /** The field leaves the page: what it holds is saved first. */
  async end(): Promise<void> {
    await this.flush();
    if (this.#waiting === null) open.delete(this as Autosave<unknown>);
  }

  async #write(waiting: { value: T }): Promise<void> {
    try {
      const line = await this.write(waiting.value);
      if (this.#waiting === null) this.onSaved(line);
    } catch (reason) {
      this.#waiting ??= waiting;
      autosaves.onFailed(reason);
    }
  }
}
