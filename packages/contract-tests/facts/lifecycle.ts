import { inferred } from "./source.ts";

/** The statuses that a job passes through when nothing goes wrong. */
export const lifecycle = {
  /** After create and restart. */
  starting: [1, 4, 7, 8],
  /** After stop. */
  stopping: [9, 12],
  /** After delete, until the job is gone. */
  deleting: [9],
  source: inferred("names and meanings of the statuses in the order in which they make sense", "OTC25", "UMN"),
} as const;
