import { setTimeout as sleep } from "node:timers/promises";
import type { LoggedRequest } from "@vizjobs/local";
import { operations } from "@vizjobs/spec/contract";
import type { LocalLogOptions } from "../commands/local-log.ts";
import type { Context } from "../context.ts";
import { CommandError, usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import { print } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { renderTable } from "../output/table.ts";
import { type Control, findControl } from "./control.ts";
import { localTime } from "./local-time.ts";

const lookEveryMs = 500;
const headers = ["TIME", "STATUS", "METHOD", "OPERATION", "PATH"];
const widths = {
  status: "STATUS".length,
  method: "DELETE".length,
  operation: Math.max(...Object.keys(operations).map(({ length }) => length)),
};

export async function showLog(context: Context, _args: object, { follow, limit }: LocalLogOptions): Promise<void> {
  const { output } = context.globals;
  if (follow && !["table", "json", "jsonl"].includes(output)) {
    throw usageError(
      say("--follow prints lines, and {output} has none.", { output }),
      say("Use -o jsonl, or leave --follow out."),
    );
  }
  const control = await findControl(context);
  const logged = await requestsAfter(control, 0);
  const shown = limit === undefined ? logged : logged.slice(Math.max(0, logged.length - limit));
  if (follow) await followLog(context, control, shown);
  else {
    if (shown.length === 0) context.note(say("There were no requests yet."));
    await print(context, {
      data: { requests: shown },
      items: shown,
      ids: shown.map(({ requestId }) => requestId),
      table: () => tableOf(context, shown, shown.length > 0 && !context.globals.noHeaders),
    });
  }
}

/** Prints what is there and what comes, until Ctrl-C, or until the server or the reader is gone. */
async function followLog(context: Context, control: Control, first: readonly LoggedRequest[]): Promise<void> {
  const { signal, stdout, hasReader } = context.io;
  const isTable = context.globals.output === "table";
  let last = 0;
  let requests = first;
  let isFirst = true;
  while (!signal.aborted && hasReader()) {
    if (isTable && (isFirst || requests.length > 0)) {
      stdout.write(await tableOf(context, requests, isFirst && !context.globals.noHeaders));
    } else if (!isTable) for (const request of requests) stdout.write(`${JSON.stringify(request)}\n`);
    isFirst = false;
    last = requests.at(-1)?.number ?? last;
    try {
      await sleep(lookEveryMs, undefined, { signal });
      requests = await requestsAfter(control, last);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof CommandError) || error.code !== "LOCAL_SERVER_GONE") throw error;
      context.note(say("The local server at {endpoint} has ended.", { endpoint: control.server.endpoint }));
      return;
    }
  }
}

async function requestsAfter({ get }: Control, last: number): Promise<readonly LoggedRequest[]> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what this endpoint answers, by the server's README
  return ((await get(`/log?after=${last}`)) as { readonly requests: readonly LoggedRequest[] }).requests;
}

function tableOf(
  { io: { stdout } }: Context,
  requests: readonly LoggedRequest[],
  hasHeaders: boolean,
): Promise<string> {
  const rows = requests.map(({ time, status, method, operation, path, ...more }) => [
    localTime(time),
    // As wide as in every other answer, since those that come later stand below.
    String(status).padEnd(widths.status),
    method.padEnd(widths.method),
    (operation ?? "").padEnd(widths.operation),
    [printable(path), ...notesOn(more).map(printable)].join("  "),
  ]);
  return renderTable(rows, { ...(hasHeaders && { headers }), columns: stdout.isTTY ? stdout.columns : undefined });
}

/** What was not as usual. */
function notesOn({
  errorCode,
  broken,
  error,
  ignored,
}: Pick<LoggedRequest, "broken" | "error" | "errorCode" | "ignored">): string[] {
  return [
    ...(errorCode === undefined ? [] : [errorCode]),
    ...(broken === undefined ? [] : [`connection ${broken}`]),
    ...(error === undefined ? [] : [error]),
    ...(ignored.length === 0 ? [] : [`ignored ${ignored.join(" ")}`]),
  ];
}
