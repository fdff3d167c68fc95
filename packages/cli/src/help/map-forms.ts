import type { Words } from "../language/words.ts";
import type { ArgumentEntry, CommandEntry, CommandMap, OptionEntry } from "./command-map.ts";

type Form = (map: CommandMap, path: string, words: Words) => string;

/** The forms of `help --map`; `path` keeps only what begins with its words. */
export const mapForms: { readonly [form in "compact" | "json" | "tree"]: Form } = {
  json: (map, path) => `${JSON.stringify({ ...map, commands: below(map, path) }, undefined, 2)}\n`,
  tree: (map, path, words) =>
    below(map, path)
      .map((entry) => {
        const margin = "  ".repeat(entry.path.split(" ").length - 1);
        const lines = [...entry.arguments.map(({ term }) => term), ...entry.options.map(optionTerm)];
        return [
          `${margin}${entry.path.split(" ").at(-1)}  ${words(entry.summary)}`,
          ...lines.map((line) => `${margin}    ${line}`),
        ]
          .map((line) => `${line}\n`)
          .join("");
      })
      .join(""),
  compact: (map, path) =>
    below(map, path)
      .filter(({ kind }) => kind === "command")
      .map(
        (entry) =>
          `${["vizjob", entry.path, ...entry.options.map(optionUse), ...entry.arguments.map(argumentUse)].join(" ")}\n`,
      )
      .join(""),
};

const below = ({ commands }: CommandMap, path: string): readonly CommandEntry[] =>
  commands.filter((entry) => path === "" || entry.path === path || entry.path.startsWith(`${path} `));

const optionTerm = ({ flag, value, required }: OptionEntry): string =>
  `${flag}${value === null ? "" : ` ${value}`}${required ? " (required)" : ""}`;

const optionUse = ({ flag, value, choices, required }: OptionEntry): string => {
  const use = value === null ? flag : `${flag} ${choices?.join("|") ?? value}`;
  return required ? use : `[${use}]`;
};

const argumentUse = ({ term }: ArgumentEntry): string => term.replaceAll(/[<>]/g, "");
