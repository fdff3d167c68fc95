import { TimeoutError } from "../errors/call-errors.ts";
import { positive } from "../session/limits.ts";
import type { PartCallOptions } from "../session/options.ts";
import { sleep } from "../transport/sleep.ts";
import { within } from "../transport/within.ts";
import type { JobDetails } from "./job-types.ts";
import { startPace } from "./pace.ts";
import { statusName } from "./status.ts";
import { defaultIntervalMs, isGone } from "./wait-for.ts";
import type { StatusChange, WatchOptions } from "./wait-types.ts";

/** Gives the status of a job, and each change of it, until the job is gone. */
export async function* watchStatus(
  read: (options: PartCallOptions) => Promise<JobDetails>,
  { intervalMs, deadlineMs, signal, ...passedOn }: WatchOptions,
): AsyncGenerator<StatusChange, void, undefined> {
  const pace = startPace(positive("intervalMs", intervalMs ?? defaultIntervalMs));
  const endsAt = performance.now() + positive("deadlineMs", deadlineMs ?? Infinity);
  let previous: number | undefined;
  let looks = 0;

  const nextChange = async (limit: AbortSignal): Promise<JobDetails | undefined> => {
    for (;;) {
      if (looks > 0) await sleep(pace.next(), limit);
      looks += 1;
      try {
        const job = await read({ ...passedOn, signal: limit, noRetryFrom: endsAt });
        if (job.status !== previous) return job;
      } catch (error) {
        if (isGone(error) && previous !== undefined) return undefined;
        throw error;
      }
    }
  };

  for (;;) {
    const job = await within(endsAt - performance.now(), signal, nextChange, () => outOfTime(deadlineMs, looks));
    if (job === undefined) return;
    const { status } = job;
    yield { status, statusName: statusName(status), previous, job };
    previous = status;
    pace.restart();
  }
}

function outOfTime(deadlineMs = Infinity, attempts = 0): TimeoutError {
  return new TimeoutError({
    operation: "showVisualizationJob",
    attempts,
    message: `The watch ended after ${deadlineMs} ms (deadlineMs)`,
    retryable: true,
    mayHaveBeenApplied: false,
    timeoutMs: deadlineMs,
  });
}
