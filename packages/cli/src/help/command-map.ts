import packageJson from "../../package.json" with { type: "json" };
import { environment } from "../environment-variables.ts";
import { exitCodes } from "../exit-codes.ts";
import type { CommandNode, Example, OptionDefinition, OptionDefinitions } from "../parser/definition.ts";
import { flagOf } from "../parser/definition.ts";
import { globalOptions } from "../parser/global-options.ts";
import { parseStatus, statusWords } from "../parser/values.ts";

/** The whole command as data, in the order of the help. Completion, man pages and the reference derive from it. */
export interface CommandMap {
  readonly name: string;
  readonly summary: string;
  readonly commands: readonly CommandEntry[];
  readonly globalOptions: readonly OptionEntry[];
  readonly exitCodes: readonly { readonly name: string; readonly code: number; readonly meaning: string }[];
  readonly environment: readonly { readonly name: string; readonly meaning: string }[];
}

/** One command, or one word that holds further commands. */
export interface CommandEntry {
  /** The words after `vizjob`. */
  readonly path: string;
  readonly kind: CommandNode["kind"];
  readonly usage: string;
  readonly summary: string;
  readonly description: string | null;
  readonly arguments: readonly ArgumentEntry[];
  readonly options: readonly OptionEntry[];
  readonly takesDryRun: boolean;
  readonly examples: readonly Example[];
}

export interface ArgumentEntry {
  /** As it stands in the usage: `[DIR]`, `<IDS...>`. */
  readonly term: string;
  readonly summary: string;
  readonly required: boolean;
  readonly variadic: boolean;
  readonly completes: Completes;
}

export interface OptionEntry {
  readonly flag: string;
  readonly short: string | null;
  /** Placeholder of the value; null: a switch. */
  readonly value: string | null;
  readonly summary: string;
  readonly required: boolean;
  readonly choices: readonly string[] | null;
  readonly default: string | null;
  readonly env: readonly string[];
  /** The field of the contract that it fills. */
  readonly field: string | null;
  readonly completes: Completes;
}

/** What a shell may offer for a value: these words, or paths of this machine. */
export type Completes = readonly string[] | "directories" | "files" | null;

export const programSummary =
  "Visualization jobs of ModelArts, in the cloud and on your own machine: charts over training logs.";

export const helpFlags = ["-h", "--help"] as const;
export const versionFlags = ["-V", "--version"] as const;

export function commandMap(commands: readonly CommandNode[]): CommandMap {
  return {
    name: Object.keys(packageJson.bin)[0] ?? "",
    summary: programSummary,
    commands: entriesOf(commands, ""),
    globalOptions: optionEntries(globalOptions),
    exitCodes: Object.entries(exitCodes).map(([name, { code, meaning }]) => ({ name, code, meaning })),
    environment,
  };
}

/** A group stands before what it holds. */
function entriesOf(nodes: readonly CommandNode[], before: string): CommandEntry[] {
  return nodes.flatMap((node) => {
    const path = `${before}${node.name}`;
    return [entryOf(node, path)].concat(node.kind === "group" ? entriesOf(node.commands, `${path} `) : []);
  });
}

/** One command of the map. */
export function entryOf(node: CommandNode, path: string): CommandEntry {
  const args = node.kind === "command" ? argumentEntries(node.arguments) : [];
  const words = node.kind === "group" ? ["COMMAND"] : ["[options]", ...args.map(({ term }) => term)];
  return {
    path,
    kind: node.kind,
    usage: `vizjob ${path} ${words.join(" ")}`,
    summary: node.summary,
    description: node.description ?? null,
    arguments: args,
    options: node.kind === "command" ? optionEntries(node.options) : [],
    takesDryRun: node.kind === "command" && node.takesDryRun === true,
    examples: node.examples,
  };
}

function argumentEntries(definitions: Extract<CommandNode, { kind: "command" }>["arguments"]): ArgumentEntry[] {
  return Object.entries(definitions).map(([name, { summary, optional, variadic, choices }]) => {
    const word = `${name.toUpperCase()}${variadic ? "..." : ""}`;
    return {
      term: optional ? `[${word}]` : `<${word}>`,
      summary,
      required: !optional,
      variadic: variadic === true,
      completes: choices ?? pathsFor(name.toUpperCase()),
    };
  });
}

export function optionEntries(definitions: OptionDefinitions): OptionEntry[] {
  return Object.entries(definitions).map(([key, definition]) => ({
    flag: flagOf(key),
    short: definition.short === undefined ? null : `-${definition.short}`,
    value: definition.value ?? null,
    summary: definition.summary,
    required: definition.required === true,
    choices: definition.choices ?? null,
    default: definition.default ?? null,
    env: definition.env ?? [],
    field: definition.field ?? null,
    completes: completesOf(definition),
  }));
}

function completesOf({ value, choices, parse, field }: OptionDefinition): Completes {
  if (choices) return choices;
  if (parse === parseStatus) return statusWords;
  // A directory that fills a field of the contract is one in object storage.
  return value === undefined || field !== undefined ? null : pathsFor(value);
}

function pathsFor(placeholder: string): Completes {
  if (placeholder === "DIR") return "directories";
  return placeholder === "FILE" ? "files" : null;
}
