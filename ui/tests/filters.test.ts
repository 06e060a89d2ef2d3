import { fireEvent } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import { summary } from "../src/dev/fixtures-summary";
import { mattersOf, narrowed, urgenciesOf } from "../src/filters";
import { made, settle } from "./window";

describe("the issues of a summary", () => {
  it("are narrowed by how soon and by matter, and keep their numbers", () => {
    expect(urgenciesOf(summary.issues).map(([id]) => id)).toEqual(["act-now", "raise-soon", "raise"]);
    const [matter] = mattersOf(summary.issues);
    expect(matter).toBe("Case: United Arab Emirates");
    expect(narrowed(summary.issues, { urgency: "", matter: "" })).toHaveLength(summary.issues.length);
    expect(narrowed(summary.issues, { urgency: "raise", matter: matter ?? "" }).map((one) => one.number)).toEqual([2]);
    expect(narrowed(summary.issues, { urgency: "act-now", matter: matter ?? "" })).toEqual([]);
  });

  it("say how many of them are shown", async () => {
    const container = await made("summary");
    const select = container.querySelector<HTMLSelectElement>("#f-matter");
    if (!select) throw new Error("no filter");
    expect(container.querySelectorAll(".issues > li")).toHaveLength(3);
    await fireEvent.change(select, { target: { value: "Case: Kazakhstan" } });
    await settle();
    expect(container.querySelectorAll(".issues > li")).toHaveLength(1);
    expect(container.textContent).toContain("1 / 3");
  });
});
