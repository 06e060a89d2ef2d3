import type { FormInput } from "./ipc/types";

/** Whether anything stands in the fields of a page, usable or not. */
export function isFilled({ choices, text, date, amount, currency, years, months, days, party }: FormInput): boolean {
  const fields = [text, date.day, date.month, date.year, date.day2, date.month2, date.year2];
  fields.push(amount, currency, years, months, days, party.name, ...party.also.map((other) => other.name));
  return choices.length > 0 || Boolean(date.relative) || fields.some((field) => field !== "");
}
