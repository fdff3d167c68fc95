import { createCardMenu } from "./card-menu.ts";
import { seriesCsv, seriesJson } from "./chart-csv.ts";
import type { Series, TagInfo } from "./chart-data.ts";
import { toLine, type Line } from "./chart-line.ts";
import { chartNote } from "./chart-note.ts";
import { pictureOf } from "./chart-picture.ts";
import { chartSvg } from "./chart-svg.ts";
import { createElement } from "./create-element.ts";
import { descriptionText } from "./description-text.ts";
import { createLineChart, type LineChart, type Pointed } from "./line-chart.ts";
import type { Range } from "./axis-range.ts";
import { isShown } from "./run-choice.ts";
import type { RunStyle } from "./run-styles.ts";
import { fileName, saveFile } from "./save-file.ts";
import { createValueTable, type ValueTable } from "./value-table.ts";
import type { ViewState } from "./view-state.ts";

/** What a card needs of the page. */
export interface CardContext {
  readonly state: ViewState;
  styleOf(run: string): RunStyle;
  setZoom(tag: string, zoom: Range | undefined, isStep: boolean): void;
  toggleWide(tag: string): void;
  copyLink(tag: string): void;
}

/** The card of one tag: its name, a chart of all chosen runs, and a table with their values. */
export interface TagCard {
  readonly element: HTMLElement;
  readonly tag: string;
  setSeries(series: ReadonlyMap<string, Series>): void;
  /** Draws what the state asks for. */
  update(): void;
  /** Draws again after a change of the colour scheme. */
  restyle(): void;
  destroy(): void;
}

let cardsCreated = 0;

/** Only the frame of the card is made at once, so that there may be thousands; the rest comes with the first data. */
export function createTagCard(tag: string, info: TagInfo, context: CardContext): TagCard {
  const titleId = `tag-${cardsCreated++}`;
  const name = info.displayName === "" ? tag : info.displayName;
  const description = descriptionText(info.description);
  const expand = createElement("button", {
    className: "icon-button",
    text: "⤢",
    attributes: { type: "button", "aria-label": `Full width of ${name}`, title: "Full width", "aria-pressed": "false" },
  });
  expand.addEventListener("click", () => context.toggleWide(tag));
  const menu = createCardMenu(name, {
    tag,
    runs: () => lines.map(({ run }) => run),
    save,
    copyLink: () => context.copyLink(tag),
  });
  const element = createElement(
    "section",
    { className: "card", attributes: { "aria-labelledby": titleId, "data-tag": tag, "aria-busy": "true" } },
    createElement(
      "header",
      { className: "card-head" },
      createElement("h3", { text: name, attributes: { id: titleId, title: tag } }),
      createElement("div", { className: "card-tools" }, expand, menu),
    ),
    ...(description === "" ? [] : [createElement("p", { className: "description", text: description })]),
  );
  let series: ReadonlyMap<string, Series> = new Map();
  let lines: readonly Line[] = [];
  let pointed: Pointed | undefined;
  let shownInputs: readonly unknown[] = [];
  let body: { readonly chart: LineChart; readonly table: ValueTable; readonly note: HTMLElement } | undefined;

  function createBody(): NonNullable<typeof body> {
    const plot = createElement("div", {
      className: "plot",
      attributes: {
        role: "application",
        tabindex: "0",
        "aria-roledescription": "line chart",
        "aria-label": `${name}. Arrow keys move from point to point, plus and minus zoom, Shift and arrow keys move what is seen, Escape shows all. The table below has the values.`,
      },
    });
    const note = createElement("p", { className: "chart-note", attributes: { hidden: "" } });
    const table = createValueTable(name);
    element.append(plot, note, table.element);
    element.removeAttribute("aria-busy");
    const chart = createLineChart(plot, {
      onPoint(next) {
        pointed = next;
        showTable();
      },
      onZoom: (zoom, isStep) => context.setZoom(tag, zoom, isStep),
    });
    return { chart, table, note };
  }

  function showTable(): void {
    const { axis, isLog, order } = context.state;
    body?.table.show({ lines, axis, isLog, order, pointed });
  }

  function update(): void {
    if (series.size === 0) return;
    body ??= createBody();
    const { runs, axis, smoothing, isLog, ignoreOutliers, order, zooms, wide } = context.state;
    const isWide = wide === tag;
    const lineInputs = [series, runs, axis, smoothing];
    const inputs = [...lineInputs, isLog, ignoreOutliers, order, zooms.get(tag), isWide];
    // Most changes of the state are of other charts, such as a zoom there.
    if (isSame(inputs, shownInputs)) return;
    if (!isSame(lineInputs, shownInputs.slice(0, lineInputs.length))) {
      lines = Array.from(series)
        .filter(([run]) => isShown(runs, run))
        .map(([run, points]) => toLine(run, context.styleOf(run), points, axis, smoothing));
    }
    shownInputs = inputs;
    body.chart.show({ lines, axis, isLog, ignoreOutliers, zoom: zooms.get(tag) });
    const note = chartNote(lines, isLog);
    body.note.hidden = note === "";
    if (body.note.textContent !== note) body.note.textContent = note;
    element.classList.toggle("wide", isWide);
    expand.setAttribute("aria-pressed", String(isWide));
    showTable();
  }

  function save(format: "csv" | "json" | "svg"): void {
    const shown = new Map(Array.from(series).filter(([run]) => isShown(context.state.runs, run)));
    const file = `${fileName(name)}.${format}`;
    if (format === "csv") saveFile(file, "text/csv", seriesCsv(shown));
    else if (format === "json") saveFile(file, "application/json", seriesJson(shown));
    else {
      const ranges = body?.chart.ranges();
      if (ranges === undefined) return;
      const { axis, isLog } = context.state;
      saveFile(file, "image/svg+xml", chartSvg(pictureOf({ title: name, lines, axis, isLog, ...ranges })));
    }
  }

  return {
    element,
    tag,
    setSeries(next) {
      series = next;
    },
    update,
    restyle: () => body?.chart.restyle(),
    destroy() {
      body?.chart.destroy();
      menu.open = false;
      element.remove();
    },
  };
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}
