import { join } from "node:path";
import { startLocalServer, type StartLocalServerOptions } from "@vizjobs/local";
import { onTestFinished } from "vitest";
import { register, type Registration } from "../../src/local-server/registration.ts";
import type { RunOptions } from "../../src/run.ts";
import { temporaryDirectory } from "./processes.ts";
import { runCli } from "./run-cli.ts";
import { startCli } from "./start-cli.ts";

/** A local server in this process that the command finds as if `local up` had started it. */
export async function registeredServer(options: StartLocalServerOptions = {}) {
  const directory = await temporaryDirectory();
  const root = directory;
  const server = await startLocalServer({ root, ...options });
  onTestFinished(() => server.close());
  const { endpoint, iamEndpoint, projectId, region, credentials, control, startPage } = server;
  const registration: Registration = {
    endpoint,
    iamEndpoint,
    projectId,
    region,
    credentials,
    control,
    ...(startPage !== undefined && { startPage }),
    pid: process.pid,
    root,
    state: join(directory, "jobs.lmdb"),
  };
  const file = join(directory, "local.json");
  await register(file, registration);
  const env = { VIZJOB_CONFIG_DIR: directory };
  const withEnv = (more: RunOptions): RunOptions => ({ cwd: directory, ...more, env: { ...env, ...more.env } });
  return {
    server,
    directory,
    /** Where the command looks for the server. */
    file,
    registration,
    env,
    vizjob: (line: string | readonly string[], more: RunOptions = {}) => runCli(argvOf(line), withEnv(more)),
    /** For commands that go on until Ctrl-C. */
    start: (line: string | readonly string[], more: RunOptions = {}) => startCli(argvOf(line), withEnv(more)),
  };
}

const argvOf = (line: string | readonly string[]): readonly string[] =>
  typeof line === "string" ? line.split(" ") : line;
