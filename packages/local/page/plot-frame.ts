import { firstAbove, lowerBound } from "./ascending.ts";
import type { Range } from "./axis-range.ts";

/** Where lines are drawn, in pixels of the canvas, and what its edges mean. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: Range;
  readonly y: Range;
  readonly isLog: boolean;
  /** Pixels of the canvas for one of the page. */
  readonly scale: number;
}

export function toPixelX({ left, width, x: [min, max] }: Frame, value: number): number {
  return left + ((value - min) / (max - min)) * width;
}

/** NaN for what a log scale cannot show. */
export function toPixelY({ top, height, y: [min, max], isLog }: Frame, value: number): number {
  const share = isLog ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Number.isFinite(share) ? top + height - share * height : NaN;
}

/** The points inside, and one more at each end, to which the line leads. */
export function seenPart(xs: Float64Array, [min, max]: Range): readonly [first: number, end: number] {
  return [Math.max(lowerBound(xs, min) - 1, 0), Math.min(firstAbove(xs, max) + 1, xs.length)];
}
