const compact = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 2 });

/** A step, short: 950, 1.5K, 20M. */
export function formatStepShort(step: number): string {
  return compact.format(step);
}

export function formatStep(step: number): string {
  return step.toLocaleString("en");
}

/** A value with up to five significant digits; very large and very small ones with an exponent. */
export function formatValue(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value < 0 ? "−∞" : "∞";
  const size = Math.abs(value);
  if (value !== 0 && (size < 1e-4 || size >= 1e6)) return value.toExponential(3).replace(/\.?0+e/, "e");
  return String(Number(value.toPrecision(5)));
}

/** "1 run", "2 runs". */
export function count(number: number, noun: string): string {
  return `${formatStep(number)} ${noun}${number === 1 ? "" : "s"}`;
}
