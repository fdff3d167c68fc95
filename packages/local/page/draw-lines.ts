import type { Line } from "./chart-line.ts";
import { seenPart, toPixelX, toPixelY, type Frame } from "./plot-frame.ts";

/** The faint raw values of all lines lie under the smoothed ones. */
export function drawLines(
  context: CanvasRenderingContext2D,
  lines: readonly Line[],
  frame: Frame,
  colorOf: (variable: string) => string,
): void {
  context.save();
  context.beginPath();
  context.rect(frame.left, frame.top, frame.width, frame.height);
  context.clip();
  context.lineJoin = "round";
  for (const line of lines) {
    if (line.smoothed === line.values) continue;
    context.globalAlpha = 0.28;
    context.lineWidth = 1.25 * frame.scale;
    context.strokeStyle = colorOf(line.style.variable);
    strokeLine(context, line.xs, line.values, frame);
  }
  context.globalAlpha = 1;
  for (const line of lines) {
    context.lineWidth = 2 * frame.scale;
    context.strokeStyle = context.fillStyle = colorOf(line.style.variable);
    context.setLineDash(line.style.dash.map((length) => length * frame.scale));
    strokeLine(context, line.xs, line.smoothed, frame);
    context.setLineDash([]);
    markNotFinite(context, line, frame);
  }
  context.restore();
}

function strokeLine(context: CanvasRenderingContext2D, xs: Float64Array, ys: Float64Array, frame: Frame): void {
  const [first, end] = seenPart(xs, frame.x);
  context.beginPath();
  let isOpen = false;
  for (let index = first; index < end; index++) {
    const x = toPixelX(frame, xs[index] ?? NaN);
    const y = clampFar(toPixelY(frame, ys[index] ?? NaN), frame);
    if (Number.isNaN(y)) isOpen = false;
    else if (isOpen) context.lineTo(x, y);
    else {
      isOpen = true;
      context.moveTo(x, y);
      const next = index + 1 < end ? toPixelY(frame, ys[index + 1] ?? NaN) : NaN;
      // A point without neighbours has no line: it is a dot.
      if (Number.isNaN(next)) {
        context.arc(x, y, 1.5 * frame.scale, 0, 2 * Math.PI);
        context.moveTo(x, y);
      }
    }
  }
  context.stroke();
}

/** Canvases do not agree on lines that are very long. */
function clampFar(y: number, { top, height }: Frame): number {
  return Math.min(Math.max(y, top - 4 * height), top + 5 * height);
}

/** A cross at the lower edge for NaN, a triangle at the edge where an infinity lies. */
function markNotFinite(context: CanvasRenderingContext2D, { xs, values }: Line, frame: Frame): void {
  const [first, end] = seenPart(xs, frame.x);
  const size = 4 * frame.scale;
  context.lineWidth = 1.5 * frame.scale;
  for (let index = first; index < end; index++) {
    const value = values[index] ?? NaN;
    if (Number.isFinite(value)) continue;
    const x = toPixelX(frame, xs[index] ?? NaN);
    const isTop = value === Infinity;
    const y = isTop ? frame.top + size + 1 : frame.top + frame.height - size - 1;
    const tip = isTop ? y - size : y + size;
    const base = isTop ? y + size : y - size;
    context.beginPath();
    if (Number.isNaN(value)) {
      context.moveTo(x - size, y - size);
      context.lineTo(x + size, y + size);
      context.moveTo(x + size, y - size);
      context.lineTo(x - size, y + size);
      context.stroke();
    } else {
      context.moveTo(x, tip);
      context.lineTo(x - size, base);
      context.lineTo(x + size, base);
      context.fill();
    }
  }
}
