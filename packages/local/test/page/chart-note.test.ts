import { expect, test } from "vitest";

import { toSeries } from "../../page/chart-data.ts";
import { toLine } from "../../page/chart-line.ts";
import { chartNote } from "../../page/chart-note.ts";

const lines = [
  toLine(
    "run",
    { variable: "--run-0", dash: [] },
    toSeries([
      [0, 0, "NaN"],
      [0, 1, -1],
      [0, 2, 0],
      [0, 3, 1],
    ]),
    "step",
    0,
  ),
];

test("a chart tells what it cannot draw", () => {
  expect(chartNote(lines, false)).toBe("1 value not finite: × NaN, ▲ ∞, ▼ −∞.");
  expect(chartNote(lines, true)).toMatch(/ 2 values ≤ 0 not shown on the log scale\.$/);
  expect(chartNote([], true)).toBe("");
});
