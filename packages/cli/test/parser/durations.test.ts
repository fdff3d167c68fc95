import { describe, expect, it } from "vitest";
import { formatDuration, parseDuration, parsePositiveDuration } from "../../src/parser/durations.ts";

describe("parseDuration", () => {
  it.each([
    ["500ms", 500],
    ["2s", 2_000],
    ["1.5s", 1_500],
    ["10m", 600_000],
    ["1h30m", 5_400_000],
    ["1d", 86_400_000],
  ])("reads %s as %d ms", (text, ms) => {
    expect(parseDuration(text, "--timeout")).toBe(ms);
  });

  it.each(["10", "", "s", "10 m", "-5s", "5sec", "1h-30m", "1e3s", "9".repeat(30) + "d"])("refuses %j", (text) => {
    expect(() => parseDuration(text, "--timeout")).toThrow(/^--timeout: .*not a duration with a unit/);
  });
});

describe("parsePositiveDuration", () => {
  it("refuses no time at all", () => {
    expect(() => parsePositiveDuration("0s", "--interval")).toThrow('--interval: "0s" is no time at all.');
    expect(parsePositiveDuration("1ms", "--interval")).toBe(1);
  });
});

describe("formatDuration", () => {
  it.each([
    [400, "0.4s"],
    [2_000, "2s"],
    [33_000, "33s"],
    [600_000, "10m"],
    [7_533_000, "2h 5m"],
    [90_000_000, "1d 1h"],
  ])("writes %d ms as %s", (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});
