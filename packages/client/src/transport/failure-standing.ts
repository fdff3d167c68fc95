import { refusedCodes, transientCodes } from "@vizjobs/spec/contract/retries";
import type { AnswerHeaders } from "./answer.ts";
import { readHttpDate } from "./http-date.ts";
import type { Standing } from "./retry-policy.ts";

/** The standing of a failure that the service answered with. */
export function standingOfFailure(status: number, code: string | undefined): Standing {
  if (status === 429 || lists(refusedCodes, status, code)) return "refused";
  if (status === 408 || status >= 500 || lists(transientCodes, status, code)) return "maybe-applied";
  return "final";
}

function lists(codes: readonly string[], status: number, code: string | undefined): boolean {
  return code !== undefined && (codes.includes(`${status}:${code}`) || codes.includes(code));
}

const retryAfterHeader = "Retry-After" satisfies keyof AnswerHeaders;

/** Reads the `Retry-After` header, seconds or an HTTP date, as milliseconds from now; undefined when it is neither. */
export function readRetryAfterMs(headers: Headers): number | undefined {
  const value = headers.get(retryAfterHeader)?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const instant = readHttpDate(value);
  return instant === undefined ? undefined : Math.max(0, instant - Date.now());
}
