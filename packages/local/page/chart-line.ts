import type { Series } from "./chart-data.ts";
import type { RunStyle } from "./run-styles.ts";
import { smooth } from "./smoothing.ts";

export const X_AXES = ["step", "relative", "wall"] as const;
/** What the x axis counts: steps, seconds since the run's first point, or seconds since 1970. */
export type XAxis = (typeof X_AXES)[number];

/** One run's points in a chart. All lists have the same length, and `xs` ascends. */
export interface Line {
  readonly run: string;
  readonly style: RunStyle;
  readonly xs: Float64Array;
  readonly steps: Float64Array;
  /** Epoch seconds. */
  readonly wallTimes: Float64Array;
  readonly values: Float64Array;
  /** The very list of `values` where nothing is smoothed. */
  readonly smoothed: Float64Array;
}

/** The line of a run. Points without a usable time are left out where the axis is time. */
export function toLine(run: string, style: RunStyle, series: Series, axis: XAxis, smoothing: number): Line {
  const { steps, wallTimes, values } = series;
  const smoothed = smooth(values, smoothing);
  if (axis === "step") return { run, style, xs: steps, steps, wallTimes, values, smoothed };
  const start = axis === "wall" ? 0 : (wallTimes.find(Number.isFinite) ?? 0);
  const xs = wallTimes.map((time) => time - start);
  if (isAscending(xs)) return { run, style, xs, steps, wallTimes, values, smoothed };
  // A clock that was set back: points go where their time is.
  const order = Array.from(xs.keys())
    .filter((index) => Number.isFinite(xs[index]))
    .toSorted((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0));
  const inOrder = (list: Float64Array): Float64Array => Float64Array.from(order, (index) => list[index] ?? NaN);
  const ordered = inOrder(values);
  return {
    run,
    style,
    xs: inOrder(xs),
    steps: inOrder(steps),
    wallTimes: inOrder(wallTimes),
    values: ordered,
    smoothed: smoothed === values ? ordered : inOrder(smoothed),
  };
}

function isAscending(list: Float64Array): boolean {
  return list.every((value, index) => Number.isFinite(value) && (index === 0 || value >= (list[index - 1] ?? value)));
}
