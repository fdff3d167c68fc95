import { randomUUID } from "node:crypto";
import type { OperationId } from "@vizjobs/spec";
import { rules } from "@vizjobs/spec/contract";
import type { LocalClock } from "../clock/local-clock.ts";
import { failureBodies } from "../generated/failures.gen.ts";
import type { JobEnd } from "../faults/due-fault.ts";
import { createdAnswer, detailsAnswer, summaryAnswer, type AnswerRules } from "../jobs/job-answer.ts";
import { keptSchedule, type Job } from "../jobs/job.ts";
import { pageOf } from "../jobs/job-page.ts";
import {
  deleted,
  restarted,
  startRun,
  statusOf,
  steppedByRead,
  stopped,
  type LifecycleRules,
} from "../jobs/lifecycle.ts";
import { requireLogs } from "../paths/require-logs.ts";
import type { LocateLogs } from "../paths/buckets.ts";
import type { RunEnd } from "../jobs/outcomes.ts";
import { factsOf } from "../jobs/status-facts.ts";
import type { Choices, TransitionId } from "../server/choices.ts";
import type { JobStore } from "../state/job-store.ts";
import type { Handlers } from "./contract-types.ts";
import { refusal } from "./refusal.ts";

/** What the calls on jobs work with. */
export interface JobService {
  readonly store: JobStore;
  readonly clock: LocalClock;
  readonly lifecycle: LifecycleRules;
  readonly choices: Choices;
  readonly locateLogs: LocateLogs;
  /** Jobs that a project may have. */
  readonly jobLimit: number;
  /** Running jobs that the list reports as the project's quota. */
  readonly runningQuota: number;
  /** Address that service_url begins with. */
  readonly endpoint: () => string;
}

/** The seven calls. They run without a pause, so that each sees and leaves a consistent state. */
export function jobHandlers(service: JobService): Handlers<OperationId> {
  const { store, clock, lifecycle, choices, endpoint } = service;
  const shownBy: AnswerRules = { ...choices, lifecycle, endpoint };

  /** How many jobs are there now, or of them those of a kind. */
  const countPresent = (
    projectId: string,
    now: number,
    isCounted: (status: number) => boolean = () => true,
  ): number => {
    let count = 0;
    for (const job of store.all(projectId)) {
      const status = statusOf(job, now);
      if (status !== undefined && isCounted(status)) count += 1;
    }
    return count;
  };

  const isNameTaken = (projectId: string, name: string, now: number): boolean => {
    for (const job of store.all(projectId)) {
      if (job.job_name === name && statusOf(job, now) !== undefined) return true;
    }
    return false;
  };

  const find = (operation: OneJobOperation, path: JobPath, now: number): { job: Job; status: number } => {
    const job = store.get(path.project_id, path.job_id);
    const status = job === undefined ? undefined : statusOf(job, now);
    if (job === undefined || status === undefined) throw refusal(operation, "ModelArts.0102", 404);
    return { job, status };
  };

  /** The job as the answer shows it; with the manual timing it is a step further afterwards. */
  const shown = (job: Job, now: number): Job => {
    const stepped = steppedByRead(job, now, lifecycle);
    if (stepped !== job) store.put(stepped);
    return job;
  };

  const requireLegal = (operation: TransitionId, status: number): void => {
    if (choices.legalFrom[operation].includes(status)) return;
    const message = refusals[operation].error_message.replace(/\d+$/, String(status));
    throw refusal(operation, "ModelArts.0105", 400, { message });
  };

  const requireFreePlace = (projectId: string, now: number): void => {
    const isFull = countPresent(projectId, now) >= service.jobLimit;
    const isBusy =
      choices.runningQuota === "enforced" && countPresent(projectId, now, isActive) >= service.runningQuota;
    if (isFull || isBusy) throw refusal("createVisualizationJob", "ModelArts.0106", 400);
  };

  return {
    createVisualizationJob({ path: { project_id }, body }, { end }) {
      const now = clock.now();
      requireLogs("createVisualizationJob", service, body.train_url);
      if (isNameTaken(project_id, body.job_name, now)) throw refusal("createVisualizationJob", "ModelArts.0103", 400);
      requireFreePlace(project_id, now);
      const course = { schedule: keptSchedule(body.schedule), ran_ms: 0 };
      const job: Job = {
        project_id,
        job_id: store.nextId(project_id),
        job_name: body.job_name,
        job_desc: body.job_desc,
        train_url: body.train_url,
        job_type: body.job_type,
        ...(body.flavor !== undefined && { flavor_code: body.flavor.code }),
        ...course,
        create_time: now,
        resource_id: randomUUID(),
        stale: null,
        ...startRun(course, now, lifecycle, runEnd(end)),
      };
      store.put(job);
      return { body: createdAnswer(job, now, shownBy) };
    },

    listVisualizationJobs({ path: { project_id }, query }) {
      const now = clock.now();
      // Jobs are created in the default workspace; there is no other.
      if (query.workspace_id !== rules.listVisualizationJobs.query.properties.workspace_id.default) {
        throw refusal("listVisualizationJobs", "ModelArts.0102", 400);
      }
      const { total, jobs } = pageOf(store.all(project_id), query, now);
      return {
        body: {
          is_success: true,
          job_total_count: total,
          job_count_limit: Math.max(0, service.jobLimit - countPresent(project_id, now)),
          quotas: service.runningQuota,
          jobs: jobs.map((job) => summaryAnswer(shown(job, now), now, shownBy)),
        },
      };
    },

    showVisualizationJob({ path }) {
      const now = clock.now();
      const { job } = find("showVisualizationJob", path, now);
      return { body: detailsAnswer(shown(job, now), now, shownBy) };
    },

    updateVisualizationJob({ path, body }) {
      const now = clock.now();
      const { job } = find("updateVisualizationJob", path, now);
      store.put({ ...job, job_desc: body.job_desc });
      return accepted;
    },

    deleteVisualizationJob({ path }, { end }) {
      const now = clock.now();
      const { job, status } = find("deleteVisualizationJob", path, now);
      requireLegal("deleteVisualizationJob", status);
      store.put(deleted(job, now, lifecycle, end !== undefined && "deletionFails" in end));
      return accepted;
    },

    stopVisualizationJob({ path }) {
      const now = clock.now();
      const { job, status } = find("stopVisualizationJob", path, now);
      requireLegal("stopVisualizationJob", status);
      store.put(stopped(job, now, lifecycle));
      return accepted;
    },

    restartVisualizationJob({ path }, { end }) {
      const now = clock.now();
      const { job, status } = find("restartVisualizationJob", path, now);
      requireLegal("restartVisualizationJob", status);
      requireLogs("restartVisualizationJob", service, job.train_url);
      store.put(restarted(job, now, lifecycle, runEnd(end)));
      return accepted;
    },
  };
}

const accepted = { body: { is_success: true } } as const;

type OneJobOperation = Exclude<OperationId, "createVisualizationJob" | "listVisualizationJobs">;
interface JobPath {
  readonly project_id: string;
  readonly job_id: string;
}

/** The contract's texts end in the status that the call was refused in. */
const refusals = {
  deleteVisualizationJob: failureBodies.DeleteRefused,
  restartVisualizationJob: failureBodies.RestartRefused,
  stopVisualizationJob: failureBodies.StopRefused,
} as const satisfies Record<TransitionId, object>;

function runEnd(end: JobEnd | undefined): RunEnd | undefined {
  return end !== undefined && "run" in end ? end.run : undefined;
}

/** Whether a job runs or is on its way there, or from there. */
export function isActive(status: number): boolean {
  const kind = factsOf(status)?.class;
  return kind === "running" || kind === "transitional";
}
