/** Alphabets that keyboards are switched between. */
export type Alphabet = "latin" | "cyrillic" | "arabic" | "chinese" | "other";

const KNOWN: [Alphabet, RegExp][] = [
  ["latin", /\p{Script=Latin}/u],
  ["cyrillic", /\p{Script=Cyrillic}/u],
  ["arabic", /\p{Script=Arabic}/u],
  ["chinese", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u],
];

/** The alphabets of the letters typed, each once, in the order in which they came. */
export function alphabets(typed: string): Alphabet[] {
  const found: Alphabet[] = [];
  for (const letter of typed) {
    if (!/\p{L}/u.test(letter)) continue;
    const alphabet = KNOWN.find(([, letters]) => letters.test(letter))?.[0] ?? "other";
    if (!found.includes(alphabet)) found.push(alphabet);
  }
  return found;
}
