import type { OperationName } from "./operations.ts";
import { documented, type Source } from "./source.ts";

/** A call of the ModelArts Python SDK, class VisualizationJob, and the operation behind it. */
export interface PythonCall {
  name: string;
  operation: OperationName;
  source: Source;
}

/** The eight calls. */
export const pythonCalls: readonly PythonCall[] = [
  { name: "create_visualization_job", operation: "createVisualizationJob", source: documented("SDKREF") },
  { name: "get_visualization_job_object_list", operation: "listVisualizationJobs", source: documented("SDKREF") },
  { name: "get_visualization_job_list", operation: "listVisualizationJobs", source: documented("SDKREF") },
  { name: "get_visualization_job_info", operation: "showVisualizationJob", source: documented("SEED", "SDKREF") },
  { name: "update_visualization_job", operation: "updateVisualizationJob", source: documented("SEED", "SDKREF") },
  { name: "stop_visualization_job", operation: "stopVisualizationJob", source: documented("SEED", "SDKREF") },
  { name: "restart_visualization_job", operation: "restartVisualizationJob", source: documented("SEED", "SDKREF") },
  { name: "delete_visualization_job", operation: "deleteVisualizationJob", source: documented("SDKREF") },
];
