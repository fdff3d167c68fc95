import { linearTicks } from "./axis-ticks.ts";
import { fetchHistograms, type HistogramEntry } from "./chart-data.ts";
import { createElement } from "./create-element.ts";
import { densities, summarize, thinOut } from "./histogram-summary.ts";
import { formatStep, formatValue } from "./number-format.ts";
import type { RunStyle } from "./run-styles.ts";
import type { CardBody } from "./run-tag-view.ts";

const WIDTH = 440;
const HEIGHT = 240;
const TOP = 60;
const BOTTOM = 24;
const MAX_RIDGES = 24;
const PLACES = 110;

/** The histograms of a tag as ridges, the oldest at the back, and their numbers as a table. */
export function createHistogramCard(run: string, tag: string, style: RunStyle): CardBody {
  const figure = svgElement("svg", {
    class: "ridges",
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    role: "img",
    tabindex: "0",
    "aria-label": `Histograms of ${tag}, ${run}. Arrow keys move from step to step. The table below has the numbers.`,
  });
  figure.style.setProperty("--run-color", `var(${style.variable})`);
  const readout = createElement("p", { className: "histogram-readout" });
  const body = createElement("tbody");
  const headings = ["Step", "Count", "Least", "Mean", "Greatest"];
  const table = createElement(
    "table",
    { className: "values" },
    createElement("caption", { className: "visually-hidden", text: `Histograms of ${tag}, ${run}` }),
    createElement(
      "thead",
      {},
      createElement("tr", {}, ...headings.map((text) => createElement("th", { text, attributes: { scope: "col" } }))),
    ),
    body,
  );
  let shown: readonly HistogramEntry[] = [];
  let chosen: number | undefined;

  function choose(index: number | undefined): void {
    chosen = index;
    for (const [place, ridge] of Array.from(figure.querySelectorAll(".ridge")).entries()) {
      ridge.classList.toggle("chosen", place === index);
    }
    const entry = shown[index ?? shown.length - 1];
    readout.textContent = entry === undefined ? "No values" : describe(entry);
  }

  figure.addEventListener("pointermove", (event) => {
    const { top, height } = figure.getBoundingClientRect();
    const y = ((event.clientY - top) / height) * HEIGHT;
    const place = Math.round(((y - TOP) / (HEIGHT - TOP - BOTTOM)) * (shown.length - 1));
    choose(Math.min(Math.max(place, 0), shown.length - 1));
  });
  figure.addEventListener("pointerleave", () => choose(undefined));
  // Said to who asks by keys, and not of every card whenever new values come.
  figure.addEventListener("focus", () => readout.setAttribute("aria-live", "polite"));
  figure.addEventListener("blur", () => readout.removeAttribute("aria-live"));
  figure.addEventListener("keydown", (event) => {
    const move = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
    if (move === undefined) return;
    event.preventDefault();
    choose(Math.min(Math.max((chosen ?? shown.length - 1) + move, 0), shown.length - 1));
  });

  return {
    element: createElement(
      "div",
      {},
      figure,
      readout,
      createElement("details", { className: "numbers" }, createElement("summary", { text: "Numbers" }), table),
    ),
    async load() {
      const entries = await fetchHistograms(run, tag);
      shown = thinOut(entries, MAX_RIDGES);
      figure.replaceChildren(...ridges(shown));
      body.replaceChildren(...entries.toReversed().map(tableRow));
      choose(chosen !== undefined && chosen < shown.length ? chosen : undefined);
    },
  };
}

function describe(entry: HistogramEntry): string {
  const { count, min, max, mean } = summarize(entry);
  if (count === 0) return `step ${formatStep(entry[1])}: no values`;
  return `step ${formatStep(entry[1])}: ${formatStep(count)} values from ${formatValue(min)} to ${formatValue(max)}, mean ${formatValue(mean)}`;
}

function tableRow(entry: HistogramEntry): HTMLElement {
  const { count, min, max, mean } = summarize(entry);
  const texts = [formatStep(count), ...[min, mean, max].map((value) => (count === 0 ? "–" : formatValue(value)))];
  const heading = createElement("th", { text: formatStep(entry[1]), attributes: { scope: "row" } });
  return createElement("tr", {}, heading, ...texts.map((text) => createElement("td", { text })));
}

function ridges(entries: readonly HistogramEntry[]): SVGElement[] {
  const summaries = entries.map(summarize).filter(({ count }) => count > 0);
  const low = Math.min(...summaries.map(({ min }) => min));
  const high = Math.max(...summaries.map(({ max }) => max));
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [];
  const room = low === high ? Math.abs(low) * 0.1 || 1 : (high - low) * 0.02;
  const [min, max] = [low - room, high + room];
  const lists = entries.map((entry) => densities(entry, min, max, PLACES));
  const highest = Math.max(...lists.map((list) => Math.max(...list))) || 1;
  const spacing = entries.length > 1 ? (HEIGHT - TOP - BOTTOM) / (entries.length - 1) : 0;
  const shapes = lists.map((list, index) => {
    const base = entries.length > 1 ? TOP + index * spacing : HEIGHT - BOTTOM;
    const points = Array.from(list, (density, place) => {
      const x = ((place + 0.5) / PLACES) * WIDTH;
      return `L${x.toFixed(1)} ${(base - (density / highest) * (TOP - 6)).toFixed(1)}`;
    });
    return svgElement("path", {
      class: "ridge",
      d: `M0 ${base.toFixed(1)}${points.join("")}L${WIDTH} ${base.toFixed(1)}Z`,
    });
  });
  const labels = linearTicks([min, max], 5).map((tick) => {
    const x = ((tick - min) / (max - min)) * WIDTH;
    const anchor = x < 20 ? "start" : x > WIDTH - 20 ? "end" : "middle";
    const label = svgElement("text", { x: x.toFixed(1), y: String(HEIGHT - 6), "text-anchor": anchor });
    label.textContent = formatValue(tick);
    return label;
  });
  return [...shapes, ...labels];
}

function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
