import type { Context } from "../context.ts";
import { configurationError, usageError } from "../errors/command-error.ts";
import type { Environment } from "../io.ts";
import { say } from "../language/message.ts";
import { closest } from "./closest.ts";
import { didYouMean } from "./did-you-mean.ts";

/** A positional argument. */
export interface ArgumentDefinition {
  readonly summary: string;
  /** The only words that it takes. */
  readonly choices?: readonly string[];
  readonly optional?: true;
  /** Takes one or more words. */
  readonly variadic?: true;
}

/** An option; its flag is its key in kebab-case. Without `value` it is a switch. */
export interface OptionDefinition<T = unknown> {
  readonly summary: string;
  /** Placeholder of the value, in upper case. */
  readonly value?: string;
  /** One letter. */
  readonly short?: string;
  readonly required?: true;
  /** May be given several times; its value is a list, empty when it is not given at all. */
  readonly repeatable?: true;
  /** An empty text is a value, too. Elsewhere it is refused: it mostly comes from a variable that is not set. */
  readonly mayBeEmpty?: true;
  /** The field of the contract that it fills, such as `schedule[].duration`: errors name the option beside it. */
  readonly field?: string;
  readonly choices?: readonly string[];
  /** Used when the option is not given; shown in help. */
  readonly default?: string;
  /** Environment variables that are read, in order, when the option is not given. */
  readonly env?: readonly string[];
  /** Turns the text into a value, or throws a usage error; `flag` is for the message. */
  readonly parse?: (text: string, flag: string) => T;
}

export type ArgumentDefinitions = { readonly [name: string]: ArgumentDefinition };
export type OptionDefinitions = { readonly [key: string]: OptionDefinition };

type ArgumentWord<D> = D extends { choices: readonly (infer C)[] } ? C : string;
type ArgumentValue<D> = D extends { variadic: true }
  ? readonly ArgumentWord<D>[]
  : D extends { optional: true }
    ? ArgumentWord<D> | undefined
    : ArgumentWord<D>;
type Parsed<D> = D extends { parse: (text: string, flag: string) => infer T }
  ? T
  : D extends { choices: readonly (infer C)[] }
    ? C
    : string;
type OptionValue<D> = D extends { value: string }
  ? D extends { repeatable: true }
    ? readonly Parsed<D>[]
    : D extends { required: true } | { default: string }
      ? Parsed<D>
      : Parsed<D> | undefined
  : boolean;

export type ArgumentValues<A> = { readonly [K in keyof A]: ArgumentValue<A[K]> };
export type OptionValues<O> = { readonly [K in keyof O]: OptionValue<O[K]> };

/** What a command does: resolves when it is done, rejects with what failed. */
export type Action<A, O> = (context: Context, args: ArgumentValues<A>, options: OptionValues<O>) => Promise<void>;

/** A line to copy, with what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

interface CommandText {
  readonly name: string;
  readonly summary: string;
  readonly description?: string;
  readonly examples: readonly Example[];
}

/** One command as data: help, completion and documentation derive from it. */
export interface Command extends CommandText {
  readonly kind: "command";
  readonly arguments: ArgumentDefinitions;
  readonly options: OptionDefinitions;
  /** Whether `--dry-run` can show what it would send. */
  readonly takesDryRun?: true;
  /** Whether it runs although the project file cannot be used. */
  readonly ignoresBrokenProject?: true;
  /** Imports what the command does and does it. */
  execute(context: Context, args: RawArguments, options: RawOptions): Promise<void>;
}

/** A word that only holds further commands, some of which may hold commands again: `local clock advance`. */
export interface CommandGroup extends CommandText {
  readonly kind: "group";
  /** The command that runs when no other is named. */
  readonly default?: string;
  readonly commands: readonly CommandNode[];
}

export type CommandNode = Command | CommandGroup;
export type RawArguments = { readonly [name: string]: string | readonly string[] | undefined };
export type RawOptions = { readonly [key: string]: string | readonly string[] | boolean | undefined };

/** Ties a definition to its action; the types of the action's parameters come from the definition. */
export function defineCommand<const A extends ArgumentDefinitions, const O extends OptionDefinitions>(
  definition: CommandText & {
    readonly arguments: A;
    readonly options: O;
    readonly takesDryRun?: true;
    readonly ignoresBrokenProject?: true;
    /** Imports the action: only the command that runs is loaded. */
    readonly load: () => Promise<Action<A, O>>;
  },
): Command {
  const { load, ...rest } = definition;
  return {
    kind: "command",
    ...rest,
    async execute(context, args, options) {
      const action = await load();
      checkArguments(definition.arguments, args);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the parser has checked them against this very definition
      await action(context, args as ArgumentValues<A>, parseOptions(definition.options, options, context.io.env));
    },
  };
}

/** Turns the texts of the command line and the environment into the values that the definition promises. */
export function parseOptions<const O extends OptionDefinitions>(
  definitions: O,
  raw: RawOptions,
  env: Environment,
): OptionValues<O> {
  const entries = Object.entries(definitions).map(([key, definition]) => {
    if (definition.value === undefined) return [key, raw[key] === true];
    if ([raw[key]].flat().includes("") && !definition.mayBeEmpty) {
      throw usageError(
        say("{flag} is empty.", { flag: flagOf(key) }),
        say("Give it a value, or leave the option out."),
      );
    }
    const given = raw[key];
    for (const word of [given].flat()) {
      if (typeof word === "string" && definition.choices) checkChoice(flagOf(key), word, definition.choices);
    }
    const text = given ?? fromEnvironment(definition, env) ?? definition.default;
    if (text === undefined && definition.required) {
      throw usageError(say("The option {option} is missing.", { option: `${flagOf(key)} ${definition.value}` }));
    }
    const valueOf = (word: string): unknown => (definition.parse ? definition.parse(word, flagOf(key)) : word);
    if (definition.repeatable) return [key, (Array.isArray(text) ? text : []).map(valueOf)];
    return [key, typeof text === "string" ? valueOf(text) : text];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from the definition that the type is computed from
  return Object.fromEntries(entries) as OptionValues<O>;
}

function checkArguments(definitions: ArgumentDefinitions, args: RawArguments): void {
  for (const [name, { choices }] of Object.entries(definitions)) {
    if (choices) for (const word of [args[name] ?? []].flat()) checkChoice(name.toUpperCase(), word, choices);
  }
}

function checkChoice(what: string, value: string, choices: readonly string[]): void {
  if (choices.includes(value)) return;
  const guess = closest(value, choices);
  throw usageError(
    say('{what}: "{value}" is not one of {choices}.', { what, value, choices: choices.join(", ") }),
    guess === undefined ? undefined : didYouMean(guess),
  );
}

function fromEnvironment({ env: names = [], choices }: OptionDefinition, env: Environment): string | undefined {
  const name = names.find((candidate) => env[candidate] !== undefined);
  const value = name && env[name];
  if (value && choices && !choices.includes(value)) {
    throw configurationError(
      say('The environment variable {name} is "{value}", which is not one of {choices}.', {
        name,
        value,
        choices: choices.join(", "),
      }),
    );
  }
  return value;
}

/** `stopAfter` → `--stop-after`. */
export const flagOf = (key: string): string => `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
