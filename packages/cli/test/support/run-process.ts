import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Outcome } from "./run-cli.ts";

const mainScript = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

interface Settings {
  readonly env: { readonly [name: string]: string };
  readonly cwd?: string;
  readonly input?: string;
  /** Words of a shell that come before the program: `ulimit -f 1;`. */
  readonly after?: string;
}

/** Runs the built program as a process of its own until it ends. */
export async function runProcess(
  argv: readonly string[],
  { env, cwd, input = "", after = "" }: Settings,
): Promise<Outcome> {
  const child = spawn("/bin/sh", ["-c", `${after} exec "$@"`, "sh", process.execPath, mainScript, ...argv], {
    env,
    cwd,
  });
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode ?? -1, stdout, stderr };
}
