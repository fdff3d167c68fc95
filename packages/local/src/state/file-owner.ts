import { execFileSync } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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
 * @throws LocalServerError STATE_FILE_IN_USE when a living process holds it, this one included; STATE_FILE_UNUSABLE when
 * `FILE.pid` is a link.
 */
export function ownStateFile(stateFile: string): () => void {
  const lock = `${stateFile}.pid`;
  const text = take(lock, stateFile);
  return () => {
    if (read(lock) === text) rmSync(lock, { force: true });
  };
}

/**
 * The id of the living process that holds a state file, such as a server that nobody knows the address of any more; undefined
 * when it is free. A process that was given the id of one that is gone is not taken for it, where the system can tell them apart.
 *
 * @throws LocalServerError STATE_FILE_UNUSABLE when `FILE.pid` is a link.
 */
export function stateFileOwner(stateFile: string): number | undefined {
  const text = read(`${stateFile}.pid`);
  const owner = text === undefined ? undefined : parse(text);
  return owner !== undefined && isAlive(owner) ? owner.pid : undefined;
}

/**
 * Makes a lock this process's own, and returns what it says. A dead owner's lock is replaced only by who holds the claim to it,
 * a lock again, named after the dead one's text. No text is written twice, so a claim that comes late finds another text and
 * replaces nothing; and a claim whose holder has died is taken over as any lock is.
 */
function take(lock: string, stateFile: string): string {
  const text = JSON.stringify({ pid: process.pid, started: startOf(process.pid), id: randomUUID() });
  for (;;) {
    if (placed(text, lock)) return text;
    const found = read(lock);
    if (found === undefined) continue; // given free in this moment
    const owner = parse(found);
    if (owner !== undefined && isAlive(owner)) throw inUse(stateFile, owner);
    const claim = `${stateFile}.pid.${createHash("sha256").update(found).digest("hex")}`;
    take(claim, stateFile);
    try {
      if (read(lock) === found) {
        withFileOf(text, lock, (file) => renameSync(file, lock));
        return text;
      }
    } finally {
      rmSync(claim, { force: true });
    }
  }
}

function inUse(stateFile: string, owner: Owner): LocalServerError {
  return new LocalServerError(
    "STATE_FILE_IN_USE",
    `The state file ${stateFile} is in use by the local server with process id ${owner.pid}.`,
    "Use that server, end it, or choose another state file.",
  );
}

/** A link appears with its content or not at all, and never replaces another. */
function placed(text: string, lock: string): boolean {
  try {
    withFileOf(text, lock, (file) => linkSync(file, lock));
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

function withFileOf(text: string, lock: string, act: (file: string) => void): void {
  const file = `${lock}.${randomUUID()}`;
  try {
    writeFileSync(file, text);
    act(file);
  } finally {
    rmSync(file, { force: true });
  }
}

function read(file: string): string | undefined {
  try {
    // What a link leads to may be missing for good, or be another's.
    if (lstatSync(file).isSymbolicLink()) {
      const hint = "Remove the link when no local server uses the state file, or choose another state file.";
      throw new LocalServerError("STATE_FILE_UNUSABLE", `${file} is a symbolic link, which nobody can own.`, hint);
    }
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
