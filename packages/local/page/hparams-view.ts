import { fetchHparams, fetchSeries, type HparamValue } from "./chart-data.ts";
import { createElement } from "./create-element.ts";
import { formatValue } from "./number-format.ts";
import { isShown } from "./run-choice.ts";
import { createSwatch } from "./run-swatch.ts";
import type { DataView, ViewContext } from "./scalar-view.ts";
import { sortNames } from "./tag-groups.ts";

/** Each metric costs a request. */
const MAX_METRICS = 12;

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
  let columns: readonly Column[] = [];
  let rows: readonly TableRow[] = [];
  let sortedBy = "run";
  let isDescending = false;

  function sortBy(key: string): void {
    isDescending = key === sortedBy && !isDescending;
    sortedBy = key;
    draw();
  }

  function heading({ key, title, kind }: Column): HTMLElement {
    const button = createElement("button", { text: title, attributes: { type: "button" } });
    button.addEventListener("click", () => {
      sortBy(key);
      // The table is a new one: the same button of it.
      const buttons = container.querySelectorAll<HTMLElement>("thead button");
      buttons[columns.findIndex((column) => column.key === key)]?.focus();
    });
    const direction = isDescending ? "descending" : "ascending";
    const sort = key === sortedBy ? { "aria-sort": direction } : {};
    return createElement("th", { className: kind, attributes: { scope: "col", ...sort } }, button);
  }

  function draw(): number {
    const shown = rows
      .filter(({ run }) => isShown(context.state.runs, run))
      .toSorted((a, b) => compareCells(a.cells.get(sortedBy), b.cells.get(sortedBy), isDescending));
    const body = shown.map(({ run, cells }) =>
      createElement(
        "tr",
        { attributes: { "data-run": run } },
        ...columns.map(({ key, kind }) => {
          if (kind !== "run") return createElement("td", { text: cellText(cells.get(key)) });
          const name = createElement("span", { text: run });
          return createElement("th", { attributes: { scope: "row" } }, createSwatch(context.styleOf(run)), name);
        }),
      ),
    );
    const table = createElement(
      "table",
      { className: "hparams" },
      createElement("caption", { className: "visually-hidden", text: "Hyperparameters and last metrics of each run" }),
      createElement("thead", {}, createElement("tr", {}, ...columns.map(heading))),
      createElement("tbody", {}, ...body),
    );
    const scroll = { role: "region", tabindex: "0", "aria-label": "Hyperparameters" };
    container.replaceChildren(createElement("div", { className: "card table-scroll", attributes: scroll }, table));
    return shown.length;
  }

  async function load(): Promise<void> {
    const runs = await fetchHparams();
    const names = sortNames(new Set(Array.from(runs.values()).flatMap(({ hparams }) => Array.from(hparams.keys()))));
    const metrics = sortNames(new Set(Array.from(runs.values()).flatMap((run) => run.metrics))).slice(0, MAX_METRICS);
    const cells = new Map(
      Array.from(runs.keys(), (run) => [run, new Map<string, HparamValue>([["run", run]])] as const),
    );
    for (const [run, { hparams }] of runs) {
      for (const [name, value] of hparams) cells.get(run)?.set(`hparam ${name}`, value);
    }
    await Promise.all(
      metrics.map(async (metric) => {
        const having = Array.from(runs).flatMap(([run, entry]) => (entry.metrics.includes(metric) ? [run] : []));
        for (const [run, { values }] of await fetchSeries(metric, having)) {
          const last = values.at(-1);
          if (last !== undefined) cells.get(run)?.set(`metric ${metric}`, last);
        }
      }),
    );
    columns = [
      { key: "run", title: "Run", kind: "run" },
      ...names.map((name) => ({ key: `hparam ${name}`, title: name, kind: "hparam" as const })),
      ...metrics.map((name) => ({ key: `metric ${name}`, title: name, kind: "metric" as const })),
    ];
    rows = sortNames(runs.keys()).map((run) => ({ run, cells: cells.get(run) ?? new Map() }));
  }

  return {
    show: load,
    update: draw,
    restyle() {},
  };
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
