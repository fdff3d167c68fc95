import type { OperationId } from "@vizjobs/spec";
import { TimeoutError } from "../errors/call-errors.ts";
import { within } from "../transport/within.ts";
import type { CallLimits } from "./limits.ts";

/** A call that needs the project. */
export interface WaitingCall {
  readonly operation: OperationId;
  readonly limits: CallLimits;
  /** When its deadline is, by `performance.now()`. */
  readonly endsAt: number;
}

/**
 * Finds the project of a call before its deadline.
 *
 * @throws TimeoutError when that is over; what `find` rejects with.
 */
export async function findProjectInTime(
  find: (signal: AbortSignal) => Promise<string>,
  { operation, limits: { deadlineMs, signal }, endsAt }: WaitingCall,
): Promise<string> {
  return within(
    endsAt - performance.now(),
    signal,
    find,
    () =>
      new TimeoutError({
        operation,
        attempts: 0,
        message: `${operation} was not sent: IAM did not name the project within ${deadlineMs} ms (deadlineMs of the call)`,
        hint: "Allow more time, or give the project id.",
        retryable: true,
        mayHaveBeenApplied: false,
        timeoutMs: deadlineMs,
      }),
  );
}
