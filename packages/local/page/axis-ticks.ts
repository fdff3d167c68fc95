import type { Range } from "./axis-range.ts";

/** Round numbers inside a range, about `wanted` of them. */
export function linearTicks([min, max]: Range, wanted: number): number[] {
  const rough = (max - min) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  if (!(step > 0) || !Number.isFinite(step)) return [];
  const first = Math.ceil(min / step);
  const count = Math.min(Math.floor(max / step) - first + 1, 50);
  return Array.from({ length: Math.max(count, 0) }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Powers of ten inside a range of positive numbers, at most about `wanted`; round numbers where there are too few. */
export function logTicks([min, max]: Range, wanted: number): number[] {
  const [first, last] = [Math.ceil(Math.log10(min)), Math.floor(Math.log10(max))];
  if (last - first < 1) return linearTicks([min, max], wanted).filter((tick) => tick > 0);
  const every = Math.ceil((last - first + 1) / wanted);
  return Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, index) => 10 ** (first + index * every));
}
