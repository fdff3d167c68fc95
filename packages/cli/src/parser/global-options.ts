import { parseColumns } from "./columns.ts";
import { parsePositiveDuration } from "./durations.ts";
import type { OptionDefinitions, OptionValues } from "./definition.ts";

/** Options that every command takes, before or after its name. */
export const globalOptions = {
  output: {
    short: "o",
    value: "FORMAT",
    choices: ["table", "json", "jsonl", "yaml", "csv", "value"],
    default: "table",
    env: ["VIZJOB_OUTPUT"],
    summary: "how data is printed on stdout",
  },
  columns: {
    value: "A,B",
    parse: parseColumns,
    summary: "only these fields, by their names in -o json, dotted where nested; in every format, after --query",
  },
  query: {
    value: "EXPR",
    summary:
      "print what this JMESPath expression finds in what -o json prints; as JSON in a table, a single value as it is",
  },
  profile: {
    value: "NAME",
    env: ["VIZJOB_PROFILE"],
    summary: "profile of vizjob configure that holds what is not set otherwise; local is the same as --local",
  },
  local: { summary: "talk to the server on this machine, started when there is none; cloud settings are ignored" },
  region: {
    value: "REGION",
    env: ["VIZJOB_REGION", "HUAWEICLOUD_SDK_REGION_ID"],
    summary: "region of the service, such as cn-north-4 or eu-de",
  },
  projectId: { value: "ID", env: ["HUAWEICLOUD_SDK_PROJECT_ID"], summary: "project that the jobs belong to" },
  endpoint: { value: "URL", env: ["VIZJOB_ENDPOINT"], summary: "address of the service instead of the region's" },
  iamEndpoint: {
    value: "URL",
    env: ["VIZJOB_IAM_ENDPOINT"],
    summary: "address of IAM instead of the region's, for logging in",
  },
  requestTimeout: {
    value: "DURATION",
    parse: parsePositiveDuration,
    summary: "longest time for one try of a request, such as 10s",
  },
  dryRun: { summary: "check what a changing command would send, print it, send nothing" },
  curl: {
    summary: "also print each request as a curl command, secrets as variables: on stderr; with --dry-run on stdout",
  },
  debug: { summary: "tell each request and each answer on stderr, with times and without secrets" },
  yes: { short: "y", summary: "answer yes to every question" },
  noInput: { summary: "never ask; fail where an answer is needed" },
  quiet: {
    short: "q",
    summary: "no progress messages; ids instead of tables (other formats, --columns and --query stay what they are)",
  },
  noHeaders: { summary: "no header line above tables and csv" },
  noColor: { summary: "no colours (NO_COLOR does the same)" },
} as const satisfies OptionDefinitions;

export type GlobalOptions = OptionValues<typeof globalOptions>;
