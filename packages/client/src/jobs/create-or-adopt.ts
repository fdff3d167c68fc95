import type { CreateVisualizationJobRequest } from "@vizjobs/spec";
import { AmbiguousCreateError } from "../errors/ambiguous-create-error.ts";
import { isCallError, type CallError } from "../errors/call-errors.ts";
import type { CallOptions } from "../session/options.ts";
import { readHttpDate } from "../transport/http-date.ts";
import { sleep } from "../transport/sleep.ts";
import type { JobCreated, JobPage, JobSummary, ListJobsQuery } from "./job-types.ts";
import { eachJob } from "./list-jobs.ts";

/** A new job may show in the list a little later. */
const pausesMs = [1_000, 2_000];
/** What the date of an answer and the way of a request may leave uncertain. */
const uncertaintyMs = 5_000;

/** What the look-up needs. */
export interface AdoptionSource {
  create(): Promise<JobCreated>;
  /** Reads a page, and the `Date` header that came with it. */
  readPage(
    query: ListJobsQuery,
    options: CallOptions,
  ): Promise<{ readonly page: JobPage; readonly date: string | null }>;
}

/**
 * Creates a job; when it is not known whether that was applied, looks for the job that it made.
 *
 * @throws AmbiguousCreateError when there is not exactly one that fits.
 */
export async function createOrAdopt(
  source: AdoptionSource,
  input: CreateVisualizationJobRequest,
  options: CallOptions,
): Promise<JobCreated | JobSummary> {
  const calledAt = performance.now();
  try {
    return await source.create();
  } catch (error) {
    if (!isCallError(error) || !error.mayHaveBeenApplied) throw error;
    return adopt(source, input, { error, calledAt }, options);
  }
}

async function adopt(
  source: AdoptionSource,
  { job_name, train_url }: CreateVisualizationJobRequest,
  { error, calledAt }: { readonly error: CallError; readonly calledAt: number },
  options: CallOptions,
): Promise<JobSummary> {
  let named: JobSummary[] = [];
  for (const pauseMs of [0, ...pausesMs]) {
    if (pauseMs > 0) await sleep(pauseMs, options.signal);
    let createdFrom = 0;
    const read = async (query: ListJobsQuery, perPage: CallOptions) => {
      const { page, date } = await source.readPage(query, perPage);
      // By the clock of the service, which is the one that dates jobs; where that cannot be read, no job is known to be newer.
      const now = readHttpDate(date) ?? Infinity;
      createdFrom = now - (performance.now() - calledAt) - uncertaintyMs;
      return page;
    };
    try {
      named = [];
      for await (const job of eachJob(read, { search_content: job_name }, options)) {
        if (job.job_name === job_name) named.push(job);
      }
    } catch (lookupError) {
      options.signal?.throwIfAborted();
      throw ambiguous(error, [], `and the list cannot be read: ${messageOf(lookupError)}`);
    }
    const fitting = named.filter(
      (job) => job.train_url === train_url && Number(job.create_time ?? Number.NaN) >= createdFrom,
    );
    const [found] = fitting;
    if (found !== undefined && fitting.length === 1) return found;
    if (fitting.length > 1) break;
  }
  const [first] = named;
  const found =
    first === undefined
      ? "no job of that name"
      : `${named.length === 1 ? "a job" : `${named.length} jobs`} of that name that may or may not be the one`;
  throw ambiguous(error, named, `and the list shows ${found}`);
}

function ambiguous(error: CallError, candidates: readonly JobSummary[], what: string): AmbiguousCreateError {
  const ids = candidates.map(({ job_id }) => job_id).join(", ");
  return new AmbiguousCreateError({
    operation: error.operation,
    attempts: error.attempts,
    mayHaveBeenApplied: true,
    candidates,
    cause: error,
    message: `${withoutHint(error)} It may have been applied, ${what}${ids === "" ? "" : ` (${ids})`}`,
    hint: "Look at the list before you create the job again.",
    toCurl: () => error.toCurl() ?? "",
  });
}

function withoutHint({ message, hint = "" }: CallError): string {
  return message.replace(hint, "").trimEnd();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
}
