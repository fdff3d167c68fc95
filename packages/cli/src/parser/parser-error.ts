import { CommanderError } from "commander";
import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import { closest } from "./closest.ts";
import { type CommandNode, flagOf } from "./definition.ts";
import { didYouMean, meantCommand } from "./did-you-mean.ts";
import { findNode } from "./find-node.ts";
import { globalOptions } from "./global-options.ts";
import { HelpRequest } from "./help-request.ts";

const asksForHelp: ReadonlySet<string> = new Set(["commander.help", "commander.helpDisplayed"]);

/** Whether the parser ended early because it printed the version. */
export const isVersion = (error: unknown): boolean =>
  error instanceof CommanderError && error.code === "commander.version";

/** What the parser refused, in our words and with what was meant; `path` names the command it is about. */
export function parserError(error: CommanderError, path: string, commands: readonly CommandNode[]): Error {
  if (asksForHelp.has(error.code)) return new HelpRequest(path);
  if (isVersion(error)) return error;
  const words = path.split(" ").filter(Boolean);
  const quoted = /'(.*?)'/.exec(error.message)?.[1] ?? "";
  const next = path === "" ? say("See: vizjob help") : say("See: vizjob help {path}", { path });
  switch (error.code) {
    case "commander.unknownCommand": {
      const guess = meantCommand(quoted, words, commands);
      return usageError(say("Unknown command '{word}'.", { word: quoted }), guess ? didYouMean(guess) : next);
    }
    case "commander.unknownOption": {
      const flag = quoted.replace(/=.*$/s, "");
      const guess = flag.startsWith("--") ? closest(flag, flagsOf(commands, words)) : undefined;
      return usageError(say("Unknown option '{flag}'.", { flag }), guess ? didYouMean(guess) : next);
    }
    case "commander.missingArgument":
      return usageError(say("Missing argument {name}.", { name: quoted }), next);
    case "commander.optionMissingArgument":
      return usageError(say("The option {option} needs a value.", { option: quoted.replaceAll(/[<>]/g, "") }), next);
    case "commander.excessArguments":
      return usageError(say("Too many arguments for '{path}'.", { path: `vizjob ${path}`.trimEnd() }), next);
    default:
      return usageError(error.message.replace(/^error: /, ""), next);
  }
}

function flagsOf(commands: readonly CommandNode[], words: readonly string[]): string[] {
  const node = findNode(commands, words);
  const own = node?.kind === "command" ? Object.keys(node.options) : [];
  return [
    ...[...own, ...Object.keys(globalOptions)].map(flagOf),
    "--help",
    ...(words.length === 0 ? ["--version"] : []),
  ];
}
