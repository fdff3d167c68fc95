import { VisualizationJob } from "@vizjobs/client";
import type { WaitOptions } from "../commands/wait.ts";
import type { Context } from "../context.ts";
import { say } from "../language/message.ts";
import { describeId, describeJob } from "../output/jobs.ts";
import { print } from "../output/print.ts";
import { followWait } from "./follow-wait.ts";
import { printOutcomes } from "./outcomes.ts";
import { waitForEach } from "./wait-for-each.ts";

export async function waitForJobs(
  context: Context,
  { ids }: { readonly ids: readonly string[] },
  options: WaitOptions,
): Promise<void> {
  const session = await context.connect();
  const jobs = [...new Set(ids)].map((id) => new VisualizationJob(session, id));
  const [only] = jobs;
  if (only && jobs.length === 1) {
    const reached = await only.waitFor(options.for, followWait(context, only, options));
    const gone = describeId({ job_id: only.id }, context.words(say("gone")));
    await print(context, reached ? describeJob(reached, context) : gone);
    return;
  }
  await printOutcomes(context, await waitForEach(context, jobs, options.for, options), {
    done: say("gone"),
    failed: (failed, total) => say("{failed} of {total} jobs did not get there.", { failed, total }),
  });
}
