import { CommanderError } from "commander";
import { usageError } from "../errors/command-error.ts";

const notErrors: ReadonlySet<string> = new Set(["commander.help", "commander.helpDisplayed", "commander.version"]);

/** Whether the parser ended early because it printed what was asked for. */
export const isHelp = (error: unknown): error is CommanderError =>
  error instanceof CommanderError && notErrors.has(error.code);

/** `error: unknown command 'lst'\n(Did you mean list?)` as a sentence and a hint; `path` names the command it is about. */
export function parserError(error: Error, path: string): Error {
  if (isHelp(error)) return error;
  const [problem = "", guess] = error.message.replace(/^error: /, "").split("\n");
  const sentence = `${problem.charAt(0).toUpperCase()}${problem.slice(1).replace(/\.$/, "")}.`;
  return usageError(sentence, guess?.replace(/^\((.*)\)$/, "$1") ?? `See: vizjob help ${path}`.trimEnd());
}
