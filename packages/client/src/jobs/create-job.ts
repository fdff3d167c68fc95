import type { CreateVisualizationJobRequest } from "@vizjobs/spec";
import { checkInput } from "../contract/check-input.ts";
import { call } from "../session/operation-call.ts";
import type { CallOptions } from "../session/options.ts";
import type { Session } from "../session/session.ts";
import type { CreateOptions } from "./create-options.ts";
import { createOrAdopt } from "./create-or-adopt.ts";
import type { JobCreated, JobSummary, ListJobsQuery } from "./job-types.ts";
import { listOnePage } from "./list-one-page.ts";
import { readJob } from "./read-job.ts";

/**
 * Creates a job, or adopts the one that an ambiguous create has made.
 *
 * @throws ContractError before anything is sent; AmbiguousCreateError when there is not exactly one job to adopt.
 */
export async function createJob(
  session: Session,
  input: CreateVisualizationJobRequest,
  { adopt = false, ...options }: CreateOptions,
): Promise<JobCreated | JobSummary> {
  checkInput("createVisualizationJob", "body", input);
  const create = async () => (await session[call]("createVisualizationJob", { body: input }, options)).decode(readJob);
  if (!adopt) return create();
  const readPage = (query: ListJobsQuery, perPage: CallOptions) => listOnePage(session, query, perPage);
  return createOrAdopt({ create, readPage }, input, options);
}
