import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { app } from "../src/app.svelte";
import { screens } from "../src/dev/screens";
import type { Screen } from "../src/screen";
import { byText, open, settle } from "./window";

function screen(name: string): Screen {
  const make = screens[name];
  if (!make) throw new Error("no such screen");
  return make();
}

describe("the focus", () => {
  it("goes to the recovery code when it is shown", async () => {
    const container = await open(screen("recovery"));
    const passphrase = container.querySelector("#f-recovery");
    if (!passphrase) throw new Error("no field");
    await fireEvent.input(passphrase, { target: { value: "lantern orchard copper" } });
    await fireEvent.click(byText(container, "Show the code"));
    await settle();
    expect(document.activeElement?.textContent).toBe("Your recovery code");
  });

  it("goes to the six words when they are offered, and to the field when they are taken", async () => {
    const container = await open(screen("create"));
    await fireEvent.click(byText(container, "Offer me six words"));
    await settle();
    expect(document.activeElement?.textContent).toBe("Use these words");
    await fireEvent.click(byText(container, "Use these words"));
    const field = document.activeElement;
    expect(field instanceof HTMLInputElement && field.value).toBe("lantern orchard copper ninety velvet harbour");
  });

  it("goes to what could not be done, and back to the heading", async () => {
    const container = await open(screen("home"));
    app.fail({ code: "io", text: "The disk did not take the answer.", saved: "Saved.", todo: "Try again." });
    await settle();
    expect(document.activeElement?.getAttribute("role")).toBe("alert");
    await fireEvent.click(byText(container, "Close"));
    await settle();
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("goes to the heading when a removal is asked for", async () => {
    const container = await open(screen("group"));
    await fireEvent.click(byText(container, "Remove Supplier in Jebel Ali"));
    await settle();
    expect(document.activeElement?.textContent).toBe("Remove this from your list?");
  });

  it("moves on the unlock page when the vault was locked meanwhile", async () => {
    const container = await open(screen("home"));
    app.fail({ code: "vault-locked", text: "", saved: "", todo: "" });
    await settle();
    expect(container.querySelector("h1")?.textContent).toBe("Unlock");
  });
});
