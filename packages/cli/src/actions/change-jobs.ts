import { VisualizationJob } from "@vizjobs/client";
import type { Context } from "../context.ts";
import { say } from "../language/message.ts";
import { describeId, describeJob } from "../output/jobs.ts";
import { print } from "../output/print.ts";
import { changeMany, changeOne, type ChangeOptions, textsOf } from "./apply-change.ts";
import { confirm } from "./confirm.ts";
import { findJobs, isByFilter, type JobFilter, stillAsShown } from "./find-jobs.ts";
import { type Change, deletion, deletionOfWhatIsThere, restart, stop } from "./job-changes.ts";
import { printOutcomes } from "./outcomes.ts";
import { previewJobs, printPlan } from "./preview-jobs.ts";
import { showRequests } from "./show-requests.ts";

interface Options extends ChangeOptions, JobFilter {}

type Ids = { readonly ids: readonly string[] };

export const stopJobs = (context: Context, { ids }: Ids, options: Options): Promise<void> =>
  changeJobs(context, ids, options, stop);

export const restartJobs = (context: Context, { ids }: Ids, options: Options): Promise<void> =>
  changeJobs(context, ids, options, restart);

export const deleteJobs = (
  context: Context,
  { ids }: Ids,
  options: Options & { readonly ignoreMissing: boolean },
): Promise<void> => changeJobs(context, ids, options, options.ignoreMissing ? deletionOfWhatIsThere : deletion);

const changeJobs = (context: Context, ids: readonly string[], options: Options, change: Change): Promise<void> =>
  isByFilter(ids, options)
    ? changeFound(context, options, change)
    : changeNamed(context, [...new Set(ids)], options, change);

/** The jobs that match a filter: looked for, shown, asked about, changed. */
async function changeFound(context: Context, options: Options, change: Change): Promise<void> {
  const { jobs, leftOut } = await findJobs(context, options, change.operation);
  if (leftOut > 0) {
    context.note(
      leftOut === 1
        ? say("1 job is left out: its status does not allow it.")
        : say("{count} jobs are left out: their status does not allow it.", { count: leftOut }),
    );
  }
  if (context.globals.dryRun) {
    await printPlan(context, jobs, change);
    return;
  }
  if (jobs.length === 0) {
    context.note(say("No job matches; nothing was done."));
    await printOutcomes(context, [], textsOf(options, change));
    return;
  }
  await previewJobs(context, jobs);
  await confirm(context, change.question(jobs.length));
  const confirmed = context.globals.yes ? jobs : await stillAsShown(context, jobs, options, change.operation);
  const changed = jobs.length - confirmed.length;
  if (changed > 0) {
    context.warn(
      changed === 1
        ? say("1 job is left out: it has changed meanwhile.")
        : say("{count} jobs are left out: they have changed meanwhile.", { count: changed }),
    );
  }
  const session = await context.connect();
  const outcomes = await changeMany(
    context,
    confirmed.map(({ job_id }) => new VisualizationJob(session, job_id)),
    options,
    change,
  );
  await printOutcomes(context, outcomes, textsOf(options, change));
}

async function changeNamed(context: Context, ids: readonly string[], options: Options, change: Change): Promise<void> {
  if (context.globals.dryRun) {
    await showRequests(
      context,
      ids.map((id) => (session, call) => change.apply(new VisualizationJob(session, id), call)),
    );
    return;
  }
  const session = await context.connect();
  // Every id is checked before anything is sent.
  const jobs = ids.map((id) => new VisualizationJob(session, id));
  if (change.operation === deletion.operation) await confirm(context, deletionQuestion(ids));
  const [only] = jobs;
  if (only && jobs.length === 1) {
    const outcome = await changeOne(context, only, options, change);
    const word = context.words(textsOf(options, change).done);
    await print(context, "status" in outcome ? describeJob(outcome, context) : describeId(outcome, word));
    return;
  }
  await printOutcomes(context, await changeMany(context, jobs, options, change), textsOf(options, change));
}

const deletionQuestion = (ids: readonly string[]) =>
  ids.length === 1
    ? say("Delete job {id}? This cannot be undone.", { id: ids.join() })
    : say("Delete jobs {ids}? This cannot be undone.", { ids: ids.join(", ") });
