import { type CommandGroup, defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { parsePositiveDuration } from "../parser/durations.ts";
import { parseInteger } from "../parser/values.ts";
import { localClock } from "./local-clock.ts";
import { localFaults } from "./local-faults.ts";
import { localReset, localSeed } from "./local-jobs.ts";
import { localLog } from "./local-log.ts";
import { localTrain } from "./local-train.ts";
import { viewerOption } from "./viewer-option.ts";

const upOptions = {
  root: { value: "DIR", summary: "directory whose sub-directories are the buckets: /bucket/logs/ is DIR/bucket/logs" },
  state: { value: "FILE", summary: "file that keeps the jobs" },
  port: { value: "N", parse: parseInteger, summary: "port to listen on; a free one when left out" },
  ...viewerOption,
  detach: { summary: "start it in the background and return; it ends by itself after 30 idle minutes" },
  idle: { value: "DURATION", parse: parsePositiveDuration, summary: "end after this long without a request" },
} as const satisfies OptionDefinitions;

export type LocalUpOptions = OptionValues<typeof upOptions>;

const localUp = defineCommand({
  name: "up",
  summary: "Start the server",
  description:
    'Runs until Ctrl-C, which ends it with exit code 0. Root and state are in the user\'s data directory when they are left out. With -o json the first and only\nline on stdout is one object with the event "ready".',
  arguments: {},
  options: upOptions,
  examples: [
    { line: "vizjob local up --root ./buckets", does: "serve ./buckets/NAME as bucket NAME" },
    { line: "vizjob local up --viewer tensorboard", does: "show jobs in your own TensorBoard, the one on PATH" },
    { line: "vizjob local up --detach", does: "keep it in the background" },
  ],
  load: async () => (await import("../local-server/up.ts")).localUp,
});

const localStatus = defineCommand({
  name: "status",
  summary: "Show where the server is",
  description: "Ends with exit code 5 when none is running.",
  arguments: {},
  options: {},
  examples: [{ line: "vizjob local status -o json", does: "address, process id and directories" }],
  load: async () => (await import("../local-server/status.ts")).localStatus,
});

const localDown = defineCommand({
  name: "down",
  summary: "Stop the server; its jobs are kept",
  arguments: {},
  options: {},
  examples: [{ line: "vizjob local down", does: "end the server in the background" }],
  load: async () => (await import("../local-server/down.ts")).localDown,
});

export const localCommands: CommandGroup = {
  kind: "group",
  name: "local",
  summary: "The same service on this machine: start, look, stop",
  examples: [{ line: "vizjob local up", does: "run the service on this machine" }],
  commands: [localUp, localStatus, localDown, localSeed, localReset, localClock, localFaults, localLog, localTrain],
};
