import { POINTS_PER_TAG } from "./limits.ts";
import { reserve, type MemoryBudget } from "./memory-budget.ts";
import { forgetPreempted, nextRandom, type SampleState } from "./seeded-sample.ts";

/** The kept points of one tag of one run, column by column. Only the first `length` entries of each column are points. */
export interface ScalarSeries extends SampleState {
  length: number;
  /** Seconds since 1970. */
  wallTimes: Float64Array;
  /** Steps are int64: the upper half, signed, and the lower half, unsigned. */
  stepsHigh: Int32Array;
  stepsLow: Uint32Array;
  values: Float64Array;
  /** int64 values that a double cannot hold; allocated when the first such value arrives. */
  exactValues: (bigint | undefined)[] | undefined;
  /** How many points are kept: fewer than usual where the log directory as a whole takes too much memory. */
  limit: number;
  readonly budget: MemoryBudget | undefined;
}

const FIRST_CAPACITY = 16;
const BYTES_PER_POINT = 24;

export function createScalarSeries(budget?: MemoryBudget): ScalarSeries {
  return {
    length: 0,
    wallTimes: new Float64Array(FIRST_CAPACITY),
    stepsHigh: new Int32Array(FIRST_CAPACITY),
    stepsLow: new Uint32Array(FIRST_CAPACITY),
    values: new Float64Array(FIRST_CAPACITY),
    exactValues: undefined,
    seen: 0,
    random: 1,
    limit: POINTS_PER_TAG,
    budget,
  };
}

/**
 * Offers one point. Kept points with the same or a later step go first: the training was restarted from before them.
 * Beyond `limit` the points kept are a random sample, always with the last one.
 */
export function offerPoint(
  series: ScalarSeries,
  wallTime: number,
  stepHigh: number,
  stepLow: number,
  value: number,
  exact: bigint | undefined,
): void {
  preempt(series, stepHigh, stepLow);
  series.seen++;
  if (series.length === series.values.length && series.length < series.limit) grow(series);
  if (series.length === series.limit) {
    const place = Math.floor(nextRandom(series) * series.seen);
    if (place < series.limit - 1) removePoint(series, place);
    else series.length--;
  }
  const index = series.length++;
  series.wallTimes[index] = wallTime;
  series.stepsHigh[index] = stepHigh;
  series.stepsLow[index] = stepLow;
  series.values[index] = value;
  if (exact !== undefined) series.exactValues ??= [];
  if (series.exactValues !== undefined) series.exactValues[index] = exact;
}

/** The step of a point: a number where it is safe, else all its digits. */
export function stepAt(series: ScalarSeries, index: number): number | bigint {
  return joinStep(series.stepsHigh[index] ?? 0, series.stepsLow[index] ?? 0);
}

/** A step from its halves: a number where it is safe, else all its digits. */
export function joinStep(high: number, low: number): number | bigint {
  const step = high * 2 ** 32 + low;
  return Number.isSafeInteger(step) ? step : (BigInt(high) << 32n) | BigInt(low);
}

function preempt(series: ScalarSeries, stepHigh: number, stepLow: number): void {
  const before = series.length;
  let kept = before;
  while (kept > 0) {
    const high = series.stepsHigh[kept - 1] ?? 0;
    if (high < stepHigh || (high === stepHigh && (series.stepsLow[kept - 1] ?? 0) < stepLow)) break;
    kept--;
  }
  if (kept === before) return;
  forgetPreempted(series, before, kept);
  series.length = kept;
}

function removePoint(series: ScalarSeries, index: number): void {
  series.wallTimes.copyWithin(index, index + 1, series.length);
  series.stepsHigh.copyWithin(index, index + 1, series.length);
  series.stepsLow.copyWithin(index, index + 1, series.length);
  series.values.copyWithin(index, index + 1, series.length);
  series.exactValues?.splice(index, 1);
  series.length--;
}

function grow(series: ScalarSeries): void {
  const before = series.values.length;
  const capacity = Math.min(POINTS_PER_TAG, before * 4);
  if (series.budget !== undefined && !reserve(series.budget, (capacity - before) * BYTES_PER_POINT)) {
    series.limit = before;
    return;
  }
  series.wallTimes = enlarge(series.wallTimes, new Float64Array(capacity));
  series.stepsHigh = enlarge(series.stepsHigh, new Int32Array(capacity));
  series.stepsLow = enlarge(series.stepsLow, new Uint32Array(capacity));
  series.values = enlarge(series.values, new Float64Array(capacity));
}

function enlarge<Column extends { set(from: Column): void }>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
