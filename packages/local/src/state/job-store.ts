import type { Job } from "../jobs/job.ts";
import { isLeaving, statusOf } from "../jobs/lifecycle.ts";

/** All that is kept of a server. */
export interface StateContent {
  /** By project and id. */
  readonly jobs: readonly Job[];
  /** The highest id ever used in each project. */
  readonly lastIds: ReadonlyMap<string, number>;
  /** The latest time that the server clock is known to have come to; 0 when it is not known. */
  readonly latest: number;
}

/**
 * Where changes are made durable, with what it held when it was opened. Changes made in one turn of the event loop become durable
 * together.
 */
export interface Journal extends StateContent {
  readonly put: (job: Job) => void;
  readonly remove: (job: Job) => void;
  /** Replaces all that it holds; on disk when it returns. When it throws, everything is as before. */
  readonly replace: (content: StateContent) => void;
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
  /** Replaces everything, and returns the jobs that were there. It is durable then; when it throws, everything is as before. */
  readonly replace: (content: StateContent) => readonly Job[];
  /** Highest id ever used in each project. */
  readonly lastIds: () => ReadonlyMap<string, number>;
  /** Drops the records of jobs that are gone by now, and returns them. */
  readonly sweep: (now: number) => readonly Job[];
  /** {@link StateContent.latest}, of an earlier life. */
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

  const fill = ({ jobs, lastIds }: StateContent): void => {
    for (const job of jobs) remember(job);
    for (const [projectId, lastId] of lastIds) {
      const project = projectOf(projectId);
      project.lastId = Math.max(project.lastId, lastId);
    }
  };

  if (journal !== undefined) fill(journal);
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
    replace(content) {
      journal?.replace(content);
      const before = Array.from(projects.values(), ({ byId }) => Array.from(byId.values())).flat();
      projects.clear();
      leaving.clear();
      fill(content);
      return before;
    },
    lastIds: () => new Map([...projects].map(([projectId, { lastId }]) => [projectId, lastId])),
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
