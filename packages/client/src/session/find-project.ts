import type { OperationId } from "@vizjobs/spec";
import { TimeoutError } from "../errors/call-errors.ts";
import { within } from "../transport/within.ts";
import type { CallLimits } from "./limits.ts";

/**
 * Finds the project of a call before its deadline.
 *
 * @throws TimeoutError when that is over; what `find` rejects with.
 */
export async function findProjectInTime(
  find: (signal: AbortSignal) => Promise<string>,
  operation: OperationId,
  { deadlineMs, signal }: CallLimits,
  endsAt: number,
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
