import { basename } from "node:path";
import { Session, VisualizationJob } from "@vizjobs/client";
import type { LocalServer } from "@vizjobs/local";
import { rules } from "@vizjobs/spec/contract";
import type { ViewOptions } from "../commands/view.ts";
import type { Context } from "../context.ts";
import { say } from "../language/message.ts";
import { bucket, findLogs } from "../local-server/log-directory.ts";
import { startServer } from "../local-server/start-server.ts";
import { untilEnded } from "../local-server/until-ended.ts";
import { print } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { openInBrowser } from "./open-in-browser.ts";

/** Serves the charts of a directory until Ctrl-C, on a server of its own that nobody else knows of. */
export async function viewDirectory(
  context: Context,
  { dir }: { readonly dir: string },
  { port, viewer, print: isPrintOnly }: ViewOptions,
): Promise<void> {
  const { io } = context;
  const logs = await findLogs(dir, io.cwd);
  const server = await startServer({
    root: { [bucket]: logs.path },
    timing: "instant",
    viewer,
    ...(port === undefined ? {} : { port }),
  });
  try {
    for (const warning of server.warnings) context.warn(warning);
    const url = await createJob(server, jobNameFor(logs.path), io.signal);
    await describeCharts(context, url, logs);
    if (!isPrintOnly) await openInBrowser(context, url);
    context.note(say("Ctrl-C ends it; nothing is kept."));
    await untilEnded(io.signal, server);
  } finally {
    await server.close();
  }
}

async function createJob(server: LocalServer, name: string, signal: AbortSignal): Promise<string> {
  const { endpoint, projectId, region, credentials } = server;
  const session = new Session({ endpoint, projectId, region, credentials });
  const job = await VisualizationJob.create(session, { job_name: name, train_url: `/${bucket}/` }, { signal });
  const { service_url } = await job.waitFor("running", { signal });
  if (service_url === undefined) throw new Error("a running job of the local server has no service_url");
  return service_url;
}

/** The directory's own name, which the page shows as its title, as far as the contract takes it for a job's. */
function jobNameFor(path: string): string {
  const { maxLength, pattern } = rules.createVisualizationJob.body.properties.job_name;
  const isLegal = new RegExp(pattern);
  const letters = Array.from(basename(path)).slice(0, maxLength);
  if (!letters.some((letter) => isLegal.test(letter))) return bucket;
  return letters.map((letter) => (isLegal.test(letter) ? letter : "-")).join("");
}

async function describeCharts(
  context: Context,
  url: string,
  { path, eventFileCount }: { readonly path: string; readonly eventFileCount: number },
): Promise<void> {
  const { io, globals } = context;
  const ready = { event: "ready", url, directory: path, eventFileCount, pid: process.pid };
  const directory = printable(path);
  if (globals.output === "json") io.stdout.write(`${JSON.stringify(ready)}\n`);
  else await print(context, { data: ready, ids: [url], table: () => `${url}\n` });
  if (eventFileCount === 0) {
    context.note(
      say("There are no event files in {directory} yet; the page shows new data as it comes.", { directory }),
    );
  } else if (eventFileCount === 1) context.note(say("Charts of 1 event file in {directory}.", { directory }));
  else context.note(say("Charts of {count} event files in {directory}.", { count: eventFileCount, directory }));
}
