import { createRequire } from "node:module";
import type { RootDatabase } from "lmdb";
import type { Job } from "../jobs/job.ts";
import { LocalServerError } from "../server/local-server-error.ts";
import type { Journal } from "./job-store.ts";

/** Version of what is written here. A change of {@link Job} that old files cannot be read as raises it. */
const formatVersion = 1;

type Key = [projectId: string, jobId: number];

/**
 * Opens or makes a state file. Each write is on disk before it counts as durable, writes of the same moment share one flush.
 *
 * @throws LocalServerError STATE_FILE_TOO_NEW; whatever lmdb throws for a file that it cannot read.
 */
export function openLmdbJournal(file: string): Journal {
  // Loaded here and not at the top: it is a native module, and most servers keep their state in memory.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type of the module that the call loads
  const { open } = createRequire(import.meta.url)("lmdb") as typeof import("lmdb");
  const root = open({
    path: file,
    noSubdir: true,
    encoding: "json",
    // With the default a commit would count as done before it is flushed.
    overlappingSync: false,
  });
  try {
    return journalOver(root, file);
  } catch (error) {
    void root.close();
    throw error;
  }
}

function journalOver(root: RootDatabase, file: string): Journal {
  const jobs = root.openDB<Job, Key>({ name: "jobs", encoding: "json" });
  const lastIds = root.openDB<number, string>({ name: "last_ids", encoding: "json" });
  const about = root.openDB<number, string>({ name: "about", encoding: "json" });

  const version = about.get("version");
  if (version === undefined) about.putSync("version", formatVersion);
  else if (version !== formatVersion) {
    throw new LocalServerError(
      "STATE_FILE_TOO_NEW",
      `The state file ${file} has format ${version}; this version of @vizjobs/local reads format ${formatVersion}.`,
      "Use the version that wrote it, or another state file.",
    );
  }

  let written: Promise<unknown> = Promise.resolve();
  const expect = (...writes: readonly Promise<unknown>[]): void => {
    written = Promise.all([written, ...writes]);
    // Who waits for durable() is told; without a waiter it is not an unhandled rejection.
    written.catch(() => undefined);
  };
  return {
    load: () => ({
      jobs: jobs.getRange({}).map(({ value }) => value),
      lastIds: lastIds.getRange({}).map(({ key: projectId, value }) => [projectId, value] as const),
    }),
    put(job) {
      const isNew = (lastIds.get(job.project_id) ?? 0) < job.job_id;
      expect(jobs.put(keyOf(job), job), ...(isNew ? [lastIds.put(job.project_id, job.job_id)] : []));
    },
    remove: (job) => expect(jobs.remove(keyOf(job))),
    durable: async () => {
      await written;
    },
    async close() {
      await written.catch(() => undefined);
      await root.close();
    },
  };
}

const keyOf = (job: Job): Key => [job.project_id, job.job_id];
