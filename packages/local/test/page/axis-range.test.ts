import { expect, test } from "vitest";

import { percentileRange, xRange, yRange } from "../../page/axis-range.ts";

const hundred = Float64Array.from({ length: 101 }, (_, index) => index);

test("ignoring outliers leaves the lowest and the highest twentieth out", () => {
  expect(percentileRange(hundred.toReversed())).toEqual([5, 95]);
});

test("of two values none is an outlier", () => {
  expect(percentileRange(Float64Array.of(1, 1000))).toEqual([1, 1000]);
});

test("an axis ignores a spike only when it is told to", () => {
  const values = Float64Array.of(...Array<number>(30).fill(1), ...Array<number>(30).fill(2), 1e9);
  expect(yRange(values, false, true)).toEqual([0.95, 2.05]);
  expect(yRange(values, false, false)[1]).toBeGreaterThan(1e9);
});

test("where all but a few values are the same, the few are seen all the same", () => {
  const values = Float64Array.of(...Array<number>(99).fill(1), 3);
  expect(yRange(values, false, true)[1]).toBeGreaterThan(3);
});

test.each([
  [[5], false, [4.5, 5.5]],
  [[0], false, [-1, 1]],
  [[], false, [0, 1]],
  [[NaN, Infinity], false, [0, 1]],
  [[4], true, [2, 8]],
  [[-1, 0], true, [0.1, 10]],
])("the values %j have a usable axis (log: %s)", (values, isLog, range) => {
  expect(yRange(Float64Array.from(values), isLog, false)).toEqual(range);
});

test("on a log scale only positive values decide", () => {
  const [min, max] = yRange(Float64Array.of(-5, 0, 1e-3, 1e3, NaN), true, false);
  expect([min > 0 && min < 1e-3, max > 1e3]).toEqual([true, true]);
});

test("an x axis holds all lines, and one point lies in its middle", () => {
  expect(xRange([[3, 4], [1, 2], []])).toEqual([1, 4]);
  expect(xRange([[7]])).toEqual([6, 8]);
  expect(xRange([])).toEqual([0, 1]);
});
