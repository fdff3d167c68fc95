import { statusName } from "@vizjobs/client";
import type { Context } from "../context.ts";
import { print } from "../output/print.ts";
import { findControl } from "./control.ts";
import { serverTable } from "./describe-server.ts";
import { findServer } from "./find-server.ts";
import { notRunning } from "./not-running.ts";
import { readOverview } from "./overview.ts";
import type { ServerNews } from "./server-news.ts";

export async function localStatus(context: Context): Promise<void> {
  const running = await findServer(context.io);
  if (!running) throw await notRunning(context.io);
  const news = running.control && (await readNews(context));
  // A status is shown to others, so the credentials stay in their file; the address of the start page is there to be opened.
  const { credentials: _, control: __, ...shown } = running;
  await print(context, {
    data: { ...shown, ...news },
    ids: [running.endpoint],
    table: () => serverTable(running, context.words, news),
  });
}

async function readNews(context: Context): Promise<ServerNews> {
  const control = await findControl(context);
  const { version, clock, projects } = await readOverview(control);
  const jobs: { [status: string]: number } = {};
  for (const { status } of projects.flatMap((project) => project.jobs)) {
    const name = statusName(status);
    jobs[name] = (jobs[name] ?? 0) + 1;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what this endpoint answers, by the server's README
  const { started_at } = (await control.get("/health")) as { readonly started_at: number };
  return { version, upMs: Date.now() - started_at, jobs, clock };
}
