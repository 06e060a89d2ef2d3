import { tick } from "svelte";

import { app } from "./app.svelte";
import type { QuestionListView } from "./ipc/types";
import { firstSection, meeting, meetingScreen } from "./meeting.svelte";
import { listScreen } from "./navigation";
import type { Screen } from "./screen";

type Rows = QuestionListView["sections"];

/** Whether a key press asks for a question: Ctrl or Command with J, outside an input method. */
export function isJump(event: KeyboardEvent): boolean {
  const held = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return held && !event.isComposing && event.key.toLowerCase() === "j";
}

/** Where a question is looked for on a page that has a field for it. */
const FIELDS: Partial<Record<Screen["at"], string>> = { meeting: "#f-jump", list: "#f-find" };

/**
 * Opens the list of questions, or goes to its field where the list is open already. In a meeting the
 * solicitor looks for it among the answers of the meeting.
 */
export async function jump(): Promise<void> {
  if (meeting.solicitor && app.screen.at !== "meeting") {
    await app.go(async () => meetingScreen(await firstSection()));
    await tick();
  }
  const field = FIELDS[app.screen.at];
  if (field === undefined) return app.aside(() => listScreen(true));
  const box = document.querySelector<HTMLInputElement>(field);
  box?.focus();
  // What was looked for before is typed over.
  box?.select();
}

/** Letters without capitals and accents, so that either way of typing finds. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase().trim();
}

/**
 * The questions that hold every word typed, or whose number begins with what was typed.
 *
 * A number found exactly stands alone, so that "4.1" does not lead to 4.10. Sections without a hit are left out.
 */
export function found(sections: Rows, typed: string): Rows {
  const asked = plain(typed);
  if (asked === "") return sections;
  const keep = (test: (row: Rows[number][1][number]) => boolean): Rows =>
    sections.map(([title, rows]): Rows[number] => [title, rows.filter(test)]).filter(([, rows]) => rows.length > 0);
  const exact = keep((row) => plain(row.number) === asked);
  if (exact.length > 0) return exact;
  const parts = asked.split(/\s+/);
  return keep((row) => {
    const text = plain(`${row.text} ${row.also}`);
    return plain(row.number).startsWith(asked) || parts.every((part) => text.includes(part));
  });
}

/** A question that was found. */
export type QuestionHit = Rows[number][1][number];

/** Whether a question is asked now, so that it can be opened. */
export function isAskedNow(hit: QuestionHit): boolean {
  return hit.place !== null || hit.group !== null;
}

/**
 * The same as one list: a question whose own words fit stands before one that is found by its options, its hint or
 * another word for it, and what is asked now before what is not.
 */
export function ranked(sections: Rows, typed: string): QuestionHit[] {
  const asked = plain(typed);
  const parts = asked.split(/\s+/);
  const fits = (hit: QuestionHit) => {
    const text = plain(hit.text);
    return plain(hit.number).startsWith(asked) || parts.every((part) => text.includes(part));
  };
  const hits = found(sections, typed).flatMap(([, rows]) => rows);
  const rank = (hit: QuestionHit) => (isAskedNow(hit) ? 0 : 2) + (fits(hit) ? 0 : 1);
  return [...hits].sort((one, other) => rank(one) - rank(other));
}
