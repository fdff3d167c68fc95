import { access } from "node:fs/promises";
import { configurationError } from "../errors/command-error.ts";
import type { Io } from "../io.ts";
import { say } from "../language/message.ts";
import { localFiles } from "./files.ts";
import { findRunning, isDamaged, type Registration } from "./registration.ts";

/**
 * The running local server, or undefined. Where one holds the jobs but `local.json` is damaged, it cannot be used, so that is told
 * instead. One without a `local.json` counts as none: it may just be starting.
 */
export async function findServer({ env }: Pick<Io, "env">): Promise<Registration | undefined> {
  const { registration } = localFiles(env);
  const running = await findRunning(registration);
  if (running) return running;
  const pid = (await isDamaged(registration)) ? await findOwner({ env }) : undefined;
  if (pid === undefined) return undefined;
  throw configurationError(
    say("A local server runs (process {pid}), but the file {file}, which says where, is damaged.", {
      pid,
      file: registration,
    }),
    say("End it: vizjob local down; the next --local starts another one with the same jobs."),
  );
}

/** The living process that holds the jobs of a state file, whatever `local.json` says. */
export async function findOwner(
  { env }: Pick<Io, "env">,
  { state }: Pick<Registration, "state"> = localFiles(env),
): Promise<number | undefined> {
  // The server is loaded only where there is something to look at.
  if (!(await isThere(`${state}.pid`))) return undefined;
  const { stateFileOwner } = await import("@vizjobs/local");
  return stateFileOwner(state);
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
