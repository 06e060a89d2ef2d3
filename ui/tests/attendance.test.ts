import { fireEvent } from "@testing-library/svelte";
import { afterEach, describe, expect, it, vi } from "vitest";

import { app } from "../src/app.svelte";
import { attendances, bar } from "../src/dev/fixtures-meeting";
import { meeting } from "../src/meeting.svelte";
import { lock } from "../src/navigation";
import { byText, calls, made, open, settle } from "./window";

const written = () => calls.filter((call) => call.command === "attendance_write").map((call) => call.args);
const field = (container: HTMLElement, id: string) => {
  const found = container.querySelector<HTMLTextAreaElement>(`#f-${id}`);
  if (!found) throw new Error("no field");
  return found;
};
const order = () => calls.map((call) => call.command);

describe("the attendance note", () => {
  afterEach(() => meeting.forget());

  it("shows what stands and saves what is typed after a pause", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
    const container = await made("attendance");
    expect(field(container, "present").value).toBe("An interpreter");
    await fireEvent.input(field(container, "advice"), { target: { value: "zqadvice" } });
    expect(written()).toEqual([]);
    await vi.advanceTimersByTimeAsync(600);
    vi.useRealTimers();
    await settle();
    expect(written()).toMatchObject([{ meeting: 2, note: { advice: "zqadvice", present: "An interpreter" } }]);
    expect(container.querySelector(".actions .saved")?.textContent).toContain("Saved on this computer only");
  });

  it("saves what is typed before any step away from it, and before the page is made", async () => {
    for (const leave of ["Agenda", "Sections", "See the page", "End the meeting", "Lock"]) {
      const container = await made("attendance");
      meeting.take(bar);
      await settle();
      await fireEvent.input(field(container, "next"), { target: { value: leave } });
      await fireEvent.click(byText(container, leave));
      await settle();
      await vi.waitFor(() => expect(written().at(-1), leave).toMatchObject({ note: { next: leave } }));
      const step = leave === "See the page" ? "attendance_make" : leave === "Lock" ? "vault_lock" : null;
      if (step) {
        await vi.waitFor(() => expect(order()).toContain(step));
        expect(order().indexOf("attendance_write"), leave).toBeLessThan(order().indexOf(step));
      }
      document.body.replaceChildren();
    }
  });

  it("keeps what could not be saved and writes it with the next step", async () => {
    const container = await made("attendance");
    const { respond } = await import("../src/dev/answers");
    const { mockIPC } = await import("@tauri-apps/api/mocks");
    let full = true;
    mockIPC((command, args) => {
      calls.push({ command, args: (args ?? {}) as Record<string, unknown> });
      if (command === "attendance_write" && full) {
        throw { code: "no-space", text: "The disk is full.", saved: "Safe.", todo: "Make room." };
      }
      return respond(command, (args ?? {}) as Record<string, unknown>);
    });
    await fireEvent.input(field(container, "advice"), { target: { value: "zqkept" } });
    await fireEvent.blur(field(container, "advice"));
    await settle();
    expect(container.textContent).toContain("The disk is full.");
    full = false;
    await lock();
    expect(written().at(-1)).toMatchObject({ note: { advice: "zqkept" } });
  });

  it("opens when a meeting has ended, and the end is taken back there", async () => {
    const container = await made("agenda");
    meeting.take(bar);
    await settle();
    await fireEvent.click(byText(container, "End the meeting"));
    await settle();
    expect(app.screen.at).toBe("attendance");
    app.show({ at: "attendance", notes: attendances.slice(1), meeting: 0 });
    await settle();
    expect(container.textContent).toContain("This meeting ended");
    await fireEvent.click(byText(container, "Go on with this meeting"));
    await settle();
    expect(order()).toContain("meeting_resume");
    expect(app.screen.at).toBe("agenda");
  });

  it("is opened again for every earlier meeting", async () => {
    const container = await open({ at: "meet", notes: attendances });
    await fireEvent.click(byText(container, attendances[1]?.title ?? ""));
    await settle();
    expect(field(container, "next").value).toBe("A. B.: a letter to the court, by Friday");
  });
});

describe("the client's seat", () => {
  afterEach(() => meeting.forget());

  it("shows no way to other cases, settings or another meeting, and no way to end this one", async () => {
    const container = await made("home");
    meeting.take({ ...bar, author: "client" });
    await settle();
    const all = [...container.querySelectorAll("button, a")].map((one) => one.textContent.trim());
    for (const shut of ["Your cases", "Settings", "Meeting", "Meeting with a solicitor", "End the meeting"]) {
      expect(all).not.toContain(shut);
    }
    expect(all).toContain("Lock");
  });

  it("is left with the passphrase alone", async () => {
    const container = await made("home");
    meeting.take({ ...bar, author: "client" });
    await settle();
    await fireEvent.click(byText(container, "Back to the solicitor’s view"));
    await settle();
    expect(order()).not.toContain("meeting_take_back");
    await fireEvent.click(byText(container, "Open the solicitor’s view"));
    await settle();
    expect(order()).not.toContain("meeting_take_back");
    const passphrase = container.querySelector("#f-seat");
    if (!passphrase) throw new Error("no field");
    await fireEvent.input(passphrase, { target: { value: "seven quiet herons" } });
    await fireEvent.click(byText(container, "Open the solicitor’s view"));
    await settle();
    expect(calls.find((call) => call.command === "meeting_take_back")?.args["passphrase"]).toBe("seven quiet herons");
    expect(meeting.solicitor).toBe(true);
  });
});
