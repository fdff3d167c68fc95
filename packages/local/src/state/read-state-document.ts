import { validators } from "../generated/local-state.gen.ts";
import { describeViolation } from "../http/validator.ts";
import type { Job } from "../jobs/job.ts";
import { LocalServerError } from "../server/local-server-error.ts";
import type { StateContent } from "./job-store.ts";
import { type ExportedJob, type LocalStateExport, stateFormat } from "./state-document.ts";
import { migratedJob, stateVersion } from "./state-versions.ts";

/**
 * The state of a document, brought to the present version.
 *
 * @throws LocalServerError INVALID_STATE for what is no document of this kind, is of a newer version, or does not add up.
 */
export function contentOf(document: unknown): StateContent {
  const present = migrated(document);
  if (!isExport(present)) {
    const [violation] = validators.input.errors ?? [];
    throw invalid(violation === undefined ? "/ is not an export" : describeViolation(violation));
  }
  const jobs: Job[] = [];
  const lastIds = new Map<string, number>();
  for (const [project_id, project] of Object.entries(present.projects)) {
    const place = `/projects/${project_id}/jobs`;
    requireDistinct(project.jobs, "job_id", place);
    requireDistinct(project.jobs, "job_name", place);
    for (const [index, job] of project.jobs.entries()) {
      if (job.job_id > project.last_id) {
        throw invalid(`${place}/${index}/job_id must not be above last_id of the project, which is ${project.last_id}`);
      }
      requireInOrder(job, `${place}/${index}`);
    }
    lastIds.set(project_id, project.last_id);
    const inOrder = project.jobs.toSorted((one, other) => one.job_id - other.job_id);
    for (const job of inOrder) jobs.push({ project_id, ...structuredClone(job) });
  }
  return { jobs, lastIds, latest: present.clock };
}

function isExport(document: unknown): document is LocalStateExport {
  return validators.input(document);
}

/** The document with its jobs as the present version has them; what is not of the right form is left for the validator to tell. */
function migrated(document: unknown): unknown {
  if (!isObject(document) || document["format"] !== stateFormat || !Number.isSafeInteger(document["version"]))
    return document;
  const version = Number(document["version"]);
  if (version > stateVersion) {
    throw new LocalServerError(
      "INVALID_STATE",
      `The state to import has version ${version}; this version of @vizjobs/local reads versions up to ${stateVersion}.`,
      "Use the version of @vizjobs/local that exported it.",
    );
  }
  const { projects } = document;
  if (version === stateVersion || version < 1 || !isObject(projects)) return document;
  const present = Object.entries(projects).map(([projectId, project]) => {
    if (!isObject(project) || !Array.isArray(project["jobs"])) return [projectId, project];
    const jobs = project["jobs"].map((job: unknown) => (isObject(job) ? migratedJob(job, version) : job));
    return [projectId, { ...project, jobs }];
  });
  return { ...document, version: stateVersion, projects: Object.fromEntries(present) };
}

function requireDistinct(jobs: readonly ExportedJob[], field: "job_id" | "job_name", place: string): void {
  const first = new Map<number | string, number>();
  for (const [index, { [field]: value }] of jobs.entries()) {
    const other = first.get(value);
    if (other !== undefined) {
      throw invalid(`${place}/${index}/${field} must differ from that of ${place}/${other}, which is ${value} too`);
    }
    first.set(value, index);
  }
}

function requireInOrder({ plan, steps }: ExportedJob, place: string): void {
  for (const [index, [atMs]] of plan.entries()) {
    const [before] = plan[index - 1] ?? [atMs];
    if (atMs < before)
      throw invalid(`${place}/plan/${index}/0 must not be before ${before}, the time of the entry above it`);
  }
  const statuses = [...plan.map(([, status]) => status), ...steps];
  const goneAt = statuses.indexOf(null);
  if (goneAt === -1 || goneAt === statuses.length - 1) return;
  const pointer = goneAt < plan.length ? `${place}/plan/${goneAt}/1` : `${place}/steps/${goneAt - plan.length}`;
  throw invalid(`${pointer} must not be null before the last status, since a job that is gone does not come back`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function invalid(detail: string): LocalServerError {
  return new LocalServerError(
    "INVALID_STATE",
    `The state to import is not usable: ${detail}.`,
    "Give what export gave; nothing was changed.",
  );
}
