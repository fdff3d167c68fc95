import type { Context } from "../context.ts";
import { say } from "../language/message.ts";
import type { Words } from "../language/words.ts";
import { print } from "../output/print.ts";
import { renderTable } from "../output/table.ts";
import { formatDuration } from "../parser/durations.ts";
import { clockRows } from "./clock.ts";
import type { Registration } from "./registration.ts";
import { jobCounts, type ServerNews } from "./server-news.ts";

/** Prints where a server is that has just become ready; with `-o json` as one line, which programs wait for. */
export async function describeServer(context: Context, registration: Registration): Promise<void> {
  const { endpoint, iamEndpoint, projectId, credentials, pid, startPage } = registration;
  const ready = { event: "ready", endpoint, iamEndpoint, projectId, credentials, pid, startPage };
  if (context.globals.output === "json") {
    context.io.stdout.write(`${JSON.stringify(ready)}\n`);
    return;
  }
  await print(context, { data: ready, ids: [endpoint], table: () => serverTable(registration, context.words) });
}

export function serverTable(
  { endpoint, projectId, pid, root, state, startPage }: Registration,
  words: Words,
  news?: ServerNews,
): Promise<string> {
  const buckets = say("{root} (/bucket/logs/ is {root}/bucket/logs)", { root });
  return renderTable([
    [words(say("address")), endpoint],
    [words(say("project")), projectId],
    [words(say("process")), String(pid)],
    ...(news === undefined ? [] : [[words(say("up for")), formatDuration(news.upMs)]]),
    [words(say("buckets")), words(buckets)],
    ...(news === undefined ? [] : [[words(say("jobs")), words(jobCounts(news.jobs))]]),
    [words(say("state file")), state],
    ...(news === undefined ? [] : clockRows(news.clock, words)),
    ...(startPage === undefined ? [] : [[words(say("start page")), startPage]]),
    [words(say("use it")), "vizjob list --local"],
  ]);
}
