import {
  type ContractError,
  type ContractProblem,
  isContractError,
  isTimeoutError,
  isUnreachableGoalError,
  isWaitTimeoutError,
  type VizjobError,
} from "@vizjobs/client";
import { say } from "../language/message.ts";
import type { Words } from "../language/words.ts";
import type { Invocation } from "../parser/build-program.ts";
import { flagOf } from "../parser/definition.ts";
import { formatDuration } from "../parser/durations.ts";

/** What an error of the client says, in words of the command, without the hint that the client's messages end with. */
export function messageOf(error: VizjobError, invocation: Invocation | undefined, words: Words): string {
  if (isContractError(error) && invocation) return contractMessage(error, invocation, words);
  const message = error.hint ? error.message.replace(error.hint, "").trimEnd() : error.message;
  const isOwn = isWaitTimeoutError(error) || isUnreachableGoalError(error) || isTimeoutError(error);
  return words(
    isOwn ? message.replace(/\b(\d+) ms\b/, timeText).replaceAll(/\bJOBSTAT_(?=\w+ \(\d+\))/g, "") : message,
  );
}

const timeText = (_: string, ms: string): string => (Number(ms) < 1_000 ? `${ms}ms` : formatDuration(Number(ms)));

function contractMessage({ problems }: ContractError, invocation: Invocation, words: Words): string {
  const texts = problems.map((problem) => problemText(problem, invocation, words));
  return words(say("Nothing was sent: {problems}.", { problems: texts.join(words(say("; "))) }));
}

/** Names the option beside the field, and shows a value of which the client tells only the length. */
function problemText(problem: ContractProblem, { command, options }: Invocation, words: Words): string {
  const { field, rule } = problem;
  const message = words(problem.message);
  const known = field.replaceAll(/\[\d+\]/g, "[]");
  const [key] = Object.entries(command.options).find(([, option]) => option.field === known) ?? [];
  // A field that a file gave is no option's.
  if (key === undefined || (rule !== "required" && options[key] === undefined)) return message;
  // Not every language begins with the field.
  const text = message.replace(field, () => `${flagOf(key)} (${field})`);
  const value = options[key];
  return rule.endsWith("Length") && typeof value === "string" ? `${text}: ${shortened(value)}` : text;
}

const mostCharacters = 24;

function shortened(value: string): string {
  const characters = Array.from(value);
  return JSON.stringify(
    characters.length > mostCharacters ? `${characters.slice(0, mostCharacters).join("")}…` : value,
  );
}
