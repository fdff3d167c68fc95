import { randomUUID } from "node:crypto";
import type { CreateVisualizationJobRequest } from "@vizjobs/spec";
import { JobStatus, rules } from "@vizjobs/spec/contract";
import { validators } from "../generated/seed-jobs.gen.ts";
import { describeViolation } from "../http/validator.ts";
import { keptSchedule, type Job } from "../jobs/job.ts";
import { startRun, statusOf, steppedByRead, stopped, type LifecycleRules } from "../jobs/lifecycle.ts";
import { past } from "../jobs/plan.ts";
import type { LocateLogs } from "../paths/buckets.ts";
import type { Choices } from "../server/choices.ts";
import { LocalServerError } from "../server/local-server-error.ts";
import type { JobStore } from "./job-store.ts";

/** A job to be there at once: what create takes, and what create decides by itself. */
export interface SeedJob extends CreateVisualizationJobRequest {
  /** Default: {@link LocalServerHandle.projectId}. */
  readonly project_id?: string;
  /**
   * Status that it is in from now on. A job in 1, 4, 7, 8 or 9 goes on from there as any other; in every other status it stays
   * until it is restarted or deleted. Default: running (8).
   */
  readonly status?: JobStatus;
  /** Epoch milliseconds of the server clock. Default: now. How long the job has run does not depend on it. */
  readonly create_time?: number;
}

/** A job that was seeded. */
export interface SeededJob {
  readonly project_id: string;
  readonly job_id: number;
  readonly job_name: string;
}

/** What seeded jobs are made with. */
export interface SeedBed {
  readonly store: JobStore;
  readonly lifecycle: LifecycleRules;
  readonly choices: Pick<Choices, "missingBucket">;
  readonly locateLogs: LocateLogs;
  readonly projectId: string;
}

/**
 * The records of jobs to seed, with ids as create would give them.
 *
 * @throws LocalServerError INVALID_STATE when one of them cannot be.
 */
export function seededJobs(
  seeds: unknown,
  now: number,
  { store, lifecycle, choices, locateLogs, projectId }: SeedBed,
): Job[] {
  if (!areSeeds(seeds)) {
    const [violation] = validators.input.errors ?? [];
    throw invalid(violation === undefined ? "/ is not a list of jobs" : describeViolation(violation));
  }
  const projects = new Map<string, { readonly names: Set<string>; nextId: number }>();
  return seeds.map((seed, index) => {
    const { project_id = projectId, job_name, train_url, flavor, schedule = [], create_time = now } = seed;
    let project = projects.get(project_id);
    if (project === undefined) {
      project = { names: namesIn(store, project_id, now), nextId: store.nextId(project_id) };
      projects.set(project_id, project);
    }
    if (project.names.has(job_name)) throw invalid(`/${index}/job_name must be free, and ${job_name} is taken`);
    project.names.add(job_name);
    const place = locateLogs(train_url);
    const isAccepted = "problem" in place && place.problem === "missing bucket" && choices.missingBucket === "accepted";
    if ("problem" in place && !isAccepted) {
      throw invalid(`/${index}/train_url must be a place in a bucket of this server (${place.problem})`);
    }
    const { properties } = rules.createVisualizationJob.body;
    const job: Job = {
      project_id,
      job_id: project.nextId,
      job_name,
      job_desc: seed.job_desc ?? properties.job_desc.default,
      train_url,
      job_type: seed.job_type ?? properties.job_type.default,
      ...(flavor !== undefined && { flavor_code: flavor.code }),
      schedule: keptSchedule(schedule),
      create_time,
      resource_id: randomUUID(),
      ran_ms: 0,
      stale: null,
      ...startRun({ schedule, ran_ms: 0 }, now, lifecycle),
    };
    project.nextId += 1;
    return inStatus(seed.status ?? JobStatus.RUNNING, job, now, lifecycle);
  });
}

/** The job, just started, as if it had come to a status this moment. */
function inStatus(status: JobStatus, job: Job, now: number, lifecycle: LifecycleRules): Job {
  if (onTheWay.has(status)) return reached(status, job, now, lifecycle);
  const running = reached(JobStatus.RUNNING, job, now, lifecycle);
  if (status === JobStatus.KILLING) return { ...stopped(running, now, lifecycle), stale: null };
  const before = afterRunning.has(status) ? past(running.plan, now) : [];
  return { ...job, plan: [...before, [now, status]], steps: [] };
}

const onTheWay: ReadonlySet<JobStatus> = new Set([
  JobStatus.INIT,
  JobStatus.SUBMIT_TRYING,
  JobStatus.WAITING,
  JobStatus.RUNNING,
]);

/** What is told of a job that has run: it has an address. */
const afterRunning: ReadonlySet<JobStatus> = new Set([
  JobStatus.COMPLETED,
  JobStatus.DELETE_FAILED,
  JobStatus.FAILED,
  JobStatus.KILLED,
  JobStatus.LOST,
  JobStatus.SCALING,
]);

/** The run, moved in time so that it comes to the status now; steps that wait for reads are taken up to there. */
function reached(status: JobStatus, job: Job, now: number, lifecycle: LifecycleRules): Job {
  if (job.steps.length === 0) {
    const at = job.plan.find(([, entered]) => entered === status)?.[0] ?? now;
    return { ...job, plan: job.plan.map(([atMs, entered]) => [atMs - at + now, entered]) };
  }
  let moved = job;
  // Not until it shows the status: an automatic stop that comes at once takes its place.
  while (!moved.plan.some(([, entered]) => entered === status))
    moved = steppedByRead(moved, now, { ...lifecycle, readsPerStep: 1 });
  return moved;
}

function areSeeds(seeds: unknown): seeds is readonly SeedJob[] {
  return validators.input(seeds);
}

function namesIn(store: JobStore, projectId: string, now: number): Set<string> {
  const present = [...store.all(projectId)].filter((job) => statusOf(job, now) !== undefined);
  return new Set(present.map(({ job_name }) => job_name));
}

function invalid(detail: string): LocalServerError {
  return new LocalServerError(
    "INVALID_STATE",
    `The jobs to seed are not usable: ${detail}.`,
    "Put that right; no job was made.",
  );
}
