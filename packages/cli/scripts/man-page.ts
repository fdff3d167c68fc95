// The command as one man page, in the macros of man(7).
import type { CommandEntry, CommandMap } from "../src/help/command-map.ts";
import { optionTerm, optionText } from "./reference.ts";

/** `man/vizjob.1`. Without a date: a page is stale when its text is, not when a day has passed. */
export function manPage(map: CommandMap): string {
  const parts = [
    `.\\" Written from the command tree by npm run generate.`,
    `.TH ${map.name.toUpperCase()} 1 "" "" "User Commands"`,
    ".SH NAME",
    `${map.name} \\- ${text(map.summary.replace(/\.$/, ""))}`,
    ".SH SYNOPSIS",
    `.B ${map.name}`,
    text("[options] COMMAND [options] [arguments]"),
    ".SH COMMANDS",
    ...map.commands.flatMap(commandPart),
    ".SH GLOBAL OPTIONS",
    ...map.globalOptions.flatMap((option) => term(optionTerm(option), optionText(option))),
    ".SH EXIT STATUS",
    ...map.exitCodes.flatMap(({ code, meaning }) => term(String(code), meaning)),
    ".SH ENVIRONMENT",
    ...map.environment.flatMap(({ name, meaning }) => term(name, meaning)),
  ];
  return `${parts.join("\n")}\n`;
}

function commandPart({ usage, summary, description, arguments: args, options, examples }: CommandEntry): string[] {
  return [
    `.SS ${quoted(usage)}`,
    text(`${summary}.`),
    ...(description === null ? [] : description.split(/\n{2,}/).flatMap((paragraph) => [".PP", text(paragraph)])),
    ...args.flatMap((argument) => term(argument.term, argument.summary)),
    ...options.flatMap((option) => term(optionTerm(option), optionText(option))),
    ...examples.flatMap(({ line, does }) => [".PP", text(`${does}:`), ".PP", ".nf", `.RS`, text(line), ".RE", ".fi"]),
  ];
}

const term = (name: string, meaning: string): string[] => [".TP", `.B ${text(name)}`, text(meaning)];

/** Characters that roff sets as typographic ones, which no shell takes for its own. */
const plain: { readonly [character: string]: string } = {
  "\\": "\\e",
  "-": "\\-",
  "'": "\\(aq",
  "`": "\\(ga",
  "^": "\\(ha",
  "~": "\\(ti",
};

/** One line of text, to be copied as it stands; a dot at its start would be a request to roff. */
const text = (line: string): string =>
  line
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\\-'`^~]/g, (character) => plain[character] ?? character)
    .replace(/^\./, "\\&.");

const quoted = (line: string): string => `"${text(line).replaceAll('"', '""')}"`;
