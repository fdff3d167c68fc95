import type { OperationName } from "./operations.ts";
import { documented, type Source } from "./source.ts";

/** What a caller must be allowed for a call, and what the audit trail says of it. */
export interface PermissionFact {
  iamActions: readonly string[];
  /** Absent: the call leaves no trace. */
  auditEvent?: string;
  source: Source;
}

const obsActions = ["obs:bucket:HeadBucket", "obs:bucket:ListBucket", "obs:bucket:ListAllMyBuckets"];
const source = documented("ZH21", "OTC25");

/** Permissions and audit events. The letter too many in the event of restart stands in the pages. */
export const permissions: Readonly<Record<OperationName, PermissionFact>> = {
  createVisualizationJob: {
    iamActions: ["modelarts:tensorboard:create", ...obsActions],
    auditEvent: "createModelArtsTensorboardJob",
    source,
  },
  listVisualizationJobs: { iamActions: ["modelarts:tensorboard:list"], source },
  showVisualizationJob: { iamActions: ["modelarts:tensorboard:get"], source },
  updateVisualizationJob: {
    iamActions: ["modelarts:tensorboard:update"],
    auditEvent: "updateModelArtsTensorboardDesc",
    source,
  },
  deleteVisualizationJob: {
    iamActions: ["modelarts:tensorboard:delete"],
    auditEvent: "deleteModelArtsTensorboardJob",
    source,
  },
  stopVisualizationJob: {
    iamActions: ["modelarts:tensorboard:stop"],
    auditEvent: "stopModelArtsTensorboardJob",
    source,
  },
  restartVisualizationJob: {
    iamActions: ["modelarts:tensorboard:restart", ...obsActions],
    auditEvent: "restartModelArtsgTensorboardJob",
    source,
  },
};
