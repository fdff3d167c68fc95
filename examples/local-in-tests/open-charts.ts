import { isQuotaExceededError, VisualizationJob, type Session } from "@vizjobs/client";

/**
 * Opens charts over a log directory for four hours. Undefined when the project has no room for one more job: a training should not
 * fail because nobody can watch it.
 */
export async function openCharts(session: Session, name: string, logs: string): Promise<VisualizationJob | undefined> {
  try {
    const job = await VisualizationJob.create(session, {
      job_name: name,
      train_url: logs,
      schedule: [{ type: "stop", time_unit: "HOURS", duration: 4 }],
    });
    await job.waitFor("running");
    return job;
  } catch (error) {
    if (isQuotaExceededError(error)) return undefined;
    throw error;
  }
}
