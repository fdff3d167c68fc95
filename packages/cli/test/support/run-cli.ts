import { createLocalServer, type LocalServerOptions } from "@vizjobs/local";
import { onTestFinished } from "vitest";
import { run, type RunOptions } from "../../src/run.ts";
import { addressOf } from "./address-of.ts";
import { jsonObject } from "./json-object.ts";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command in this process, without the environment of the test run. */
export async function runCli(
  argv: readonly string[],
  {
    maxRetries = 0,
    ...options
  }: Omit<RunOptions, "maxRetries"> & { readonly maxRetries?: number | "the client's" } = {},
): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  const code = await run(argv, {
    env: {},
    ...(maxRetries === "the client's" ? {} : { maxRetries }),
    // Never that of whoever runs the tests.
    openKeychain: async () => undefined,
    ...options,
    stdout: { ...options.stdout, write: (text) => (stdout += text) },
    stderr: { ...options.stderr, write: (text) => (stderr += text) },
  });
  return { code, stdout, stderr };
}

/** The last line of stderr, which is the error with `-o json`. */
export function errorOf({ stderr }: Outcome): { readonly [field: string]: unknown } {
  return jsonObject(stderr.trimEnd().split("\n").at(-1) ?? "");
}

export interface SentRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
}

/** A service in memory, and `vizjob` against it. */
export function startService(options: LocalServerOptions = {}) {
  const server = createLocalServer({ timing: "manual", ...options });
  onTestFinished(() => server.close());
  const sent: SentRequest[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const body = typeof init?.body === "string" ? (JSON.parse(init.body) as unknown) : undefined;
    sent.push({ method: init?.method ?? "GET", url: addressOf(input), body });
    return server.fetch(input, init);
  };
  const env = {
    VIZJOB_TOKEN: server.credentials.token,
    VIZJOB_ENDPOINT: server.endpoint,
    HUAWEICLOUD_SDK_PROJECT_ID: server.projectId,
  };
  return {
    server,
    /** Every request, in order. */
    sent,
    vizjob: (line: string | readonly string[], more: RunOptions = {}) =>
      runCli(typeof line === "string" ? line.split(" ") : line, { fetch, ...more, env: { ...env, ...more.env } }),
  };
}
