import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { app } from "../src/app.svelte";
import { help, question } from "../src/dev/fixtures";
import { summary } from "../src/dev/fixtures-summary";
import { byText, calls, made, open, settle } from "./window";

const box = (container: HTMLElement, value: string) => {
  const found = container.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (!found) throw new Error("no such choice");
  return found;
};
const empty = () => ({ ...question("several"), input: { ...question("several").input, choices: [] } });

describe("whom to call", () => {
  it("is told on the page of the answer, before the next question", async () => {
    const container = await open({ at: "question", page: empty(), mode: "first-look" });
    expect(container.textContent).not.toContain(help.title);
    await fireEvent.click(box(container, "border-stop"));
    await settle();
    expect(container.querySelector("#help")?.textContent).toContain("999");
    expect(container.querySelector("#help")?.getAttribute("role")).toBe("status");
    expect(calls.some((call) => call.command === "question_answer")).toBe(false);
    await fireEvent.click(box(container, "border-stop"));
    await settle();
    expect(container.textContent).not.toContain(help.title);
  });

  it("is there again on coming back, and not beside an answer that was put aside", async () => {
    const input = { ...question("several").input, choices: ["border-stop"], standing: null };
    const container = await open({ at: "question", page: { ...question("several"), input }, mode: "section" });
    const before = container.querySelector("#help")?.textContent;
    expect(before).toContain("999");
    await fireEvent.click(box(container, "withheld"));
    await settle();
    expect(container.querySelector("#help")?.textContent).not.toContain("999");
  });

  it("comes before everything else of the summary", async () => {
    const container = await open({ at: "summary", summary: { ...summary, help: [help] } });
    const order = [...container.querySelectorAll(".card.help, .at-a-glance, .part")];
    expect(order[0]?.textContent).toContain(help.title);
  });
});

describe("a question page", () => {
  it("has its way on in one bar, in which what is wrong is told too", async () => {
    const container = await made("question:yes-no");
    const bar = container.querySelector<HTMLElement>(".goes-on");
    expect(bar?.contains(byText(container, "Continue"))).toBe(true);
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(bar?.querySelector("[role=alert]")?.textContent).toContain("You have not answered yet");
  });

  it("takes away what was said of an answer once it is another", async () => {
    const container = await made("question:yes-no");
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    await fireEvent.click(box(container, "yes"));
    await settle();
    expect(container.querySelector("[role=alert]")).toBeNull();
    const line = await made("question:line");
    const field = line.querySelector<HTMLInputElement>("#f-text");
    if (!field) throw new Error("no field");
    await fireEvent.input(field, { target: { value: "wrong" } });
    await fireEvent.click(byText(line, "Continue"));
    await settle();
    expect(line.querySelector(".errors")).not.toBeNull();
    await fireEvent.input(field, { target: { value: "right" } });
    await settle();
    expect(line.querySelector(".errors")).toBeNull();
    expect(document.title).not.toMatch(/^Error/);
  });

  it("goes on by Enter where it said that nothing was answered", async () => {
    const container = await made("question:yes-no");
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    const told = container.querySelector(".goes-on [role=alert]");
    expect(document.activeElement).toBe(told);
    await fireEvent.keyDown(told as HTMLElement, { key: "Enter" });
    await settle();
    expect(calls.filter((call) => call.command === "question_answer").at(-1)?.args["blank"]).toBe(true);
  });

  it("holds one quiet companion, closed, and names no question in the title of the window", async () => {
    const container = await made("question:yes-no");
    expect(container.querySelectorAll(".companion")).toHaveLength(1);
    const handles = [...container.querySelectorAll(".companion .handle")];
    expect(handles.map((handle) => handle.getAttribute("aria-expanded"))).toEqual(["false", "false", "false"]);
    expect(document.title).not.toContain(question("yes-no").title);
  });

  it("asks who told it under the very way to answer", async () => {
    const container = await made("question:one");
    await fireEvent.click(byText(container, "Other ways to answer"));
    await fireEvent.click(box(container, "told"));
    await settle();
    const told = container.querySelector("#f-toldBy");
    const later = box(container, "later");
    expect(told).not.toBeNull();
    expect((told as HTMLElement).compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it("finds a country by another of its names, and takes it by Enter", async () => {
    const { respond } = await import("../src/dev/answers");
    const { mockIPC } = await import("@tauri-apps/api/mocks");
    const container = await made("question:country");
    mockIPC((command, args) =>
      command === "country_search"
        ? [
            { code: "AE", name: "United Arab Emirates", by: "Dubai", another: false },
            { code: "GB", name: "United Kingdom", by: "Dubai Street", another: false },
          ]
        : respond(command, (args ?? {}) as Record<string, unknown>),
    );
    const field = container.querySelector<HTMLInputElement>("#f-choices");
    if (!field) throw new Error("no field");
    await fireEvent.input(field, { target: { value: "dubai" } });
    await settle();
    expect(container.querySelector("[role=option]")?.textContent).toContain("(Dubai)");
    await fireEvent.keyDown(field, { key: "Enter" });
    await settle();
    expect(container.querySelector(".chosen")?.textContent).toContain("United Arab Emirates");
  });
});

describe("a page that asks for one thing", () => {
  it("is typed into at once, and what could not be taken is typed over", async () => {
    for (const [name, field] of [
      ["unlock", "f-open"],
      ["seat", "f-seat"],
      ["meet", "f-name"],
      ["cases:empty", "f-label"],
    ] as const) {
      const container = await made(name);
      expect(document.activeElement?.id, name).toBe(field);
      expect(container.querySelectorAll("h1"), name).toHaveLength(1);
      container.remove();
    }
    const container = await made("unlock");
    byText(container, "Unlock").focus();
    app.fail({ code: "wrong-passphrase", text: "That is not it.", saved: "Safe.", todo: "Try again." });
    await settle();
    expect(document.activeElement?.id).toBe("f-open");
  });
});
