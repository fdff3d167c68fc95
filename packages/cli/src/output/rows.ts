import { columnsIn, valueAt } from "./columns.ts";
import { jsonText } from "./json-text.ts";

/** What is printed as rows. */
export interface Table {
  readonly items: readonly unknown[];
  /** Absent: all of `fields`, and whatever else the items hold. */
  readonly columns?: readonly string[] | undefined;
  readonly fields?: readonly string[] | undefined;
}

interface Rows {
  /** Names of the columns; absent where the things have none, such as single values. */
  readonly columns?: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** One row for each item. */
export function rowsOf({ items, columns, fields = [] }: Table): Rows {
  const names = columns ?? topmost([...fields, ...columnsIn(items)]);
  if (names.length === 0) return { rows: items.map((item) => (Array.isArray(item) ? item : [item])) };
  return { columns: names, rows: items.map((item) => names.map((name) => valueAt(item, name))) };
}

const topmost = (columns: readonly string[]): string[] => [
  ...new Set(columns.map((name) => name.replace(/\..*$/s, ""))),
];

/** A value as a text: what is nested as JSON, what is not there as nothing. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  return jsonText(value);
}
