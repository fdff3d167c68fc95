import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { alternate, quickestRatios } from "../alternate.ts";
import type { Figure, Measurement } from "../figure.ts";
import { medianFigure } from "../statistics.ts";

const rounds = 4;
const runsPerRound = 3;
const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
const settings = ["--ignoreConfig", "--noEmit", "--strict", "--target", "es2023", "--types", ""];
const resolution = ["--module", "nodenext", "--moduleResolution", "nodenext"];

export const clientTypes: Measurement = {
  name: "client-types",
  title: "Type check of a program with one call",
  method:
    "The repository's TypeScript, strict, nodenext, `types: []`, every declaration file checked too. Lines are those of all " +
    "declaration files but TypeScript's own. Times are what the compiler reports, to those of a program that imports nothing. They " +
    `take turns, ${runsPerRound} each in a round; each ratio is that of the quickest runs of a round, and the value is the median ` +
    `of ${rounds} rounds.`,
  measure: async () => [
    { id: "client-types/lines", label: "lines of definitions", value: definitionLines("vizjobs"), unit: "lines" },
    { id: "client-types/openai-lines", label: "those of openai", value: definitionLines("openai"), unit: "lines" },
    { id: "client-types/stripe-lines", label: "those of stripe", value: definitionLines("stripe"), unit: "lines" },
    ...(await compareTimes()),
  ],
};

function compile(program: string, options: readonly string[]): { status: number | null; output: string } {
  const file = fileURLToPath(new URL(`typed/${program}.ts`, import.meta.url));
  const args = [compiler, ...settings, ...resolution, ...options, file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 26 });
  return { status, output: stdout + stderr };
}

/** Counted here, because TypeScript 7 reports one number for lines of every kind. */
function definitionLines(program: string): number {
  const { output } = compile(program, ["--listFilesOnly"]);
  const files = output
    .split(/\r?\n/)
    .filter((file) => /\.d\.[cm]?ts$/.test(file) && !/\/lib\.[\w.]+\.d\.ts$/.test(file));
  if (files.length === 0) throw new Error(`${program} has no definitions: ${output}`);
  return files.reduce((sum, file) => sum + readFileSync(file, "utf8").trimEnd().split("\n").length, 0);
}

async function compareTimes(): Promise<Figure[]> {
  const found = await alternate(
    rounds,
    runsPerRound,
    () => timesOf("vizjobs"),
    () => timesOf("nothing"),
  );
  return [
    medianFigure(
      { id: "client-types/check-time", label: "check time, to that without the import", unit: "ratio" },
      quickestRatios(found, ({ checkSeconds }) => checkSeconds),
    ),
    medianFigure(
      { id: "client-types/total-time", label: "total time, to that without the import", unit: "ratio" },
      quickestRatios(found, ({ totalSeconds }) => totalSeconds),
    ),
  ];
}

function timesOf(program: string): { checkSeconds: number; totalSeconds: number } {
  const { status, output } = compile(program, ["--extendedDiagnostics"]);
  if (status !== 0) throw new Error(`${program} does not compile: ${output}`);
  const seconds = (name: string) => Number(new RegExp(`^${name} time: +([\\d.]+)s$`, "m").exec(output)?.[1]);
  return { checkSeconds: seconds("Check"), totalSeconds: seconds("Total") };
}
