/** What the clock of a meeting shows: hours and minutes, as `1:05`, and units. */
export interface Shown {
  time: string;
  units: number;
}

/**
 * Seconds that counted, as they are shown, with units of so many minutes. A minute that is begun is shown once it is
 * over; a unit that is begun counts whole.
 */
export function shown(seconds: number, unitMinutes: number): Shown {
  const minutes = Math.floor(seconds / 60);
  const begun = Math.ceil(seconds / 60);
  const rest = String(minutes % 60).padStart(2, "0");
  return { time: `${Math.floor(minutes / 60)}:${rest}`, units: Math.ceil(begun / unitMinutes) };
}

/** Seconds of a clock that told `seconds` at the time `told`, in milliseconds, by the time `now`. */
export function counted(seconds: number, runs: boolean, told: number, now: number): number {
  return runs ? seconds + Math.max(0, Math.floor((now - told) / 1000)) : seconds;
}
