import { createElement } from "./create-element.ts";
import type { Point, TagInfo } from "./chart-data.ts";
import { descriptionText } from "./description-text.ts";
import { createLineChart, type Line, type LineChart } from "./line-chart.ts";
import { formatStep, formatValue } from "./number-format.ts";
import { createSwatch, type RunStyle } from "./run-colors.ts";
import { smooth } from "./smoothing.ts";

/** What the reader of the page has chosen. */
export interface ViewSettings {
  /** From 0 up to 0.99. */
  readonly smoothing: number;
  isHidden(run: string): boolean;
  styleOf(run: string): RunStyle;
}

/** The card of one tag: its name, a chart of all chosen runs, and a table with their values. */
export interface TagCard {
  readonly element: HTMLElement;
  readonly tag: string;
  setPoints(points: ReadonlyMap<string, readonly Point[]>): void;
  /** Draws again after a change of settings. */
  update(): void;
  /** Draws again after a change of the colour scheme. */
  restyle(): void;
  destroy(): void;
}

let cardsCreated = 0;

export function createTagCard(tag: string, info: TagInfo, settings: ViewSettings): TagCard {
  const titleId = `tag-${cardsCreated++}`;
  const name = info.displayName === "" ? tag : info.displayName;
  const description = descriptionText(info.description);
  const plot = createElement("div", {
    className: "plot",
    attributes: {
      role: "application",
      tabindex: "0",
      "aria-label": `Line chart of ${name}. Arrow keys move from step to step, Escape shows all. The table below has the values.`,
    },
  });
  const body = createElement("tbody");
  const element = createElement(
    "section",
    { className: "card", attributes: { "aria-labelledby": titleId, "data-tag": tag } },
    createElement("h2", { text: name, attributes: { id: titleId, title: tag } }),
    ...(description === "" ? [] : [createElement("p", { className: "description", text: description })]),
    plot,
    createElement("div", { className: "values-scroll" }, createValueTable(name, body)),
  );
  let points: ReadonlyMap<string, readonly Point[]> = new Map();
  let lines: readonly Line[] = [];
  let step: number | undefined;

  const chart: LineChart = createLineChart(plot, (pointedAt) => {
    if (pointedAt === step) return;
    step = pointedAt;
    fillTable(body, lines, step);
  });

  function update(): void {
    lines = Array.from(points)
      .filter(([run]) => !settings.isHidden(run))
      .map(([run, runPoints]) => toLine(run, runPoints, settings));
    chart.show(lines);
    fillTable(body, lines, step);
  }

  return {
    element,
    tag,
    setPoints(next) {
      points = next;
      update();
    },
    update,
    restyle: () => chart.restyle(),
    destroy() {
      chart.destroy();
      element.remove();
    },
  };
}

const columnHeading = (text: string): HTMLElement => createElement("th", { text, attributes: { scope: "col" } });
const cell = (text: string): HTMLElement => createElement("td", { text });

function createValueTable(name: string, body: HTMLTableSectionElement): HTMLTableElement {
  return createElement(
    "table",
    { className: "values" },
    createElement("caption", { className: "visually-hidden", text: `Values of ${name}` }),
    createElement(
      "thead",
      {},
      createElement(
        "tr",
        {},
        columnHeading("Run"),
        columnHeading("Smoothed"),
        columnHeading("Value"),
        columnHeading("Step"),
      ),
    ),
    body,
  );
}

function toLine(run: string, points: readonly Point[], settings: ViewSettings): Line {
  const steps = points.map(([, step]) => step);
  const values = points.map(([, , value]) => (typeof value === "number" ? value : null));
  const smoothed = settings.smoothing > 0 ? smooth(values, settings.smoothing) : values;
  return { run, style: settings.styleOf(run), steps, values, smoothed };
}

/** The values at the step pointed at, or else the last ones. */
function fillTable(body: HTMLTableSectionElement, lines: readonly Line[], step: number | undefined): void {
  const rows = lines.map((line) => {
    const index = step === undefined ? line.steps.length - 1 : nearestIndex(line.steps, step);
    return createElement(
      "tr",
      { attributes: { "data-run": line.run } },
      createElement(
        "th",
        { attributes: { scope: "row" } },
        createSwatch(line.style),
        createElement("span", { text: line.run }),
      ),
      cell(valueText(line.smoothed[index])),
      cell(valueText(line.values[index])),
      cell(formatStep(line.steps[index] ?? 0)),
    );
  });
  body.replaceChildren(...rows);
}

/** Values that cannot be drawn are named instead. */
function valueText(value: number | null | undefined): string {
  return value == null ? "not finite" : formatValue(value);
}

/** Index of the entry of an ascending list that is nearest to `wanted`. */
function nearestIndex(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  return wanted - (ascending[low] ?? 0) <= (ascending[high] ?? 0) - wanted ? low : high;
}
