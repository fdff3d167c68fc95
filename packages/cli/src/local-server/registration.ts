import { once } from "node:events";
import { get, IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { configurationError } from "../errors/command-error.ts";
import { pathProblem } from "../errors/path-problem.ts";
import { say } from "../language/message.ts";

/** What `local.json` says of the running server. The tokens make it a secret: the file has mode 0600. */
export interface Registration {
  readonly endpoint: string;
  readonly iamEndpoint: string;
  readonly projectId: string;
  readonly region: string;
  readonly credentials: { readonly token: string };
  readonly pid: number;
  readonly root: string;
  readonly state: string;
  /** Address of the server's page for the browser, with its control token; servers of older versions have none. */
  readonly startPage?: string;
  /** Where clock, faults, log and state are reached, and the token for that; servers of older versions did not tell. */
  readonly control?: { readonly endpoint: string; readonly token: string };
}

/** The registration of a server that answers now, or undefined; a stale file counts as none. */
export async function findRunning(file: string): Promise<Registration | undefined> {
  const registration = await readRegistration(file);
  return registration && (await answers(registration)) ? registration : undefined;
}

/** Whether a process is still in the registration: it takes itself out as the last thing that it does. */
export async function isRegistered(file: string, pid: number): Promise<boolean> {
  return (await readRegistration(file))?.pid === pid;
}

export async function register(file: string, registration: Registration): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    // Written beside it and renamed, so that a reader never sees half a file.
    const draft = `${file}.${registration.pid}`;
    await writeFile(draft, `${JSON.stringify(registration)}\n`, { mode: 0o600 });
    await rename(draft, file);
  } catch (error) {
    throw configurationError(
      say("The file {file} cannot be written: {problem}.", { file, problem: pathProblem(error) }),
      say("Set VIZJOB_CONFIG_DIR to a directory that is yours."),
    );
  }
}

/** Removes the registration if it is still that of this process. */
export async function unregister(file: string, pid: number): Promise<void> {
  if (await isRegistered(file, pid)) await rm(file, { force: true });
}

/** Whether there is a file, but not one that `register` wrote. */
export async function isDamaged(file: string): Promise<boolean> {
  const text = await readText(file);
  return text !== undefined && parseRegistration(text) === undefined;
}

async function readRegistration(file: string): Promise<Registration | undefined> {
  const text = await readText(file);
  return text === undefined ? undefined : parseRegistration(text);
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw configurationError(
      say("The file {file} cannot be read: {problem}.", { file, problem: pathProblem(error) }),
      say("Make it readable, or set VIZJOB_CONFIG_DIR to another directory."),
    );
  }
}

function parseRegistration(text: string): Registration | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRegistration(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRegistration(value: unknown): value is Registration {
  if (typeof value !== "object" || value === null) return false;
  const { endpoint, projectId, pid, credentials } = value as Partial<Registration>;
  return (
    typeof endpoint === "string" &&
    typeof projectId === "string" &&
    typeof pid === "number" &&
    typeof credentials?.token === "string"
  );
}

/**
 * A process id may belong to another program by now, so the server itself must say that it is the one. Not by fetch: its second request
 * in a process costs as much as half of a short command.
 */
async function answers({ endpoint, pid }: Registration): Promise<boolean> {
  try {
    const request = get(`${endpoint}/_vizjobs/health`, { agent: false, signal: AbortSignal.timeout(2_000) });
    const [response]: unknown[] = await once(request, "response");
    const health: unknown = response instanceof IncomingMessage ? await json(response) : undefined;
    return typeof health === "object" && health !== null && "pid" in health && health.pid === pid;
  } catch {
    return false;
  }
}
