import { expect, test } from "vitest";
import { dateText, durationText, timeText } from "../../start-page/format-time.ts";

test.each([
  [0, "0 s"],
  [-5, "0 s"],
  [999, "0 s"],
  [1_000, "1 s"],
  [59_999, "59 s"],
  [60_000, "1 min"],
  [65_000, "1 min 5 s"],
  [3_600_000, "1 h"],
  [3_605_000, "1 h"],
  [2 * 3_600_000 - 1, "1 h 59 min"],
  [26 * 3_600_000, "1 d 2 h"],
  [400 * 86_400_000, "400 d"],
])("%d ms is %s", (ms, text) => {
  expect(durationText(ms)).toBe(text);
});

test("times are of the reader's own time zone, and a time beyond the calendar is its number", () => {
  const time = new Date(2026, 0, 2, 3, 4, 5).getTime();
  expect(dateText(time)).toBe("2026-01-02 03:04:05");
  expect(timeText(time)).toBe("03:04:05");
  expect(dateText(1e18)).toBe("1000000000000000000");
});
