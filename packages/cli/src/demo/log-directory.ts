import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { configurationError } from "../errors/command-error.ts";
import { pathProblem } from "../errors/path-problem.ts";
import { type Message, say } from "../language/message.ts";
import { bucket, findLogs } from "../local-server/log-directory.ts";
import { stepCount, writeTrainingLog } from "./training-log.ts";
import { tags } from "./training-run.ts";

/** The directory that the demo shows. */
export interface LogDirectory {
  readonly path: string;
  /** What is in it. */
  readonly content: Message;
  readonly eventFileCount: number;
  /** Value of `--root` with which `vizjob local up` serves it as {@link bucket}; undefined where it has another name. */
  readonly root: string | undefined;
  /** Removes what the demo wrote; never what was there. */
  remove(): Promise<void>;
}

/** The directory that the user named. */
export async function givenLogDirectory(given: string, cwd: string): Promise<LogDirectory> {
  const { path, eventFileCount } = await findLogs(given, cwd);
  return {
    path,
    content: eventFileCount === 1 ? say("1 event file") : say("{count} event files", { count: eventFileCount }),
    eventFileCount,
    root: basename(path) === bucket ? dirname(path) : undefined,
    remove: async () => {},
  };
}

/** Writes a small training log into a temporary directory. */
export async function madeLogDirectory(): Promise<LogDirectory> {
  let root: string;
  try {
    root = await mkdtemp(join(tmpdir(), "vizjob-demo-"));
  } catch (error) {
    throw configurationError(
      say("No temporary directory can be made in {directory}: {problem}.", {
        directory: tmpdir(),
        problem: pathProblem(error),
      }),
      say("Set TMPDIR to a directory that is yours, or show logs of your own: vizjob demo DIR"),
    );
  }
  const remove = () => rm(root, { recursive: true, force: true });
  try {
    const path = join(root, bucket);
    const runs = await writeTrainingLog(path, Date.now());
    return {
      path,
      content: say("{count} runs of {steps} steps ({runs}), tags {tags}", {
        count: runs.length,
        steps: stepCount,
        runs: runs.join(", "),
        tags: tags.join(", "),
      }),
      eventFileCount: runs.length,
      root,
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
