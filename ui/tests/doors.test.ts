import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { app } from "../src/app.svelte";
import { windowWords } from "../src/dev/wording";
import { state } from "../src/dev/answers";
import { byText, calls, made, settle } from "./window";

const words = windowWords();
const press = async (container: HTMLElement, key: string): Promise<void> => {
  await fireEvent.click(byText(container, words[key] ?? ""));
  await settle();
};

describe("the three doors", () => {
  it("stand on the third screen, before anything is kept", async () => {
    const container = await made("welcome");
    if (app.start) app.accept({ ...app.start, stage: "welcome" });
    await press(container, "welcome-start");
    await press(container, "safety-stay");
    expect(app.screen.at).toBe("doors");
    expect(container.querySelectorAll(".doors button")).toHaveLength(3);
    expect(calls.some((call) => call.command === "vault_create")).toBe(false);
  });

  it("tell whom to call as soon as an answer calls for it, and keep nothing of it", async () => {
    const container = await made("doors");
    await press(container, "door-now");
    const held = container.querySelector<HTMLInputElement>('input[value="held"]');
    if (!held) throw new Error("no such option");
    await fireEvent.click(held);
    await settle();
    expect(container.querySelector("fieldset .help")?.textContent).toContain("Ask for a lawyer now");
    await press(container, "happening-tell");
    expect(container.querySelector("h1")?.textContent).toBe(words["happening-told"]);
    expect(container.querySelector(".help")?.textContent).toContain("Ask for a lawyer now");
    expect(container.textContent).toContain(words["urgent-arrest-text"]);
    expect(calls.map((call) => call.command)).not.toContain("question_answer");
    expect(calls.map((call) => call.command)).not.toContain("question_draft");
    await press(container, "back");
    expect(container.querySelector<HTMLInputElement>('input[value="held"]')?.checked).toBe(true);
  });

  it("say so where nothing chosen calls for help, and save the card to carry", async () => {
    const container = await made("happening:calm");
    expect(container.textContent).toContain(words["happening-none"]);
    await press(container, "carry-save");
    expect(calls.map((call) => call.command)).toContain("carry_save");
    await press(container, "carry-open");
    expect(calls.map((call) => call.command)).toContain("report_open");
  });

  it("an option that excludes the others takes their place", async () => {
    const container = await made("happening");
    const box = (value: string) => container.querySelector<HTMLInputElement>(`input[value="${value}"]`);
    for (const value of ["threat-to-you", "none"]) {
      const one = box(value);
      if (one) await fireEvent.click(one);
      await settle();
    }
    expect(box("threat-to-you")?.checked).toBe(false);
    expect(box("none")?.checked).toBe(true);
    expect(container.querySelector(".help")).toBeNull();
  });

  it("lead to the page for one's own words once there is a case", async () => {
    const container = await made("doors");
    await press(container, "door-words");
    expect(app.screen.at).toBe("create");
    app.show({ at: "cases", cases: [] });
    state.stage = "cases";
    await settle();
    const label = container.querySelector<HTMLInputElement>("#f-label");
    if (!label) throw new Error("no field for the label");
    await fireEvent.input(label, { target: { value: "Case A" } });
    await press(container, "case-create");
    const asked = calls.find((call) => call.command === "question_show");
    expect(asked?.args["place"]).toBe("own-words");
    expect(app.door).toBeNull();
  });
});
