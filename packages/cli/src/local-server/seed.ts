import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { SeededJob } from "@vizjobs/local";
import type { LocalSeedOptions } from "../commands/local-jobs.ts";
import type { Context } from "../context.ts";
import { CommandError, configurationError, usageError } from "../errors/command-error.ts";
import { pathProblem } from "../errors/path-problem.ts";
import { say } from "../language/message.ts";
import { print } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { renderTable } from "../output/table.ts";
import { type Control, findControl } from "./control.ts";
import { readOverview } from "./overview.ts";
import { readDocument } from "./read-document.ts";
import { showControlRequests } from "./show-control-request.ts";

/** Over which logs jobs are made when nothing else is said. */
const defaultBucket = "logs";

export async function seedJobs(
  context: Context,
  { file }: { readonly file: string | undefined },
  options: LocalSeedOptions,
): Promise<void> {
  const { count, status, name, trainUrl } = options;
  if ((file === undefined) === (count === undefined)) {
    throw usageError(
      say("Give either a file with jobs, or --count."),
      say("For example: vizjob local seed --count 10 --status running,killed"),
    );
  }
  if (file !== undefined && (status ?? name ?? trainUrl) !== undefined) {
    throw usageError(
      say("The jobs of a file say all of themselves: --status, --name and --train-url go with --count."),
    );
  }
  const given = file === undefined ? undefined : [await readDocument(context.io, file)].flat();
  if (context.globals.dryRun) {
    const body = given ?? madeJobs(options, new Set());
    await (await import("./check-seeds.ts")).checkSeeds(body);
    await showControlRequests(context, [{ method: "POST", path: "/jobs", body }]);
    return;
  }
  const control = await findControl(context);
  if (given === undefined && trainUrl === undefined) await makeBucket(control.server.root);
  const seeds = given ?? madeJobs(options, await takenNames(control));
  await describeSeeded(context, await send(control, seeds));
}

function madeJobs({ count = 0, status, name = "seed", trainUrl }: LocalSeedOptions, taken: ReadonlySet<string>) {
  const jobs: object[] = [];
  for (let number = 1; jobs.length < count; number += 1) {
    const job_name = `${name}-${number}`;
    if (taken.has(job_name)) continue;
    const wanted = status?.[jobs.length % status.length];
    jobs.push({
      job_name,
      train_url: trainUrl ?? `/${defaultBucket}/`,
      ...(wanted !== undefined && { status: wanted }),
    });
  }
  return jobs;
}

async function takenNames(control: Control): Promise<ReadonlySet<string>> {
  const { projects } = await readOverview(control);
  const own = projects.filter(({ is_default }) => is_default);
  return new Set(own.flatMap(({ jobs }) => jobs.map(({ job_name }) => job_name)));
}

async function makeBucket(root: string): Promise<void> {
  const path = join(root, defaultBucket);
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw configurationError(
      say("The directory {path} cannot be made: {problem}.", { path, problem: pathProblem(error) }),
      say("Name logs in another bucket: --train-url /bucket/dir/"),
    );
  }
}

async function send({ server, send: call }: Control, seeds: unknown): Promise<readonly SeededJob[]> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what this endpoint answers, by the server's README
    return ((await call("POST", "/jobs", seeds)) as { readonly jobs: readonly SeededJob[] }).jobs;
  } catch (error) {
    if (!(error instanceof CommandError) || !error.message.includes("missing bucket")) throw error;
    throw new CommandError(
      error.code,
      error.exitCode,
      error.said,
      say("Buckets are the directories in {root}.", { root: server.root }),
    );
  }
}

async function describeSeeded(context: Context, jobs: readonly SeededJob[]): Promise<void> {
  await print(context, {
    data: { jobs },
    items: jobs,
    ids: jobs.map(({ job_id }) => String(job_id)),
    table: () =>
      renderTable(
        jobs.map(({ job_id, job_name }) => [String(job_id), printable(job_name)]),
        context.globals.noHeaders ? {} : { headers: ["ID", "NAME"] },
      ),
  });
}
