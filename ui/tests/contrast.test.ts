import css from "../src/styles/tokens.css?raw";

import { describe, expect, it } from "vitest";

const [light = "", dark = ""] = css.split('[data-theme="dark"]');

function token(part: string, name: string): string {
  const found = new RegExp(`--color-${name}: (#[0-9a-f]{6})`).exec(part);
  if (!found?.[1]) throw new Error(`no token ${name}`);
  return found[1];
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s colours", (_name, part) => {
  it.each([
    ["ink", "paper", 7],
    ["ink", "raised", 7],
    ["quiet", "paper", 4.5],
    ["quiet", "raised", 4.5],
    ["deep", "paper", 4.5],
    ["deep", "raised", 4.5],
    ["care", "paper", 4.5],
    ["care", "raised", 4.5],
    ["on-deep", "deep", 4.5],
    ["line", "paper", 3],
    ["line", "raised", 3],
  ])("%s on %s reach %d to 1", (front, back, least) => {
    expect(contrast(token(part, front), token(part, back))).toBeGreaterThanOrEqual(least);
  });
});
