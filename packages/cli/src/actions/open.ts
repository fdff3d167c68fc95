import { VisualizationJob } from "@vizjobs/client";
import type { OpenOptions } from "../commands/open.ts";
import { chartAddress } from "../connection/chart-address.ts";
import type { Context } from "../context.ts";
import { printable } from "../output/printable.ts";
import { print } from "../output/print.ts";
import { followWait } from "./follow-wait.ts";
import { openInBrowser } from "./open-in-browser.ts";

export async function openJob(context: Context, { id }: { readonly id: string }, options: OpenOptions): Promise<void> {
  const job = new VisualizationJob(await context.connect(), id);
  const details = await job.waitFor("running", followWait(context, job, options));
  const url = chartAddress(job.id, details.service_url);
  await print(context, { data: details, table: () => `${printable(url)}\n` });
  if (!options.print) await openInBrowser(context, url);
}
