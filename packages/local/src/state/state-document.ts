import type { Job } from "../jobs/job.ts";
import type { StateContent } from "./job-store.ts";
import { stateVersion } from "./state-versions.ts";

/** A job in an export: what the server keeps of it. Times are of the server clock, epoch milliseconds. */
export type ExportedJob = Omit<Job, "project_id">;

/** All jobs of a local server, as a value that JSON can carry. For another local server, of this version or a newer one. */
export interface LocalStateExport {
  readonly format: "vizjobs-local-state";
  /** Version of what follows; goes up when jobs are kept in another form. */
  readonly version: number;
  /** Real time of the export, epoch milliseconds. */
  readonly exported_at: number;
  /** Time of the server clock at the export, epoch milliseconds. */
  readonly clock: number;
  /** By project id. */
  readonly projects: Readonly<
    Record<string, { /** The highest id ever used. */ readonly last_id: number; readonly jobs: readonly ExportedJob[] }>
  >;
}

export const stateFormat = "vizjobs-local-state";

/** The document of a state; a copy, so that neither changes with the other. */
export function documentOf({ jobs, lastIds, latest }: StateContent, exportedAt: number): LocalStateExport {
  const projects = new Map<string, { last_id: number; jobs: ExportedJob[] }>();
  for (const [projectId, last_id] of lastIds) projects.set(projectId, { last_id, jobs: [] });
  for (const { project_id, ...job } of jobs) projects.get(project_id)?.jobs.push(structuredClone(job));
  return {
    format: stateFormat,
    version: stateVersion,
    exported_at: exportedAt,
    clock: latest,
    // Not by assignment, which is no entry for a project with the id __proto__.
    projects: Object.fromEntries(projects),
  };
}
