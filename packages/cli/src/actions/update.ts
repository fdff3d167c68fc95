import { VisualizationJob } from "@vizjobs/client";
import type { UpdateOptions } from "../commands/update.ts";
import type { Context } from "../context.ts";
import { say } from "../language/message.ts";
import { describeId } from "../output/jobs.ts";
import { print } from "../output/print.ts";
import { accepted } from "./accepted.ts";
import { showRequests } from "./show-requests.ts";

export async function updateJob(
  context: Context,
  { id }: { readonly id: string },
  { desc }: UpdateOptions,
): Promise<void> {
  const input = { job_desc: desc };
  if (context.globals.dryRun) {
    await showRequests(context, [(session, call) => new VisualizationJob(session, id).update(input, call)]);
    return;
  }
  const job = new VisualizationJob(await context.connect(), id);
  const result = accepted(job.id, await job.update(input, { signal: context.io.signal }));
  await print(context, describeId(result, context.words(say("description updated"))));
}
