import type { OperationName } from "../operations.ts";
import { sample, type Source } from "../source.ts";

/** A failure that a page prints in full for one call. */
export interface PrintedFailure {
  operation: OperationName;
  code: string;
  message: string;
  /** The status of the job that the message names. */
  jobStatus?: number;
  source: Source;
}

/** The printed failures. Details and update print the text of another call; that is kept. */
export const printedFailures: readonly PrintedFailure[] = [
  {
    operation: "listVisualizationJobs",
    code: "ModelArts.0104",
    message: "The length of search content should be in [0,100]",
    source: sample("OTC25", "ZH21"),
  },
  {
    operation: "showVisualizationJob",
    code: "ModelArts.0104",
    message: "The length of search content should be in [0,100]",
    source: sample("OTC25", "ZH21"),
  },
  {
    operation: "updateVisualizationJob",
    code: "ModelArts.0104",
    message: "Illegal name: %%123",
    source: sample("OTC25", "ZH21"),
  },
  {
    operation: "deleteVisualizationJob",
    code: "ModelArts.0105",
    message: "This job can't be delete. job status: 9",
    jobStatus: 9,
    source: sample("OTC25", "ZH21"),
  },
  {
    operation: "stopVisualizationJob",
    code: "ModelArts.0105",
    message: "This job can't be stop. job status: 10",
    jobStatus: 10,
    source: sample("OTC25", "ZH21"),
  },
  {
    operation: "restartVisualizationJob",
    code: "ModelArts.0105",
    message: "This job can't be resubmit. job status: 8",
    jobStatus: 8,
    source: sample("SEED", "OTC25", "ZH21"),
  },
];
