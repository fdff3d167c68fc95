import { cellText, rowsOf, type Table } from "./rows.ts";

/** RFC 4180: lines end with CR LF, and what holds a quote, a comma or a line break is quoted. */
export function csvText(table: Table, hasHeader: boolean): string {
  const { columns, rows } = rowsOf(table);
  const lines = [...(columns && hasHeader ? [columns] : []), ...rows];
  return lines.map((line) => `${line.map((value) => quoted(withoutFormula(cellText(value)))).join(",")}\r\n`).join("");
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A spreadsheet runs a text that begins like a formula, and descriptions of jobs are written by others: an apostrophe before it
 * makes it a text again. Numbers stay what they are.
 */
const withoutFormula = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^[+-](\d+(\.\d+)?(e[+-]?\d+)?|Infinity)$/i.test(text) ? `'${text}` : text;
