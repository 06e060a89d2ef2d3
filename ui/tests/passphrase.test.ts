import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { windowWords } from "../src/dev/wording";
import { byText, calls, made, settle } from "./window";

const words = windowWords();

async function type(container: HTMLElement, id: string, text: string): Promise<void> {
  const field = container.querySelector<HTMLInputElement>(id);
  if (!field) throw new Error(`no field ${id}`);
  await fireEvent.input(field, { target: { value: text } });
  await settle();
}
const created = () => calls.filter((call) => call.command === "vault_create").length;

describe("a new passphrase", () => {
  it("is typed twice where it is not seen, and two that differ make nothing", async () => {
    const container = await made("create");
    await type(container, "#f-new", "five words in a row");
    await fireEvent.click(byText(container, words["create-do"] ?? ""));
    await settle();
    expect(container.querySelector("#e-new-again")?.textContent).toContain(words["passphrase-differs"]);
    await type(container, "#f-new-again", "five words in a rwo");
    await fireEvent.click(byText(container, words["create-do"] ?? ""));
    await settle();
    expect(created()).toBe(0);
    await type(container, "#f-new-again", "five words in a row");
    await fireEvent.click(byText(container, words["create-do"] ?? ""));
    await settle();
    expect(created()).toBe(1);
  });

  it("is typed once where it is seen", async () => {
    const container = await made("create");
    await type(container, "#f-new", "five words in a row");
    const shown = container.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (!shown) throw new Error("no way to see it");
    await fireEvent.click(shown);
    await settle();
    expect(container.querySelector("#f-new-again")).toBeNull();
    await fireEvent.click(byText(container, words["create-do"] ?? ""));
    await settle();
    expect(created()).toBe(1);
  });

  it("is asked once where one that stands is typed", async () => {
    const container = await made("unlock");
    expect(container.querySelectorAll('input[type="password"]')).toHaveLength(1);
  });
});
