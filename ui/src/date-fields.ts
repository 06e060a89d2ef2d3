import { app } from "./app.svelte";
import { words } from "./words";

/** A part of a date. */
export type DatePart = "day" | "month" | "year";

/** The parts of a date in the order in which the language of the screen writes them. */
export function partsInOrder(): DatePart[] {
  const dayFirst: DatePart[] = ["day", "month", "year"];
  return app.start?.yearFirst ? dayFirst.reverse() : dayFirst;
}

/** "For example 27 3 2007", with the parts that are asked for alone; a year ahead where the date lies ahead. */
export function example(how: string, ahead: boolean): string {
  const year = ahead ? new Date().getFullYear() + 1 : 2007;
  const parts = { day: "27", month: "3", year: String(year) };
  const asked = partsInOrder().filter((part) => part === "year" || (part === "month" ? how !== "year" : how === "day"));
  return [words.dateExample, ...asked.map((part) => parts[part])].join(" ");
}
