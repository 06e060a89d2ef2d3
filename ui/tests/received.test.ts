import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { received } from "../src/dev/fixtures-meeting";
import { byText, calls, open, settle } from "./window";

const view = (id: string) =>
  open({ at: "received", view: received, cases: [{ id, label: "Matter 7", opened: "Not opened yet" }] });
const has = (container: HTMLElement, text: string) =>
  [...container.querySelectorAll("button")].some((one) => one.textContent.trim() === text);

describe("a file that is compared with a case", () => {
  it("of another person is said to be so before anything is compared or taken over", async () => {
    const container = await view("other");
    await fireEvent.click(byText(container, "Show what differs"));
    await settle();
    const notice = container.querySelector("#person");
    expect(document.activeElement).toBe(notice);
    expect(notice?.textContent).toBe("These may be two different people");
    expect(container.textContent).toContain("Ming Example");
    expect(container.querySelector("#changes")).toBeNull();
    expect(has(container, "Take over what is ticked")).toBe(false);
    // The person may go on; nothing is ticked for them.
    await fireEvent.click(byText(container, "Compare them all the same"));
    await settle();
    expect(document.activeElement).toBe(container.querySelector("#changes"));
    expect(container.querySelector("#person")).not.toBeNull();
    await fireEvent.click(byText(container, "Take over what is ticked"));
    await settle();
    expect(calls.find((call) => call.command === "received_merge")?.args).toEqual({ id: "other", places: [] });
  });

  it("of the same person is compared at once, with what the client changed ticked", async () => {
    const container = await view("same");
    await fireEvent.click(byText(container, "Show what differs"));
    await settle();
    expect(container.querySelector("#person")).toBeNull();
    expect(container.textContent).toContain("In the file");
    await fireEvent.click(byText(container, "Take over what is ticked"));
    await settle();
    const merged = calls.find((call) => call.command === "received_merge")?.args;
    expect(merged).toEqual({ id: "same", places: ["own-words"] });
  });
});
