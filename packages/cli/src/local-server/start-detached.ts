import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { LocalServerErrorCode } from "@vizjobs/local";
import { CommandError, configurationError } from "../errors/command-error.ts";
import { pathProblem } from "../errors/path-problem.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { say } from "../language/message.ts";
import { localFiles } from "./files.ts";
import { findRunning, type Registration } from "./registration.ts";

/** An option that is given twice counts as given last. */
const defaultIdle = "30m";
const readyWithinMs = 20_000;
const stateFreeWithinMs = 5_000;
const pollMs = 25;
const stateInUse: LocalServerErrorCode = "STATE_FILE_IN_USE";

/** Starts `vizjob local up` in the background and resolves when it answers. */
export async function startDetached(io: Io, args: readonly string[]): Promise<Registration> {
  const startedAt = Date.now();
  for (;;) {
    const outcome = await startOnce(io, args);
    if (!(outcome instanceof CommandError)) return outcome;
    // Another command is starting a server at this moment, or one that was killed has not quite gone.
    const isTransient = outcome.code === stateInUse && Date.now() < startedAt + stateFreeWithinMs;
    if (!isTransient) throw outcome;
    await sleep(pollMs, undefined, { signal: io.signal });
  }
}

async function startOnce(io: Io, args: readonly string[]): Promise<Registration | CommandError> {
  const files = localFiles(io.env);
  // Commands that start one at the same moment must not wipe out what another's server said.
  const ownLog = `${files.log}.${randomUUID()}`;
  const log = await openLog(ownLog);
  const command = ["local", "up", "-o", "json", "--idle", defaultIdle, ...args];
  const child = spawn(process.execPath, [mainScript(), ...command], {
    cwd: files.directory,
    env: { ...io.env },
    detached: true,
    stdio: ["ignore", "ignore", log.fd],
  });
  let isOver = false;
  child.once("exit", () => (isOver = true));
  child.once("error", () => (isOver = true));
  child.unref();
  await log.close();
  const deadline = Date.now() + readyWithinMs;
  let running: Registration | undefined;
  let explanation: CommandError | undefined;
  try {
    while (Date.now() < deadline) {
      const wasOver = isOver;
      running = await findRunning(files.registration);
      if (running) return running;
      if (wasOver) {
        explanation = await lastErrorIn(ownLog);
        return (
          explanation ??
          configurationError(
            say("The local server ended while it started."),
            say("What it said: {file}", { file: files.log }),
          )
        );
      }
      await sleep(pollMs, undefined, { signal: io.signal });
    }
  } finally {
    // Another command's server was first, or nobody waits for ours any more: it must not come up later.
    const isOurs = running?.pid === child.pid;
    if (!isOurs) child.kill();
    const isKept = running ? isOurs : explanation === undefined;
    await (isKept ? rename(ownLog, files.log) : rm(ownLog));
  }
  return configurationError(
    say("The local server did not become ready."),
    say("What it said: {file}", { file: files.log }),
  );
}

async function openLog(file: string) {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    return await open(file, "w", 0o600);
  } catch (error) {
    throw configurationError(
      say("The file {file} cannot be written: {problem}.", { file, problem: pathProblem(error) }),
      say("Set VIZJOB_CONFIG_DIR to a directory that is yours."),
    );
  }
}

/** The built program, found by the package's name: the same from its sources and from a bundle. */
function mainScript(): string {
  return join(dirname(createRequire(import.meta.url).resolve("@vizjobs/cli/package.json")), "dist", "main.js");
}

/** With `-o json` the last line of what the server said is its error. */
async function lastErrorIn(logFile: string): Promise<CommandError | undefined> {
  const lastLine = (await readFile(logFile, "utf8")).trimEnd().split("\n").at(-1) ?? "";
  try {
    const said: unknown = JSON.parse(lastLine);
    if (isFailure(said)) return new CommandError(said.code, said.exitCode, said.message, said.hint ?? undefined);
  } catch {
    // Not our error but the runtime's own words: they stay in the log.
  }
  return undefined;
}

function isFailure(
  value: unknown,
): value is { code: string; message: string; hint: string | null; exitCode: ExitCode } {
  if (typeof value !== "object" || value === null) return false;
  const { code, message, exitCode } = value as { code?: unknown; message?: unknown; exitCode?: unknown };
  return (
    typeof code === "string" &&
    typeof message === "string" &&
    Object.values(exitCodes).some((known) => known.code === exitCode)
  );
}
