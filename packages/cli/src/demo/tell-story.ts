import { type JobDetails, Session, VisualizationJob, type WaitGoal } from "@vizjobs/client";
import { createLocalClock } from "@vizjobs/local";
import { statusTexts } from "@vizjobs/spec/contract/texts";
import type { DemoOptions } from "../commands/demo.ts";
import type { Context } from "../context.ts";
import { usageError } from "../errors/command-error.ts";
import { bucket } from "../local-server/log-directory.ts";
import { say } from "../language/message.ts";
import { startServer } from "../local-server/start-server.ts";
import { untilEnded } from "../local-server/until-ended.ts";
import { describeJobs, describeStatus, stdoutPainter } from "../output/jobs.ts";
import { shellWord } from "../output/shell-word.ts";
import { readChartData } from "./chart-data.ts";
import { givenLogDirectory, type LogDirectory, madeLogDirectory } from "./log-directory.ts";
import { createNarrator, type Narrator } from "./narrator.ts";
import { chartLines } from "./show-charts.ts";

/** How much faster than real time the job lives. */
const speed = 5;
const jobName = "demo";
const lookEveryMs = 20;
const statusWidth = 20;

export async function tellStory(
  context: Context,
  { dir }: { readonly dir: string | undefined },
  options: DemoOptions,
): Promise<void> {
  if (context.globals.output !== "table") {
    throw usageError(
      say("The demo is a story to read; it has no other form."),
      say("Leave out --output, and unset VIZJOB_OUTPUT."),
    );
  }
  const narrator = createNarrator(context);
  const logs = dir === undefined ? await madeLogDirectory() : await givenLogDirectory(dir, context.io.cwd);
  try {
    narrator.title(say("A visualization job, from training logs to charts, on this machine."));
    narrator.line(
      say(
        "Each line with $ is the command for a step. Here all is done on a server of the demo's own, which ends with it.",
      ),
    );
    narrator.step(say("Training logs"));
    narrator.line(logs.path);
    narrator.line(logs.content);
    await serve(context, narrator, logs, options);
  } finally {
    await logs.remove();
  }
}

async function serve(context: Context, narrator: Narrator, logs: LogDirectory, options: DemoOptions): Promise<void> {
  const server = await startServer({ root: { [bucket]: logs.path }, clock: createLocalClock({ speed }) });
  try {
    narrator.step(
      say("A server of the same API: no account, no cloud"),
      logs.root && `vizjob local up --root ${shellWord(logs.root)}`,
    );
    narrator.line(
      say("{endpoint}, its clock {speed} times as fast as real time; the bucket {bucket} is the directory above", {
        endpoint: server.endpoint,
        speed,
        bucket,
      }),
    );
    const { endpoint, projectId, region, credentials } = server;
    const session = new Session({ endpoint, projectId, region, credentials });
    const job = await runJob(context, narrator, session, logs);
    if (options.keep) {
      narrator.line("");
      narrator.line(say("The charts stay open at that address until Ctrl-C."));
      await untilEnded(context.io.signal, server);
      return;
    }
    await deleteJob(context, narrator, session, job);
  } finally {
    await server.close();
  }
}

/** Creates, lists, shows, stops and restarts the job. */
async function runJob(
  context: Context,
  narrator: Narrator,
  session: Session,
  { eventFileCount }: LogDirectory,
): Promise<VisualizationJob> {
  const { signal } = context.io;
  const tell = (job: VisualizationJob, goal: WaitGoal) => tellStatus(context, narrator, job, goal);

  narrator.step(
    say("Create a job over the logs and wait for it"),
    `vizjob create --name ${jobName} --train-url /${bucket}/ --wait --local`,
  );
  const job = await VisualizationJob.create(session, { job_name: jobName, train_url: `/${bucket}/` }, { signal });
  const running = await tell(job, "running");

  narrator.step(say("List jobs"), "vizjob list --local");
  const page = await VisualizationJob.listPage(session, {}, { signal });
  const table = await describeJobs(page.jobs, page, context).table();
  for (const line of table.trimEnd().split("\n")) narrator.line(line);

  narrator.step(say("See the charts"), `vizjob open ${job.id} --local`);
  const serviceUrl = running?.service_url ?? "";
  const data = await readChartData(serviceUrl, signal);
  for (const line of await chartLines(data, eventFileCount, context.words)) narrator.line(line);
  narrator.line(say("In the browser, while this runs: {url}", { url: serviceUrl }));

  narrator.step(say("Stop it"), `vizjob stop ${job.id} --wait --local`);
  await job.stop({ signal });
  await tell(job, "stopped");

  narrator.step(say("Run it again"), `vizjob restart ${job.id} --wait --local`);
  await job.restart({ signal });
  await tell(job, "running");
  narrator.line(say("The charts are at the same address again."));
  return job;
}

async function deleteJob(context: Context, narrator: Narrator, session: Session, job: VisualizationJob): Promise<void> {
  const { signal } = context.io;
  narrator.step(say("Delete it"), `vizjob delete ${job.id} --yes --wait --local`);
  await job.delete({ signal });
  await tellStatus(context, narrator, job, "deleted");
  const { job_total_count: left } = await VisualizationJob.listPage(session, {}, { signal });
  narrator.line(say("{count} jobs left. The logs were only read.", { count: left ?? 0 }));
  narrator.line("");
  narrator.line(say("Stay and look: vizjob demo --keep. Your own logs: vizjob view DIR. Every command: vizjob help."));
}

/** Waits for the goal and tells each change of status by its name. */
async function tellStatus(
  context: Context,
  narrator: Narrator,
  job: VisualizationJob,
  goal: WaitGoal,
): Promise<JobDetails | undefined> {
  const paint = stdoutPainter(context);
  let told: number | undefined;
  return job.waitFor(goal, {
    intervalMs: lookEveryMs,
    signal: context.io.signal,
    onProgress: ({ status }) => {
      if (status !== undefined && status === told) return;
      told = status;
      if (status === undefined) narrator.line(say("gone"));
      else narrator.line(describeStatus(status, paint, statusWidth) + paint("dim", statusTexts[status] ?? ""));
    },
  });
}
