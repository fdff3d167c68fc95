import type { OperationId } from "@vizjobs/spec";
import type { JobStatus } from "@vizjobs/spec/contract/statuses";
import { isNotFoundError, type NotFoundError } from "../errors/api-errors.ts";
import { ConfigurationError } from "../errors/input-errors.ts";
import { UnreachableGoalError, WaitTimeoutError } from "../errors/wait-errors.ts";
import { positive } from "../session/limits.ts";
import type { PartCallOptions } from "../session/options.ts";
import { readRetryAfterMs } from "../transport/failure-standing.ts";
import { sleep } from "../transport/sleep.ts";
import { within } from "../transport/within.ts";
import type { JobDetails } from "./job-types.ts";
import { startPace, type Pace } from "./pace.ts";
import { statusClass, statusName } from "./status.ts";
import type { WaitGoal, WaitOptions, WaitPredicate } from "./wait-types.ts";

const defaultTimeoutMs = 600_000;
const lookOperation = "showVisualizationJob" satisfies OperationId;
// Not looked up at run time: a wait alone should not load the table of names.
const deleteFailed = 6 satisfies (typeof JobStatus)["DELETE_FAILED"];
/** @internal */
export const defaultIntervalMs = 2_000;

/** What a wait needs of the job. */
export interface WaitSubject {
  readonly id: string;
  /** Reads the details, and the headers that came with them. */
  read(options: PartCallOptions): Promise<Seen>;
  /** Whether the job has been seen before this wait. */
  readonly isKnown: boolean;
  /** Whether what was read last may be from before a restart or delete of this object. */
  mayBeStale(): boolean;
}

/** One look at a job. */
interface Seen {
  readonly job: JobDetails;
  readonly headers: Headers;
}

type Verdict = "reached" | "unreachable" | "open";

/** Looks at the job until it reaches the goal. Resolves to the details that reached it, or to undefined when the job is gone. */
export async function waitForGoal(
  subject: WaitSubject,
  goal: WaitGoal | WaitPredicate,
  options: WaitOptions,
): Promise<JobDetails | undefined> {
  if (typeof goal !== "function" && !Object.hasOwn(wordOf, goal)) throw unknownGoal(goal);
  const { timeoutMs = defaultTimeoutMs, intervalMs, deadlineMs, signal, onProgress, ...passedOn } = options;
  const limitMs = Math.min(positive("timeoutMs", timeoutMs), positive("deadlineMs", deadlineMs ?? Infinity));
  const pace = startPace(positive("intervalMs", intervalMs ?? defaultIntervalMs));
  const startedAt = performance.now();
  const goalName = typeof goal === "function" ? "predicate" : goal;
  let last: JobDetails | undefined;

  const lookUntilDecided = async (limit: AbortSignal): Promise<JobDetails | undefined> => {
    for (;;) {
      const seen = await look(subject, { ...passedOn, signal: limit, noRetryFrom: startedAt + limitMs });
      const job = "job" in seen ? seen.job : undefined;
      if (job?.status !== last?.status) pace.restart();
      const found = verdictOf(goal, job);
      const isDoubtful = job !== undefined && needsSecondLook(goal, job.status, subject);
      const verdict = isDoubtful && job.status !== last?.status ? "open" : found;
      const nextPollMs = verdict === "open" ? pauseAfter(seen, pace) : undefined;
      onProgress?.({
        goal: goalName,
        status: job?.status,
        statusName: job === undefined ? "gone" : statusName(job.status),
        previous: last?.status,
        elapsedMs: performance.now() - startedAt,
        nextPollMs,
        job,
      });
      if (verdict === "unreachable")
        throw unreachable(subject, goalName, job ?? last, "gone" in seen ? seen.gone : undefined);
      if (nextPollMs === undefined) return job;
      last = job;
      await sleep(nextPollMs, limit);
    }
  };

  return within(limitMs, signal, lookUntilDecided, () => {
    const status = last === undefined ? "" : `; its last status is ${statusName(last.status)} (${last.status})`;
    return new WaitTimeoutError({
      goal: goalName,
      last,
      message: `Job ${subject.id} is not ${wordOf[goalName]} after ${limitMs} ms${status}`,
      hint: "The job goes on: wait again, or longer.",
    });
  });
}

const wordOf = {
  running: "running",
  stopped: "stopped",
  deleted: "deleted",
  predicate: "as the predicate wants",
} as const satisfies { readonly [goal in WaitGoal | "predicate"]: string };

function unknownGoal(goal: unknown): ConfigurationError {
  const goals = Object.keys(wordOf).filter((name) => name !== "predicate");
  return new ConfigurationError(
    `goal is ${JSON.stringify(goal) ?? typeof goal}; one of ${goals.join(", ")}, or a function, is needed`,
  );
}

/** The service may say when to look again. At once, or in the past, is no answer to that: it would be asked without end. */
function pauseAfter(seen: Look, pace: Pace): number {
  const usual = pace.next();
  return ("job" in seen && readRetryAfterMs(seen.headers)) || usual;
}

type Look = Seen | { readonly gone: NotFoundError };

async function look(subject: WaitSubject, options: PartCallOptions): Promise<Look> {
  try {
    return await subject.read(options);
  } catch (error) {
    if (isGone(error)) return { gone: error };
    throw error;
  }
}

/** @internal Not found may also be the user, or the project, while a token is got for the look. */
export function isGone(error: unknown): error is NotFoundError {
  return isNotFoundError(error) && error.operation === lookOperation;
}

function verdictOf(goal: WaitGoal | WaitPredicate, job: JobDetails | undefined): Verdict {
  if (job === undefined) return goal === "deleted" ? "reached" : "unreachable";
  if (typeof goal === "function") {
    const isReached: unknown = goal(job);
    if (typeof isReached === "boolean") return isReached ? "reached" : "open";
    throw new ConfigurationError(`The predicate gave ${typeof isReached}; true or false is needed, at once`);
  }
  const { status } = job;
  if (goal === "deleted") return status === deleteFailed ? "unreachable" : "open";
  const found = statusClass(status);
  if (found === "transitional") return "open";
  if (found === "running") return goal === "running" ? "reached" : "open";
  return goal === "running" ? "unreachable" : "reached";
}

/** The status from before a restart may still be read right after it: a job on its way to running may look ended. */
function needsSecondLook(goal: WaitGoal | WaitPredicate, status: number, subject: WaitSubject): boolean {
  return subject.mayBeStale() || (goal === "running" && statusClass(status) === "ended");
}

function unreachable(
  { id, isKnown }: WaitSubject,
  goal: WaitGoal | "predicate",
  last: JobDetails | undefined,
  gone: NotFoundError | undefined,
): Error {
  if (gone !== undefined) {
    // Never seen: then the id is wrong, which is another matter than a job that was deleted meanwhile.
    if (last === undefined && !isKnown) return gone;
    return new UnreachableGoalError({
      goal,
      last,
      cause: gone,
      message: `Job ${id} cannot be ${wordOf[goal]} any more: it is gone`,
    });
  }
  const status = last === undefined ? "unknown" : `${statusName(last.status)} (${last.status})`;
  return new UnreachableGoalError({
    goal,
    last,
    message: `Job ${id} does not get ${wordOf[goal]}: its status is ${status}`,
    hint: goal === "deleted" ? "Delete it again." : "Look at its details, then restart it.",
  });
}
