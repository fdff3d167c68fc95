import { join } from "node:path";
import envPaths from "env-paths";
import type { Environment } from "../io.ts";

/** Where the local server's files are: in `VIZJOB_CONFIG_DIR`, else in the user's data directory. */
export function localFiles(env: Environment) {
  const directory = env["VIZJOB_CONFIG_DIR"] ?? envPaths("vizjob", { suffix: "" }).data;
  return {
    directory,
    /** Says where the running server is. */
    registration: join(directory, "local.json"),
    root: join(directory, "buckets"),
    state: join(directory, "jobs.lmdb"),
    /** What a detached server says. */
    log: join(directory, "local.log"),
  };
}
