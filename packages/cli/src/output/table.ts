import { renderRecords } from "./records.ts";
import { widthOfTexts } from "./text-width.ts";

export interface TableOptions {
  readonly headers?: readonly string[];
  /** Width of the terminal; absent for a pipe, where nothing is cut. */
  readonly columns?: number | undefined;
  /** Lines instead of columns, for a reader that speaks. */
  readonly isAccessible?: boolean;
}

type Measure = (text: string) => number;

const gap = "  ";

/** Rows without borders, one line each, padded by what a terminal shows: wide characters count two. */
export async function renderTable(
  rows: readonly (readonly string[])[],
  { headers, columns, isAccessible = false }: TableOptions = {},
): Promise<string> {
  if (isAccessible) return renderRecords(rows, headers);
  const lines = headers ? [headers, ...rows] : rows;
  const widthOf = await widthOfTexts(lines.flat());
  const widths: number[] = [];
  for (const line of lines) {
    for (const [index, cell] of line.entries()) widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
  }
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + gap.length, 0);
  const room = columns === undefined ? Number.POSITIVE_INFINITY : columns - before;
  return lines
    .map((line) => {
      const cells = line.map((cell, index) =>
        index === widths.length - 1
          ? cut(cell, room, widthOf)
          : cell + " ".repeat((widths[index] ?? 0) - widthOf(cell)),
      );
      return `${cells.join(gap).trimEnd()}\n`;
    })
    .join("");
}

/** Shortens the last cell of a line to what the terminal has left for it. */
function cut(cell: string, room: number, widthOf: Measure): string {
  if (room < 2 || widthOf(cell) <= room) return cell;
  let kept = "";
  for (const letter of cell) {
    if (widthOf(kept + letter) > room - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}
