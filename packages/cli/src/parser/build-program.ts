import { Argument, Command as Parser, Option } from "commander";
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
  /** Takes the version. */
  writeOut(text: string): void;
  /** Called once when the command line is right. */
  invoke(invocation: Invocation): Promise<void>;
}

/** Turns the command tree into a parser that throws usage errors, and a `HelpRequest` instead of printing help. */
export function buildProgram(settings: ProgramSettings): Parser {
  const program = new Parser("vizjob")
    .exitOverride((error) => {
      throw parserError(error, "", settings.commands);
    })
    .configureHelp({ formatHelp: () => "" })
    .configureOutput({
      writeOut: (text) => settings.writeOut(text),
      writeErr: () => {},
      outputError: () => {},
    })
    .showSuggestionAfterError(false)
    .version(settings.version, "-V, --version")
    .helpCommand(false);
  for (const node of settings.commands) addNode({ parent: program, node, path: node.name, program, settings });
  addOptions(program, globalOptions);
  return program;
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
    .helpCommand(false)
    .exitOverride((error) => {
      throw parserError(error, path, settings.commands);
    });
  if (!isDefault && !settings.argv.includes(node.name)) return;
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
  for (const [name, { optional, variadic }] of Object.entries(node.arguments)) {
    const word = `${name.toUpperCase()}${variadic ? "..." : ""}`;
    parser.addArgument(new Argument(optional ? `[${word}]` : `<${word}>`));
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

/** Defaults, the environment, choices and what is required are handled by parseOptions. */
function toOption(key: string, { short, value, repeatable }: OptionDefinition): Option {
  const option = new Option(`${short ? `-${short}, ` : ""}${flagOf(key)}${value ? ` <${value}>` : ""}`);
  if (repeatable) option.argParser<readonly string[] | undefined>((word, all) => [...(all ?? []), word]);
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
