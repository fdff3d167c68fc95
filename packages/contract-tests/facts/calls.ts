/** Input of create, in the one form that is sent. */
export interface CreateInput {
  job_name: string;
  train_url: string;
  job_desc?: string;
  job_type?: "tensorboard" | "mindinsight";
  flavor?: { code: string };
  schedule?: [{ type: "stop"; time_unit: "HOURS"; duration: number }];
}

/** Input of list. */
export interface ListInput {
  status?: number | string;
  per_page?: number;
  page?: number;
  sortBy?: "job_id" | "job_name" | "job_desc" | "create_time" | "status";
  order?: "asc" | "desc";
  search_content?: string;
  workspace_id?: string;
}

/** One call with its input, as a caller would make it; the types are the pages', not the contract's. */
export type Call =
  | { operation: "createVisualizationJob"; input: CreateInput }
  | { operation: "listVisualizationJobs"; input: ListInput }
  | { operation: "updateVisualizationJob"; jobId: string; input: { job_desc: string } }
  | {
      operation: "showVisualizationJob" | "deleteVisualizationJob" | "stopVisualizationJob" | "restartVisualizationJob";
      jobId: string;
    };
