import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { playService, type Observation } from "../service/play-service.ts";

/** What a program reported, and what the service saw of it. */
export interface Outcome {
  readonly report: unknown;
  readonly service: Observation;
}

/** How a runtime is started: its file, and what stands before the name of the program. */
export interface Runtime {
  readonly file: string;
  readonly args?: readonly string[] | undefined;
}

/** Runs the program of a folder in a process that has no environment but what a runtime needs to start. */
export async function runInProcess(
  { file, args = [] }: Runtime,
  folder: string,
  entry: "import.mjs" | "require.cjs",
): Promise<Outcome> {
  const service = await playService();
  try {
    const { stdout } = await promisify(execFile)(file, [...args, join(folder, entry), JSON.stringify(service.input)], {
      cwd: folder,
      env: {
        HOME: folder,
        DENO_DIR: join(folder, "deno-cache"),
        DENO_NO_UPDATE_CHECK: "1",
        // Windows starts no process without it.
        ...(process.env["SystemRoot"] === undefined ? {} : { SystemRoot: process.env["SystemRoot"] }),
      },
      timeout: 60_000,
    });
    return { report: JSON.parse(stdout), service: service.observe() };
  } finally {
    await service.close();
  }
}
