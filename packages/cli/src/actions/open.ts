import { VisualizationJob } from "@vizjobs/client";
import type { OpenOptions } from "../commands/open.ts";
import type { Context } from "../context.ts";
import { CommandError } from "../errors/command-error.ts";
import { exitCodes } from "../exit-codes.ts";
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

/** The address comes from the service: only a web address is handed to the system. */
function chartAddress(id: string, url: string | undefined): string {
  if (url && URL.canParse(url) && ["http:", "https:"].includes(new URL(url).protocol)) return url;
  throw new CommandError(
    "NO_SERVICE_URL",
    exitCodes.refused.code,
    url
      ? `Job ${id} runs, but its service_url is no web address: ${printable(url)}`
      : `Job ${id} runs, but the service gave no service_url.`,
    `Look again in a moment: vizjob get ${id}`,
  );
}
