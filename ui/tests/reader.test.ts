import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { app } from "../src/app.svelte";
import { byText, made, settle } from "./window";

/** The words by which a reader names or describes something: those of the parts that it points to. */
function saidOf(thing: Element | null, attribute: "aria-labelledby" | "aria-describedby"): string {
  const ids = thing?.getAttribute(attribute)?.split(" ") ?? [];
  return ids.map((id) => thing?.ownerDocument.getElementById(id)?.textContent.trim() ?? `no ${id}`).join(" ");
}

describe("a screen reader", () => {
  it("is told the whole of what could not be done by the name of the alert, and by the field", async () => {
    const container = await made("unlock");
    app.fail({
      code: "wrong-passphrase-or-damaged-key",
      text: "Not right.",
      saved: "Nothing was changed.",
      todo: "Try again.",
    });
    await settle();
    const alert = container.querySelector("[role=alert]");
    expect(saidOf(alert, "aria-labelledby")).toBe("Not right. Nothing was changed. Try again.");
    const field = container.querySelector("#f-open");
    expect(saidOf(field, "aria-describedby")).toContain("Not right. Nothing was changed. Try again.");
    expect(field?.getAttribute("aria-invalid")).toBe("true");
  });

  it("is told each error by the name of the alert, and that a page may be left blank", async () => {
    const container = await made("question:line");
    const field = container.querySelector<HTMLInputElement>("#f-text");
    if (!field) throw new Error("no field");
    await fireEvent.input(field, { target: { value: "wrong" } });
    await fireEvent.click(byText(container, "Continue"));
    await settle();
    expect(saidOf(container.querySelector("[role=alert]"), "aria-labelledby")).toContain("Enter a shorter label.");
    const empty = await made("question:yes-no");
    for (const box of empty.querySelectorAll<HTMLInputElement>("input:checked")) box.checked = false;
    expect(empty.querySelector(".bar .where p")).not.toBeNull();
    expect(empty.querySelector("p.saved")).not.toBeNull();
  });

  it("hears the hint of a question with its first option alone", async () => {
    const container = await made("question:one");
    const hint = container.querySelector("#question-hint");
    const described = [...container.querySelectorAll("fieldset, input")].filter((one) =>
      one.getAttribute("aria-describedby")?.includes("question-hint"),
    );
    expect(described.length).toBe(hint === null ? 0 : 1);
    if (hint) expect(described[0]).toBe(container.querySelector("#f-choices input"));
  });

  it("meets a list with each date ahead, and the state with each section", async () => {
    const summary = await made("summary");
    const ahead = summary.querySelector("[aria-labelledby=ahead-title]");
    expect(ahead?.querySelector("ul")?.getAttribute("role")).toBe("list");
    for (const item of ahead?.querySelectorAll("li") ?? []) expect(item.querySelector("p")).not.toBeNull();
    const home = await made("home");
    const sections = [...home.querySelectorAll(".tasks button[aria-describedby]")];
    expect(sections.length).toBeGreaterThan(5);
    for (const section of sections) expect(saidOf(section, "aria-describedby")).not.toContain("no ");
  });
});
