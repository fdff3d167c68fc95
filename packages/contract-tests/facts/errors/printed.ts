import type { OperationName } from "../operations.ts";
import { documented, inferred, sample, type Source } from "../source.ts";

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

/** Codes that each call must be able to answer with: printed for it, or the one known name of what can happen. */
export const codesOfOperation: Readonly<Record<OperationName, readonly { code: string; source: Source }[]>> = {
  createVisualizationJob: [
    { code: "ModelArts.0103", source: sample("OTC25", "ZH21") },
    { code: "ModelArts.0104", source: documented("OTC25") },
    { code: "ModelArts.0106", source: documented("ZH19") },
    { code: "ModelArts.0413", source: documented("ZH19") },
  ],
  listVisualizationJobs: [{ code: "ModelArts.0104", source: sample("OTC25", "ZH21") }],
  showVisualizationJob: [
    { code: "ModelArts.0104", source: sample("OTC25", "ZH21") },
    { code: "ModelArts.0102", source: inferred("the job does not exist", "ZH19") },
  ],
  updateVisualizationJob: [
    { code: "ModelArts.0104", source: sample("OTC25", "ZH21") },
    { code: "ModelArts.0102", source: inferred("the job does not exist", "ZH19") },
  ],
  deleteVisualizationJob: [
    { code: "ModelArts.0105", source: sample("OTC25", "ZH21") },
    { code: "ModelArts.0102", source: inferred("the job does not exist", "ZH19") },
  ],
  stopVisualizationJob: [
    { code: "ModelArts.0105", source: sample("OTC25", "ZH21") },
    { code: "ModelArts.0102", source: inferred("the job does not exist", "ZH19") },
  ],
  restartVisualizationJob: [
    { code: "ModelArts.0105", source: sample("SEED", "OTC25", "ZH21") },
    { code: "ModelArts.0102", source: inferred("the job does not exist", "ZH19") },
  ],
};
