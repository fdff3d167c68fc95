import type { VisualizationJob, WaitGoal } from "@vizjobs/client";
import type { Context } from "../context.ts";
import { say } from "../language/message.ts";
import { areCounted, eachJob } from "./each-job.ts";
import { followWait, type Pace } from "./follow-wait.ts";
import { failureOf, type Outcome } from "./outcomes.ts";

/** Waits for several jobs within one time limit; never rejects. */
export async function waitForEach(
  context: Context,
  jobs: readonly VisualizationJob[],
  goal: WaitGoal,
  { timeout, interval }: Pace,
): Promise<readonly Outcome[]> {
  const endsAt = performance.now() + timeout;
  return eachJob(context, jobs, async (job): Promise<Outcome> => {
    // A job whose turn comes late has mostly got there meanwhile: one look is for each.
    const left = Math.max(endsAt - performance.now(), interval);
    const follow = followWait(context, job, { timeout: left, interval });
    try {
      const reached = await job.waitFor(goal, areCounted(jobs) ? { ...follow, onProgress: undefined } : follow);
      return reached ?? { job_id: job.id };
    } catch (error) {
      return failureOf(context, job, say("Stopped waiting; that changes nothing for the job."), error);
    }
  });
}
