import { readFile } from "node:fs/promises";
import { configurationError } from "../errors/command-error.ts";
import type { Io } from "../io.ts";
import { isAlive } from "./is-alive.ts";
import { localFiles } from "./files.ts";
import { findRunning, isDamaged, type Registration } from "./registration.ts";

/**
 * The running local server, or undefined. Where one holds the jobs but `local.json` is damaged, it can be neither used nor
 * ended by this command, so that is told instead.
 */
export async function findServer({ env }: Pick<Io, "env">): Promise<Registration | undefined> {
  const { registration, state } = localFiles(env);
  const running = await findRunning(registration);
  if (running) return running;
  const pid = (await isDamaged(registration)) ? await holderOf(state) : undefined;
  if (pid === undefined) return undefined;
  throw configurationError(
    `A local server runs (process ${pid}), but the file ${registration}, which says where, is damaged.`,
    `End it: kill ${pid}; the next --local starts another one with the same jobs.`,
  );
}

/** The living process that the state file's own note names. */
async function holderOf(state: string): Promise<number | undefined> {
  try {
    const note: unknown = JSON.parse(await readFile(`${state}.pid`, "utf8"));
    const pid = typeof note === "object" && note !== null && "pid" in note ? Number(note.pid) : Number.NaN;
    return Number.isSafeInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}
