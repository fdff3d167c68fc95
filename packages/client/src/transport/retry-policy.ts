import type { RetryClass } from "@vizjobs/spec";

/**
 * How an attempt ended, as far as the job is concerned: it never left this machine, it was refused before it was applied, it
 * may have been applied, or there is an answer that stands.
 */
export type Standing = "unsent" | "refused" | "maybe-applied" | "final";

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
