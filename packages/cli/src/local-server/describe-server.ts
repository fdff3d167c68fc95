import type { Context } from "../context.ts";
import { print } from "../output/print.ts";
import { renderTable } from "../output/table.ts";
import type { Registration } from "./registration.ts";

/** Prints where a server is that has just become ready; with `-o json` as one line, which programs wait for. */
export async function describeServer(context: Context, registration: Registration): Promise<void> {
  const { endpoint, iamEndpoint, projectId, credentials, pid, startPage } = registration;
  const ready = { event: "ready", endpoint, iamEndpoint, projectId, credentials, pid, startPage };
  if (context.globals.output === "json") {
    context.io.stdout.write(`${JSON.stringify(ready)}\n`);
    return;
  }
  await print(context, { data: ready, ids: [endpoint], table: () => serverTable(registration) });
}

export function serverTable({ endpoint, projectId, pid, root, state, startPage }: Registration): Promise<string> {
  return renderTable([
    ["address", endpoint],
    ["project", projectId],
    ["process", String(pid)],
    ["buckets", `${root} (/bucket/logs/ is ${root}/bucket/logs)`],
    ["jobs", state],
    ...(startPage === undefined ? [] : [["start page", startPage]]),
    ["use it", "vizjob list --local"],
  ]);
}
