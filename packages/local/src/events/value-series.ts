import { release, reserve, type MemoryBudget } from "./memory-budget.ts";
import { forgetPreempted, nextRandom, type SampleState } from "./seeded-sample.ts";
import { beyondLimit } from "./wire-reader.ts";

/** The kept values of one tag of one run, where a value is more than a number: a sample that always holds the last one. */
export interface ValueSeries<Value> extends SampleState {
  /** How many are kept at most. */
  readonly capacity: number;
  /** What all of them may take together, beside what the run may. */
  readonly budget: MemoryBudget;
  /** In the order of their steps. */
  readonly kept: KeptValue<Value>[];
}

export interface KeptValue<Value> {
  /** Seconds since 1970. */
  readonly wallTime: number;
  /** Steps are int64: the upper half, signed, and the lower half, unsigned. */
  readonly stepHigh: number;
  readonly stepLow: number;
  readonly value: Value;
  /** What it takes in memory, as an estimate. */
  readonly bytes: number;
}

export function createValueSeries<Value>(capacity: number, budget: MemoryBudget): ValueSeries<Value> {
  return { capacity, budget, kept: [], seen: 0, random: 1 };
}

/**
 * Offers one value. Kept ones with the same or a later step go first: the training was restarted from before them.
 * Where memory is short, others of the same tag make room for it. Throws `EventFault` when that is not enough.
 */
export function offerValue<Value>(series: ValueSeries<Value>, offered: KeptValue<Value>): void {
  const { kept, capacity, budget } = series;
  preempt(series, offered);
  series.seen++;
  if (kept.length === capacity) {
    const place = Math.floor(nextRandom(series) * series.seen);
    drop(series, Math.min(place, capacity - 1));
  }
  while (!reserve(budget, offered.bytes)) {
    if (kept.length === 0) throw beyondLimit("what is kept of this run takes too much memory");
    drop(series, Math.floor(nextRandom(series) * kept.length));
  }
  kept.push(offered);
}

function preempt<Value>(series: ValueSeries<Value>, { stepHigh, stepLow }: KeptValue<Value>): void {
  const before = series.kept.length;
  for (let last = series.kept.at(-1); last !== undefined; last = series.kept.at(-1)) {
    if (last.stepHigh < stepHigh || (last.stepHigh === stepHigh && last.stepLow < stepLow)) break;
    drop(series, series.kept.length - 1);
  }
  if (series.kept.length < before) forgetPreempted(series, before, series.kept.length);
}

function drop<Value>({ kept, budget }: ValueSeries<Value>, index: number): void {
  for (const { bytes } of kept.splice(index, 1)) release(budget, bytes);
}
