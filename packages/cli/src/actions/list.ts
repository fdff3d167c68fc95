import { join } from "node:path";
import { type JobSummary, type ListJobsQuery, type Session, VisualizationJob } from "@vizjobs/client";
import { rules } from "@vizjobs/spec/contract";
import type { ListOptions } from "../commands/list.ts";
import type { Context } from "../context.ts";
import { usageError } from "../errors/command-error.ts";
import { type Message, say } from "../language/message.ts";
import { countOfJobs } from "../output/count-of-jobs.ts";
import { describeJobs } from "../output/jobs.ts";
import { print } from "../output/print.ts";

export async function listJobs(context: Context, _args: object, options: ListOptions): Promise<void> {
  const { all, limit } = options;
  if (all && options.page !== undefined) throw usageError(say("--all and --page exclude each other."));
  if (all && limit !== undefined) throw usageError(say("--all and --limit exclude each other."));
  if (limit !== undefined && options.page !== undefined) {
    throw usageError(say("--limit and --page exclude each other."));
  }
  const session = await context.connect();
  const query = queryOf(options);
  if (limit !== undefined) {
    const jobs = await firstJobs(session, query, limit, context.io.signal);
    await print(context, describeJobs(jobs, { jobs }, context));
    await noteTheEnd(context, jobs.length, limit, options);
    return;
  }
  if (all) {
    const jobs = await firstJobs(session, query, Number.POSITIVE_INFINITY, context.io.signal);
    await print(context, describeJobs(jobs, { job_total_count: jobs.length, jobs }, context));
    return;
  }
  const page = await VisualizationJob.listPage(session, query, { signal: context.io.signal });
  await print(context, describeJobs(page.jobs, page, context));
  await noteTheRest(context, page.jobs.length, page.job_total_count, options);
}

/** Pages no larger than what is wanted, nor than the client asks for by itself. */
const mostPerPage = 100;

async function firstJobs(
  session: Session,
  query: ListJobsQuery,
  limit: number,
  signal: AbortSignal,
): Promise<JobSummary[]> {
  const jobs: JobSummary[] = [];
  const sized = limit < mostPerPage ? { per_page: limit, ...query } : query;
  for await (const { last } of VisualizationJob.list(session, sized, { signal })) {
    if (last) jobs.push(last);
    if (jobs.length === limit) break;
  }
  return jobs;
}

function queryOf({ status, search, sort, order, page, perPage, workspace }: ListOptions): ListJobsQuery {
  return {
    ...(status === undefined ? {} : { status }),
    ...(search === undefined ? {} : { search_content: search }),
    ...(sort === undefined ? {} : { sortBy: sort }),
    ...(order === undefined ? {} : { order }),
    ...(page === undefined ? {} : { page }),
    ...(perPage === undefined ? {} : { per_page: perPage }),
    ...(workspace === undefined ? {} : { workspace_id: workspace }),
  };
}

/** Says on stderr whether there may be more than was asked for. */
async function noteTheEnd(context: Context, shown: number, limit: number, options: ListOptions): Promise<void> {
  if (shown === 0) await noteTheRest(context, shown, 0, options);
  else if (shown === limit && context.globals.output === "table") {
    context.note(
      shown === 1
        ? say("The first job. All of them: --all")
        : say("The first {shown} jobs. All of them: --all", { shown }),
    );
  }
}

/** Says on stderr what the table does not show. */
async function noteTheRest(
  context: Context,
  shown: number,
  total: number | undefined,
  { page = 1, perPage, status, search }: ListOptions,
): Promise<void> {
  if (context.globals.output !== "table") return;
  const isFiltered = status !== undefined || search !== undefined;
  if (total === 0 || (total === undefined && shown === 0)) {
    context.note(
      isFiltered ? say("No job matches.") : say("There are no jobs yet. {how}", { how: await howToCreate(context) }),
    );
    return;
  }
  if (total === undefined || shown >= total) return;
  const size = perPage ?? rules.listVisualizationJobs.query.properties.per_page.default;
  if (shown === 0 && page > 1) {
    const last = Math.max(1, Math.ceil(total / size));
    context.note(
      say("Page {page} is past the end ({jobs}). The last one: --page {last}", {
        page,
        jobs: countOfJobs(total),
        last,
      }),
    );
    return;
  }
  context.note(
    page * size < total
      ? say("{shown} of {total} jobs, page {page}. Next: --page {next}. All of them: --all", {
          shown,
          total,
          page,
          next: page + 1,
        })
      : say("{shown} of {total} jobs, page {page}. All of them: --all", { shown, total, page }),
  );
}

async function howToCreate({ io, globals }: Context): Promise<Message> {
  if (!globals.local) return say("Create one: vizjob create --name NAME --train-url DIR");
  const { findServer } = await import("../local-server/find-server.ts");
  const root = (await findServer(io))?.root;
  if (root === undefined) return say("Create one: vizjob create --local --name NAME --train-url /BUCKET/DIR/");
  return say(
    "Create one: vizjob create --local --name NAME --train-url /BUCKET/DIR/, for logs in the directory {directory}",
    { directory: join(root, "BUCKET", "DIR") },
  );
}
