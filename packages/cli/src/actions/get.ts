import { VisualizationJob } from "@vizjobs/client";
import type { Context } from "../context.ts";
import { describeJob } from "../output/jobs.ts";
import { print } from "../output/print.ts";

export async function getJob(context: Context, { id }: { readonly id: string }): Promise<void> {
  const job = new VisualizationJob(await context.connect(), id);
  await print(context, describeJob(await job.info({ signal: context.io.signal }), context));
}
