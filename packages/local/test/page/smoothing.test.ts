import { expect, test } from "vitest";

import { smooth } from "../../page/smoothing.ts";

test("smoothing starts at the first value and follows the rest", () => {
  expect(smooth([1, 2, 3], 0.5)).toEqual([1, (0.25 + 1) / 0.75, (0.125 + 0.5 + 1.5) / 0.875]);
});

test("without weight nothing changes", () => {
  expect(smooth([3, 1, null, 2], 0)).toEqual([3, 1, null, 2]);
});

test("a gap stays a gap and takes no part", () => {
  const [first, gap, second] = smooth([1, null, 2], 0.5);
  expect([first, gap, second]).toEqual([1, null, smooth([1, 2], 0.5)[1]]);
});

test("a constant series stays exactly what it is", () => {
  expect(smooth(Array<number>(50).fill(0.1), 0.99)).toEqual(Array(50).fill(0.1));
});
