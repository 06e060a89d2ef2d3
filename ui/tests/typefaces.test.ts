import { afterEach, expect, test, vi } from "vitest";

import { typefaces } from "../src/typefaces";

afterEach(() => vi.restoreAllMocks());

test("every typeface of all pages is asked for, and one that fails holds nothing up", async () => {
  const asked: string[] = [];
  const face = (name: string, come: boolean, family = "Candour Sans") => ({
    family,
    load: () => {
      asked.push(name);
      return come ? Promise.resolve() : Promise.reject(new Error("gone"));
    },
  });
  vi.spyOn(document, "fonts", "get").mockReturnValue(
    new Set([
      face("plain", true),
      face("bold", false),
      face("chinese", true, '"Candour Chinese"'),
    ]) as unknown as FontFaceSet,
  );
  await typefaces();
  expect(asked).toEqual(["plain", "bold"]);
});
