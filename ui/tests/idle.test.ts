import { describe, expect, it } from "vitest";

import { Idle } from "../src/idle";

describe("locking after a time without use", () => {
  it("tells a minute before", () => {
    const idle = new Idle(0);
    idle.setMinutes(5);
    expect(idle.state(4 * 60_000 - 1)).toBe("active");
    expect(idle.state(4 * 60_000)).toBe("notice");
    expect(idle.state(5 * 60_000)).toBe("over");
  });
  it("starts again when somebody uses the window", () => {
    const idle = new Idle(0);
    idle.setMinutes(5);
    idle.touch(4 * 60_000);
    expect(idle.state(5 * 60_000)).toBe("active");
  });
  it("has the use of the window told now and then", () => {
    const idle = new Idle(0);
    expect(idle.touch(4999)).toBe(false);
    expect(idle.touch(5000)).toBe(true);
    expect(idle.touch(9999)).toBe(false);
  });
  it("ends only by the time that the settings say", () => {
    expect(new Idle(0).state(10 * 60 * 60_000)).toBe("active");
  });
  it("tells half a minute before when the limit is a minute", () => {
    const idle = new Idle(0);
    idle.setMinutes(1);
    expect(idle.state(29_999)).toBe("active");
    expect(idle.state(30_000)).toBe("notice");
  });
});
