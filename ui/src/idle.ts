/** Seconds before the lock at which a person is told. */
const NOTICE = 60;

export type IdleState = "active" | "notice" | "over";

/** Milliseconds within which use of the window is told once. */
const TOLD = 5000;

/**
 * How long nobody has used the window, by the clock, so that sleep counts too. It decides when a
 * person is told; the lock itself is Rust's, which is told of each use.
 */
export class Idle {
  #since: number;
  #limit = Infinity;

  constructor(now: number) {
    this.#since = now;
  }

  setMinutes(minutes: number): void {
    this.#limit = minutes * 60_000;
  }

  /** Somebody pressed a key or a button. Whether that has to be told. */
  touch(now: number): boolean {
    if (now - this.#since < TOLD) return false;
    this.restart(now);
    return true;
  }

  /** The time begins anew. */
  restart(now: number): void {
    this.#since = now;
  }

  /** Where it stands. With a limit of a minute the notice comes at half of it. */
  state(now: number): IdleState {
    const idle = now - this.#since;
    if (idle >= this.#limit) return "over";
    return idle >= this.#limit - Math.min(NOTICE * 1000, this.#limit / 2) ? "notice" : "active";
  }
}
