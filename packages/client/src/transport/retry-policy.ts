import type { RetryClass } from "@vizjobs/spec";
import { refusedCodes, transientCodes } from "@vizjobs/spec/contract";

/**
 * How an attempt ended, as far as the job is concerned: it never left this machine, it was refused before it was applied, it
 * may have been applied, or there is an answer that stands.
 */
export type Standing = "unsent" | "refused" | "maybe-applied" | "final";

/** The standing of a failure that the service answered with. */
export function standingOfFailure(status: number, code: string | undefined): Standing {
  if (status === 429 || lists(refusedCodes, status, code)) return "refused";
  if (status === 408 || status >= 500 || lists(transientCodes, status, code)) return "maybe-applied";
  return "final";
}

function lists(codes: readonly string[], status: number, code: string | undefined): boolean {
  return code !== undefined && (codes.includes(`${status}:${code}`) || codes.includes(code));
}

/** Whether a call of this class may be sent again after an attempt of this standing. */
export function mayRepeat(standing: Standing, retryClass: RetryClass): boolean {
  if (standing === "maybe-applied") return retryClass === "safe";
  return standing !== "final";
}

const firstDelayMs = 500;
const longestDelayMs = 8_000;

/** Milliseconds to wait before the next attempt: what the service asks for, else full jitter under an exponential bound. */
export function retryDelayMs(attempt: number, retryAfterMs: number | undefined): number {
  return retryAfterMs ?? Math.random() * Math.min(longestDelayMs, firstDelayMs * 2 ** (attempt - 1));
}

const httpDate =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Reads a `Retry-After` header, seconds or an HTTP date, as milliseconds from now; undefined when it is neither. */
export function readRetryAfterMs(header: string | null): number | undefined {
  const value = header?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  if (!httpDate.test(value)) return undefined;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - Date.now());
}
