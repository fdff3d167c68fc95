/** A number as TensorBoard's JSON has it: `JSON.stringify` can write neither -0.0 nor what is no number. */
export function jsonNumber(value: number): string {
  if (!Number.isFinite(value)) return `"${value}"`;
  return Object.is(value, -0) ? "-0.0" : String(value);
}
