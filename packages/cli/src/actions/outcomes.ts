import type { JobDetails, VisualizationJob } from "@vizjobs/client";
import type { Context } from "../context.ts";
import { CommandError } from "../errors/command-error.ts";
import { describeFailure, type Failure, isForPrograms } from "../errors/failure.ts";
import { interruption } from "../errors/interruption.ts";
import { exitCodes } from "../exit-codes.ts";
import { type Message, say } from "../language/message.ts";
import { english, type Words } from "../language/words.ts";
import { describeStatus, stdoutPainter } from "../output/jobs.ts";
import { print } from "../output/print.ts";
import { renderTable } from "../output/table.ts";
import type { Accepted } from "./accepted.ts";

/** What became of one of several jobs. */
export type Outcome = Accepted | JobDetails | FailedOutcome;

interface FailedOutcome {
  readonly job_id: string;
  /** As data: in English, whoever reads it. */
  readonly error: Failure;
  /** What is told of it on stderr; no part of the data. */
  readonly reason: string;
}

/** An error as the outcome of its job; after Ctrl-C the interruption is what happened. */
export function failureOf(context: Context, job: VisualizationJob, interrupted: Message, error?: unknown): Outcome {
  const { signal } = context.io;
  const cause = signal.aborted ? interruption(signal, interrupted) : error;
  return {
    job_id: job.id,
    error: describeFailure(cause, undefined),
    reason: describeFailure(cause, undefined, wordsOnStderr(context)).message,
  };
}

const wordsOnStderr = ({ globals, words }: Context): Words => (isForPrograms(globals.output) ? english : words);

/** How outcomes are told to people. */
export interface OutcomeTexts {
  /** Of a job without details. */
  readonly done: Message;
  /** When some failed. */
  readonly failed: (failed: number, total: number) => Message;
}

/** One line or object for each job; then rejects when some failed. */
export async function printOutcomes(
  context: Context,
  outcomes: readonly Outcome[],
  { done, failed }: OutcomeTexts,
): Promise<void> {
  const paint = stdoutPainter(context);
  const textOf = (outcome: Outcome) => {
    if ("error" in outcome) return paint("red", context.words(say("failed")));
    return "status" in outcome ? describeStatus(outcome.status, paint) : context.words(done);
  };
  const failures = outcomes.filter((outcome) => "error" in outcome);
  const data = outcomes.map(dataOf);
  await print(context, {
    data,
    items: data,
    ids: outcomes.filter((outcome) => !("error" in outcome)).map(({ job_id }) => job_id),
    table: () => renderTable(outcomes.map((outcome) => [outcome.job_id, textOf(outcome)])),
  });
  if (failures.length === 0) return;
  throw new CommandError(
    "SOME_FAILED",
    exitCodes.someFailed.code,
    wordsOnStderr(context)(failed(failures.length, outcomes.length)) + reasonsOf(context, failures),
  );
}

function dataOf(outcome: Outcome): object {
  if (!("error" in outcome)) return outcome;
  const { reason: _, ...data } = outcome;
  return data;
}

/** Reasons told to people; all of them are in the data. */
const mostReasons = 20;

function reasonsOf(context: Context, failures: readonly FailedOutcome[]): string {
  const lines = failures.slice(0, mostReasons).map(({ job_id, reason }) => `\n${job_id}: ${reason}`);
  const more = failures.length - mostReasons;
  return lines.join("") + (more > 0 ? `\n${wordsOnStderr(context)(say("… and {more} more", { more }))}` : "");
}
