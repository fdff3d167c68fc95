import { createHash, randomUUID } from "node:crypto";
import { link, readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { configurationError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import { isAlive } from "../local-server/is-alive.ts";

/** What is done under a lock takes milliseconds: one this old was left behind. */
const oldestMs = 30_000;
/** The same where its process still runs: a keychain may ask the user for a password first. */
const oldestHereMs = 600_000;
const patienceMs = 10_000;
const pauseMs = 20;

/** Does something to a file while no other process does that. A lock that a dead process left behind is taken over. */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = `${file}.lock`;
  const text = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() });
  await take(lock, text, performance.now() + patienceMs);
  try {
    return await work();
  } finally {
    if ((await read(lock))?.text === text) await rm(lock, { force: true });
  }
}

/**
 * Makes a lock this process's own. One that was left behind is removed only by who holds the claim to it, a lock again, named after
 * its text: no text is written twice, so a claim that comes late finds another text and removes nothing.
 */
async function take(lock: string, text: string, endsAt: number): Promise<void> {
  for (;;) {
    if (await isPlaced(lock, text)) return;
    const found = await read(lock);
    if (found === undefined) continue; // given free in this moment
    if (isLeftBehind(found)) {
      const claim = `${lock}.${createHash("sha256").update(found.text).digest("hex").slice(0, 16)}`;
      await take(claim, text, endsAt);
      try {
        if ((await read(lock))?.text === found.text) await rm(lock, { force: true });
      } finally {
        await rm(claim, { force: true });
      }
      continue;
    }
    if (performance.now() > endsAt) {
      throw configurationError(
        say("Another vizjob is changing the file, and has not ended: {lock}.", { lock }),
        say("Try again when it has; remove the lock if there is none."),
      );
    }
    await sleep(pauseMs);
  }
}

/** A link appears with its content or not at all, and never replaces another. */
async function isPlaced(lock: string, text: string): Promise<boolean> {
  const draft = `${lock}.${randomUUID()}`;
  try {
    await writeFile(draft, text, { mode: 0o600 });
    await link(draft, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

interface FoundLock {
  readonly text: string;
  readonly ageMs: number;
}

async function read(lock: string): Promise<FoundLock | undefined> {
  try {
    const { mtimeMs } = await stat(lock);
    return { text: await readFile(lock, "utf8"), ageMs: Date.now() - mtimeMs };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function isLeftBehind({ text, ageMs }: FoundLock): boolean {
  try {
    const { pid, host }: { pid?: unknown; host?: unknown } = JSON.parse(text);
    if (host === hostname() && typeof pid === "number") return ageMs > oldestHereMs || !isAlive(pid);
  } catch {
    // Not a lock of this program, or one that is written in this moment.
  }
  // Of a process on another machine, which shares the home directory, only the age tells.
  return ageMs > oldestMs;
}

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);
