import type { Call } from "../../facts/calls.ts";
import { tryParseJson, at } from "../json.ts";
import type { Credentials, Outcome, Target } from "../outcome.ts";

/** What a run of the command left behind. */
export interface CommandResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

const createOptions = {
  job_name: "--name",
  job_desc: "--desc",
  train_url: "--train-url",
  job_type: "--type",
} as const;

const listOptions = {
  status: "--status",
  per_page: "--per-page",
  page: "--page",
  sortBy: "--sort",
  order: "--order",
  search_content: "--search",
  workspace_id: "--workspace",
} as const;

// Deleting asks on a terminal and must be confirmed elsewhere.
const commandsById = {
  showVisualizationJob: ["get"],
  deleteVisualizationJob: ["delete", "--yes"],
  stopVisualizationJob: ["stop"],
  restartVisualizationJob: ["restart"],
} as const;

/** The arguments that say the same as the call. */
export function argumentsFor(call: Call): string[] {
  return [...callArguments(call), "-o", "json"];
}

/** The only environment that the command sees. */
export function environmentFor(target: Target): Record<string, string> {
  return {
    ...credentialVariables(target.credentials),
    VIZJOB_ENDPOINT: target.endpoint,
    ...(target.projectId === undefined ? {} : { HUAWEICLOUD_SDK_PROJECT_ID: target.projectId }),
    ...(target.region === undefined ? {} : { VIZJOB_REGION: target.region }),
    ...(target.iamEndpoint === undefined ? {} : { VIZJOB_IAM_ENDPOINT: target.iamEndpoint }),
  };
}

function credentialVariables(credentials: Credentials): Record<string, string> {
  if ("token" in credentials) return { VIZJOB_TOKEN: credentials.token };
  if ("username" in credentials) {
    const { account, username, password } = credentials;
    return { VIZJOB_ACCOUNT: account, VIZJOB_USERNAME: username, VIZJOB_PASSWORD: password };
  }
  const { accessKey, secretKey, securityToken } = credentials;
  return {
    HUAWEICLOUD_SDK_AK: accessKey,
    HUAWEICLOUD_SDK_SK: secretKey,
    ...(securityToken === undefined ? {} : { HUAWEICLOUD_SDK_SECURITY_TOKEN: securityToken }),
  };
}

function callArguments(call: Call): string[] {
  if (call.operation === "createVisualizationJob") {
    const { flavor, schedule } = call.input;
    return [
      "create",
      ...options(createOptions, { ...call.input }),
      ...(flavor === undefined ? [] : ["--flavor", flavor.code]),
      ...(schedule === undefined ? [] : ["--stop-after", `${schedule[0].duration}h`]),
    ];
  }
  if (call.operation === "listVisualizationJobs") return ["list", ...options(listOptions, { ...call.input })];
  if (call.operation === "updateVisualizationJob") return ["update", call.jobId, "--desc", call.input.job_desc];
  return [...commandsById[call.operation], call.jobId];
}

function options(names: Readonly<Record<string, string>>, input: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(names).flatMap(([field, option]) => (field in input ? [option, String(input[field])] : []));
}

/** Reads what the command printed: data on stdout, or one JSON object as the last line of stderr. */
export function outcomeOf({ exitCode, stdout, stderr }: CommandResult): Outcome {
  if (exitCode === 0) return { kind: "value", value: tryParseJson(stdout) ?? `not JSON: ${stdout}` };
  const report = tryParseJson(stderr.trimEnd().split("\n").at(-1) ?? "");
  const message = at(report, "message");
  return {
    kind: "failure",
    exitCode: at(report, "exitCode") === exitCode ? exitCode : NaN,
    code: at(report, "code") ?? undefined,
    status: at(report, "httpStatus") ?? undefined,
    jobStatus: at(report, "jobStatus") ?? undefined,
    requestId: at(report, "requestId") ?? undefined,
    message: typeof message === "string" ? message : `stderr does not end in a JSON object: ${stderr}`,
  };
}

/** The command adds the id to the bare answers of update, stop, restart and delete. */
export function printedValue(value: Readonly<Record<string, unknown>>, jobId: string | undefined): unknown {
  return jobId === undefined || "job_id" in value ? value : { job_id: jobId, ...value };
}
