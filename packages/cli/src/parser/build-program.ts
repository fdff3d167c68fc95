import { Argument, Command as Parser, Option } from "commander";
import { usageError } from "../errors/command-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { closest } from "./closest.ts";
import type {
  Command,
  CommandNode,
  OptionDefinition,
  OptionDefinitions,
  RawArguments,
  RawOptions,
} from "./definition.ts";
import { flagOf } from "./definition.ts";
import { globalOptions } from "./global-options.ts";
import { parserError } from "./parser-error.ts";

/** What was typed, found in the command tree. */
export interface Invocation {
  readonly command: Command;
  /** The words that name it: `local up`. */
  readonly path: string;
  readonly args: RawArguments;
  readonly options: RawOptions;
  readonly globals: RawOptions;
}

export interface ProgramSettings {
  /** The command line. Commands that it does not name get no options: to build them all takes a tenth of a short start. */
  readonly argv: readonly string[];
  readonly version: string;
  readonly commands: readonly CommandNode[];
  /** Takes help texts. */
  writeOut(text: string): void;
  /** Takes the help that is printed when a word holds only further commands. */
  writeErr(text: string): void;
  readonly columns: number | undefined;
  readonly hasColors: boolean;
  /** Called once when the command line is right. */
  invoke(invocation: Invocation): Promise<void>;
}

/** Turns the command tree into a parser that throws `CommanderError` instead of ending the process. */
export function buildProgram(settings: ProgramSettings): Parser {
  const program = new Parser("vizjob")
    .description("Visualization jobs of ModelArts, in the cloud and on your own machine: charts over training logs.")
    .exitOverride((error) => {
      throw parserError(error, "");
    })
    .configureHelp({
      showGlobalOptions: true,
      subcommandTerm: (command) => command.name(),
      ...(settings.columns ? { helpWidth: settings.columns } : {}),
    })
    .configureOutput({
      writeOut: (text) => settings.writeOut(text),
      writeErr: (text) => settings.writeErr(text),
      outputError: () => {},
      getOutHasColors: () => settings.hasColors,
    })
    .version(settings.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help, for a command when one is named")
    .helpCommand(false);
  for (const node of settings.commands) addNode({ parent: program, node, path: node.name, program, settings });
  addOptions(program, globalOptions);
  program.addHelpText("after", examplesOf(settings.commands.flatMap(({ examples }) => examples.slice(0, 1))));
  program.addHelpText(
    "after",
    `\nExit codes: ${exitCodeLine()}\nMore: vizjob help exit-codes, vizjob help environment`,
  );
  return program;
}

/** Prints the help of the command that the words name. */
export function showHelp(program: Parser, words: readonly string[]): void {
  let parser = program;
  for (const word of words) {
    const found = parser.commands.find((candidate) => candidate.name() === word);
    if (!found) {
      const guess = closest(
        word,
        parser.commands.map((candidate) => candidate.name()),
      );
      throw usageError(
        `There is no command or topic "${words.join(" ")}".`,
        guess ? `Did you mean ${guess}?` : "See them all: vizjob help",
      );
    }
    parser = found;
  }
  parser.outputHelp();
}

interface Place {
  readonly parent: Parser;
  readonly node: CommandNode;
  readonly path: string;
  /** Whether it runs when its group is named alone. */
  readonly isDefault?: boolean;
  readonly program: Parser;
  readonly settings: ProgramSettings;
}

function addNode({ parent, node, path, isDefault = false, program, settings }: Place): void {
  const parser = parent
    .command(node.name, { isDefault })
    .summary(node.summary)
    .description([node.summary, node.description?.replaceAll("\n", " ")].filter(Boolean).join("\n\n"))
    .helpCommand(false)
    .exitOverride((error) => {
      throw parserError(error, path);
    });
  if (!isDefault && !settings.argv.includes(node.name)) return;
  parser.addHelpText("after", examplesOf(node.examples));
  if (node.kind === "group") {
    for (const child of node.commands) {
      const isChildDefault = child.name === node.default;
      addNode({
        parent: parser,
        node: child,
        path: `${path} ${child.name}`,
        isDefault: isChildDefault,
        program,
        settings,
      });
    }
    return;
  }
  for (const [name, { summary, optional, variadic }] of Object.entries(node.arguments)) {
    const word = `${name.toUpperCase()}${variadic ? "..." : ""}`;
    parser.addArgument(new Argument(optional ? `[${word}]` : `<${word}>`, summary));
  }
  addOptions(parser, node.options);
  parser.action(async () => {
    const names = Object.keys(node.arguments);
    // Commander types processed arguments as any; without argument parsers they are words, or lists of words.
    const words = parser.processedArgs as readonly (string | readonly string[] | undefined)[];
    await settings.invoke({
      command: node,
      path,
      args: Object.fromEntries(names.map((name, index) => [name, words[index]])),
      options: rawOptions(parser, node.options),
      globals: rawOptions(program, globalOptions),
    });
  });
}

function addOptions(parser: Parser, definitions: OptionDefinitions): void {
  for (const [key, definition] of Object.entries(definitions)) parser.addOption(toOption(key, definition));
}

function toOption(key: string, definition: OptionDefinition): Option {
  const short = definition.short ? `-${definition.short}, ` : "";
  const value = definition.value ? ` <${definition.value}>` : "";
  // Defaults, the environment and what is required are handled by parseOptions; here they are only named.
  const notes = [
    ...(definition.required ? ["required"] : []),
    ...(definition.default === undefined ? [] : [`default: ${definition.default}`]),
    ...(definition.env ? [`env: ${definition.env.join(", ")}`] : []),
  ];
  const summary = `${definition.summary}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
  const option = new Option(`${short}${flagOf(key)}${value}`, summary);
  if (definition.choices) option.choices(definition.choices);
  if (definition.repeatable) option.argParser<readonly string[] | undefined>((word, all) => [...(all ?? []), word]);
  return option;
}

function rawOptions(parser: Parser, definitions: OptionDefinitions): RawOptions {
  const values = parser.opts<{ [name: string]: RawOptions[string] }>();
  return Object.fromEntries(
    Object.keys(definitions).map((key) => {
      // Commander stores --no-color under "color", true unless given.
      const negated = /^no([A-Z])(.*)$/.exec(key);
      if (!negated) return [key, values[key]];
      return [key, values[`${negated[1]?.toLowerCase()}${negated[2]}`] === false];
    }),
  );
}

function examplesOf(examples: CommandNode["examples"]): string {
  if (examples.length === 0) return "";
  const width = Math.max(...examples.map(({ line }) => line.length));
  return `\nExamples:\n${examples.map(({ line, does }) => `  ${line.padEnd(width)}  # ${does}`).join("\n")}`;
}

const exitCodeLine = (): string =>
  Object.entries(exitCodes)
    .map(([name, { code }]) => `${code} ${name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`)
    .join(", ");
