import { run } from "@vizjobs/cli/internal/run";
import type { CommandResult } from "./command-line.ts";

/** Runs the command in this process with nothing of this process's environment. */
export async function runCommand(
  commandLine: readonly string[],
  env: Readonly<Record<string, string>>,
  maxRetries?: number,
): Promise<CommandResult> {
  const written = { stdout: "", stderr: "" };
  const sink = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const exitCode = await run(commandLine, {
    stdout: sink("stdout"),
    stderr: sink("stderr"),
    env,
    ...(maxRetries === undefined ? {} : { maxRetries }),
  });
  return { exitCode, ...written };
}
