import {
  type CommandEntry,
  type CommandMap,
  type Completes,
  helpFlags,
  type OptionEntry,
  versionFlags,
} from "../help/command-map.ts";
import { say } from "../language/message.ts";
import type { Words } from "../language/words.ts";

/** What the scripts of all shells are written from: at every place of the tree, what may follow. */
export interface Plan {
  readonly places: readonly Place[];
  /** Flags that take the next word, short ones too; the same in every command. */
  readonly flagsWithValue: readonly string[];
}

/** A place of the tree: nothing typed yet (`path` is empty), a group, or a command. */
export interface Place {
  readonly path: string;
  /** Words that lead further. */
  readonly next: readonly Suggestion[];
  readonly options: readonly PlannedOption[];
  /** What the arguments take. */
  readonly completes: Completes;
}

export interface Suggestion {
  readonly word: string;
  readonly summary: string;
}

export interface PlannedOption {
  readonly flags: readonly string[];
  /** Placeholder of the value; null: a switch. */
  readonly value: string | null;
  readonly summary: string;
  readonly completes: Completes;
}

export function planOf(map: CommandMap, words: Words): Plan {
  const globals = [
    ...map.globalOptions.map((option) => planned(option, words)),
    switchOf(helpFlags, words(say("print help"))),
  ];
  const placeOf = (entry: CommandEntry): Place => ({
    path: entry.path,
    // The words after help are those of the program.
    next: childrenOf(map, entry.path === "help" ? "" : entry.path, words),
    options: [...entry.options.map((option) => planned(option, words)), ...globals],
    completes: entry.arguments.find(({ completes }) => completes !== null)?.completes ?? null,
  });
  const root: Place = {
    path: "",
    next: childrenOf(map, "", words),
    options: [...globals, switchOf(versionFlags, words(say("print the version")))],
    completes: null,
  };
  const places = [root, ...map.commands.map(placeOf)];
  const flagsWithValue = places.flatMap(({ options }) => options.filter(({ value }) => value !== null));
  return { places, flagsWithValue: [...new Set(flagsWithValue.flatMap(({ flags }) => flags))] };
}

/** The words one step below a path. */
function childrenOf(map: CommandMap, path: string, words: Words): Suggestion[] {
  const depth = path === "" ? 1 : path.split(" ").length + 1;
  return map.commands
    .filter((entry) => entry.path.split(" ").length === depth && (path === "" || entry.path.startsWith(`${path} `)))
    .map((entry) => ({ word: entry.path.split(" ").at(-1) ?? "", summary: oneLine(words(entry.summary)) }));
}

const planned = ({ flag, short, value, summary, completes }: OptionEntry, words: Words): PlannedOption => ({
  flags: short === null ? [flag] : [short, flag],
  value,
  summary: oneLine(words(summary)),
  completes,
});

const switchOf = (flags: readonly string[], summary: string): PlannedOption => ({
  flags,
  value: null,
  summary,
  completes: null,
});

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");
