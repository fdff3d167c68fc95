import { JobStatus } from "@vizjobs/spec/contract";
import { usageError } from "../errors/command-error.ts";
import { closest } from "./closest.ts";

/** Reads a decimal integer; the contract's range is checked by the client. */
export function parseInteger(text: string, flag: string): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(value))
    throw usageError(`${flag}: "${text}" is not a whole number.`);
  return value;
}

/** Reads a number of things: 1 or more. */
export function parseCount(text: string, flag: string): number {
  const value = parseInteger(text, flag);
  if (value < 1) throw usageError(`${flag}: ${text} is not allowed; give at least 1.`);
  return value;
}

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
    `${flag}: "${text}" is not the name or number of a status.`,
    guess ? `Did you mean ${guess}?` : `Known names: ${names.join(", ")}.`,
  );
}
