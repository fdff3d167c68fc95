import type { JobDetails, VisualizationJob } from "@vizjobs/client";
import { boundedMap } from "../connection/bounded-map.ts";
import type { Context } from "../context.ts";
import { CommandError } from "../errors/command-error.ts";
import { describeFailure, type Failure } from "../errors/failure.ts";
import { interruption } from "../errors/interruption.ts";
import { exitCodes } from "../exit-codes.ts";
import { type Message, say } from "../language/message.ts";
import { describeStatus, stdoutPainter } from "../output/jobs.ts";
import { print } from "../output/print.ts";
import { startProgress } from "../output/progress.ts";
import { renderTable } from "../output/table.ts";
import { type Accepted, accepted } from "./accepted.ts";
import { followWait, type Pace } from "./follow-wait.ts";
import type { Change } from "./job-changes.ts";

export interface ChangeOptions extends Pace {
  readonly wait: boolean;
}

type Outcome = Accepted | JobDetails | { readonly job_id: string; readonly error: Failure };

/**
 * Requests under way at the same time. A call waits nearly all of its time for the service, so that 500 jobs take 16 round trips
 * and the list instead of 500; more would save little and be throttled sooner.
 */
const concurrency = 32;

/** Throttled calls were not carried out and are sent again, after the pause that the service asks for. */
const retriesOfMany = 8;

/** So many jobs are counted; of fewer each change of status is told. */
const countedFrom = 10;

/** Asks for the change of one job, and waits for its outcome where that is wanted. */
export async function changeOne(
  context: Context,
  job: VisualizationJob,
  options: ChangeOptions,
  change: Change,
): Promise<Accepted | JobDetails> {
  const result = accepted(job.id, await change.apply(job, { signal: context.io.signal }));
  if (!options.wait) return result;
  return (await job.waitFor(change.goal, followWait(context, job, options))) ?? result;
}

/** The same for several, at once; never rejects. Waits begin when all is asked for, so that none holds up another job's change. */
export async function changeMany(
  context: Context,
  jobs: readonly VisualizationJob[],
  options: ChangeOptions,
  change: Change,
): Promise<readonly Outcome[]> {
  const { signal } = context.io;
  const call = { signal, maxRetries: context.io.maxRetries ?? retriesOfMany };
  const asked = await eachOf(context, jobs, async (job): Promise<Outcome> => {
    if (signal.aborted) return failureOf(context, job, say("Interrupted before it was sent."));
    try {
      return accepted(job.id, await change.apply(job, call));
    } catch (error) {
      return failureOf(context, job, say("Interrupted; whether it was applied is not known."), error);
    }
  });
  if (!options.wait) return asked;
  const asks = jobs.map((job, index) => ({ job, outcome: asked[index] }));
  return eachOf(context, asks, async ({ job, outcome }): Promise<Outcome> => {
    if (outcome === undefined || "error" in outcome) return outcome ?? { job_id: job.id };
    const follow = followWait(context, job, options);
    try {
      const told = jobs.length < countedFrom ? follow : { ...follow, onProgress: undefined };
      return (await job.waitFor(change.goal, told)) ?? outcome;
    } catch (error) {
      return failureOf(context, job, say("Stopped waiting; that changes nothing for the job."), error);
    }
  });
}

async function eachOf<T, R>(context: Context, items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  if (items.length < countedFrom) return boundedMap(items, concurrency, work);
  const total = items.length;
  const progress = startProgress(context, total, (done) => say("{done} of {total} jobs", { done, total }));
  const results = await boundedMap(items, concurrency, async (item) => {
    const result = await work(item);
    progress.step();
    return result;
  });
  progress.end();
  return results;
}

function failureOf({ io, words }: Context, job: VisualizationJob, interrupted: Message, error?: unknown): Outcome {
  const reason = io.signal.aborted ? interruption(io.signal, interrupted) : error;
  return { job_id: job.id, error: describeFailure(reason, undefined, words) };
}

/** After a wait only a job that is gone has no details. */
export const wordFor = ({ wait }: ChangeOptions, { done }: Change): Message => (wait ? say("gone") : done);

/** One line or object for each job; then rejects when some failed. */
export async function printOutcomes(
  context: Context,
  outcomes: readonly Outcome[],
  options: ChangeOptions,
  change: Change,
): Promise<void> {
  const paint = stdoutPainter(context);
  const textOf = (outcome: Outcome) => {
    if ("error" in outcome) return paint("red", context.words(say("failed")));
    return "status" in outcome ? describeStatus(outcome.status, paint) : context.words(wordFor(options, change));
  };
  const failures = outcomes.filter((outcome) => "error" in outcome);
  await print(context, {
    data: outcomes,
    items: outcomes,
    ids: outcomes.filter((outcome) => !("error" in outcome)).map(({ job_id }) => job_id),
    table: () => renderTable(outcomes.map((outcome) => [outcome.job_id, textOf(outcome)])),
  });
  if (failures.length === 0) return;
  throw new CommandError(
    "SOME_FAILED",
    exitCodes.someFailed.code,
    context.words(change.failed(failures.length, outcomes.length)) + reasonsOf(context, failures),
  );
}

/** Reasons told to people; all of them are in the data. */
const mostReasons = 20;

function reasonsOf(
  context: Context,
  failures: readonly { readonly job_id: string; readonly error: Failure }[],
): string {
  const lines = failures.slice(0, mostReasons).map(({ job_id, error }) => `\n${job_id}: ${error.message}`);
  const more = failures.length - mostReasons;
  return lines.join("") + (more > 0 ? `\n${context.words(say("… and {more} more", { more }))}` : "");
}
