import { JobStatus } from "@vizjobs/spec/contract";
import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import { closest } from "./closest.ts";
import { didYouMean } from "./did-you-mean.ts";

/** Reads a decimal integer; the contract's range is checked by the client. */
export function parseInteger(text: string, flag: string): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value))
    throw usageError(say('{flag}: "{text}" is not a whole number.', { flag, text }));
  return value;
}

/** Reads a number of things: 1 or more. */
export function parseCount(text: string, flag: string): number {
  const value = parseInteger(text, flag);
  if (value < 1) throw usageError(say("{flag}: {text} is not allowed; give at least 1.", { flag, text }));
  return value;
}

/** The names of the statuses as people type them: `running`, `submit-failed`. */
export const statusWords: readonly string[] = Object.keys(JobStatus).map((name) =>
  name.toLowerCase().replaceAll("_", "-"),
);

/** Reads a status given by name, with or without `JOBSTAT_`, in any case, or by number. */
export function parseStatus(text: string, flag: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const names = Object.keys(JobStatus);
  const name = text
    .toUpperCase()
    .replaceAll("-", "_")
    .replace(/^JOBSTAT_/, "");
  const found = Object.entries(JobStatus).find(([known]) => known === name);
  if (found) return found[1];
  const guess = closest(name, names);
  throw usageError(
    say('{flag}: "{text}" is not the name or number of a status.', { flag, text }),
    guess ? didYouMean(guess) : say("Known names: {names}.", { names: names.join(", ") }),
  );
}
