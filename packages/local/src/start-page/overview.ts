import type { TransitionId } from "../server/choices.ts";

/** Body of `GET /_vizjobs/overview`: what everybody may see who may see the jobs. Times are of the server's clock. */
export interface Overview {
  readonly name: string;
  readonly version: string;
  readonly clock: {
    /** Epoch milliseconds. */
    readonly now: number;
    /** Milliseconds of the clock per real millisecond. */
    readonly speed: number;
    readonly isFrozen: boolean;
  };
  readonly quotas: {
    /** Jobs that a project may have. */
    readonly job_limit: number;
    /** Running jobs of a project, as the list reports them. */
    readonly running: number;
    /** Whether create is refused beyond `running`. */
    readonly is_running_enforced: boolean;
  };
  /** Statuses from which these calls are accepted. */
  readonly legal_from: Readonly<Record<TransitionId, readonly number[]>>;
  /** The default project, with or without jobs, then the others that have some. */
  readonly projects: readonly ProjectOverview[];
}

/** One project of a server. */
export interface ProjectOverview {
  readonly project_id: string;
  /** Its name, where somebody has named it. */
  readonly name: string | null;
  readonly is_default: boolean;
  readonly job_total: number;
  /** Jobs that run, or are on their way to or from it. */
  readonly active: number;
  /** The newest first. */
  readonly jobs: readonly JobOverview[];
}

/** One job as it is, which answers of the service may lag behind. */
export interface JobOverview {
  readonly job_id: number;
  readonly job_name: string;
  readonly job_desc: string;
  readonly train_url: string;
  readonly status: number;
  /** What answers of the service still show, when that is another. */
  readonly shown_status?: number;
  /** Epoch milliseconds. */
  readonly create_time: number;
  /** Milliseconds in status 8. */
  readonly duration: number;
  /** Milliseconds in status 8 that are left until the automatic stop; null: there is none. */
  readonly remaining_duration: number | null;
  /** Path of its charts, which open in status 8. */
  readonly charts_path: string;
}
