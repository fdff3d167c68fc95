import {
  type ActionResult,
  type CallOptions,
  isNotFoundError,
  type VisualizationJob,
  type WaitGoal,
} from "@vizjobs/client";
import { type Message, say } from "../language/message.ts";
import { countOfJobs } from "../output/count-of-jobs.ts";

/** A change that many jobs can be put through. */
export interface Change {
  readonly operation: "deleteVisualizationJob" | "restartVisualizationJob" | "stopVisualizationJob";
  readonly goal: WaitGoal;
  /** What the table says of a job for which the change was taken on. */
  readonly done: Message;
  /** Asked before jobs are changed that were found by a filter. */
  readonly question: (count: number) => Message;
  /** Told when some of several jobs failed. */
  readonly failed: (failed: number, total: number) => Message;
  readonly apply: (job: VisualizationJob, options: CallOptions) => Promise<ActionResult>;
}

export const stop: Change = {
  operation: "stopVisualizationJob",
  goal: "stopped",
  done: say("stopping"),
  question: (count) => say("Stop {jobs}?", { jobs: countOfJobs(count) }),
  failed: (failed, total) => say("{failed} of {total} jobs could not be handled by stop.", { failed, total }),
  apply: (job, call) => job.stop(call),
};

export const restart: Change = {
  operation: "restartVisualizationJob",
  goal: "running",
  done: say("restarting"),
  question: (count) => say("Restart {jobs}?", { jobs: countOfJobs(count) }),
  failed: (failed, total) => say("{failed} of {total} jobs could not be handled by restart.", { failed, total }),
  apply: (job, call) => job.restart(call),
};

export const deletion: Change = {
  operation: "deleteVisualizationJob",
  goal: "deleted",
  done: say("deleting"),
  question: (count) => say("Delete {jobs}? This cannot be undone.", { jobs: countOfJobs(count) }),
  failed: (failed, total) => say("{failed} of {total} jobs could not be handled by delete.", { failed, total }),
  apply: (job, call) => job.delete(call),
};

/** The same where a job that is not there counts as deleted. */
export const deletionOfWhatIsThere: Change = {
  ...deletion,
  apply: async (job, call) => {
    try {
      return await job.delete(call);
    } catch (error) {
      if (isMissing(error)) return {};
      throw error;
    }
  },
};

/** A gateway that knows no such address says not found too, and so does IAM of a project: neither tells anything of a job. */
function isMissing(error: unknown): boolean {
  return (
    isNotFoundError(error) && error.operation === deletion.operation && error.code?.startsWith("ModelArts.") === true
  );
}
