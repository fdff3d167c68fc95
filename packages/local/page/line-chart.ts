import uPlot from "uplot";

import { formatStepShort, formatValue } from "./number-format.ts";
import { cssColor, type RunStyle } from "./run-colors.ts";

/** One line: the points of a run, and the same smoothed. Steps ascend; null is a gap. */
export interface Line {
  readonly run: string;
  readonly style: RunStyle;
  readonly steps: readonly number[];
  readonly values: readonly (number | null)[];
  readonly smoothed: readonly (number | null)[];
}

/** A chart with a lifetime of its own inside a given element. */
export interface LineChart {
  /** Shows other lines. A zoom stays as it is. */
  show(lines: readonly Line[]): void;
  /** Takes up the colours of a changed colour scheme. */
  restyle(): void;
  destroy(): void;
}

/**
 * Draws lines over steps into `container`, which decides the size.
 * `onStep` hears which step is pointed at, with mouse or arrow keys; undefined when none is.
 */
export function createLineChart(container: HTMLElement, onStep: (step: number | undefined) => void): LineChart {
  let plot: uPlot | undefined;
  let lines: readonly Line[] = [];
  let shape = "";

  function draw(isNew: boolean): void {
    const data = alignLines(lines);
    const steps = data[0];
    const nextShape = lines.map((line) => `${line.run}\n${isSmoothed(line)}`).join("\n");
    if (plot !== undefined && !isNew && nextShape === shape) {
      const isZoomed = isZoomedIn(plot);
      plot.setData(data, !isZoomed);
      if (isZoomed) plot.redraw();
    } else {
      plot?.destroy();
      plot =
        steps.length === 0 ? undefined : new uPlot(chartOptions(lines, sizeOf(container), onStep), data, container);
    }
    shape = nextShape;
  }

  function onKey(event: KeyboardEvent): void {
    if (plot === undefined) return;
    const move = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      pointAt(plot, (plot.cursor.idx ?? (move > 0 ? -1 : plot.data[0].length)) + move);
    } else if (event.key === "Escape") {
      plot.setData(plot.data, true);
      plot.setCursor({ left: -10, top: -10 });
    }
  }

  const resizing = new ResizeObserver(() => plot?.setSize(sizeOf(container)));
  resizing.observe(container);
  container.addEventListener("keydown", onKey);
  return {
    show(next) {
      lines = next;
      draw(false);
    },
    restyle: () => draw(true),
    destroy() {
      resizing.disconnect();
      container.removeEventListener("keydown", onKey);
      plot?.destroy();
    },
  };
}

function sizeOf(container: HTMLElement): { width: number; height: number } {
  return { width: Math.max(container.clientWidth, 80), height: Math.max(container.clientHeight, 80) };
}

function isSmoothed(line: Line): boolean {
  return line.smoothed !== line.values;
}

/** uPlot wants one list of steps for all lines. The faint raw values lie under the smoothed ones. */
function alignLines(lines: readonly Line[]): uPlot.AlignedData {
  const tables = [
    ...lines.filter(isSmoothed).map(({ steps, values }): uPlot.AlignedData => [[...steps], [...values]]),
    ...lines.map(({ steps, smoothed }): uPlot.AlignedData => [[...steps], [...smoothed]]),
  ];
  return tables.length === 0 ? [[]] : uPlot.join(tables);
}

function isZoomedIn(plot: uPlot): boolean {
  const steps = plot.data[0];
  const { min, max } = plot.scales["x"] ?? {};
  return min !== undefined && max !== undefined && (min > (steps.at(0) ?? min) || max < (steps.at(-1) ?? max));
}

function pointAt(plot: uPlot, index: number): void {
  const step = plot.data[0][Math.min(Math.max(index, 0), plot.data[0].length - 1)];
  if (step !== undefined) plot.setCursor({ left: plot.valToPos(step, "x"), top: plot.over.clientHeight / 2 });
}

function chartOptions(
  lines: readonly Line[],
  size: { readonly width: number; readonly height: number },
  onStep: (step: number | undefined) => void,
): uPlot.Options {
  const axis: uPlot.Axis = {
    stroke: cssColor("--quiet"),
    font: `11px ${getComputedStyle(document.body).fontFamily}`,
    grid: { stroke: cssColor("--grid"), width: 1 },
    ticks: { show: false },
  };
  return {
    ...size,
    padding: [10, 12, 0, 0],
    legend: { show: false },
    scales: { x: { time: false } },
    cursor: { points: { size: 8 }, drag: { x: true, y: false }, dataIdx: nearestIndexWithValue },
    axes: [
      { ...axis, size: 26, space: 60, values: (_, splits) => splits.map(formatStepShort) },
      { ...axis, size: 58, values: (_, splits) => splits.map(formatValue) },
    ],
    series: [{}, ...lines.filter(isSmoothed).map(rawSeries), ...lines.map(mainSeries)],
    hooks: {
      setCursor: [(plot) => onStep(plot.cursor.idx == null ? undefined : plot.data[0][plot.cursor.idx])],
    },
  };
}

function mainSeries({ run, style }: Line): uPlot.Series {
  return { label: run, stroke: cssColor(style.variable), width: 2, dash: [...style.dash], spanGaps: true };
}

/** What was measured, faint below its smoothed line. */
function rawSeries({ run, style }: Line): uPlot.Series {
  return { label: run, stroke: `${cssColor(style.variable)}40`, width: 1.25, spanGaps: true, points: { show: false } };
}

/** Lines have steps of their own: the dot of each goes to its own point nearest to the pointer. */
function nearestIndexWithValue(plot: uPlot, seriesIndex: number, hovered: number): number {
  const values = plot.data[seriesIndex];
  if (seriesIndex === 0 || values === undefined || values[hovered] != null) return hovered;
  for (let distance = 1; distance < values.length; distance++) {
    if (values[hovered - distance] != null) return hovered - distance;
    if (values[hovered + distance] != null) return hovered + distance;
  }
  return hovered;
}
