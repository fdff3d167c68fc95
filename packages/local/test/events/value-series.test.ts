import { expect, test } from "vitest";

import { createMemoryBudget, release } from "../../src/events/memory-budget.ts";
import { createScalarSeries, offerPoint, stepAt } from "../../src/events/scalar-series.ts";
import { createValueSeries, offerValue, type ValueSeries } from "../../src/events/value-series.ts";

function offer(series: ValueSeries<number>, step: number, bytes = 1): void {
  offerValue(series, { wallTime: 0, stepHigh: Math.floor(step / 2 ** 32), stepLow: step >>> 0, value: step, bytes });
}

const stepsOf = ({ kept }: ValueSeries<number>) => kept.map(({ value }) => value);

test("up to its capacity a series keeps all values, beyond it a sample in order with the last", () => {
  const series = createValueSeries<number>(10, createMemoryBudget(Infinity));
  for (let step = 0; step < 10; step++) offer(series, step);
  expect(stepsOf(series)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (let step = 10; step < 1_000; step++) {
    offer(series, step);
    expect(series.kept).toHaveLength(10);
    expect(stepsOf(series).at(-1)).toBe(step);
  }
  expect(stepsOf(series)).toEqual(stepsOf(series).toSorted((a, b) => a - b));
  expect(stepsOf(series).some((step) => step < 500)).toBe(true);
  expect(stepsOf(series).some((step) => step > 100 && step < 900)).toBe(true);
});

test("a restarted training replaces the values from its first step on, and their memory is free again", () => {
  const budget = createMemoryBudget(100);
  const series = createValueSeries<number>(10, budget);
  for (const step of [-5, 0, 10, 20, 2 ** 40]) offer(series, step, 10);
  offer(series, 10, 7);
  expect([stepsOf(series), budget.used]).toEqual([[-5, 0, 10], 27]);
});

test("where memory is short, a value takes the place of others of its tag, never of those of another", () => {
  const run = createMemoryBudget(100);
  const [mine, others] = [createValueSeries<number>(10, run), createValueSeries<number>(10, run)];
  for (let step = 0; step < 5; step++) offer(others, step, 10);
  for (let step = 0; step < 9; step++) offer(mine, step, 20);
  expect([stepsOf(others), stepsOf(mine).length, stepsOf(mine).at(-1), run.used]).toEqual([[0, 1, 2, 3, 4], 2, 8, 90]);
  expect(() => offer(mine, 9, 60)).toThrow("takes too much memory");
  expect(run.used).toBe(50);
});

test("what a run takes counts for its directory, and is given back whole", () => {
  const directory = createMemoryBudget(100);
  const run = createMemoryBudget(80, directory);
  const other = createMemoryBudget(80, directory);
  const series = createValueSeries<number>(10, createMemoryBudget(70, run));
  for (let step = 0; step < 10; step++) offer(series, step, 30);
  offer(createValueSeries(10, other), 1, 40);
  expect([run.used, directory.used]).toEqual([60, 100]);
  release(run);
  expect(directory.used).toBe(40);
});

test("where memory is short, fewer points of a scalar are kept, with the last", () => {
  const budget = createMemoryBudget(48 * 24);
  const series = createScalarSeries(budget);
  for (let step = 0; step < 5_000; step++) {
    offerPoint(series, 0, 0, step, step, undefined);
    expect(stepAt(series, series.length - 1)).toBe(step);
  }
  const steps = Array.from({ length: series.length }, (_, index) => Number(stepAt(series, index)));
  expect([steps.length, budget.used]).toEqual([64, 48 * 24]);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
});
