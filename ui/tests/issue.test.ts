import { describe, expect, it } from "vitest";

import { windowWords } from "../src/dev/wording";
import { made, settle } from "./window";

const words = windowWords();

/** The lines of an issue by its number in the order, opened. */
async function linesOf(number: number): Promise<HTMLElement[]> {
  const container = await made("summary");
  const issue = container.querySelectorAll<HTMLElement>("article.issue")[number];
  if (!issue) throw new Error("no such issue");
  issue.querySelector<HTMLElement>(".disclosure > .handle")?.click();
  await settle();
  return [...issue.querySelectorAll<HTMLElement>(".line")];
}

describe("a line of an issue", () => {
  it("heads the answers that its sentence rests on with the words that say so", async () => {
    const [line] = await linesOf(1);
    const head = [...(line?.children ?? [])].find((one) => one.textContent === words["because"]);
    expect(head?.nextElementSibling?.tagName).toBe("UL");
    expect(head?.nextElementSibling?.querySelectorAll("li").length).toBeGreaterThan(0);
  });

  it("heads nothing so where its answers are only what is known", async () => {
    const [line] = await linesOf(2);
    expect(line?.textContent).toContain(words["issue-known"]);
    expect(line?.textContent).not.toContain(words["because"]);
  });
});
