import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { parseAmount } from "../parser/local-values.ts";

const options = {
  follow: { short: "f", summary: "go on with each request that comes, until Ctrl-C, which ends with exit code 0" },
  limit: {
    value: "N",
    parse: parseAmount,
    summary: "at most the last N of the requests so far; the server keeps 1000",
  },
} as const satisfies OptionDefinitions;

export type LocalLogOptions = OptionValues<typeof options>;

export const localLog = defineCommand({
  name: "log",
  summary: "Show the last requests to the server",
  description:
    "Without those of these local commands. Times are of the server's clock. With --follow, -o json prints one object a line, as\njsonl does.",
  arguments: {},
  options,
  examples: [
    { line: "vizjob local log --limit 20", does: "the last 20 requests" },
    { line: "vizjob local log --follow -o jsonl", does: "one object for each request that comes" },
  ],
  load: async () => (await import("../local-server/log.ts")).showLog,
});
