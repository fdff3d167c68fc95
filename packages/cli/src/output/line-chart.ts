import { type Range, rangeOf } from "./sparkline.ts";

/** A line of a chart: points by their place, broken where a value is not finite. */
export interface Line {
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Colours what is drawn. */
  readonly paint: (text: string) => string;
}

export interface ChartSize {
  /** Width in all, axis and labels included. */
  readonly columns: number;
  /** Height of the drawing alone. */
  readonly rows: number;
}

const empty = 0x28_00;
/** Bits of a braille sign: two dots wide, four high. */
const dotBits = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

/** Lines on common axes, drawn in braille dots; later lines lie above earlier ones. No text where nothing is finite. */
export function lineChart(lines: readonly Line[], { columns, rows }: ChartSize): string[] {
  const finite = lines.map(({ points }) => points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y)));
  const xs = rangeOf(finite.flatMap((points) => points.map(([x]) => x)));
  const ys = rangeOf(finite.flatMap((points) => points.map(([, y]) => y)));
  if (!xs || !ys) return [];
  const labels = [ys.max, middleOf(ys), ys.min].map(shortNumber);
  const labelWidth = Math.max(...labels.map((label) => label.length));
  const width = Math.max(1, columns - labelWidth - 2);
  const cells = drawn(lines, { xs, ys }, { columns: width, rows });
  const labelRows = new Map([
    [rows - 1, labels[2]],
    [Math.floor((rows - 1) / 2), labels[1]],
    [0, labels[0]],
  ]);
  const drawing = cells.map((row, index) => {
    const label = (labelRows.get(index) ?? "").padStart(labelWidth);
    return `${label} ${labelRows.has(index) ? "┤" : "│"}${row}`.trimEnd();
  });
  const [first, last] = [shortNumber(xs.min), xs.max > xs.min ? shortNumber(xs.max) : ""];
  const between = Math.max(1, width - first.length - last.length);
  return [
    ...drawing,
    `${" ".repeat(labelWidth)} └${"─".repeat(width)}`,
    `${" ".repeat(labelWidth + 2)}${first}${" ".repeat(between)}${last}`.trimEnd(),
  ];
}

/** A number as an axis shows it. */
export const shortNumber = (value: number): string => String(Number(value.toPrecision(4)));

/** Halves first: the sum and the difference of the largest numbers are no numbers. */
const middleOf = ({ min, max }: Range): number => min / 2 + max / 2;

function levelOf(value: number, { min, max }: Range): number {
  return max > min ? (value / 2 - min / 2) / (max / 2 - min / 2) : 0.5;
}

interface Ranges {
  readonly xs: Range;
  readonly ys: Range;
}

function drawn(lines: readonly Line[], { xs, ys }: Ranges, { columns, rows }: ChartSize): string[] {
  const signs = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  const owners = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  const width = columns * 2 - 1;
  const height = rows * 4 - 1;
  for (const [index, { points }] of lines.entries()) {
    const dot = (x: number, y: number) => {
      const row = signs[y >> 2];
      const bits = dotBits[y & 3]?.[x & 1] ?? 0;
      if (row) row[x >> 1] = (row[x >> 1] ?? 0) | bits;
      const owner = owners[y >> 2];
      if (owner) owner[x >> 1] = index;
    };
    let before: readonly [number, number] | undefined;
    for (const [x, y] of points) {
      const place: [number, number] = [Math.round(levelOf(x, xs) * width), Math.round((1 - levelOf(y, ys)) * height)];
      const isThere = Number.isFinite(x) && Number.isFinite(y);
      if (isThere) connect(before ?? place, place, dot);
      before = isThere ? place : undefined;
    }
  }
  return signs.map((row, y) => paintedRow(row, owners[y] ?? [], lines));
}

/** Neighbours of one line are coloured together: each colour is ten characters. */
function paintedRow(bits: readonly number[], owners: readonly number[], lines: readonly Line[]): string {
  let painted = "";
  for (let start = 0, end = 0; start < bits.length; start = end) {
    const owner = bits[start] === 0 ? undefined : owners[start];
    while (end < bits.length && (bits[end] === 0 ? undefined : owners[end]) === owner) end += 1;
    const signs = bits.slice(start, end).map((sign) => (sign === 0 ? " " : String.fromCharCode(empty + sign)));
    painted += owner === undefined ? signs.join("") : (lines[owner]?.paint(signs.join("")) ?? "");
  }
  return painted;
}

/** Every dot on the way from one to the other. */
function connect(
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  dot: (x: number, y: number) => void,
): void {
  const steps = Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY), 1);
  for (let step = 0; step <= steps; step += 1) {
    dot(Math.round(fromX + ((toX - fromX) * step) / steps), Math.round(fromY + ((toY - fromY) * step) / steps));
  }
}
