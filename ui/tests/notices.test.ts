import { afterEach, describe, expect, it } from "vitest";

import { state } from "../src/dev/answers";
import { made } from "./window";

const NONE = { unconfined: null, synchronised: null, settingsUnread: null };

async function notices(): Promise<string[]> {
  const container = await made("home");
  return [...container.querySelectorAll(".notice[role=status]")].map((one) => one.textContent.trim());
}

describe("what stands on every page", () => {
  afterEach(() => (state.notices = NONE));

  it("says nothing where nothing is to be said", async () => {
    expect(await notices()).toEqual([]);
  });
  it("says that the folder is copied, that the network is not held shut, and that the settings were not read", async () => {
    state.notices = {
      unconfined: "Not held shut.",
      synchronised: "Copied to other computers.",
      settingsUnread: "The settings could not be read.",
    };
    expect(await notices()).toEqual([
      "Not held shut.",
      "Copied to other computers.",
      "The settings could not be read.",
    ]);
  });
});
