// The command in Markdown.
import type { CommandEntry, CommandMap, OptionEntry } from "../src/help/command-map.ts";
import type { CommandNode } from "../src/parser/definition.ts";

/** `docs/commands.md`. Tables are padded as the formatter of the repository pads them. */
export function reference(map: CommandMap): string {
  const sections = [
    "# Commands",
    "Written from the command tree by `npm run generate`; `vizjob help COMMAND` says the same. Global options stand before or after a command.",
    ...map.commands.flatMap(commandSection),
    "## Global options",
    optionTable(map.globalOptions),
    "## Exit codes",
    table(
      ["exit code", "meaning"],
      map.exitCodes.map(({ code, meaning }) => [String(code), meaning]),
    ),
    "## Environment",
    table(
      ["variable", "meaning"],
      map.environment.map(({ name, meaning }) => [`\`${name}\``, meaning]),
    ),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** The table of the README: each command of the first level. */
export const commandTable = (commands: readonly CommandNode[]): string =>
  table(
    ["command", "what it does"],
    commands.map(({ name, summary }) => [`\`${name}\``, summary]),
  );

function commandSection(entry: CommandEntry): string[] {
  const { path, summary, description, usage, examples, options, arguments: args } = entry;
  const exampleLines = examples.map(({ line, does }) => `# ${does}\n${line}`);
  return [
    `${path.includes(" ") ? "###" : "##"} ${path}`,
    `${summary}.`,
    ...(description === null ? [] : [description.replaceAll(/(?<!\n)\n(?!\n)/g, " ")]),
    `\`\`\`sh\n${[usage, ...exampleLines].join("\n\n")}\n\`\`\``,
    ...(args.length === 0
      ? []
      : [
          table(
            ["argument", "meaning"],
            args.map((argument) => [`\`${argument.term}\``, argument.summary]),
          ),
        ]),
    ...(options.length === 0 ? [] : [optionTable(options)]),
  ];
}

const optionTable = (options: readonly OptionEntry[]): string =>
  table(
    ["option", "meaning"],
    options.map((option) => [`\`${optionTerm(option)}\``, optionText(option)]),
  );

export const optionTerm = ({ short, flag, value }: OptionEntry): string =>
  `${short === null ? "" : `${short}, `}${flag}${value === null ? "" : ` ${value}`}`;

/** The summary with what is required, allowed, taken by default and read from the environment. */
export function optionText({ summary, required, choices, default: byUs, env }: OptionEntry): string {
  const notes = [
    ...(required ? ["required"] : []),
    ...(choices === null ? [] : [`one of ${choices.join(", ")}`]),
    ...(byUs === null ? [] : [`default: ${byUs}`]),
    ...(env.length === 0 ? [] : [`env: ${env.join(", ")}`]),
  ];
  return notes.length === 0 ? summary : `${summary} (${notes.join("; ")})`;
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headers, ...rows].map((cells) =>
    cells.map((cell) => cell.replaceAll(/\s+/g, " ").replaceAll("|", "\\|")),
  );
  const widths = headers.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const lineOf = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [first = [], ...rest] = lines;
  return [lineOf(first), lineOf(widths.map((width) => "-".repeat(width))), ...rest.map(lineOf)].join("\n");
}
