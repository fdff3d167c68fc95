import { closest } from "../parser/closest.ts";
import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";

/**
 * Checks columns before anything is done, or before it is printed.
 *
 * @throws a usage error that lists the known ones.
 */
export function checkColumns(columns: readonly string[], known: readonly string[]): void {
  const names = new Set(known);
  const column = columns.find((name) => !names.has(name));
  if (column === undefined) return;
  const guess = closest(column, known);
  throw usageError(
    say("--columns: there is no column {column}.", { column: JSON.stringify(column) }),
    guess === undefined
      ? say("Known columns: {columns}.", { columns: known.join(", ") || "-" })
      : say("Did you mean {guess}? Known columns: {columns}.", { guess, columns: known.join(", ") }),
  );
}

/** Every name that stands in the items, dotted where nested; lists are passed over. */
export function columnsIn(items: readonly unknown[]): string[] {
  const found = new Set<string>();
  for (const item of items) collect(item, "", found);
  return [...found];
}

function collect(value: unknown, prefix: string, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, prefix, found);
  } else if (isRecord(value)) {
    for (const [name, inner] of Object.entries(value)) {
      found.add(prefix + name);
      collect(inner, `${prefix}${name}.`, found);
    }
  }
}

/** The value of a column; a list on the way gives a list. Undefined where there is none. */
export function valueAt(item: unknown, column: string): unknown {
  if (Array.isArray(item)) {
    const found = item.map((inner: unknown) => valueAt(inner, column)).filter((value) => value !== undefined);
    return found.length === 0 ? undefined : found;
  }
  if (!isRecord(item)) return undefined;
  if (Object.hasOwn(item, column)) return item[column];
  const [name = "", ...rest] = column.split(".");
  return rest.length > 0 && Object.hasOwn(item, name) ? valueAt(item[name], rest.join(".")) : undefined;
}

/** An item with these columns only, in this order and in their own places. */
export function reduced(item: unknown, columns: readonly string[]): unknown {
  if (Array.isArray(item)) return item.map((inner: unknown) => reduced(inner, columns));
  if (!isRecord(item)) return item;
  // What is kept of each value: the columns in it, or all of it where there are none.
  const kept = new Map<string, readonly string[]>();
  for (const column of columns) {
    const name = Object.hasOwn(item, column) ? column : column.replace(/\..*$/s, "");
    if (!Object.hasOwn(item, name)) continue;
    const inner = column.slice(name.length + 1);
    const before = kept.get(name);
    kept.set(name, inner === "" || before?.length === 0 ? [] : [...(before ?? []), inner]);
  }
  return Object.fromEntries(
    [...kept].map(([name, inner]) => [name, inner.length === 0 ? item[name] : reduced(item[name], inner)]),
  );
}

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
