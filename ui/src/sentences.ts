/** What stands between two sentences: a blank, but none behind a full-width sign, which has its own room. */
export function gap(before = ""): string {
  return /[\u3002\uff0c\uff1a\uff1b\uff01\uff1f\uff09]$/u.test(before) ? "" : " ";
}

/** Sentences behind each other. */
export function sentences(...parts: (string | null | undefined)[]): string {
  return parts.reduce<string>((all, part) => (part ? (all === "" ? part : all + gap(all) + part) : all), "");
}
