import type { Database, RootDatabase } from "lmdb";
import type { Job } from "../jobs/job.ts";
import { isLocalServerError, LocalServerError } from "../server/local-server-error.ts";
import type { StateContent } from "./job-store.ts";
import { StateDamage } from "./state-damage.ts";
import { startDigest, type Digest, type RunningDigest } from "./state-digest.ts";
import { migratedJob, stateVersion } from "./state-versions.ts";

export type JobKey = [projectId: string, jobId: number];

/** What was written together with the state; `format` since format 2. */
interface Check extends Digest {
  readonly format?: number;
}

/** The tables of a state file. */
export interface StateTables {
  readonly jobs: Database<string, JobKey>;
  readonly lastIds: Database<number, string>;
  readonly version: Database<number, string>;
  readonly check: Database<Check, string>;
  readonly clock: Database<number, string>;
}

/** Their names in the file, which has no other. */
export const tableNames: Readonly<Record<keyof StateTables, string>> = {
  jobs: "jobs",
  lastIds: "last_ids",
  version: "version",
  check: "check",
  clock: "clock",
};

export function openTables(root: RootDatabase): StateTables {
  return {
    jobs: root.openDB({ name: tableNames.jobs, encoding: "string" }),
    lastIds: root.openDB({ name: tableNames.lastIds, encoding: "json" }),
    version: root.openDB({ name: tableNames.version, encoding: "json" }),
    check: root.openDB({ name: tableNames.check, encoding: "json" }),
    clock: root.openDB({ name: tableNames.clock, encoding: "json" }),
  };
}

/** What tables hold, in the present version; the format that it stands there in, and the digest of it as it stands there. */
export interface TablesRead {
  readonly content: StateContent;
  readonly version: number;
  readonly digest: RunningDigest;
}

/** @throws LocalServerError STATE_FILE_TOO_NEW; StateDamage for what is not as it was written. */
export function readTables(tables: StateTables, file: string): TablesRead {
  try {
    return readChecked(tables, file);
  } catch (error) {
    if (isLocalServerError(error)) throw error;
    // Also of the decoders, which stumble over what was never written.
    throw new StateDamage(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function readChecked(tables: StateTables, file: string): TablesRead {
  const version = versionOf(tables, file);
  const digest = startDigest();
  const jobs: Job[] = [];
  for (const { key, value } of tables.jobs.getRange({})) {
    digest.set(jobKey(...key), value);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was written from a Job, and the digest tells whether it still is what was written
    jobs.push(migratedJob(JSON.parse(value), version) as Job);
  }
  const lastIds = new Map<string, number>();
  for (const { key, value } of tables.lastIds.getRange({})) lastIds.set(key, value);
  const latest = tables.clock.get("latest") ?? 0;
  // In format 1 the digest is of the jobs only.
  if (version > 1) {
    for (const [projectId, lastId] of lastIds) digest.set(lastIdKey(projectId), String(lastId));
    digest.set(latestKey, String(latest));
  }
  const found = digest.now();
  const written = tables.check.get("jobs") ?? { count: 0, sum: 0 };
  if (found.count !== written.count || found.sum !== written.sum) {
    throw new Error(
      `${found.count} records were read where ${written.count} were written, or not as they were written`,
    );
  }
  return { content: { jobs, lastIds, latest }, version, digest };
}

/** Replaces all that the tables hold, and gives the digest of it. To be called in a transaction. */
export function writeTables(tables: StateTables, { jobs, lastIds, latest }: StateContent): RunningDigest {
  const digest = startDigest();
  tables.jobs.clearSync();
  tables.lastIds.clearSync();
  for (const job of jobs) {
    const text = JSON.stringify(job);
    digest.set(jobKey(job.project_id, job.job_id), text);
    tables.jobs.putSync([job.project_id, job.job_id], text);
  }
  for (const [projectId, lastId] of lastIds) putLastId(tables, digest, projectId, lastId);
  tables.version.putSync("format", stateVersion);
  seal(tables, digest, latest);
  return digest;
}

export function putLastId(tables: StateTables, digest: RunningDigest, projectId: string, lastId: number): void {
  digest.set(lastIdKey(projectId), String(lastId));
  tables.lastIds.putSync(projectId, lastId);
}

/** Ends what a transaction writes: the time of the server clock, and what everything is checked against when the file is opened. */
export function seal(tables: StateTables, digest: RunningDigest, latest: number): void {
  digest.set(latestKey, String(latest));
  tables.clock.putSync("latest", latest);
  tables.check.putSync("jobs", { ...digest.now(), format: stateVersion });
}

/** Key of a job in the digest. */
export function jobKey(projectId: string, jobId: number): string {
  return `${projectId} ${jobId}`;
}

function lastIdKey(projectId: string): string {
  return `${projectId} last`;
}

const latestKey = "clock";

/** The format, which stands in two places since format 2, so that no damage to one of them makes another format of it. */
function versionOf({ version, check }: StateTables, file: string): number {
  const format = version.get("format");
  const sealed = check.get("jobs")?.format ?? 1;
  if (format === undefined) throw new Error("it does not say its format");
  if (format !== sealed) throw new Error(`it says both format ${format} and format ${sealed}`);
  if (format <= stateVersion) return format;
  throw new LocalServerError(
    "STATE_FILE_TOO_NEW",
    `The state file ${file} has format ${format}; this version of @vizjobs/local reads formats up to ${stateVersion}.`,
    "Use the version that wrote it, or another state file.",
  );
}
