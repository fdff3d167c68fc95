import { appendFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import type { RootDatabase } from "lmdb";
import type { Job } from "../jobs/job.ts";
import { isLocalServerError, LocalServerError, serverClosed } from "../server/local-server-error.ts";
import type { Journal, StateContent } from "./job-store.ts";
import type { RunningDigest } from "./state-digest.ts";
import { jobKey, openTables, putLastId, readTables, seal, writeTables, type JobKey } from "./state-tables.ts";
import { stateVersion } from "./state-versions.ts";

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
  makeRoomForLock(file);
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

/** On a disk without room for its lock file lmdb ends the process, at once or when it first writes there. */
function makeRoomForLock(file: string): void {
  const lock = `${file}-lock`;
  const missing = lockBytes - (statSync(lock, { throwIfNoEntry: false })?.size ?? 0);
  if (missing > 0) appendFileSync(lock, Buffer.alloc(missing));
}

/** More than lmdb needs for the 126 readers that it has room for by default; where there is more, it has room for more. */
const lockBytes = 32_768;

function journalOver(root: RootDatabase, file: string, isNew: boolean): Journal {
  const tables = openTables(root);
  const rewritten = (content: StateContent): RunningDigest => root.transactionSync(() => writeTables(tables, content));
  const found = isNew ? undefined : readTables(tables, file);
  const content = found?.content ?? { jobs: [], lastIds: new Map<string, number>(), latest: 0 };
  // What is new and what is old is written as a whole: a kill leaves the file as it was or as it is to be.
  let digest = found?.version === stateVersion ? found.digest : rewritten(content);
  let highest = new Map(content.lastIds);

  // Changes wait here for the end of the present turn of the event loop and are written in one transaction. What could not be
  // written stays and is tried again with the next answer.
  const pending = new Map<string, { readonly key: JobKey; readonly text: string | undefined }>();
  let flushing: Promise<void> | undefined;
  let writtenTime = content.latest;
  let toldTime = content.latest;
  let isClosed = false;
  const flush = (): void => {
    if (pending.size === 0 && toldTime === writtenTime) return;
    // A request can come over a connection that is still open; what it changed must not be taken for written.
    if (isClosed) throw serverClosed();
    root.transactionSync(() => {
      for (const { key, text } of pending.values()) {
        if (text === undefined) tables.jobs.removeSync(key);
        else tables.jobs.putSync(key, text);
        putLastId(tables, digest, key[0], highest.get(key[0]) ?? 0);
      }
      seal(tables, digest, toldTime);
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
    const key = jobKey(job.project_id, job.job_id);
    digest.set(key, text);
    pending.set(key, { key: [job.project_id, job.job_id], text });
    highest.set(job.project_id, Math.max(highest.get(job.project_id) ?? 0, job.job_id));
  };
  return {
    ...content,
    put: (job) => change(job, JSON.stringify(job)),
    remove: (job) => change(job, undefined),
    replace(next) {
      try {
        digest = rewritten(next);
      } catch (error) {
        throw writeFailure(file, error);
      }
      highest = new Map(next.lastIds);
      pending.clear();
      writtenTime = toldTime = next.latest;
    },
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
      } catch (error) {
        throw writeFailure(file, error);
      } finally {
        isClosed = true;
        await root.close();
      }
    },
  };
}

function writeFailure(file: string, cause: unknown): LocalServerError {
  if (isLocalServerError(cause)) return cause;
  const problem = cause instanceof Error ? cause.message : String(cause);
  return new LocalServerError(
    "STATE_FILE_UNUSABLE",
    `The state file ${file} cannot be written: ${problem}.`,
    "See to the space on the disk.",
    { cause },
  );
}
