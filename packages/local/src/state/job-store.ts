import type { Job } from "../jobs/job.ts";
import { isLeaving, statusOf } from "../jobs/lifecycle.ts";

/** Where changes are made durable. Calls made in one turn of the event loop become durable together. */
export interface Journal {
  /** What it held when it was opened, by project and id. */
  readonly jobs: readonly Job[];
  /** The highest id ever used in each project. */
  readonly lastIds: ReadonlyMap<string, number>;
  /** The latest time of the server clock that it was given in an earlier life; 0 when there was none. */
  readonly latest: number;
  readonly put: (job: Job) => void;
  readonly remove: (job: Job) => void;
  /**
   * Resolves when everything put and removed so far is on disk, and that the server clock has come to `now`; rejects when that
   * failed, and tries again when asked again.
   */
  readonly durable: (now: number) => Promise<void>;
  readonly close: (now: number) => Promise<void>;
}

/**
 * The jobs of all projects. Changes show at once; what an answer tells is on disk when {@link JobStore.durable} has resolved, so
 * every answer waits for it.
 */
export interface JobStore {
  /** Of one project, in order of their ids. */
  readonly all: (projectId: string) => Iterable<Job>;
  /** Of all projects. */
  readonly everywhere: () => Iterable<Job>;
  readonly get: (projectId: string, jobId: string) => Job | undefined;
  /** Ids count up from 1 within a project and are never used twice. */
  readonly nextId: (projectId: string) => number;
  readonly put: (job: Job) => void;
  /** Drops the records of jobs that are gone by now, and returns them. */
  readonly sweep: (now: number) => readonly Job[];
  /** {@link Journal.latest} */
  readonly latest: number;
  /** {@link Journal.durable} */
  readonly durable: (now: number) => Promise<void>;
  readonly close: (now: number) => Promise<void>;
}

interface ProjectJobs {
  lastId: number;
  readonly byId: Map<string, Job>;
}

/** A store in memory; with a journal, one that starts with what the journal holds and writes to it. */
export function openJobStore(journal?: Journal): JobStore {
  const projects = new Map<string, ProjectJobs>();
  const leaving = new Set<Job>();

  const projectOf = (projectId: string): ProjectJobs => {
    let project = projects.get(projectId);
    if (project === undefined) projects.set(projectId, (project = { lastId: 0, byId: new Map() }));
    return project;
  };
  const remember = (job: Job): void => {
    const project = projectOf(job.project_id);
    const before = project.byId.get(String(job.job_id));
    if (before !== undefined) leaving.delete(before);
    project.lastId = Math.max(project.lastId, job.job_id);
    project.byId.set(String(job.job_id), job);
    if (isLeaving(job)) leaving.add(job);
  };

  if (journal !== undefined) {
    for (const job of journal.jobs) remember(job);
    for (const [projectId, lastId] of journal.lastIds) {
      const project = projectOf(projectId);
      project.lastId = Math.max(project.lastId, lastId);
    }
  }
  return {
    all: (projectId) => projects.get(projectId)?.byId.values() ?? [],
    *everywhere() {
      for (const { byId } of projects.values()) yield* byId.values();
    },
    get: (projectId, jobId) => projects.get(projectId)?.byId.get(jobId),
    nextId: (projectId) => (projects.get(projectId)?.lastId ?? 0) + 1,
    put(job) {
      remember(job);
      journal?.put(job);
    },
    sweep(now) {
      const gone = [...leaving].filter((job) => statusOf(job, now) === undefined);
      for (const job of gone) {
        leaving.delete(job);
        projects.get(job.project_id)?.byId.delete(String(job.job_id));
        journal?.remove(job);
      }
      return gone;
    },
    latest: journal?.latest ?? 0,
    durable: async (now) => journal?.durable(now),
    close: async (now) => journal?.close(now),
  };
}
