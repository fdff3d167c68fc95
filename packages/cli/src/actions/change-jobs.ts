import { type ActionResult, type CallOptions, type JobDetails, VisualizationJob, type WaitGoal } from "@vizjobs/client";
import { boundedMap } from "../connection/bounded-map.ts";
import type { Context } from "../context.ts";
import { CommandError } from "../errors/command-error.ts";
import { describeFailure, type Failure } from "../errors/failure.ts";
import { interruption } from "../errors/interruption.ts";
import { exitCodes } from "../exit-codes.ts";
import { describeId, describeJob, describeStatus, stdoutPainter } from "../output/jobs.ts";
import { print } from "../output/print.ts";
import { renderTable } from "../output/table.ts";
import { type Accepted, accepted } from "./accepted.ts";
import { confirm } from "./confirm.ts";
import { followWait, type Pace } from "./follow-wait.ts";
import { showRequests } from "./show-requests.ts";

interface Change {
  readonly verb: string;
  readonly goal: WaitGoal;
  /** What the table says of a job for which the change was taken on. */
  readonly done: string;
  readonly apply: (job: VisualizationJob, options: CallOptions) => Promise<ActionResult>;
}

interface Options extends Pace {
  readonly wait: boolean;
}

type Ids = { readonly ids: readonly string[] };
type Outcome = Accepted | JobDetails | { readonly job_id: string; readonly error: Failure };

/** Requests under way at the same time. */
const concurrency = 8;

export const stopJobs = (context: Context, { ids }: Ids, options: Options): Promise<void> =>
  changeJobs(context, ids, options, {
    verb: "stop",
    goal: "stopped",
    done: "stopping",
    apply: (job, call) => job.stop(call),
  });

export const restartJobs = (context: Context, { ids }: Ids, options: Options): Promise<void> =>
  changeJobs(context, ids, options, {
    verb: "restart",
    goal: "running",
    done: "restarting",
    apply: (job, call) => job.restart(call),
  });

export async function deleteJobs(context: Context, { ids }: Ids, options: Options): Promise<void> {
  await changeJobs(
    context,
    ids,
    options,
    { verb: "delete", goal: "deleted", done: "deleting", apply: (job, call) => job.delete(call) },
    () => confirm(context, `Delete job${ids.length > 1 ? "s" : ""} ${ids.join(", ")}? This cannot be undone.`),
  );
}

async function changeJobs(
  context: Context,
  given: readonly string[],
  options: Options,
  change: Change,
  ask?: () => Promise<void>,
): Promise<void> {
  const ids = [...new Set(given)];
  if (context.globals.dryRun) {
    await showRequests(
      context,
      ids.map((id) => (session, call) => change.apply(new VisualizationJob(session, id), call)),
    );
    return;
  }
  const session = await context.connect();
  // Every id is checked before anything is sent.
  const jobs = ids.map((id) => new VisualizationJob(session, id));
  await ask?.();
  const [only] = jobs;
  if (only && jobs.length === 1) {
    const outcome = await changeOne(context, only, options, change);
    await print(
      context,
      "status" in outcome ? describeJob(outcome, context) : describeId(outcome, wordFor(options, change)),
    );
    return;
  }
  const outcomes = await boundedMap(jobs, concurrency, async (job): Promise<Outcome> => {
    try {
      return await changeOne(context, job, options, change);
    } catch (error) {
      const { signal } = context.io;
      const reason = signal.aborted ? interruption(signal, "Interrupted; whether it was applied is not known.") : error;
      return { job_id: job.id, error: describeFailure(reason, undefined, context.words) };
    }
  });
  await printOutcomes(context, outcomes, options, change);
}

async function changeOne(
  context: Context,
  job: VisualizationJob,
  options: Options,
  change: Change,
): Promise<Accepted | JobDetails> {
  const result = accepted(job.id, await change.apply(job, { signal: context.io.signal }));
  if (!options.wait) return result;
  return (await job.waitFor(change.goal, followWait(context, job, options))) ?? result;
}

/** After a wait only a job that is gone has no details. */
const wordFor = ({ wait }: Options, { done }: Change): string => (wait ? "gone" : done);

async function printOutcomes(
  context: Context,
  outcomes: readonly Outcome[],
  options: Options,
  change: Change,
): Promise<void> {
  const paint = stdoutPainter(context);
  const textOf = (outcome: Outcome) => {
    if ("error" in outcome) return paint("red", "failed");
    return "status" in outcome ? describeStatus(outcome.status, paint) : wordFor(options, change);
  };
  const failures = outcomes.filter((outcome) => "error" in outcome);
  await print(context, {
    data: outcomes,
    items: outcomes,
    ids: outcomes.filter((outcome) => !("error" in outcome)).map(({ job_id }) => job_id),
    table: () => renderTable(outcomes.map((outcome) => [outcome.job_id, textOf(outcome)])),
  });
  if (failures.length === 0) return;
  const reasons = failures.map(({ job_id, error }) => `${job_id}: ${error.message}`);
  throw new CommandError(
    "SOME_FAILED",
    exitCodes.someFailed.code,
    [`${failures.length} of ${outcomes.length} jobs could not be handled by ${change.verb}.`, ...reasons].join("\n"),
  );
}
