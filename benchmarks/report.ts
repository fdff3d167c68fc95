import { cpus } from "node:os";
import type { Figure, Measurement, Runtime, Unit } from "./figure.ts";
import { goals, isMet, type Goal } from "./goals.ts";

/** A measurement with what it found. */
export interface Section {
  readonly measurement: Measurement;
  readonly figures: readonly Figure[];
}

/** A goal that was missed, or whose figure is not there, in words. */
export function findMisses(sections: readonly Section[]): string[] {
  return sections.flatMap(({ measurement, figures }) =>
    goals
      .filter(({ figure }) => figure.startsWith(`${measurement.name}/`))
      .flatMap((goal) => {
        const judged = figures.filter(({ id }) => id === goal.figure);
        if (judged.length === 0) return [`${goal.figure} was not measured`];
        return judged
          .filter(({ value }) => !isMet(goal, value))
          .map(({ value, unit, node }) => {
            const on = node === undefined ? "" : ` on Node ${node}`;
            return `${goal.figure}${on} is ${inWords(value, unit)}; the goal is ${goalInWords(goal, unit)}`;
          });
      }),
  );
}

/** The results as Markdown. */
export function report(
  sections: readonly Section[],
  runtimes: readonly Runtime[],
  versions: readonly string[],
): string {
  const nodes = runtimes.map(({ version }) => version).join(" and ");
  return [
    "# Results",
    "Made by `npm run bench`; do not edit. See [how it is measured](README.md) and [the goals](goals.ts).",
    `Node ${nodes} on ${process.platform}-${process.arch}, ${cpus().length} cores. ${versions.join(", ")}.`,
    "Ratios compare within one run on one Node; where there are quartiles, the value is a median and they tell the noise.",
    ...sections.flatMap(({ measurement: { name, title, method }, figures }) => [
      `## ${title}`,
      `\`${name}\`: ${method}`,
      table(figures),
    ]),
  ].join("\n\n");
}

function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ id, label, value, unit, node, quartiles }) => {
    const goal = goals.find(({ figure }) => figure === id);
    const spread = quartiles === undefined ? "" : quartiles.map((quartile) => inWords(quartile, unit)).join(" … ");
    const verdict =
      goal === undefined ? ["", ""] : [goalInWords(goal, unit), isMet(goal, value) ? "met" : "**missed**"];
    return [label, node ?? "", inWords(value, unit), spread, ...verdict];
  });
  const lines = [["figure", "Node", "value", "quartiles", "goal", ""], Array<string>(6).fill("---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const formats: { readonly [unit in Unit]: (value: number) => string } = {
  ratio: (value) => `${value.toFixed(2)} ×`,
  bytes: (value) => `${value.toLocaleString("en")} B`,
  mebibytes: (value) => `${value.toFixed(1)} MiB`,
  microseconds: (value) => `${Math.round(value)} µs`,
  milliseconds: (value) => `${value.toFixed(1)} ms`,
  "per-second": (value) => `${Math.round(value).toLocaleString("en")}/s`,
  lines: (value) => value.toLocaleString("en"),
  count: String,
};

function inWords(value: number, unit: Unit): string {
  return formats[unit](value);
}

function goalInWords(goal: Goal, unit: Unit): string {
  if ("atMost" in goal) return `≤ ${inWords(goal.atMost, unit)}`;
  return "atLeast" in goal ? `≥ ${inWords(goal.atLeast, unit)}` : `< ${inWords(goal.below, unit)}`;
}
