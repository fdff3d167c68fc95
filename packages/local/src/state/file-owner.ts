import { execFileSync } from "node:child_process";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { LocalServerError } from "../server/local-server-error.ts";
import { isCode } from "../server/system-error.ts";

/** Who holds a state file: a process id says little by itself, since the system gives it out again. */
interface Owner {
  readonly pid: number;
  /** When the process started, in the system's own terms; undefined where that cannot be told. */
  readonly started: string | undefined;
}

/**
 * Takes a state file for this process by means of `FILE.pid`. A file left behind by a process that is gone is taken over at once.
 *
 * @returns what gives the file free again.
 * @throws LocalServerError STATE_FILE_IN_USE when a living process holds it, this one included.
 */
export function ownStateFile(stateFile: string): () => void {
  const lock = `${stateFile}.pid`;
  const own = `${lock}.${randomUUID()}`;
  const text = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Owner);
  writeFileSync(own, text);
  try {
    while (!placed(own, lock)) {
      const found = read(lock);
      if (found === undefined) continue; // given free in this moment
      const owner = parse(found);
      if (owner !== undefined && isAlive(owner)) {
        throw new LocalServerError(
          "STATE_FILE_IN_USE",
          `The state file ${stateFile} is in use by the local server with process id ${owner.pid}.`,
          "Use that server, end it, or choose another state file.",
        );
      }
      putAside(lock, found);
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => {
    if (read(lock) === text) rmSync(lock, { force: true });
  };
}

/** A link appears with its content or not at all, and never replaces another. */
function placed(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Removes a dead owner's lock, but not one that another server has put in its place since it was read. */
function putAside(lock: string, expected: string): void {
  const aside = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (isCode(error, "ENOENT")) return;
    throw error;
  }
  if (read(aside) !== expected) placed(aside, lock);
  rmSync(aside, { force: true });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function parse(text: string): Owner | undefined {
  try {
    const { pid, started }: { pid?: unknown; started?: unknown } = JSON.parse(text);
    if (!Number.isSafeInteger(pid) || Number(pid) <= 0) return undefined;
    return { pid: Number(pid), started: typeof started === "string" ? started : undefined };
  } catch {
    return undefined;
  }
}

function isAlive({ pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!isCode(error, "EPERM")) return false;
  }
  const startedNow = startOf(pid);
  if (startedNow === "ended") return false;
  return started === undefined || startedNow === undefined || started === startedNow;
}

/** Tells two processes apart that had the same id; "ended" for one that only its parent has still to notice. */
function startOf(pid: number): string | undefined {
  try {
    if (process.platform === "linux") {
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      // The name in parentheses may hold anything; the start is the 20th field after it (proc_pid_stat(5)).
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\)\s*/s, "")
        .split(" ");
      if (/^[ZX]/.test(fields[0] ?? "")) return "ended";
      return `${boot} ${fields[19]}`;
    }
    if (process.platform === "win32") return undefined;
    const options = { encoding: "utf8", env: { ...process.env, LC_ALL: "C" }, stdio: "pipe" } as const;
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], options).trim() || undefined;
  } catch {
    return undefined;
  }
}
