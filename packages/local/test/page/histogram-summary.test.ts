import { expect, test } from "vitest";

import { densities, summarize, thinOut } from "../../page/histogram-summary.ts";

test("a histogram's numbers come from the buckets that are not empty", () => {
  const summary = summarize([
    0,
    1,
    [
      [-10, 0, 0],
      [0, 2, 3],
      [2, 4, 1],
      [4, 9, 0],
    ],
  ]);
  expect(summary).toEqual({ count: 4, min: 0, max: 4, mean: 1.5 });
});

test("wide and narrow buckets compare: half the count in half the width is as dense", () => {
  expect(
    Array.from(
      densities(
        [
          0,
          1,
          [
            [0, 2, 8],
            [2, 3, 4],
            [3, 3, 2],
          ],
        ],
        0,
        4,
        4,
      ),
    ),
  ).toEqual([4, 4, 4, 2]);
});

test("many steps are thinned out, the first and the last stay", () => {
  expect(thinOut([...Array(101).keys()], 5)).toEqual([0, 25, 50, 75, 100]);
  expect(thinOut([1, 2], 5)).toEqual([1, 2]);
});
