import type { SeededJob } from "@vizjobs/local";
import type { LocalSeedOptions } from "../commands/local-jobs.ts";
import type { Context } from "../context.ts";
import { CommandError, usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import { print } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { renderTable } from "../output/table.ts";
import { defaultTrainUrl } from "../parser/local-values.ts";
import { type Control, findControl } from "./control.ts";
import { findLogPlace } from "./log-place.ts";
import { freeNames, readOwnJobs } from "./overview.ts";
import { readDocument } from "./read-document.ts";
import { showControlRequests } from "./show-control-request.ts";

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
    const body = given ?? madeJobs(options, []);
    await (await import("./check-seeds.ts")).checkSeeds(body);
    await showControlRequests(context, [{ method: "POST", path: "/jobs", body }]);
    return;
  }
  const control = await findControl(context);
  if (given === undefined && trainUrl === undefined) await findLogPlace(control.server.root, defaultTrainUrl);
  const seeds = given ?? madeJobs(options, await readOwnJobs(control));
  await describeSeeded(context, await send(control, seeds));
}

function madeJobs(
  { count = 0, status, name = "seed", trainUrl = defaultTrainUrl }: LocalSeedOptions,
  present: Parameters<typeof freeNames>[1],
): readonly object[] {
  const names = freeNames(name, present);
  return Array.from({ length: count }, (_, index) => {
    const wanted = status?.[index % status.length];
    return { job_name: names.next().value, train_url: trainUrl, ...(wanted !== undefined && { status: wanted }) };
  });
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
