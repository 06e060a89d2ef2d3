import { describe, expect, it } from "vitest";

import { HideGesture, isHideKey, SPAN } from "../src/hide";

const press = (key: string, more: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...more });

function after(...keys: [string, number, KeyboardEventInit?][]): number {
  const gesture = new HideGesture();
  let count = 0;
  for (const [key, now, more] of keys) count = gesture.press(press(key, more), now);
  return count;
}

describe("pressing Shift to hide", () => {
  it("counts three presses within five seconds", () => {
    expect(after(["Shift", 0], ["Shift", 2000], ["Shift", 4900])).toBe(3);
  });
  it("forgets presses older than five seconds", () => {
    expect(after(["Shift", 0], ["Shift", 2000], ["Shift", SPAN])).toBe(2);
  });
  it("does not count capitals", () => {
    expect(after(["Shift", 0], ["A", 10], ["Shift", 20], ["B", 30], ["Shift", 40])).toBe(1);
  });
  it("does not count a key that is held", () => {
    expect(after(["Shift", 0], ["Shift", 10, { repeat: true }], ["Shift", 20, { repeat: true }])).toBe(1);
  });
  it("does not count Shift held with another modifier", () => {
    expect(after(["Shift", 0], ["Shift", 10], ["Shift", 20, { ctrlKey: true }])).toBe(0);
  });
  it("does not count while an input method composes", () => {
    expect(after(["Shift", 0], ["Shift", 10], ["Shift", 20, { isComposing: true }])).toBe(0);
  });
});

describe("the key that hides", () => {
  const held = { ctrlKey: true, shiftKey: true };
  const isHide = (key: string, code: string, more: KeyboardEventInit = held) =>
    isHideKey(press(key, { code, ...more }));

  it("is H by its letter where the keyboard is Latin, wherever it lies", () => {
    expect(isHide("H", "KeyH")).toBe(true);
    expect(isHide("H", "KeyJ")).toBe(true);
    expect(isHide("D", "KeyH")).toBe(false);
  });
  it("is the key in the place of H on other keyboards", () => {
    expect(isHide("Р", "KeyH")).toBe(true);
    expect(isHide("ا", "KeyH")).toBe(true);
    expect(isHide("Р", "KeyG")).toBe(false);
  });
  it("needs Ctrl and Shift, and no Alt", () => {
    expect(isHide("H", "KeyH", { ctrlKey: true })).toBe(false);
    expect(isHide("H", "KeyH", { ...held, altKey: true })).toBe(false);
  });
});
