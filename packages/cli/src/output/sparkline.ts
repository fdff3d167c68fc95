const blocks = "▁▂▃▄▅▆▇█";

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Smallest and largest finite value, or undefined where there is none. */
export function rangeOf(values: readonly number[]): Range | undefined {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return undefined;
  // Not Math.min(...finite): a long series is more arguments than a call takes.
  return finite.reduce<Range>(({ min, max }, value) => ({ min: Math.min(min, value), max: Math.max(max, value) }), {
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
  });
}

/** Draws values as a row of blocks, at most `width` wide; neighbours share a block by their mean, and a gap is a blank. */
export function sparkline(values: readonly number[], width: number, { min, max }: Range): string {
  const count = Math.min(width, values.length);
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * values.length) / count);
    const to = Math.floor(((index + 1) * values.length) / count);
    const shared = values.slice(from, to).filter(Number.isFinite);
    if (shared.length === 0) return " ";
    const mean = shared.reduce((sum, value) => sum + value / shared.length, 0);
    const level = max > min ? (mean - min) / (max - min) : 0.5;
    return blocks.charAt(Math.round(level * (blocks.length - 1)));
  }).join("");
}
