import { mockIPC } from "@tauri-apps/api/mocks";
import { fireEvent } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { app } from "../src/app.svelte";
import { respond } from "../src/dev/answers";
import { byText, made, settle } from "./window";

let names: string[] = [];
let full = false;

beforeEach(() => {
  names = [];
  full = false;
});

async function typed(): Promise<HTMLElement> {
  const container = await made("question:line");
  mockIPC((command, args) => {
    names.push(command);
    if (full && command === "question_draft") throw { code: "no-space", text: "Full.", saved: "", todo: "" };
    return respond(command, (args ?? {}) as Record<string, unknown>);
  });
  const field = container.querySelector<HTMLInputElement>("#f-text");
  if (!field) throw new Error("no field");
  await fireEvent.input(field, { target: { value: "Harbour" } });
  return container;
}

async function asksToClose(): Promise<void> {
  window.dispatchEvent(new Event("closing"));
  await settle();
}

const asked = (container: HTMLElement) => container.querySelector('[role="alertdialog"]');

describe("closing the window", () => {
  it("says that it has heard, saves what was typed, and closes", async () => {
    const container = await typed();
    await asksToClose();
    const besides = ["window_used", "window_title"];
    expect(names.filter((name) => !besides.includes(name))).toEqual([
      "window_closing",
      "question_draft",
      "window_close",
    ]);
    expect(asked(container)).toBeNull();
  });

  it("asks where that cannot be saved, and closes only if it is told to", async () => {
    full = true;
    const container = await typed();
    await asksToClose();
    expect(names).not.toContain("window_close");
    expect(asked(container)?.textContent).toContain("What you typed last is not saved");
    await fireEvent.click(byText(container, "Go back to the page"));
    await settle();
    expect(asked(container)).toBeNull();
    expect(container.querySelector<HTMLInputElement>("#f-text")?.value).toBe("Harbour");
    // Asked again, it is told to.
    await asksToClose();
    await fireEvent.click(byText(container, "Close without it"));
    expect(names).toContain("window_close");
    app.closing = false;
  });
});

describe("locking", () => {
  it("shows the unlock page, and on it what could not be saved", async () => {
    const container = await typed();
    mockIPC((command, args) => {
      const answer = respond(command, (args ?? {}) as Record<string, unknown>);
      if (command !== "app_start") return answer;
      const lockFailure = { code: "lock-not-saved", text: "Not saved before.", saved: "There.", todo: "Look." };
      return { ...(answer as object), lockFailure };
    });
    await fireEvent.click(byText(container, "Lock"));
    await new Promise((done) => setTimeout(done, 300));
    await settle();
    expect(container.querySelector("h1")?.textContent).toBe("Unlock");
    expect(container.textContent).toContain("Not saved before.");
    expect(container.textContent).not.toContain("Harbour");
  });
});
