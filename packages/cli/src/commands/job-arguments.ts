import { fieldText } from "./fields.ts";

const summary = fieldText("showVisualizationJob.path.job_id");

export const jobArgument = { id: { summary } } as const;

export const jobsArgument = {
  ids: { summary: `${summary}; several are waited for together`, variadic: true },
} as const;

/** Ids, or none where a filter says which jobs. */
export const changedJobsArgument = {
  ids: {
    summary: `${summary}; several are handled together, and options such as --status take jobs without their ids`,
    variadic: true,
    optional: true,
  },
} as const;

/** Ids, or none for all jobs of the project. */
export const watchedJobsArgument = { ids: { summary, variadic: true, optional: true } } as const;
