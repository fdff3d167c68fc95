import type { Context } from "../context.ts";
import { print } from "../output/print.ts";
import { serverTable } from "./describe-server.ts";
import { notRunning } from "./not-running.ts";
import { findServer } from "./find-server.ts";

export async function localStatus(context: Context): Promise<void> {
  const running = await findServer(context.io);
  if (!running) throw notRunning();
  // A status is shown to others, so the credentials stay in their file; the address of the start page is there to be opened.
  const { credentials: _, ...shown } = running;
  await print(context, { data: shown, ids: [running.endpoint], table: () => serverTable(running) });
}
