import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import { parseInteger, parseStatus } from "./values.ts";

/** Where logs are when nothing else is said. */
export const defaultTrainUrl = "/logs/";

/** Reads how many calls a rule is for; the server knows the range. */
export const parseCount = (text: string, flag: string): number | "all" =>
  text === "all" ? text : parseInteger(text, flag);

/** Reads a probability; the server knows the range. */
export function parseShare(text: string, flag: string): number {
  if (/^\d*\.?\d+$/.test(text)) return Number(text);
  throw usageError(say("{flag}: {text} is not a number from 0 to 1.", { flag, text }));
}

/** Reads seconds as a number, and leaves a date as it is. */
export const parseRetryAfter = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text);

/** Reads how many things there are to be: one or more. */
export function parseAmount(text: string, flag: string): number {
  const amount = parseInteger(text, flag);
  if (amount < 1) throw usageError(say("{flag}: {text} is none at all.", { flag, text }), say("Give 1 or more."));
  return amount;
}

/** Reads statuses, by name or number, with commas between them. */
export const parseStatuses = (text: string, flag: string): readonly number[] =>
  text.split(",").map((word) => parseStatus(word.trim(), flag));

/** Whether a name stays where it is put: no way up, no separator of any system. */
export const isPlainName = (name: string): boolean =>
  name !== "" && name !== "." && name !== ".." && !/[/\\\0]/.test(name);

/** Reads the name of a run, which becomes that of a directory. */
export function parseRunName(text: string, flag: string): string {
  if (isPlainName(text)) return text;
  throw usageError(say("{flag}: {text} is no name for a directory.", { flag, text }));
}
