import type { Range } from "./axis-range.ts";
import type { Line, XAxis } from "./chart-line.ts";
import type { ChartPicture } from "./chart-svg.ts";
import { formatStepShort } from "./number-format.ts";
import { cssColor } from "./css-color.ts";
import { formatDuration, formatWallTime } from "./time-format.ts";

const X_LABELS = { step: "step", relative: "time since the start", wall: "wall time" } as const;
const X_FORMATS = { step: formatStepShort, relative: formatDuration, wall: formatWallTime } as const;

/** What is seen of a chart, in the colours that the page has now. */
export function pictureOf(chart: {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly axis: XAxis;
  readonly isLog: boolean;
  readonly x: Range;
  readonly y: Range;
}): ChartPicture {
  const { title, lines, axis, isLog, x, y } = chart;
  return {
    title,
    x,
    y,
    isLog,
    xLabel: X_LABELS[axis],
    formatX: X_FORMATS[axis],
    colors: { ground: cssColor("--surface"), text: cssColor("--text"), grid: cssColor("--grid") },
    lines: lines.map(({ run, style, xs, values, smoothed }) => ({
      run,
      color: cssColor(style.variable),
      dash: style.dash,
      xs,
      values,
      smoothed,
    })),
  };
}
