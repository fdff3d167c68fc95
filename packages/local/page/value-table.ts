import { nearestIndex } from "./ascending.ts";
import type { Line, XAxis } from "./chart-line.ts";
import { createElement } from "./create-element.ts";
import type { Pointed } from "./line-chart.ts";
import { formatStep, formatValue } from "./number-format.ts";
import { createSwatch } from "./run-swatch.ts";
import { formatDuration, formatWallTime } from "./time-format.ts";
import type { RowOrder } from "./view-state.ts";

/** What a table of values shows: the values at a place, or else the last ones. */
export interface TableContent {
  readonly lines: readonly Line[];
  readonly axis: XAxis;
  readonly isLog: boolean;
  readonly order: RowOrder;
  readonly pointed: Pointed | undefined;
}

/** The values of a chart as text, which is also what a screen reader reads. */
export interface ValueTable {
  readonly element: HTMLElement;
  show(content: TableContent): void;
}

interface Row {
  readonly element: HTMLTableRowElement;
  readonly cells: readonly HTMLElement[];
  readonly variable: string;
}

export function createValueTable(name: string): ValueTable {
  const headings = ["Run", "Smoothed", "Value", "Step", "Time"].map((text) =>
    createElement("th", { text, attributes: { scope: "col" } }),
  );
  const body = createElement("tbody");
  const table = createElement(
    "table",
    { className: "values" },
    createElement("caption", { className: "visually-hidden", text: `Values of ${name}` }),
    createElement("thead", {}, createElement("tr", {}, ...headings)),
    body,
  );
  const rows = new Map<string, Row>();

  function rowOf(line: Line): Row {
    const existing = rows.get(line.run);
    if (existing?.variable === line.style.variable) return existing;
    const cells = headings.slice(1).map(() => createElement("td"));
    const heading = createElement(
      "th",
      { attributes: { scope: "row", title: line.run } },
      createElement(
        "div",
        { className: "run-cell" },
        createSwatch(line.style),
        createElement("span", { text: line.run }),
      ),
    );
    const element = createElement("tr", { attributes: { "data-run": line.run } }, heading, ...cells);
    const row = { element, cells, variable: line.style.variable };
    rows.set(line.run, row);
    return row;
  }

  return {
    element: createElement("div", { className: "values-scroll" }, table),
    show(content) {
      table.dataset["axis"] = content.axis;
      table.dataset["smoothed"] = String(content.lines.some(({ smoothed, values }) => smoothed !== values));
      const places = sortedPlaces(content);
      const wanted = places.map(({ line, index }, place) => {
        const row = rowOf(line);
        row.element.classList.toggle(
          "nearest",
          content.order === "nearest" && place === 0 && content.pointed?.y !== undefined,
        );
        for (const [column, text] of cellTexts(line, index, content.axis).entries()) {
          const cell = row.cells[column];
          if (cell !== undefined && cell.textContent !== text) cell.textContent = text;
        }
        return row.element;
      });
      const isSame =
        wanted.length === body.children.length && wanted.every((row, place) => row === body.children[place]);
      if (!isSame) body.replaceChildren(...wanted);
    },
  };
}

function cellTexts({ steps, wallTimes, values, smoothed }: Line, index: number, axis: XAxis): string[] {
  const time = wallTimes[index] ?? NaN;
  return [
    formatValue(smoothed[index] ?? NaN),
    formatValue(values[index] ?? NaN),
    formatStep(steps[index] ?? 0),
    axis === "wall" ? formatWallTime(time) : formatDuration(time - (wallTimes[0] ?? NaN)),
  ];
}

interface Place {
  readonly line: Line;
  readonly index: number;
}

function sortedPlaces({ lines, order, pointed, isLog }: TableContent): Place[] {
  const places = lines
    .filter(({ xs }) => xs.length > 0)
    .map((line) => ({ line, index: pointed === undefined ? line.xs.length - 1 : nearestIndex(line.xs, pointed.x) }));
  if (order === "name") return places;
  const height = pointed?.y;
  // Without a height there is no nearest, and the highest come first.
  const keyOf = ({ line, index }: Place): number => {
    const value = line.smoothed[index] ?? NaN;
    if (Number.isNaN(value)) return Infinity;
    if (order === "nearest" && height !== undefined) {
      return Math.abs(isLog ? Math.log(value / height) : value - height);
    }
    return order === "lowest" ? value : -value;
  };
  return places.toSorted((a, b) => keyOf(a) - keyOf(b) || 0);
}
