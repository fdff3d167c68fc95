import { expect, test } from "vitest";

import { formatDuration, formatWallTime } from "../../page/time-format.ts";

test.each([
  [0, "0s"],
  [0.25, "0.25s"],
  [59.94, "59.9s"],
  [61, "1m 1s"],
  [3_600, "1h"],
  [90_061, "1d 1h"],
  [-90, "−1m 30s"],
  [NaN, "–"],
])("%d seconds read %s", (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});

test("a time that no calendar has is a dash", () => {
  expect(formatWallTime(1e300)).toBe("–");
});
