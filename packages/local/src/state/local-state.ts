import type { LocalClock } from "../clock/local-clock.ts";
import type { Job } from "../jobs/job.ts";
import { statusOf } from "../jobs/lifecycle.ts";
import { serverClosed } from "../server/local-server-error.ts";
import type { StateContent } from "./job-store.ts";
import type { SeedBed, SeededJob, SeedJob } from "./seed-jobs.ts";
import { documentOf, type LocalStateExport } from "./state-document.ts";

/** The jobs of a local server as a whole: of all projects, and in memory as well as in a state file. */
export interface LocalState {
  /**
   * All jobs with what is to become of them, as a value that JSON can carry.
   *
   * @throws LocalServerError SERVER_CLOSED.
   *
   * @example
   * ```ts
   * await writeFile("jobs.json", JSON.stringify(local.state.export()));
   * ```
   */
  export(): LocalStateExport;
  /**
   * Replaces all jobs with those of an export of this version or an older one; once this resolves, also on disk. A clock that is
   * behind the one of the export is put on to it, so that no job falls back; otherwise time has gone on for the jobs.
   *
   * @throws LocalServerError (as a rejection) INVALID_STATE for what is no such export, with the place and the rule;
   * STATE_FILE_UNUSABLE when it cannot be written; SERVER_CLOSED. Nothing is changed then.
   *
   * @example
   * ```ts
   * await local.state.import(JSON.parse(await readFile("jobs.json", "utf8")));
   * ```
   */
  import(document: unknown): Promise<void>;
  /**
   * Makes jobs that are in a wanted status at once, all or none. They go on from there by the rules. The limit of jobs that a
   * project may have does not count here.
   *
   * @returns the jobs in the same order, with their ids.
   *
   * @throws LocalServerError (as a rejection) INVALID_STATE when one of the jobs is not usable or its name is taken, with the
   * place and the rule; STATE_FILE_UNUSABLE when they cannot be written; SERVER_CLOSED.
   *
   * @example
   * ```ts
   * const [job] = await local.state.seed([{ job_name: "lost", train_url: "/bucket/logs/", status: 14 }]);
   * ```
   */
  seed(jobs: readonly SeedJob[]): Promise<readonly SeededJob[]>;
  /**
   * Drops all jobs of all projects, so that ids start from 1 again; once this resolves, also on disk. Clock and faults stay.
   *
   * @throws LocalServerError (as a rejection) STATE_FILE_UNUSABLE when it cannot be written; SERVER_CLOSED. Nothing is changed then.
   */
  reset(): Promise<void>;
}

/** What the state of a server hangs together with. */
export interface StateParts extends SeedBed {
  readonly clock: LocalClock;
  readonly isClosed: () => boolean;
  /** Told of jobs that are not there any more. */
  readonly onDropped: (jobs: readonly Job[]) => void;
}

export function createLocalState(parts: StateParts): LocalState {
  const { store, clock, onDropped } = parts;
  const requireOpen = (): void => {
    if (parts.isClosed()) throw serverClosed();
  };
  const replace = (content: StateContent): void => {
    const latest = Math.max(content.latest, clock.now());
    onDropped(store.replace({ ...content, latest }));
    if (latest > clock.now()) clock.set(latest);
  };
  return {
    export() {
      requireOpen();
      const now = clock.now();
      const jobs = [...store.everywhere()].filter((job) => statusOf(job, now) !== undefined);
      return documentOf({ jobs, lastIds: store.lastIds(), latest: now }, Date.now());
    },
    async import(document) {
      requireOpen();
      // Most servers never import or seed, and their validators are as long as a tenth of the package.
      const { contentOf } = await import("./read-state-document.ts");
      requireOpen();
      replace(contentOf(document));
    },
    async seed(seeds) {
      const { seededJobs } = await import("./seed-jobs.ts");
      requireOpen();
      const now = clock.now();
      const jobs = seededJobs(seeds, now, parts);
      for (const job of jobs) store.put(job);
      await store.durable(now);
      return jobs.map(({ project_id, job_id, job_name }) => ({ project_id, job_id, job_name }));
    },
    async reset() {
      requireOpen();
      replace({ jobs: [], lastIds: new Map(), latest: 0 });
    },
  };
}
