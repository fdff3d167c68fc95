import type { Figure } from "./figure.ts";

/** The value below which a share of the values lies, between two of them in proportion. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [lower, upper] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (lower === undefined || upper === undefined) throw new Error("no values");
  return lower + (upper - lower) * (place % 1);
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The arithmetic mean. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A figure that is the median of many values, with its quartiles. */
export function medianFigure(about: Omit<Figure, "value" | "quartiles">, values: readonly number[]): Figure {
  return { ...about, value: median(values), quartiles: [quantile(values, 0.25), quantile(values, 0.75)] };
}
