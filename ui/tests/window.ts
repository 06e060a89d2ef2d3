// Opens the window against the made-up case and waits until it stands.
import { mockIPC } from "@tauri-apps/api/mocks";
import { render } from "@testing-library/svelte";
import { tick } from "svelte";

import App from "../src/App.svelte";
import { app } from "../src/app.svelte";
import { respond, state } from "../src/dev/answers";
import { screens } from "../src/dev/screens";
import { windowWords } from "../src/dev/wording";
import type { Screen } from "../src/screen";

export interface Call {
  command: string;
  args: Record<string, unknown>;
}

/** Every call made since the window was opened. */
export let calls: Call[] = [];

export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    await Promise.resolve();
    await new Promise((done) => setTimeout(done, 0));
    await tick();
  }
}

export async function open(screen: Screen): Promise<HTMLElement> {
  state.words = windowWords();
  state.stage = "case";
  calls = [];
  mockIPC((command, args) => {
    calls.push({ command, args: (args ?? {}) as Record<string, unknown> });
    return respond(command, (args ?? {}) as Record<string, unknown>);
  });
  // Somebody comes back to a window that a test before this one left hidden.
  window.dispatchEvent(new Event("pointerdown"));
  app.forget();
  app.neutral = false;
  document.documentElement.classList.remove("covered");
  const { container } = render(App);
  await settle();
  app.show(screen);
  await settle();
  return container;
}

/** Opens a screen of the made-up case by its name. */
export async function made(name: string): Promise<HTMLElement> {
  const make = screens[name];
  if (!make) throw new Error(`no screen ${name}`);
  return open(make());
}

export function byText(container: HTMLElement, text: string): HTMLElement {
  const found = [...container.querySelectorAll<HTMLElement>("button, a")].find(
    (one) => one.textContent.trim() === text,
  );
  if (!found) throw new Error("no such control");
  return found;
}
