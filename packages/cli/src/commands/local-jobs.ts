import { defineCommand, type OptionDefinitions, type OptionValues } from "../parser/definition.ts";
import { parseAmount, parseStatuses } from "../parser/local-values.ts";

const seedOptions = {
  count: { value: "N", parse: parseAmount, summary: "make so many jobs, instead of those of a file" },
  status: {
    value: "NAME|N",
    parse: parseStatuses,
    summary: "status of the jobs, running when left out; of several, such as running,killed,14, each job gets the next",
  },
  name: { value: "NAME", summary: "beginning of the jobs' names, seed when left out: seed-1, seed-2" },
  trainUrl: {
    value: "DIR",
    summary: "logs of the jobs; when left out /logs/, whose directory is made when it is not there",
  },
} as const satisfies OptionDefinitions;

export type LocalSeedOptions = OptionValues<typeof seedOptions>;

export const localSeed = defineCommand({
  name: "seed",
  summary: "Add jobs in any status",
  description:
    "A file holds a list of jobs, as JSON or YAML, with the fields that create takes and, if wanted, status, create_time and\nproject_id. All of them are added, or none.",
  arguments: { file: { optional: true, summary: "list of jobs as JSON or YAML; - is stdin" } },
  options: seedOptions,
  takesDryRun: true,
  examples: [
    { line: "vizjob local seed --count 10 --status running,killed,lost", does: "ten jobs in three statuses" },
    { line: "vizjob local seed jobs.yaml", does: "the jobs of a file" },
  ],
  load: async () => (await import("../local-server/seed.ts")).seedJobs,
});

export const localReset = defineCommand({
  name: "reset",
  summary: "Remove all jobs of the server",
  description: "Jobs of all projects go, and ids start from 1 again. Clock, faults and request log stay. Asks first.",
  arguments: {},
  options: {},
  takesDryRun: true,
  examples: [{ line: "vizjob local reset --yes", does: "begin with an empty server" }],
  load: async () => (await import("../local-server/reset.ts")).resetServer,
});
