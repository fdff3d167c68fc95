import { onTestFinished } from "vitest";
import { jsonObject } from "./json-object.ts";
import { startVizjob, temporaryDirectory } from "./processes.ts";
import { runCli } from "./run-cli.ts";

/** A server in the foreground, ready, with its own directory. */
export async function startForeground(...more: string[]) {
  const directory = await temporaryDirectory();
  const env = { VIZJOB_CONFIG_DIR: directory };
  const server = startVizjob(["local", "up", "-o", "json", ...more], env);
  const line = await server.lines.next();
  const ready = jsonObject(String(line.value));
  return { ...server, directory, env, ready };
}

/** Ends the background server of a directory after the test, whatever the test did. */
export async function ownDirectory() {
  const directory = await temporaryDirectory();
  const env = { VIZJOB_CONFIG_DIR: directory };
  onTestFinished(async () => void (await runCli(["local", "down"], { env })));
  return { directory, env };
}
