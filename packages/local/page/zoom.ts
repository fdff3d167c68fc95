import type { Range } from "./axis-range.ts";

/** The deepest zoom is this share of the whole. */
const DEEPEST = 1e-6;

/** A part of `whole`, moved and narrowed to lie in it; undefined when that is all of it. */
export function zoomTo([min, max]: Range, whole: Range): Range | undefined {
  const length = whole[1] - whole[0];
  const size = Math.min(Math.max(max - min, length * DEEPEST), length);
  if (!(size > 0) || size >= length) return undefined;
  const start = Math.min(Math.max(min, whole[0]), whole[1] - size);
  return [start, start + size];
}

/** Makes what is seen `factor` times as wide; `center` stays where it is. */
export function zoomAround([min, max]: Range, factor: number, center: number, whole: Range): Range | undefined {
  return zoomTo([center - (center - min) * factor, center + (max - center) * factor], whole);
}

/** Moves what is seen by a share of its own width: 0.5 is half of it to the right. */
export function panBy([min, max]: Range, share: number, whole: Range): Range | undefined {
  const distance = (max - min) * share;
  return zoomTo([min + distance, max + distance], whole);
}
