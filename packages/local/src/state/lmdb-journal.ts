import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import type { RootDatabase } from "lmdb";
import type { Job } from "../jobs/job.ts";
import { LocalServerError } from "../server/local-server-error.ts";
import type { Journal } from "./job-store.ts";

/** Version of what is written here. A change of {@link Job} that old files cannot be read as raises it. */
const formatVersion = 2;

type Key = [projectId: string, jobId: number];

/** How many jobs there are and their digests together: lmdb has none, and reads on where a page is lost. */
interface Check {
  readonly count: number;
  readonly sum: number;
}

/**
 * Opens a state file, or makes one. Each write is on disk before it counts as durable; writes of the same moment share one flush.
 *
 * @param isNew Whether the file is known to hold nothing yet.
 * @throws LocalServerError STATE_FILE_TOO_NEW; any other error for a file that cannot be read.
 */
export function openLmdbJournal(file: string, isNew: boolean): Journal {
  // Loaded here and not at the top: it is a native module, and most servers keep their state in memory.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type of the module that the call loads
  const { open } = createRequire(import.meta.url)("lmdb") as typeof import("lmdb");
  const root = open({
    path: file,
    noSubdir: true,
    // With the default a commit would count as done before it is on disk.
    overlappingSync: false,
  });
  try {
    return journalOver(root, file, isNew);
  } catch (error) {
    void root.close();
    throw error;
  }
}

function journalOver(root: RootDatabase, file: string, isNew: boolean): Journal {
  const texts = root.openDB<string, Key>({ name: "jobs", encoding: "string" });
  const lastIds = root.openDB<number, string>({ name: "last_ids", encoding: "json" });
  const versions = root.openDB<number, string>({ name: "version", encoding: "json" });
  const checks = root.openDB<Check, string>({ name: "check", encoding: "json" });
  const clocks = root.openDB<number, string>({ name: "clock", encoding: "json" });
  requireVersion(versions.get("format") ?? (isNew ? formatVersion : undefined), file);
  if (isNew) versions.putSync("format", formatVersion);

  const sums = new Map<string, number>();
  let sum = 0;
  const account = (key: string, text: string | undefined): Check => {
    sum ^= sums.get(key) ?? 0;
    if (text === undefined) sums.delete(key);
    else sums.set(key, digestOf(`${key} ${text}`));
    sum ^= sums.get(key) ?? 0;
    return { count: sums.size, sum };
  };

  const jobs: Job[] = [];
  let found: Check = { count: 0, sum };
  for (const { key, value } of texts.getRange({})) {
    found = account(key.join(" "), value);
    jobs.push(JSON.parse(value));
  }
  const expected = checks.get("jobs") ?? { count: 0, sum: 0 };
  if (found.count !== expected.count || found.sum !== expected.sum) {
    throw new Error(`${found.count} jobs were read where ${expected.count} were written, or not as they were written`);
  }

  const latest = clocks.get("latest") ?? 0;
  const highest = new Map(lastIds.getRange({}).map(({ key, value }) => [key, value]));

  // Changes wait here for the end of the present turn of the event loop and are written in one transaction. What could not be
  // written stays and is tried again with the next answer.
  const pending = new Map<string, { readonly key: Key; readonly text: string | undefined }>();
  let flushing: Promise<void> | undefined;
  let writtenTime = latest;
  let toldTime = latest;
  const flush = (): void => {
    if (pending.size === 0 && toldTime === writtenTime) return;
    root.transactionSync(() => {
      for (const { key, text } of pending.values()) {
        if (text === undefined) texts.removeSync(key);
        else texts.putSync(key, text);
        lastIds.putSync(key[0], highest.get(key[0]) ?? 0);
      }
      checks.putSync("jobs", { count: sums.size, sum });
      clocks.putSync("latest", toldTime);
    });
    pending.clear();
    writtenTime = toldTime;
  };
  const flushSoon = (): Promise<void> => {
    flushing ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        flushing = undefined;
        try {
          flush();
          resolve();
        } catch (error) {
          reject(writeFailure(file, error));
        }
      });
    });
    return flushing;
  };
  const change = (job: Job, text: string | undefined): void => {
    const key: Key = [job.project_id, job.job_id];
    account(key.join(" "), text);
    pending.set(key.join(" "), { key, text });
    highest.set(job.project_id, Math.max(highest.get(job.project_id) ?? 0, job.job_id));
  };
  return {
    jobs,
    lastIds: highest,
    latest,
    put: (job) => change(job, JSON.stringify(job)),
    remove: (job) => change(job, undefined),
    async durable(now) {
      // A clock that is not ahead of real time will be there again by itself, so that reads need no write.
      const isAhead = now > writtenTime && now > Date.now();
      if (pending.size === 0 && !isAhead) return;
      toldTime = Math.max(toldTime, now);
      await flushSoon();
    },
    async close(now) {
      toldTime = Math.max(toldTime, now);
      try {
        flush();
      } finally {
        await root.close();
      }
    },
  };
}

/** Cryptographic, since the digests are combined by XOR: a CRC changes alike where two texts do, which would cancel out. */
function digestOf(text: string): number {
  return createHash("sha256").update(text).digest().readInt32BE();
}

function writeFailure(file: string, cause: unknown): Error {
  const problem = cause instanceof Error ? cause.message : String(cause);
  return new Error(`the state file ${file} cannot be written (${problem}). See to the space on the disk.`, { cause });
}

function requireVersion(version: number | undefined, file: string): void {
  if (version === formatVersion) return;
  if (version === undefined) throw new Error("it does not say its format");
  throw new LocalServerError(
    "STATE_FILE_TOO_NEW",
    `The state file ${file} has format ${version}; this version of @vizjobs/local reads format ${formatVersion}.`,
    "Use the version that wrote it, or another state file.",
  );
}
