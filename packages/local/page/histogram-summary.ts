import type { HistogramEntry } from "./chart-data.ts";

/** One histogram in numbers. */
export interface HistogramSummary {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  /** As far as buckets tell it: each counts as if all of it were in its middle. */
  readonly mean: number;
}

export function summarize([, , buckets]: HistogramEntry): HistogramSummary {
  const filled = buckets.filter(([, , count]) => count > 0);
  const count = filled.reduce((sum, [, , each]) => sum + each, 0);
  const sum = filled.reduce((total, [left, right, each]) => total + ((left + right) / 2) * each, 0);
  return {
    count,
    min: Math.min(...filled.map(([left]) => left)),
    max: Math.max(...filled.map(([, right]) => right)),
    mean: count === 0 ? NaN : sum / count,
  };
}

/** How dense a histogram is at places that are evenly spread over a range: counts per unit, so that buckets of any width compare. */
export function densities([, , buckets]: HistogramEntry, min: number, max: number, places: number): Float64Array {
  const width = (max - min) / places;
  const density = new Float64Array(places);
  for (const [left, right, count] of buckets) {
    if (!(count > 0)) continue;
    const first = Math.min(Math.max(Math.floor((left - min) / width), 0), places - 1);
    const last = Math.min(Math.max(Math.floor((right - min) / width), first), places - 1);
    for (let place = first; place <= last; place++) {
      const start = min + place * width;
      const overlap = Math.min(right, start + width) - Math.max(left, start);
      // A bucket of one value has no width: all of it is at its place.
      const share = right > left ? Math.max(overlap, 0) / (right - left) : 1;
      density[place] = (density[place] ?? 0) + (count * share) / width;
    }
  }
  return density;
}

/** At most so many of a list, evenly spread, with the first and the last. */
export function thinOut<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from(
    { length: most },
    (_, place) => items[Math.round((place * (items.length - 1)) / (most - 1))],
  ).flatMap((item) => (item === undefined ? [] : [item]));
}
