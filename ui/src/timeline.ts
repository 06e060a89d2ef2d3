import type { DateView } from "./ipc/types";

/** One bar of the timeline, in hundredths of its width from the past to the future. */
export interface Span {
  start: number;
  end: number;
  /** Whether it has no known beginning, or no known end. */
  openStart: boolean;
  openEnd: boolean;
  /** Whether the day itself is known: a dot. */
  known: boolean;
}

/** The picture of all dates: one span a date, in their order, and where today is. */
export interface Drawn {
  spans: Span[];
  today: number;
}

/** Room at each side, in hundredths, so that dots and arrows are never cut. */
const EDGE = 3;

/**
 * Lays dates out along one line that always holds today. An open end runs to the edge; of a date
 * ahead, an open beginning is today. The day of birth lies decades before everything else and would press that
 * together: it is an open beginning at the edge, unless nothing else has a date.
 */
export function drawn(dates: DateView[], today: number): Drawn {
  const others = dates.filter((date) => !date.birth);
  const laid = others.length > 0 ? others : dates;
  const days = [today, ...laid.flatMap((date) => [date.from, date.to])].filter((day) => day !== null);
  const first = Math.min(...days);
  const length = Math.max(...days) - first || 1;
  const at = (day: number) => EDGE + ((day - first) / length) * (100 - 2 * EDGE);
  return {
    today: at(today),
    spans: dates.map((date) => {
      if (!laid.includes(date)) return { start: 0, end: EDGE, openStart: true, openEnd: false, known: false };
      const from = date.from ?? (date.ahead ? Math.min(today, date.to ?? today) : null);
      const { to } = date;
      return {
        start: from === null ? 0 : at(from),
        end: to === null ? 100 : at(to),
        openStart: from === null,
        openEnd: to === null,
        known: date.from !== null && date.from === to,
      };
    }),
  };
}
