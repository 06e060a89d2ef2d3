/** Milliseconds without a key before what was typed is saved. */
export const PAUSE = 500;

/** Milliseconds after which it is saved although keys still come. */
const LONGEST = 1000;

/** Waits for a pause in the typing, and never longer than a while. */
export class Pause {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first key came that is not saved. */
  #since: number | null = null;

  constructor(private readonly save: () => void) {}

  /** A key came. */
  note(): void {
    const now = performance.now();
    this.#since ??= now;
    clearTimeout(this.#timer);
    const rest = Math.min(PAUSE, Math.max(0, this.#since + LONGEST - now));
    this.#timer = setTimeout(() => this.save(), rest);
  }

  /** It is being saved, or nothing is left to be saved. */
  end(): void {
    clearTimeout(this.#timer);
    this.#since = null;
  }
}
