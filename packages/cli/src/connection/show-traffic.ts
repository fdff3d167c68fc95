import type { Observers, ResponseEvent } from "@vizjobs/client";
import type { Context } from "../context.ts";
import { debugLine } from "../output/debug-line.ts";
import { escapedInJson } from "../output/json-text.ts";

/**
 * `--curl` and `--debug`: tells on stderr what is sent and what comes back. What the client tells of them holds no header, no query
 * and no body; its commands have variables in place of secrets.
 */
export function showTraffic({ globals, io }: Pick<Context, "globals" | "io">): Observers {
  const shown = new Set<string>();
  const debug = (sign: ">" | "<" | "~", ...words: readonly string[]) => {
    if (globals.debug) debugLine(io, sign, ...words);
  };
  return {
    onRequest: (event) => {
      const { operation, attempt, method, path } = event;
      debug(">", operation, method, path, ...(attempt > 1 ? [`attempt ${attempt}`] : []));
      if (!globals.curl) return;
      const command = escapedInJson(event.toCurl());
      // A wait looks at the job again and again.
      if (!shown.has(command)) io.stderr.write(`${command}\n`);
      shown.add(command);
    },
    onResponse: (event) => debug("<", event.operation, ...wordsOf(event)),
    onRetry: ({ operation, reason, delayMs }) => debug("~", operation, `${reason}: again in ${delayMs} ms`),
  };
}

const wordsOf = ({ status, error, elapsedMs, requestId }: ResponseEvent): string[] => [
  ...(status === undefined ? [] : [String(status)]),
  ...(error === undefined ? [] : [error]),
  `${elapsedMs} ms`,
  ...(requestId === undefined ? [] : [`request-id ${requestId}`]),
];
