import type uPlot from "uplot";

import type { Range } from "./axis-range.ts";
import type { XAxis } from "./chart-line.ts";
import { formatStepShort, formatValue } from "./number-format.ts";
import { cssColor } from "./css-color.ts";
import { DURATION_STEPS, formatDuration } from "./time-format.ts";

interface PlotSettings {
  readonly width: number;
  readonly height: number;
  readonly axis: XAxis;
  readonly isLog: boolean;
  readonly hooks: uPlot.Hooks.Arrays;
  readonly x: () => Range;
  readonly y: () => Range;
}

/** uPlot draws the axes and follows the pointer; the lines are drawn over that by `draw-lines.ts`. */
export function plotOptions({ width, height, axis, isLog, hooks, x, y }: PlotSettings): uPlot.Options {
  const common: uPlot.Axis = {
    stroke: cssColor("--quiet"),
    font: "11px system-ui, -apple-system, Segoe UI, Roboto, sans-serif",
    grid: { stroke: cssColor("--grid"), width: 1 },
    ticks: { show: false },
  };
  return {
    width,
    height,
    padding: [10, 12, 0, 0],
    legend: { show: false },
    scales: {
      x: { time: axis === "wall", range: () => [...x()] },
      y: { distr: isLog ? 3 : 1, range: () => [...y()] },
    },
    cursor: {
      points: { show: false },
      drag: { x: true, y: false, setScale: false, dist: 4 },
      bind: { mousedown: onlyPlain, dblclick: () => () => null },
    },
    axes: [xAxisOf(axis, common), { ...common, size: 58, values: (_, splits) => splits.map(formatTick) }],
    series: [{}, { paths: () => null, points: { show: false } }],
    hooks,
  };
}

/** With Shift the drag moves what is seen, which `chart-gestures.ts` does. */
const onlyPlain =
  (_plot: uPlot, _target: HTMLElement, handler: (event: MouseEvent) => null) =>
  (event: MouseEvent): null =>
    event.shiftKey ? null : handler(event);

function xAxisOf(axis: XAxis, common: uPlot.Axis): uPlot.Axis {
  const place = { ...common, size: 26, space: 60 };
  if (axis === "step") return { ...place, values: (_, splits) => splits.map(formatStepShort) };
  if (axis === "wall") return { ...place, size: 38, space: 70, values: WALL_TIME_TEXTS };
  return { ...place, space: 70, incrs: [...DURATION_STEPS], values: (_, splits) => splits.map(formatDuration) };
}

const DAY = 24 * 3_600;
const DATE = "\n{D} {MMM} {YYYY}";
const DAY_OF_YEAR = "\n{D} {MMM}";

/**
 * In the words of the table below, and not as in the United States. uPlot reads: from which distance of ticks on; the text; and what
 * follows where the year, the month, the day, the hour, the minute or the second is another than at the tick before.
 */
const WALL_TIME_TEXTS: NonNullable<uPlot.Axis["values"]> = [
  [DAY * 365, "{YYYY}", null, null, null, null, null, null, 1],
  [DAY * 28, "{MMM}", "\n{YYYY}", null, null, null, null, null, 1],
  [DAY, "{D} {MMM}", "\n{YYYY}", null, null, null, null, null, 1],
  [60, "{HH}:{mm}", DATE, null, DAY_OF_YEAR, null, null, null, 1],
  [1, "{HH}:{mm}:{ss}", DATE, null, DAY_OF_YEAR, null, null, null, 1],
  [0.001, ":{ss}.{fff}", `${DATE} {HH}:{mm}`, null, `${DAY_OF_YEAR} {HH}:{mm}`, null, "\n{HH}:{mm}", null, 1],
];

/** On a log scale uPlot leaves some ticks without a text. */
function formatTick(value: number | null): string {
  return value === null ? "" : formatValue(value);
}
