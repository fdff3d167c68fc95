import { POINTS_PER_TAG } from "./limits.ts";

/** The kept points of one tag of one run, column by column. Only the first `length` entries of each column are points. */
export interface ScalarSeries {
  length: number;
  /** Seconds since 1970. */
  wallTimes: Float64Array;
  /** Steps are int64: the upper half, signed, and the lower half, unsigned. */
  stepsHigh: Int32Array;
  stepsLow: Uint32Array;
  values: Float64Array;
  /** int64 values that a double cannot hold; allocated when the first such value arrives. */
  exactValues: (bigint | undefined)[] | undefined;
  /** Points offered so far; an estimate once some were preempted. */
  seen: number;
  /** State of the random numbers for sampling. Fixed at the start, so that the same files always give the same points. */
  random: number;
}

const FIRST_CAPACITY = 16;

export function createScalarSeries(): ScalarSeries {
  return {
    length: 0,
    wallTimes: new Float64Array(FIRST_CAPACITY),
    stepsHigh: new Int32Array(FIRST_CAPACITY),
    stepsLow: new Uint32Array(FIRST_CAPACITY),
    values: new Float64Array(FIRST_CAPACITY),
    exactValues: undefined,
    seen: 0,
    random: 1,
  };
}

/**
 * Offers one point. Kept points with the same or a later step go first: the training was restarted from before them.
 * Beyond `POINTS_PER_TAG` the points kept are a random sample, always with the last one.
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
  if (series.length === POINTS_PER_TAG) {
    const place = Math.floor(nextRandom(series) * series.seen);
    if (place < POINTS_PER_TAG - 1) removePoint(series, place);
    else series.length--;
  } else if (series.length === series.values.length) grow(series);
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
  const high = series.stepsHigh[index] ?? 0;
  const low = series.stepsLow[index] ?? 0;
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
  // What was dropped earlier by sampling cannot be counted; the same share of it is taken to be preempted.
  series.seen = Math.ceil(series.seen * (kept / before));
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
  const capacity = Math.min(POINTS_PER_TAG, series.values.length * 4);
  series.wallTimes = enlarge(series.wallTimes, new Float64Array(capacity));
  series.stepsHigh = enlarge(series.stepsHigh, new Int32Array(capacity));
  series.stepsLow = enlarge(series.stepsLow, new Uint32Array(capacity));
  series.values = enlarge(series.values, new Float64Array(capacity));
}

function enlarge<Column extends { set(from: Column): void }>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}

/** xorshift32: small, and good enough to choose a sample. Returns a number from 0 up to, but not including, 1. */
function nextRandom(series: ScalarSeries): number {
  let state = series.random;
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  series.random = state;
  return (state >>> 0) / 2 ** 32;
}
