import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Figure, Measurement } from "../figure.ts";
import { medianFigure } from "../statistics.ts";

const pairs = 11;
const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
const settings = ["--ignoreConfig", "--noEmit", "--strict", "--target", "es2023", "--types", ""];
const resolution = ["--module", "nodenext", "--moduleResolution", "nodenext"];

export const clientTypes: Measurement = {
  name: "client-types",
  title: "Type check of a program with one call",
  method:
    "The repository's TypeScript, strict, nodenext, `types: []`, every declaration file checked too. Lines are those of all " +
    `declaration files but TypeScript's own. Times are what the compiler reports: ${pairs} pairs, in alternating order, with a ` +
    "program that imports nothing; each ratio is taken within its pair, and the value is their median.",
  measure: async () => [
    { id: "client-types/lines", label: "lines of definitions", value: definitionLines("vizjobs"), unit: "lines" },
    { id: "client-types/openai-lines", label: "those of openai", value: definitionLines("openai"), unit: "lines" },
    { id: "client-types/stripe-lines", label: "those of stripe", value: definitionLines("stripe"), unit: "lines" },
    ...compareTimes(),
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

function compareTimes(): Figure[] {
  const found = Array.from({ length: pairs }, (_, number) => {
    if (number % 2 === 0) return { own: timesOf("vizjobs"), bare: timesOf("nothing") };
    const bare = timesOf("nothing");
    return { own: timesOf("vizjobs"), bare };
  });
  const ratios = (kind: "checkSeconds" | "totalSeconds") => found.map(({ own, bare }) => own[kind] / bare[kind]);
  return [
    medianFigure(
      { id: "client-types/check-time", label: "check time, to that without the import", unit: "ratio" },
      ratios("checkSeconds"),
    ),
    medianFigure(
      { id: "client-types/total-time", label: "total time, to that without the import", unit: "ratio" },
      ratios("totalSeconds"),
    ),
  ];
}

function timesOf(program: string): { checkSeconds: number; totalSeconds: number } {
  const { status, output } = compile(program, ["--extendedDiagnostics"]);
  if (status !== 0) throw new Error(`${program} does not compile: ${output}`);
  const seconds = (name: string) => Number(new RegExp(`^${name} time: +([\\d.]+)s$`, "m").exec(output)?.[1]);
  return { checkSeconds: seconds("Check"), totalSeconds: seconds("Total") };
}
