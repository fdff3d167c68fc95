import * as fc from "fast-check";
import { expect, test } from "vitest";

import { smooth } from "../../page/smoothing.ts";

const smoothed = (values: readonly number[], weight: number): number[] =>
  Array.from(smooth(Float64Array.from(values), weight));

test("smoothing starts at the first value and follows the rest", () => {
  expect(smoothed([1, 2, 3], 0.5)).toEqual([1, (0.25 + 1) / 0.75, (0.125 + 0.5 + 1.5) / 0.875]);
});

test("each smoothed value is TensorBoard's debiased average: of all values so far, each counting less by the weight", () => {
  const values = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), {
    minLength: 2,
    maxLength: 30,
  });
  fc.assert(
    fc.property(values, fc.double({ min: 0.01, max: 0.999, noNaN: true }), (list, weight) => {
      fc.pre(list.some((value) => value !== list[0]));
      for (const [index, value] of smoothed(list, weight).entries()) {
        const sofar = list.slice(0, index + 1);
        const sum = sofar.reduce((total, each, at) => total + each * weight ** (index - at), 0);
        const weights = sofar.reduce((total, _, at) => total + weight ** (index - at), 0);
        expect(Math.abs(value - sum / weights)).toBeLessThan(1e-6 * Math.max(1, ...sofar.map(Math.abs)));
      }
    }),
  );
});

test("without weight nothing changes", () => {
  expect(smoothed([3, 1, NaN, 2], 0)).toEqual([3, 1, NaN, 2]);
});

test("what is not finite stays as it is and takes no part", () => {
  const last = smoothed([1, 2], 0.5)[1];
  expect(smoothed([1, NaN, Infinity, -Infinity, 2], 0.5)).toEqual([1, NaN, Infinity, -Infinity, last]);
});

test("a constant series stays exactly what it is", () => {
  expect(smoothed(Array<number>(50).fill(0.1), 0.99)).toEqual(Array(50).fill(0.1));
});
