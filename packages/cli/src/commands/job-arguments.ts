import { fieldText } from "./fields.ts";

const summary = fieldText("showVisualizationJob.path.job_id");

export const jobArgument = { id: { summary } } as const;

export const jobsArgument = { ids: { summary: `${summary}; several are handled one by one`, variadic: true } } as const;
