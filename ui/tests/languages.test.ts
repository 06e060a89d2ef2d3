import { fireEvent } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { app } from "../src/app.svelte";
import type { ReportChoices } from "../src/ipc/types";
import { meeting } from "../src/meeting.svelte";
import { state } from "../src/dev/answers";
import { home } from "../src/dev/fixtures";
import { bar } from "../src/dev/fixtures-meeting";
import { windowWords } from "../src/dev/wording";
import { byText, calls, made, settle } from "./window";

const words = windowWords();

beforeEach(() => {
  state.settings = { ...state.settings, language: "en" };
  meeting.forget();
});

const select = (container: HTMLElement, id: string): HTMLSelectElement => {
  const found = container.querySelector<HTMLSelectElement>(`#${id}`);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const pick = async (container: HTMLElement, id: string, value: string): Promise<void> => {
  await fireEvent.change(select(container, id), { target: { value } });
  await settle();
};
const inArabic = () => {
  if (app.start) app.accept({ ...app.start, settings: { ...app.start.settings, language: "ar" } });
};

describe("the language of the window", () => {
  it("says in that language that nobody has checked it, and names what stands beside the page anew", async () => {
    const container = await made("settings");
    expect(container.querySelector("#language-note")).toBeNull();
    app.home = home;
    calls.length = 0;
    await pick(container, "f-language", "ar");
    const commands = calls.map((call) => call.command);
    expect(commands.slice(0, 2)).toEqual(["settings_set", "home_show"]);
    if (app.start) app.accept({ ...app.start, notReviewed: "Nobody has." });
    await settle();
    expect(container.querySelector("#language-note")?.textContent).toBe("Nobody has.");
    expect(select(container, "f-language").getAttribute("aria-describedby")).toBe("language-note");
  });
});

describe("the language of a paper", () => {
  const asked = async (container: HTMLElement): Promise<ReportChoices> => {
    await fireEvent.click(byText(container, words["see-pages"] ?? ""));
    await settle();
    return calls.filter((call) => call.command === "report_make").at(-1)?.args["choices"] as ReportChoices;
  };

  it("is English for a firm, and that of the window for what the person keeps", async () => {
    const container = await made("report");
    inArabic();
    await settle();
    expect(select(container, "f-paper-language").value).toBe("en");
    const copy = container.querySelector<HTMLInputElement>('input[name="paper"][value="your-copy"]');
    if (!copy) throw new Error("no copy");
    await fireEvent.click(copy);
    await settle();
    expect(select(container, "f-paper-language").value).toBe("ar");
    expect(await asked(container)).toMatchObject({ paper: "your-copy", language: "ar", beside: null });
  });

  it("can be chosen, with a second one beside it that is not the same", async () => {
    const container = await made("report");
    await pick(container, "f-paper-second", "ar");
    expect(await asked(container)).toMatchObject({ language: "en", beside: "ar" });
  });

  it("is that of the form for pen and paper as well", async () => {
    const container = await made("report");
    await pick(container, "f-paper-language", "ar");
    await pick(container, "f-paper-second", "en");
    await fireEvent.click(byText(container, words["blank-save"] ?? ""));
    await settle();
    expect(calls.find((call) => call.command === "blank_save")?.args).toEqual({ language: "ar", second: "en" });
  });
});

describe("a meeting with an interpreter", () => {
  it("shows each question and its options in the language of the client as well", async () => {
    const container = await made("meeting:open");
    meeting.take({ ...bar, author: "solicitor" });
    await settle();
    expect(container.querySelector(".open [lang='ar']")).toBeNull();
    meeting.second = "ar";
    await settle();
    const second = [...container.querySelectorAll(".open [lang='ar']")].map((one) => one.textContent);
    expect(second).toEqual(["هل أنتم محتجزون الآن؟", "نعم", "لا", "لا أعرف"]);
  });

  it("begins with the choice of that language, and forgets it afterwards", async () => {
    const container = await made("meet");
    await pick(container, "f-second", "ar");
    expect(meeting.second).toBe("ar");
    meeting.forget();
    expect(meeting.second).toBeNull();
  });
});
