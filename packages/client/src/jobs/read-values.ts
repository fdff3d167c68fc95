/** What a value is read as. `read` gives it in our one form; undefined: it is something else. */
export interface Form {
  readonly noun: string;
  read(value: unknown): unknown;
}

/** Any text, an empty one too. */
export const text: Form = {
  noun: "a text",
  read: (value) => (typeof value === "string" ? value : undefined),
};

/** Any whole number: the service may have statuses that are not documented. */
export const integer: Form = { noun: "a whole number", read: readInteger };

/** A number where that is safe, else its digits; a number or a text that is no integer passes through. */
export const int64: Form = { noun: "a number", read: readInt64 };

/** Milliseconds; ten digits can only be seconds. */
export const instant: Form = {
  noun: "a number",
  read(value) {
    const digits = readDigits(value);
    return digits?.length === 10 ? Number(digits) * 1_000 : readInt64(value);
  },
};

/** The digits of a number or of a text. */
export function readDigits(value: unknown): string | undefined {
  const digits = typeof value === "number" ? String(value) : value;
  return typeof digits === "string" && /^\d+$/.test(digits) ? digits : undefined;
}

/** A whole number, or the text of one. */
export function readInteger(value: unknown): number | undefined {
  const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) ? number : undefined;
}

function readInt64(value: unknown): unknown {
  const digits = readDigits(value);
  if (digits !== undefined) return Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;
  return typeof value === "string" || Number.isFinite(value) ? value : undefined;
}
