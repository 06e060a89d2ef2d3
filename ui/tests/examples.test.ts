import { mockIPC } from "@tauri-apps/api/mocks";
import { render } from "@testing-library/svelte";
import axe from "axe-core";
import { beforeEach, describe, expect, it } from "vitest";

import { app } from "../src/app.svelte";
import { respond, start, state } from "../src/dev/answers";
import { sheet } from "../src/dev/examples";
import ExampleView from "../src/dev/ExampleView.svelte";
import { home } from "../src/dev/fixtures";
import { windowWords } from "../src/dev/wording";
import { settle } from "./window";

// jsdom draws no canvas; what a page of the report looks like is seen in a real window.
HTMLCanvasElement.prototype.getContext = () => null;

beforeEach(() => {
  state.words = windowWords();
  state.stage = "case";
  mockIPC((command, args) => respond(command, (args ?? {}) as Record<string, unknown>));
  app.forget();
  app.accept(start());
  app.home = home;
});

it("shows every component", () => {
  const files = Object.keys(import.meta.glob("../src/components/*.svelte"));
  const names = files.map((file) => file.replace(/^.*\/|\.svelte$/g, ""));
  const shown = new Set(sheet.map((example) => example.component));
  expect(names.filter((name) => !shown.has(name))).toEqual([]);
});

describe.each(sheet.map((example) => [example.component, example.shows, example] as const))(
  "%s: %s",
  (_name, _shows, example) => {
    it("stands, with no word missing and no fault that axe can find", async () => {
      const { container } = render(ExampleView, { example });
      await settle();
      expect(container.textContent).not.toMatch(/undefined|\[object/);
      const found = await axe.run(container, {
        // Colours need a drawn page; landmarks belong to the whole window.
        rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
      });
      expect(found.violations.map((fault) => `${fault.id}: ${fault.nodes[0]?.html ?? ""}`)).toEqual([]);
    });
  },
);
