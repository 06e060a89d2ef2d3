/** Seconds before the lock at which a person is told. */
const NOTICE = 60;

export type IdleState = "active" | "notice" | "over";

/**
 * How long nobody has used the window, by the clock, so that sleep counts too.
 */
export class Idle {
  #since: number;
  #limit = 5 * 60_000;

  constructor(now: number) {
    this.#since = now;
  }

  setMinutes(minutes: number): void {
    this.#limit = minutes * 60_000;
  }

  /** Somebody pressed a key or a button. */
  touch(now: number): void {
    this.#since = now;
  }

  /** Where it stands. With a limit of a minute the notice comes at half of it. */
  state(now: number): IdleState {
    const idle = now - this.#since;
    if (idle >= this.#limit) return "over";
    return idle >= this.#limit - Math.min(NOTICE * 1000, this.#limit / 2) ? "notice" : "active";
  }
}
