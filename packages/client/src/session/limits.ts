import { ConfigurationError } from "../errors/input-errors.ts";
import type { PartCallOptions, SessionOptions } from "./options.ts";

/** Limits of one call, with every default filled in. */
export interface CallLimits {
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  readonly noRetryFrom: number;
  /** Not checked yet; undefined where nothing but ours is sent. */
  readonly headers: Readonly<Record<string, string>> | undefined;
}

const defaultLimits: CallLimits = {
  signal: undefined,
  timeoutMs: 30_000,
  deadlineMs: 120_000,
  maxRetries: 2,
  noRetryFrom: Infinity,
  headers: undefined,
};

/**
 * Checks the limits that a session sets, and fills in the others.
 *
 * @throws ConfigurationError when a value cannot be used.
 */
export function readLimits({ timeoutMs, deadlineMs, maxRetries, userAgent }: SessionOptions): CallLimits {
  const headers = userAgent ? { "User-Agent": userAgent } : undefined;
  return resolveLimits({ timeoutMs, deadlineMs, maxRetries, headers }, defaultLimits);
}

/**
 * Fills in defaults and checks the numbers.
 *
 * @throws ConfigurationError naming the option.
 */
export function resolveLimits(options: PartCallOptions, defaults: CallLimits): CallLimits {
  const { headers: given } = options;
  return {
    signal: options.signal ?? defaults.signal,
    timeoutMs: positive("timeoutMs", options.timeoutMs ?? defaults.timeoutMs),
    deadlineMs: positive("deadlineMs", options.deadlineMs ?? defaults.deadlineMs),
    maxRetries: wholeNumber("maxRetries", options.maxRetries ?? defaults.maxRetries),
    noRetryFrom: options.noRetryFrom ?? defaults.noRetryFrom,
    headers: given === undefined ? defaults.headers : { ...defaults.headers, ...given },
  };
}

/** @internal Milliseconds above 0; Infinity is no limit. */
export function positive(name: string, value: number): number {
  if (typeof value === "number" && value > 0) return value;
  throw unusable(name, value, "number of milliseconds above 0");
}

function wholeNumber(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw unusable(name, value, "whole number from 0");
}

function unusable(name: string, value: unknown, needed: string): ConfigurationError {
  return new ConfigurationError(`${name} is ${String(value)}; a ${needed} is needed`);
}
