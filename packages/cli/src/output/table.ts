import stringWidth from "string-width";

export interface TableOptions {
  readonly headers?: readonly string[];
  /** Width of the terminal; absent for a pipe, where nothing is cut. */
  readonly columns?: number | undefined;
}

const gap = "  ";

/** Rows without borders, one line each, padded by what a terminal shows: wide characters count two. */
export function renderTable(rows: readonly (readonly string[])[], { headers, columns }: TableOptions = {}): string {
  const lines = headers ? [headers, ...rows] : rows;
  const count = Math.max(0, ...lines.map((line) => line.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...lines.map((line) => stringWidth(line[index] ?? ""))),
  );
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + gap.length, 0);
  return lines
    .map((line) => {
      const cells = line.map((cell, index) =>
        index === count - 1 ? cut(cell, columns, before) : pad(cell, widths[index] ?? 0),
      );
      return `${cells.join(gap).trimEnd()}\n`;
    })
    .join("");
}

/** Fills a cell with blanks to a width, counted as a terminal shows it. */
export const pad = (cell: string, width: number): string => cell + " ".repeat(Math.max(0, width - stringWidth(cell)));

/** Shortens the last cell of a line to what the terminal has left for it. */
function cut(cell: string, columns: number | undefined, before: number): string {
  const room = columns === undefined ? Number.POSITIVE_INFINITY : columns - before;
  if (room < 2 || stringWidth(cell) <= room) return cell;
  let kept = "";
  for (const letter of cell) {
    if (stringWidth(kept + letter) > room - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}
