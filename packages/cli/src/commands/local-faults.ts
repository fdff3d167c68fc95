import type { BrokenConnection } from "@vizjobs/local";
import { iamOperations, operations } from "@vizjobs/spec/contract";
import { type CommandGroup, defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { parseDuration } from "../parser/durations.ts";
import { parseCount, parseRetryAfter, parseShare } from "../parser/local-values.ts";
import { parseInteger, parseStatus } from "../parser/values.ts";

const connections = ["reset", "cut"] as const satisfies readonly BrokenConnection["connection"][];

const options = {
  operation: {
    value: "OPERATION",
    choices: [...Object.keys(operations), ...Object.keys(iamOperations)],
    summary: "only calls of this operation; any when left out",
  },
  nth: { value: "N", parse: parseInteger, summary: "from this one of those calls on, counted from 1" },
  times: { value: "N|all", parse: parseCount, summary: "for so many calls; 1 when left out, all with --probability" },
  probability: { value: "P", parse: parseShare, summary: "for this part of the calls, 0 to 1" },
  seed: {
    value: "N",
    parse: parseInteger,
    summary: "which calls --probability picks: the same ones for the same number",
  },
  latency: { value: "DURATION", parse: parseDuration, summary: "let the call wait first; alone or with what follows" },
  error: { value: "NAME", summary: "fail with an error of the contract, such as ModelArts.0105 or APIG.0308" },
  status: { value: "N", parse: parseInteger, summary: "fail with this HTTP status; with --error one of that error's" },
  retryAfter: {
    value: "SECONDS|DATE",
    parse: parseRetryAfter,
    summary: "header Retry-After of the failure: seconds or an HTTP date",
  },
  connection: {
    value: "HOW",
    choices: connections,
    summary: "break the connection: before the answer, or in the middle of it",
  },
  applied: { summary: "carry the call out before its answer is replaced" },
  outcome: {
    value: "NAME|N",
    parse: parseStatus,
    summary: "accept the call and let the job end in this status: lost, submit-failed, delete-failed for a delete",
  },
  runFor: {
    value: "DURATION",
    parse: parseDuration,
    summary: "with --outcome failed or lost: how long the job runs before",
  },
  from: { value: "FILE", summary: "rules as JSON or YAML, one or a list, instead of these options; - is stdin" },
} as const satisfies OptionDefinitions;

export type FaultOptions = OptionValues<typeof options>;

const list = defineCommand({
  name: "list",
  summary: "List the rules, and how often each has happened",
  arguments: {},
  options: {},
  examples: [{ line: "vizjob local faults list", does: "rules with their calls and hits" }],
  load: async () => (await import("../local-server/faults.ts")).listFaults,
});

const add = defineCommand({
  name: "add",
  summary: "Let calls fail, be slow or come to a bad end",
  description:
    "Of several rules that are due at a call the oldest happens. Nothing of a call that fails is applied, unless --applied says so.",
  arguments: {},
  options,
  takesDryRun: true,
  examples: [
    {
      line: "vizjob local faults add --operation stopVisualizationJob --error ModelArts.0105 --nth 2",
      does: "the second stop is refused",
    },
    {
      line: "vizjob local faults add --error APIG.0308 --times 3 --retry-after 2",
      does: "the next three calls are throttled",
    },
    { line: "vizjob local faults add --status 503 --probability 0.1 --seed 7", does: "one call in ten fails" },
    {
      line: "vizjob local faults add --operation createVisualizationJob --connection reset --applied",
      does: "the next job is created, but nobody is told",
    },
  ],
  load: async () => (await import("../local-server/faults.ts")).addFaults,
});

const remove = defineCommand({
  name: "remove",
  summary: "Drop rules",
  arguments: { ids: { summary: "number of a rule in the list", variadic: true } },
  options: {},
  takesDryRun: true,
  examples: [{ line: "vizjob local faults remove 1", does: "drop one rule" }],
  load: async () => (await import("../local-server/faults.ts")).removeFaults,
});

const clear = defineCommand({
  name: "clear",
  summary: "Drop all rules",
  arguments: {},
  options: {},
  takesDryRun: true,
  examples: [{ line: "vizjob local faults clear", does: "calls work again" }],
  load: async () => (await import("../local-server/faults.ts")).clearFaults,
});

export const localFaults: CommandGroup = {
  kind: "group",
  name: "faults",
  summary: "Failures to come, to try programs and scripts on: list, add, remove, clear",
  examples: [
    { line: "vizjob local faults add --error APIG.0308 --times 3", does: "the next three calls are throttled" },
  ],
  commands: [list, add, remove, clear],
};
