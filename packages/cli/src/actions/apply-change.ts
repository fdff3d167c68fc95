import type { JobDetails, VisualizationJob } from "@vizjobs/client";
import type { Context } from "../context.ts";
import { say } from "../language/message.ts";
import { type Accepted, accepted } from "./accepted.ts";
import { eachJob } from "./each-job.ts";
import { followWait, type Pace } from "./follow-wait.ts";
import type { Change } from "./job-changes.ts";
import { failureOf, type Outcome, type OutcomeTexts } from "./outcomes.ts";
import { waitForEach } from "./wait-for-each.ts";

export interface ChangeOptions extends Pace {
  readonly wait: boolean;
}

/** Throttled calls were not carried out and are sent again, after the pause that the service asks for. */
const retriesOfMany = 8;

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
  const asked = await eachJob(context, jobs, async (job): Promise<Outcome> => {
    if (signal.aborted) return failureOf(context, job, say("Interrupted before it was sent."));
    try {
      return accepted(job.id, await change.apply(job, call));
    } catch (error) {
      return failureOf(context, job, say("Interrupted; whether it was applied is not known."), error);
    }
  });
  if (!options.wait) return asked;
  const outcomes = new Map(asked.map((outcome) => [outcome.job_id, outcome]));
  const takenOn = jobs.filter(({ id }) => !("error" in (outcomes.get(id) ?? {})));
  for (const reached of await waitForEach(context, takenOn, change.goal, options)) {
    const isSeen = "status" in reached;
    outcomes.set(reached.job_id, isSeen ? reached : { ...outcomes.get(reached.job_id), ...reached });
  }
  return [...outcomes.values()];
}

/** After a wait only a job that is gone has no details. */
export const textsOf = ({ wait }: ChangeOptions, { done, failed }: Change): OutcomeTexts => ({
  done: wait ? say("gone") : done,
  failed,
});
