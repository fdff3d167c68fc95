import { Session, statusClass, VisualizationJob } from "@vizjobs/client";
import { openInBrowser } from "../actions/open-in-browser.ts";
import type { Context } from "../context.ts";
import { say } from "../language/message.ts";
import { findControl } from "./control.ts";
import { freeNames, readOwnJobs } from "./overview.ts";

/** Opens the charts over some logs: of the job that runs there, or of one that is created. */
export async function openCharts(context: Context, trainUrl: string): Promise<void> {
  const { signal } = context.io;
  const control = await findControl(context);
  const { endpoint, projectId, region, credentials } = control.server;
  const session = new Session({ endpoint, projectId, region, credentials });
  const jobs = await readOwnJobs(control);
  const present = jobs.find(({ train_url, status }) => train_url === trainUrl && statusClass(status) === "running");
  const job = present
    ? new VisualizationJob(session, String(present.job_id))
    : await VisualizationJob.create(
        session,
        { job_name: freeNames("train", jobs).next().value, train_url: trainUrl },
        { signal },
      );
  const { service_url: url = "" } = await job.waitFor("running", { signal });
  context.note(
    present
      ? say("Charts of job {id}: {url}", { id: job.id, url })
      : say("Charts, of job {id} that was created for them: {url}", { id: job.id, url }),
  );
  await openInBrowser(context, url);
}
