import type { VisualizationJob, WaitOptions } from "@vizjobs/client";
import type { Context } from "../context.ts";
import { say } from "../language/message.ts";
import { statusText } from "../output/jobs.ts";
import { formatDuration } from "../parser/durations.ts";

export interface Pace {
  readonly timeout: number;
  readonly interval: number;
}

/** Options for a wait that tells each change of status on stderr, one line each. */
export function followWait(context: Context, job: VisualizationJob, { timeout, interval }: Pace): WaitOptions {
  let told: number | undefined;
  return {
    timeoutMs: timeout,
    intervalMs: interval,
    signal: context.io.signal,
    onProgress: ({ status, elapsedMs }) => {
      if (status === told) return;
      told = status;
      const text = status === undefined ? say("gone") : statusText(status);
      context.note(
        say("Job {id}: {status} after {duration}", { id: job.id, status: text, duration: formatDuration(elapsedMs) }),
      );
    },
  };
}
