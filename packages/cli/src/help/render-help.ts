import { exitCodes } from "../exit-codes.ts";
import { say } from "../language/message.ts";
import { firstSteps } from "../commands/tree.ts";
import type { CommandNode, Example } from "../parser/definition.ts";
import { globalOptions } from "../parser/global-options.ts";
import {
  type CommandEntry,
  entryOf,
  helpFlags,
  type OptionEntry,
  optionEntries,
  programSummary,
  versionFlags,
} from "./command-map.ts";
import type { HelpStyle } from "./help-style.ts";
import { type Item, layOut, type Section } from "./layout.ts";

/** The help of one command: what it does, how it is typed, then what can be set. */
export function commandHelp(node: CommandNode, path: string, style: HelpStyle): string {
  const entry = entryOf(node, path);
  const { words } = style;
  const further = node.kind === "group" ? node.commands : [];
  return layOut(
    {
      usage: words(say("Usage: {line}", { line: entry.usage })),
      paragraphs: paragraphsOf(entry, words),
      sections: [
        examplesSection(entry.examples, style),
        { title: words(say("Arguments:")), items: entry.arguments.map(({ term, summary }) => [term, words(summary)]) },
        commandsSection(further, style),
        {
          title: words(say("Options:")),
          items: [...entry.options.map((option) => optionItem(option, style)), helpItem(style)],
        },
        globalSection(style),
      ],
      end: [],
    },
    style,
  );
}

/** The help of the whole program. */
export function programHelp(commands: readonly CommandNode[], style: HelpStyle): string {
  const { words } = style;
  return layOut(
    {
      usage: words(say("Usage: {line}", { line: "vizjob [options] COMMAND" })),
      paragraphs: [words(programSummary)],
      sections: [
        examplesSection(firstSteps, style),
        commandsSection(commands, style),
        {
          title: words(say("Options:")),
          items: [[versionFlags.join(", "), words(say("print the version"))], helpItem(style)],
        },
        globalSection(style),
      ],
      end: [
        words(say("Exit codes: {codes}", { codes: exitCodeLine(words) })),
        words(
          say("More: {commands}", {
            commands: "vizjob help exit-codes, vizjob help environment, vizjob help completion",
          }),
        ),
      ],
    },
    style,
  );
}

/** A description tells what the summary does not; single line breaks are those of the source. */
function paragraphsOf({ summary, description }: CommandEntry, words: HelpStyle["words"]): string[] {
  return [words(summary), ...(description === null ? [] : words(description).split(/\n{2,}/))];
}

const examplesSection = (examples: readonly Example[], { words }: HelpStyle): Section => ({
  title: words(say("Examples:")),
  items: examples.map(({ line, does }): Item => [line, `# ${words(does)}`]),
});

const commandsSection = (nodes: readonly CommandNode[], { words }: HelpStyle): Section => ({
  title: words(say("Commands:")),
  items: nodes.map(({ name, summary }): Item => [name, words(summary)]),
});

const globalSection = (style: HelpStyle): Section => ({
  title: style.words(say("Global options:")),
  items: optionEntries(globalOptions).map((option) => optionItem(option, style)),
});

const helpItem = ({ words }: HelpStyle): Item => [
  helpFlags.join(", "),
  words(say("print help, for a command when one is named")),
];

function optionItem(option: OptionEntry, style: HelpStyle): Item {
  const { flag, short, value } = option;
  const term = [short === null ? flag : `${short}, ${flag}`, ...(value === null ? [] : [`<${value}>`])].join(" ");
  const notes = notesOf(option, style).join(style.words(say("; ")));
  const summary = style.words(option.summary);
  return [term, notes === "" ? summary : style.words(say("{text} ({notes})", { text: summary, notes }))];
}

function notesOf({ required, choices, default: byUs, env }: OptionEntry, { words }: HelpStyle): string[] {
  return [
    ...(required ? [words(say("required"))] : []),
    ...(choices === null ? [] : [words(say("one of {choices}", { choices: choices.join(", ") }))]),
    ...(byUs === null ? [] : [words(say("default: {value}", { value: byUs }))]),
    ...(env.length === 0 ? [] : [words(say("env: {names}", { names: env.join(", ") }))]),
  ];
}

const exitCodeLine = (words: HelpStyle["words"]): string =>
  Object.entries(exitCodes)
    .map(([name, { code }]) => `${code} ${words(name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))}`)
    .join(", ");
