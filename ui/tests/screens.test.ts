import axe from "axe-core";
import { describe, expect, it } from "vitest";

import { screens } from "../src/dev/screens";
import { fieldOf } from "../src/focus";
import { open } from "./window";

// jsdom draws no canvas; what a page of the report looks like is seen in a real window.
HTMLCanvasElement.prototype.getContext = () => null;

describe.each(Object.entries(screens))("the screen %s", (_name, make) => {
  it("has one heading, which or the one field has the focus, and no fault that axe can find", async () => {
    const screen = make();
    const container = await open(screen);
    expect(container.querySelectorAll("h1")).toHaveLength(1);
    const focused = container.querySelector(fieldOf(screen) ?? "h1");
    expect(document.activeElement).toBe(focused);
    expect(container.textContent).not.toMatch(/undefined|\[object/);
    const found = await axe.run(container, {
      // Colours need a drawn page; the tokens have a test of their own.
      rules: { "color-contrast": { enabled: false } },
    });
    expect(found.violations.map((fault) => `${fault.id}: ${fault.nodes[0]?.html ?? ""}`)).toEqual([]);
  });
});
