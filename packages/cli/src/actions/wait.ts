import { VisualizationJob } from "@vizjobs/client";
import type { WaitOptions } from "../commands/wait.ts";
import type { Context } from "../context.ts";
import { describeId, describeJob } from "../output/jobs.ts";
import { print } from "../output/print.ts";
import { followWait } from "./follow-wait.ts";

export async function waitForJob(
  context: Context,
  { id }: { readonly id: string },
  options: WaitOptions,
): Promise<void> {
  const job = new VisualizationJob(await context.connect(), id);
  const reached = await job.waitFor(options.for, followWait(context, job, options));
  await print(context, reached ? describeJob(reached, context) : describeId({ job_id: job.id }, "gone"));
}
