import { resolve } from "node:path";
import { countEventFiles } from "@vizjobs/local";
import { usageError } from "../errors/command-error.ts";
import { directoryProblem } from "../errors/path-problem.ts";
import { say } from "../language/message.ts";

/** Name of the bucket that a directory of the user's is served as. */
export const bucket = "logs";

/** Checks the log directory that the user named. */
export async function findLogs(
  given: string,
  cwd: string,
): Promise<{ readonly path: string; readonly eventFileCount: number }> {
  const path = resolve(cwd, given);
  const problem = await directoryProblem(path);
  if (problem)
    throw usageError(
      say("The log directory {path} cannot be shown: {problem}.", { path, problem }),
      say("Name the directory that your training writes event files to."),
    );
  return { path, eventFileCount: countEventFiles(path) };
}
