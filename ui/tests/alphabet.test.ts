import { describe, expect, it } from "vitest";

import { alphabets } from "../src/alphabet";

describe("the keyboard that a passphrase is typed on", () => {
  it("is told by the letters", () => {
    expect(alphabets("seven herons")).toEqual(["latin"]);
    expect(alphabets("семь цапель")).toEqual(["cyrillic"]);
    expect(alphabets("سبعة")).toEqual(["arabic"]);
    expect(alphabets("七只鹭")).toEqual(["chinese"]);
    expect(alphabets("επτά")).toEqual(["other"]);
  });
  it("is not told by digits, marks or blanks", () => expect(alphabets("123 !?")).toEqual([]));
  it("is told where letters that look alike are mixed", () => expect(alphabets("pаss")).toEqual(["latin", "cyrillic"]));
});
