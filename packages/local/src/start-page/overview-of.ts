import manifest from "../../package.json" with { type: "json" };
import type { Projects } from "../auth/projects.ts";
import type { LocalClock } from "../clock/local-clock.ts";
import { isActive, type JobService } from "../http/job-handlers.ts";
import { chartsPath, summaryAnswer } from "../jobs/job-answer.ts";
import type { Job } from "../jobs/job.ts";
import { runMs, shownStatus, statusOf } from "../jobs/lifecycle.ts";
import type { JobOverview, Overview, ProjectOverview } from "./overview.ts";

/** What an overview is made from. */
export interface OverviewParts extends JobService {
  readonly projects: Projects;
}

/** All projects with their jobs. To look moves no job on, not even under the manual timing. */
export function overviewOf(parts: OverviewParts): Overview {
  const { clock, choices, projects } = parts;
  const now = clock.now();
  const byProject = new Map<string, JobOverview[]>([[projects.default.id, []]]);
  for (const job of parts.store.everywhere()) {
    const status = statusOf(job, now);
    if (status === undefined) continue;
    const jobs = byProject.get(job.project_id) ?? [];
    byProject.set(job.project_id, jobs);
    jobs.push(jobOverview(job, status, now, parts));
  }
  return {
    name: manifest.name,
    version: manifest.version,
    clock: clockState(clock, now),
    quotas: {
      job_limit: parts.jobLimit,
      running: parts.runningQuota,
      is_running_enforced: choices.runningQuota === "enforced",
    },
    legal_from: choices.legalFrom,
    projects: Array.from(byProject, ([id, jobs]) => projectOverview(id, jobs, projects)),
  };
}

function clockState({ speed, isFrozen }: LocalClock, now: number): Overview["clock"] {
  return { now, speed, isFrozen };
}

function projectOverview(id: string, jobs: readonly JobOverview[], projects: Projects): ProjectOverview {
  return {
    project_id: id,
    name: projects.find(id)?.name ?? null,
    is_default: id === projects.default.id,
    job_total: jobs.length,
    active: jobs.filter(({ status }) => isActive(status)).length,
    jobs: jobs.toReversed(),
  };
}

function jobOverview(job: Job, status: number, now: number, parts: OverviewParts): JobOverview {
  const { lifecycle, choices, endpoint } = parts;
  // The time that is left is told here whatever answers of the service tell of it.
  const { remaining_duration } = summaryAnswer(job, now, { ...choices, remainingDuration: "ms", lifecycle, endpoint });
  const shown = shownStatus(job, now) ?? status;
  const { job_id, job_name, job_desc, train_url, create_time } = job;
  return {
    job_id,
    job_name,
    job_desc,
    train_url,
    status,
    ...(shown !== status && { shown_status: shown }),
    create_time,
    duration: runMs(job, now, lifecycle),
    remaining_duration: typeof remaining_duration === "number" ? remaining_duration : null,
    charts_path: chartsPath(job.project_id, job_id),
  };
}
