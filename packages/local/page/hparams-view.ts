import { fetchHparams, type HparamRun, type HparamValue } from "./chart-data.ts";
import { createElement } from "./create-element.ts";
import { count, formatValue } from "./number-format.ts";
import { placeChildren } from "./place-children.ts";
import { isShown } from "./run-choice.ts";
import { createSwatch } from "./run-swatch.ts";
import type { DataView, ViewContext } from "./scalar-view.ts";
import { sortNames } from "./tag-groups.ts";

/** Where no experiment says which scalars it is judged by all of them are metrics, which may be thousands. */
const MAX_METRICS = 30;

interface Column {
  readonly key: string;
  readonly title: string;
  readonly kind: "run" | "hparam" | "metric";
}

interface TableRow {
  readonly run: string;
  readonly cells: ReadonlyMap<string, HparamValue>;
}

/** The hyperparameters of all runs with the last values of their metrics: a table, sorted by the column that is chosen. */
export function createHparamsView(container: HTMLElement, context: ViewContext): DataView {
  const headings = new Map<string, HTMLElement>();
  const head = createElement("tr");
  const body = createElement("tbody");
  const note = createElement("p", { className: "chart-note", attributes: { hidden: "" } });
  const table = createElement(
    "table",
    { className: "hparams" },
    createElement("caption", { className: "visually-hidden", text: "Hyperparameters and last metrics of each run" }),
    createElement("thead", {}, head),
    body,
  );
  const scroll = { role: "region", tabindex: "0", "aria-label": "Hyperparameters" };
  container.append(createElement("div", { className: "card table-scroll", attributes: scroll }, table), note);
  let columns: readonly Column[] = [];
  let rows: readonly TableRow[] = [];
  let sortedBy = "run";
  let isDescending = false;

  function sortBy(key: string): void {
    isDescending = key === sortedBy && !isDescending;
    sortedBy = key;
    draw();
  }

  /** The same element each time, so that the focus stays while new values come. */
  function headingOf({ key, title, kind }: Column): HTMLElement {
    const existing = headings.get(key);
    if (existing !== undefined) return existing;
    const button = createElement("button", { text: title, attributes: { type: "button" } });
    button.addEventListener("click", () => sortBy(key));
    const heading = createElement("th", { className: kind, attributes: { scope: "col" } }, button);
    headings.set(key, heading);
    return heading;
  }

  function draw(): number {
    const shown = rows
      .filter(({ run }) => isShown(context.state.runs, run))
      .toSorted((a, b) => compareCells(a.cells.get(sortedBy), b.cells.get(sortedBy), isDescending));
    for (const column of columns) {
      const heading = headingOf(column);
      if (column.key === sortedBy) heading.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      else heading.removeAttribute("aria-sort");
    }
    placeChildren(head, columns.map(headingOf));
    body.replaceChildren(...shown.map(rowOf));
    return shown.length;
  }

  function rowOf({ run, cells }: TableRow): HTMLElement {
    return createElement(
      "tr",
      { attributes: { "data-run": run } },
      ...columns.map(({ key, kind }) => {
        const text = createElement("span", { text: cellText(cells.get(key)) });
        if (kind !== "run") return createElement("td", {}, text);
        return createElement("th", { attributes: { scope: "row" } }, createSwatch(context.styleOf(run)), text);
      }),
    );
  }

  async function load(): Promise<void> {
    const runs = await fetchHparams();
    const names = namesIn(runs, ({ hparams }) => hparams);
    const metrics = namesIn(runs, (run) => run.metrics);
    const left = metrics.length - MAX_METRICS;
    note.hidden = left <= 0;
    note.textContent = `${count(left, "metric")} more not shown`;
    columns = [
      { key: "run", title: "Run", kind: "run" },
      ...names.map((name) => ({ key: `hparam ${name}`, title: name, kind: "hparam" as const })),
      ...metrics.slice(0, MAX_METRICS).map((name) => ({ key: `metric ${name}`, title: name, kind: "metric" as const })),
    ];
    rows = sortNames(runs.keys()).map((run) => {
      const { hparams = [], metrics: values = [] } = runs.get(run) ?? {};
      const cells = new Map<string, HparamValue>([["run", run]]);
      for (const [name, value] of hparams) cells.set(`hparam ${name}`, value);
      for (const [name, value] of values) cells.set(`metric ${name}`, value);
      return { run, cells };
    });
  }

  return {
    show: load,
    update: draw,
    restyle() {},
  };
}

function namesIn(
  runs: ReadonlyMap<string, HparamRun>,
  listOf: (run: HparamRun) => ReadonlyMap<string, HparamValue>,
): string[] {
  return sortNames(new Set(Array.from(runs.values()).flatMap((run) => Array.from(listOf(run).keys()))));
}

function cellText(value: HparamValue | undefined): string {
  return typeof value === "number" ? formatValue(value) : String(value ?? "–");
}

/** Numbers by size and before texts; what is missing comes last, whatever the direction. */
function compareCells(a: HparamValue | undefined, b: HparamValue | undefined, isDescending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const sign = isDescending ? -1 : 1;
  if (typeof a === "number" && typeof b === "number") return sign * (a - b || 0);
  if (typeof a === "number" || typeof b === "number") return sign * (typeof a === "number" ? -1 : 1);
  return sign * String(a).localeCompare(String(b), "en", { numeric: true });
}
