import { documented, type Source } from "./source.ts";

/** transitional: poll on. running: charts can be opened. ended: over, as asked. failed: over, not as asked. */
export type StatusClass = "transitional" | "running" | "ended" | "failed";

/** One row of the status table. */
export interface StatusFact {
  value: number;
  name: string;
  class: StatusClass;
  source: Source;
}

const table = documented("OTC25", "ZH21");
const row = (value: number, name: string, statusClass: StatusClass, source = table): StatusFact => ({
  value,
  name,
  class: statusClass,
  source,
});

/** Names and numbers are documented; the class is our reading of the meaning printed beside each. */
export const statuses: readonly StatusFact[] = [
  row(0, "JOBSTAT_UNKNOWN", "transitional"),
  row(1, "JOBSTAT_INIT", "transitional"),
  row(2, "JOBSTAT_IMAGE_CREATING", "transitional"),
  row(3, "JOBSTAT_IMAGE_FAILED", "failed"),
  row(4, "JOBSTAT_SUBMIT_TRYING", "transitional"),
  row(5, "JOBSTAT_SUBMIT_FAILED", "failed"),
  row(6, "JOBSTAT_DELETE_FAILED", "failed"),
  row(7, "JOBSTAT_WAITING", "transitional"),
  row(8, "JOBSTAT_RUNNING", "running"),
  row(9, "JOBSTAT_KILLING", "transitional"),
  row(10, "JOBSTAT_COMPLETED", "ended"),
  row(11, "JOBSTAT_FAILED", "failed"),
  row(12, "JOBSTAT_KILLED", "ended"),
  row(13, "JOBSTAT_CANCELED", "ended"),
  row(14, "JOBSTAT_LOST", "failed"),
  row(15, "JOBSTAT_SCALING", "transitional"),
  row(16, "JOBSTAT_SUBMIT_MODEL_FAILED", "failed"),
  row(17, "JOBSTAT_DEPLOY_SERVICE_FAILED", "failed"),
  row(18, "JOBSTAT_CHECK_INIT", "transitional"),
  row(19, "JOBSTAT_CHECK_RUNNING", "transitional"),
  row(20, "JOBSTAT_CHECK_RUNNING_COMPLETED", "transitional"),
  row(21, "JOBSTAT_CHECK_FAILED", "failed"),
  // Only the SDK reference has 22, and prints it without the prefix.
  row(22, "MOUNT_FAILED", "failed", documented("SDKREF")),
];
