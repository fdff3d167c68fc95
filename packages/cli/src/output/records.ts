/**
 * Rows as lines for a reader that speaks: with headers one `name: value` a line and a blank line between rows, without them the first
 * cell names the others.
 */
export function renderRecords(rows: readonly (readonly string[])[], headers: readonly string[] | undefined): string {
  if (!headers) return rows.map(([name = "", ...values]) => `${name}: ${values.join(", ")}\n`).join("");
  return rows.map((row) => row.flatMap((cell, index) => fieldLine(headers[index], cell)).join("")).join("\n");
}

/** An empty cell is not worth a line. */
const fieldLine = (header: string | undefined, cell: string): string[] =>
  cell.trim() === "" ? [] : [`${(header ?? "").toLowerCase()}: ${cell}\n`];
