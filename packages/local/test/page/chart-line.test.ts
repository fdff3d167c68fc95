import { expect, test } from "vitest";

import { toSeries } from "../../page/chart-data.ts";
import { toLine } from "../../page/chart-line.ts";

const style = { variable: "--run-0", dash: [] };
const series = toSeries([
  [100, 0, 1],
  [130, 10, 2],
  [120, 20, "NaN"],
  ["NaN", 30, "-Infinity"],
]);

test("over steps a line has the points of the file", () => {
  const { xs, values } = toLine("run", style, series, "step", 0);
  expect([Array.from(xs), Array.from(values)]).toEqual([
    [0, 10, 20, 30],
    [1, 2, NaN, -Infinity],
  ]);
});

test("over time a line goes forwards though the clock was set back, and leaves out what has no time", () => {
  const relative = toLine("run", style, series, "relative", 0);
  expect([relative.xs, relative.steps, relative.values].map((list) => Array.from(list))).toEqual([
    [0, 20, 30],
    [0, 20, 10],
    [1, NaN, 2],
  ]);
  expect(Array.from(toLine("run", style, series, "wall", 0).xs)).toEqual([100, 120, 130]);
});

test("smoothing goes by the order of the file, whatever the axis", () => {
  const overSteps = toLine("run", style, series, "step", 0.5);
  const overTime = toLine("run", style, series, "relative", 0.5);
  expect(overTime.smoothed[2]).toBe(overSteps.smoothed[1]);
});
