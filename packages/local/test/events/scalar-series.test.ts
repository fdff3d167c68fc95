import { expect, test } from "vitest";

import { createScalarSeries, offerPoint, stepAt, type ScalarSeries } from "../../src/events/scalar-series.ts";

const offerStep = (series: ScalarSeries, step: number, value = step): void =>
  offerPoint(series, 0, Math.floor(step / 2 ** 32), step >>> 0, value, undefined);

const stepsOf = (series: ScalarSeries) => Array.from({ length: series.length }, (_, index) => stepAt(series, index));
const valuesOf = (series: ScalarSeries) => Array.from(series.values.subarray(0, series.length));

function seriesOf(...steps: number[]): ScalarSeries {
  const series = createScalarSeries();
  for (const step of steps) offerStep(series, step);
  return series;
}

test("a restarted training replaces the points from its first step on", () => {
  const series = seriesOf(0, 10, 20, 30, 40);
  offerStep(series, 20, 2.5);
  expect(stepsOf(series)).toEqual([0, 10, 20]);
  expect(valuesOf(series)).toEqual([0, 10, 2.5]);
});

test("a step before all others leaves only itself", () => {
  expect(stepsOf(seriesOf(5, 6, 7, -1))).toEqual([-1]);
});

test("steps on both sides of zero and of 2^32 are in order", () => {
  const steps = [-(2 ** 33), -(2 ** 32) - 1, -3, -1, 0, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1];
  expect(stepsOf(seriesOf(...steps))).toEqual(steps);
});

test("a step that a number cannot hold keeps all its digits", () => {
  const series = createScalarSeries();
  offerPoint(series, 0, 0x200000, 1, 0, undefined);
  offerPoint(series, 0, 0x200000, 2, 0, undefined);
  expect(stepsOf(series)).toEqual([2n ** 53n + 1n, 2n ** 53n + 2n]);
});

test("up to 1,000 points all are kept", () => {
  const steps = Array.from({ length: 1_000 }, (_, step) => step);
  expect(stepsOf(seriesOf(...steps))).toEqual(steps);
});

test("beyond 1,000 points a sample is kept, in order, from the whole length and always with the last", () => {
  const series = createScalarSeries();
  for (let step = 0; step < 20_000; step++) {
    offerStep(series, step);
    if (step > 1_000 && step % 997 === 0) expect(stepAt(series, series.length - 1)).toBe(step);
  }
  const steps = stepsOf(series).map(Number);
  expect(steps).toHaveLength(1_000);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(valuesOf(series)).toEqual(steps);
  const perQuarter = [0, 1, 2, 3].map((quarter) => steps.filter((step) => Math.floor(step / 5_000) === quarter).length);
  for (const count of perQuarter) expect(count).toBeGreaterThan(180);
});

test("the same points always leave the same sample", () => {
  const steps = Array.from({ length: 5_000 }, (_, step) => step);
  expect(stepsOf(seriesOf(...steps))).toEqual(stepsOf(seriesOf(...steps)));
});
