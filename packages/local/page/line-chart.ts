import uPlot from "uplot";

import { firstAbove, lowerBound } from "./ascending.ts";
import { xRange, yRange, type Range } from "./axis-range.ts";
import { listenToGestures } from "./chart-gestures.ts";
import type { Line, XAxis } from "./chart-line.ts";
import { drawLines } from "./draw-lines.ts";
import { seenPart, type Frame } from "./plot-frame.ts";
import { createHoverDots, type HoverDots } from "./hover-dots.ts";
import { plotOptions } from "./plot-options.ts";
import { cssColor } from "./css-color.ts";
import { panBy, zoomAround, zoomTo } from "./zoom.ts";

export interface ChartContent {
  readonly lines: readonly Line[];
  readonly axis: XAxis;
  readonly isLog: boolean;
  readonly ignoreOutliers: boolean;
  /** The part of the x axis that is seen; undefined for all of it. */
  readonly zoom: Range | undefined;
}

/** A place in a chart that the mouse, a finger or the keyboard points at. The keyboard has no height. */
export interface Pointed {
  readonly x: number;
  readonly y: number | undefined;
}

export interface ChartEvents {
  onPoint(pointed: Pointed | undefined): void;
  /** `isStep` is false for one of many small changes. */
  readonly onZoom: (zoom: Range | undefined, isStep: boolean) => void;
}

/** A chart with a lifetime of its own inside a given element, which decides its size. */
export interface LineChart {
  show(content: ChartContent): void;
  /** Takes up the colours of a changed colour scheme. */
  restyle(): void;
  /** What the axes show; undefined before the first content. */
  ranges(): { readonly x: Range; readonly y: Range } | undefined;
  destroy(): void;
}

export function createLineChart(container: HTMLElement, events: ChartEvents): LineChart {
  let plot: uPlot | undefined;
  let dots: HoverDots | undefined;
  let stopGestures: (() => void) | undefined;
  let content: ChartContent | undefined;
  let size: { readonly width: number; readonly height: number } | undefined;
  let builtFor = "";
  let whole: Range = [0, 1];
  let seen: Range = [0, 1];
  let seenY: Range = [0, 1];
  let pointed: Pointed | undefined;

  function build(axis: XAxis, isLog: boolean): void {
    if (size === undefined) return;
    tearDown();
    const hooks = {
      draw: [
        ({ ctx, bbox }: uPlot) => content && drawLines(ctx, content.lines, frameOf(bbox, devicePixelRatio), cssColor),
      ],
      setCursor: [({ cursor }: uPlot) => onCursor(cursor.left ?? -1, cursor.top ?? -1)],
      setSelect: [onSelect],
    };
    const options = plotOptions({ ...size, axis, isLog, hooks, x: () => seen, y: () => seenY });
    plot = new uPlot(options, [[...seen], [...seenY]], container);
    dots = createHoverDots(plot.over);
    stopGestures = listenToGestures(plot.over, {
      ranges: () => ({ seen, whole }),
      box: () => plot?.over.getBoundingClientRect() ?? new DOMRect(),
      zoom,
      pointAt(clientX, clientY) {
        const { left, top } = plot?.over.getBoundingClientRect() ?? new DOMRect();
        plot?.setCursor({ left: clientX - left, top: clientY - top });
      },
    });
  }

  function tearDown(): void {
    stopGestures?.();
    plot?.destroy();
    plot = undefined;
  }

  function frameOf({ left, top, width, height }: Omit<Frame, "x" | "y" | "isLog" | "scale">, scale: number): Frame {
    return { left, top, width, height, x: seen, y: seenY, isLog: content?.isLog === true, scale };
  }

  function draw(isNew: boolean): void {
    if (content === undefined || size === undefined) return;
    const { lines, axis, isLog, ignoreOutliers } = content;
    whole = xRange(lines.map(({ xs }) => xs));
    seen = (content.zoom && zoomTo(content.zoom, whole)) ?? whole;
    seenY = yRange(valuesIn(lines, seen, !ignoreOutliers), isLog, ignoreOutliers);
    const wanted = `${axis} ${isLog}`;
    if (plot === undefined || isNew || wanted !== builtFor) build(axis, isLog);
    else plot.setData([[...seen], [...seenY]], true);
    builtFor = wanted;
    showDots();
  }

  function zoom(next: Range | undefined, isStep: boolean): void {
    // Gestures come faster than frames: each goes on from where the last one led, drawn or not.
    seen = next ?? whole;
    events.onZoom(next, isStep);
  }

  function showDots(): void {
    if (plot === undefined || content === undefined) return;
    // Not asked from the element: that would make the browser lay out the page for every chart that is drawn.
    const [width, height] = [plot.bbox.width / uPlot.pxRatio, plot.bbox.height / uPlot.pxRatio];
    dots?.show(content.lines, frameOf({ left: 0, top: 0, width, height }, 1), pointed?.x);
  }

  function point(next: Pointed | undefined): void {
    if (next === undefined && pointed === undefined) return;
    pointed = next;
    events.onPoint(next);
    showDots();
  }

  function onCursor(left: number, top: number): void {
    if (plot === undefined) return;
    point(left < 0 ? undefined : { x: plot.posToVal(left, "x"), y: plot.posToVal(top, "y") });
  }

  function onSelect(selected: uPlot): void {
    const { left, width } = selected.select;
    if (width < 4) return;
    const [min, max] = [selected.posToVal(left, "x"), selected.posToVal(left + width, "x")];
    selected.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
    zoom(zoomTo([min, max], whole), true);
  }

  function onKey(event: KeyboardEvent): void {
    if (plot === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (direction !== undefined) {
      if (event.shiftKey) zoom(panBy(seen, direction * 0.2, whole), false);
      else pointAtNeighbour(direction);
    } else if (event.key === "Home" || event.key === "End") {
      pointAtNeighbour(event.key === "Home" ? 1 : -1, event.key === "Home" ? -Infinity : Infinity);
    } else if (event.key === "+" || event.key === "-") {
      const center = pointed?.x ?? (seen[0] + seen[1]) / 2;
      zoom(zoomAround(seen, event.key === "+" ? 0.5 : 2, center, whole), true);
    } else if (event.key === "Escape" || event.key === "0") {
      point(undefined);
      plot.setCursor({ left: -10, top: -10 }, false);
      if (content?.zoom !== undefined) zoom(undefined, true);
    } else return;
    event.preventDefault();
  }

  /** The next x to the right (1) or left (-1) of `from` at which any line that is shown has a point. */
  function pointAtNeighbour(direction: number, from = pointed?.x ?? (direction > 0 ? -Infinity : Infinity)): void {
    const candidates = (content?.lines ?? []).flatMap(({ xs }) => {
      if (direction > 0) return xs[firstAbove(xs, from)] ?? [];
      return xs[lowerBound(xs, from) - 1] ?? [];
    });
    const inside = candidates.filter((x) => x >= seen[0] && x <= seen[1]);
    if (plot === undefined || inside.length === 0) return;
    const x = direction > 0 ? Math.min(...inside) : Math.max(...inside);
    plot.setCursor({ left: plot.valToPos(x, "x"), top: plot.over.clientHeight / 2 }, false);
    point({ x, y: undefined });
  }

  const resizing = new ResizeObserver(([entry]) => {
    if (entry === undefined || entry.contentRect.width === 0) return;
    const isFirst = size === undefined;
    size = { width: Math.max(entry.contentRect.width, 80), height: Math.max(entry.contentRect.height, 80) };
    if (isFirst) draw(true);
    else plot?.setSize(size);
  });
  resizing.observe(container);
  container.addEventListener("keydown", onKey);
  container.addEventListener("blur", () => point(undefined));
  return {
    show(next) {
      content = next;
      draw(false);
    },
    restyle: () => draw(true),
    ranges: () => (content === undefined ? undefined : { x: seen, y: seenY }),
    destroy() {
      resizing.disconnect();
      container.removeEventListener("keydown", onKey);
      tearDown();
    },
  };
}

/** The values that the y axis has to show: of the smoothed lines, and of the raw ones too where all must be seen. */
function valuesIn(lines: readonly Line[], seen: Range, withRaw: boolean): Float64Array {
  const parts = lines.flatMap((line) => {
    const [first, end] = seenPart(line.xs, seen);
    const lists = withRaw && line.smoothed !== line.values ? [line.smoothed, line.values] : [line.smoothed];
    return lists.map((list) => list.subarray(first, end));
  });
  const all = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
