import axe from "axe-core";
import { describe, expect, it } from "vitest";

import { screens } from "../src/dev/screens";
import { open } from "./window";

// jsdom draws no canvas; what a page of the report looks like is seen in a real window.
HTMLCanvasElement.prototype.getContext = () => null;

describe.each(Object.entries(screens))("the screen %s", (_name, make) => {
  it("has one heading, which has the focus, and no fault that axe can find", async () => {
    const container = await open(make());
    expect(container.querySelectorAll("h1")).toHaveLength(1);
    expect(document.activeElement?.tagName).toBe("H1");
    expect(container.textContent).not.toMatch(/undefined|\[object/);
    const found = await axe.run(container, {
      // Colours need a drawn page; the tokens have a test of their own.
      rules: { "color-contrast": { enabled: false } },
    });
    expect(found.violations.map((fault) => `${fault.id}: ${fault.nodes[0]?.html ?? ""}`)).toEqual([]);
  });
});
