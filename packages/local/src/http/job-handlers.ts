import { randomUUID } from "node:crypto";
import type { OperationId } from "@vizjobs/spec";
import { operations, rules } from "@vizjobs/spec/contract";
import type { LocalClock } from "../clock/local-clock.ts";
import { failureBodies } from "../generated/failures.gen.ts";
import { createdAnswer, detailsAnswer, summaryAnswer } from "../jobs/job-answer.ts";
import type { Job } from "../jobs/job.ts";
import { pageOf } from "../jobs/job-page.ts";
import { deleted, restarted, startRun, statusOf, steppedByRead, stopped } from "../jobs/lifecycle.ts";
import type { Timing } from "../jobs/timing.ts";
import type { LocateLogs } from "../paths/buckets.ts";
import type { JobStore } from "../state/job-store.ts";
import type { Handlers } from "./contract-types.ts";
import { refusal } from "./refusal.ts";

/** What the calls on jobs work with. */
export interface JobService {
  readonly store: JobStore;
  readonly clock: LocalClock;
  readonly timing: Timing | undefined;
  readonly locateLogs: LocateLogs;
  /** Jobs that a project may have. */
  readonly jobLimit: number;
  /** Running jobs that the list reports as the project's quota; nothing is held to it. */
  readonly runningQuota: number;
  /** Address that service_url begins with. */
  readonly endpoint: () => string;
}

/** The seven calls. They run without a pause, so that each sees and leaves a consistent state. */
export function jobHandlers(service: JobService): Handlers<OperationId> {
  const { store, clock, timing, endpoint } = service;

  /** How many jobs are there now. */
  const countPresent = (projectId: string, now: number): number => {
    let count = 0;
    for (const job of store.all(projectId)) if (statusOf(job, now) !== undefined) count += 1;
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
    const stepped = steppedByRead(job, now);
    if (stepped !== job) store.put(stepped);
    return job;
  };

  return {
    createVisualizationJob({ path: { project_id }, body }) {
      const now = clock.now();
      requirePlace("createVisualizationJob", service.locateLogs, body.train_url);
      if (isNameTaken(project_id, body.job_name, now)) throw refusal("createVisualizationJob", "ModelArts.0103", 400);
      if (countPresent(project_id, now) >= service.jobLimit)
        throw refusal("createVisualizationJob", "ModelArts.0106", 400);
      const schedule = body.schedule ?? [];
      const job: Job = {
        project_id,
        job_id: store.nextId(project_id),
        job_name: body.job_name,
        job_desc: body.job_desc,
        train_url: body.train_url,
        job_type: body.job_type,
        ...(body.flavor !== undefined && { flavor_code: body.flavor.code }),
        schedule,
        create_time: now,
        resource_id: randomUUID(),
        ran_ms: 0,
        ...startRun({ schedule }, now, timing),
      };
      store.put(job);
      return { body: createdAnswer(job, now, endpoint()) };
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
          jobs: jobs.map((job) => summaryAnswer(shown(job, now), now, endpoint())),
        },
      };
    },

    showVisualizationJob({ path }) {
      const now = clock.now();
      const { job } = find("showVisualizationJob", path, now);
      return { body: detailsAnswer(shown(job, now), now, endpoint()) };
    },

    updateVisualizationJob({ path, body }) {
      const now = clock.now();
      const { job } = find("updateVisualizationJob", path, now);
      store.put({ ...job, job_desc: body.job_desc });
      return accepted;
    },

    deleteVisualizationJob({ path }) {
      const now = clock.now();
      const { job, status } = find("deleteVisualizationJob", path, now);
      requireLegal("deleteVisualizationJob", status);
      store.put(deleted(job, now, timing));
      return accepted;
    },

    stopVisualizationJob({ path }) {
      const now = clock.now();
      const { job, status } = find("stopVisualizationJob", path, now);
      requireLegal("stopVisualizationJob", status);
      store.put(stopped(job, now, timing));
      return accepted;
    },

    restartVisualizationJob({ path }) {
      const now = clock.now();
      const { job, status } = find("restartVisualizationJob", path, now);
      requireLegal("restartVisualizationJob", status);
      requirePlace("restartVisualizationJob", service.locateLogs, job.train_url);
      store.put(restarted(job, now, timing));
      return accepted;
    },
  };
}

const accepted = { body: { is_success: true } } as const;

type OneJobOperation = Exclude<OperationId, "createVisualizationJob" | "listVisualizationJobs">;
type Transition = "deleteVisualizationJob" | "restartVisualizationJob" | "stopVisualizationJob";
interface JobPath {
  readonly project_id: string;
  readonly job_id: string;
}

/** The contract's texts end in the status that the call was refused in. */
const refusals = {
  deleteVisualizationJob: failureBodies.DeleteRefused,
  restartVisualizationJob: failureBodies.RestartRefused,
  stopVisualizationJob: failureBodies.StopRefused,
} as const satisfies Record<Transition, object>;

function requireLegal(operation: Transition, status: number): void {
  const legal: readonly number[] = operations[operation].legalFrom;
  if (legal.includes(status)) return;
  const message = refusals[operation].error_message.replace(/\d+$/, String(status));
  throw refusal(operation, "ModelArts.0105", 400, { message });
}

function requirePlace(
  operation: "createVisualizationJob" | "restartVisualizationJob",
  locateLogs: LocateLogs,
  trainUrl: string,
): void {
  const place = locateLogs(trainUrl);
  if (!("problem" in place)) return;
  switch (place.problem) {
    case "malformed path":
      throw refusal(operation, "ModelArts.0404", 400, { detail: "/train_url must be a path such as /bucket/dir/" });
    case "malformed bucket":
      throw refusal(operation, "ModelArts.0406", 400, { detail: "/train_url must begin with the name of a bucket" });
    case "missing bucket":
      throw refusal(operation, "ModelArts.0413", 400, { detail: "/train_url must begin with a bucket of this server" });
    case "outside":
      throw refusal(operation, "ModelArts.0415", 400, { detail: "/train_url must not lead out of its bucket" });
  }
}
