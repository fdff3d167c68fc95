import { get } from "node:http";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import type { OrphanGuard } from "./orphan-guard.ts";
import { endGroup } from "./process-group.ts";
import { createProcessOutput } from "./process-output.ts";
import type { ViewerLimits } from "./viewer-limits.ts";

/** What one process is to show, and where. */
export interface TensorboardTask {
  readonly executable: string;
  /** The log directory. */
  readonly directory: string;
  /** What paths begin with, without a slash at the end. */
  readonly prefix: string;
  readonly title: string;
}

/** One started process. */
export interface TensorboardProcess {
  /** Its port on 127.0.0.1, as soon as it answers there; rejects with an error in words for people when it never does. */
  readonly ready: Promise<number>;
  /** How it ended, in words that follow "TensorBoard". */
  readonly ended: Promise<string>;
  readonly lastLines: () => readonly string[];
  /** Ends it, with force if it must be; resolves when nothing of it is left. May be called again. */
  readonly stop: () => Promise<void>;
}

/** Settings that it has no use for, since credentials are among them. */
const settingsOfTheService = /^(?:VIZJOB_|HUAWEICLOUD_SDK_)/;

/** Starts TensorBoard. Nothing that it does keeps the event loop alive, except while it is stopped. */
export function startTensorboard(task: TensorboardTask, limits: ViewerLimits, guard: OrphanGuard): TensorboardProcess {
  // Not loaded by the many servers that never start one.
  const { spawn } = process.getBuiltinModule("node:child_process");
  const child = spawn(task.executable, argumentsOf(task), {
    stdio: ["ignore", "ignore", "pipe"],
    detached: process.platform !== "win32",
    windowsHide: true,
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !settingsOfTheService.test(name))),
  });
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(`cannot be started: ${error.message}`));
    child.once("exit", (code, signal) => {
      resolve(signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`);
    });
  });
  const { pid } = child;
  // Node makes none when there are no file descriptors left for it, which the types do not tell.
  const stderr: Readable | undefined = child.stderr;
  if (pid !== undefined) guard.watch(pid);
  const output = createProcessOutput();
  stderr?.setEncoding("utf8").on("data", output.add);
  stderr?.on("error", () => {});
  child.unref();
  if (stderr && "unref" in stderr && typeof stderr.unref === "function") stderr.unref();

  let gone: Promise<void> | undefined;
  const stop = (): Promise<void> => (gone ??= pid === undefined ? Promise.resolve() : end(pid));
  const end = async (leader: number): Promise<void> => {
    child.ref();
    await endGroup(leader, ended, limits.endMs);
    guard.release(leader);
  };
  // One that ends by itself may leave behind what it has started.
  void ended.then(stop);
  const over = new AbortController();
  const failed = ended.then((words) => {
    // Its port may soon be somebody else's.
    over.abort();
    throw new Error(words);
  });
  return {
    ready: Promise.race([failed, untilAnswering(output.port, task.prefix, limits, over.signal)]),
    ended,
    lastLines: output.lastLines,
    stop,
  };
}

/** In the form `--flag=value`, so that a directory or a name that looks like a flag is none. */
function argumentsOf({ directory, prefix, title }: TensorboardTask): string[] {
  return [
    `--logdir=${directory}`,
    "--host=127.0.0.1",
    "--port=0",
    `--path_prefix=${prefix}`,
    `--window_title=${title}`,
    "--load_fast=auto",
  ];
}

async function untilAnswering(
  portOf: () => number | undefined,
  prefix: string,
  { readyMs, readyPollMs }: ViewerLimits,
  over: AbortSignal,
): Promise<number> {
  const inVain = AbortSignal.any([over, AbortSignal.timeout(readyMs)]);
  while (!inVain.aborted) {
    const port = portOf();
    if (port !== undefined && (await isAnswering(port, prefix, inVain))) return port;
    await sleep(readyPollMs, undefined, { ref: false });
  }
  throw new Error(`did not answer within ${readyMs / 1000} seconds`);
}

function isAnswering(port: number, prefix: string, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const path = `${prefix}/data/environment`;
    const request = get({ host: "127.0.0.1", port, path, agent: false, signal }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    request.on("error", () => resolve(false));
  });
}
