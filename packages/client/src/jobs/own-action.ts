import { operations } from "@vizjobs/spec/contract/operations";
import { statusClass } from "./status.ts";

/** @internal An object's own restart or delete, whose effect may not show at the next look yet. */
export interface OwnAction {
  readonly operation: "restartVisualizationJob" | "deleteVisualizationJob";
  /** The status seen last before it; undefined: none was. */
  readonly statusBefore: number | undefined;
}

/**
 * Whether a look after the action may still show the job as it was before it. The status seen last may be unknown, or outdated: a
 * restart was accepted, so one from which none is possible was. Then any final status may be older.
 */
export function mayBeFromBefore({ operation, statusBefore }: OwnAction, status: number): boolean {
  if (status === statusBefore) return true;
  const found = statusClass(status);
  if (operation === "deleteVisualizationJob") return statusBefore === undefined && found === "failed";
  const legal: readonly number[] = operations[operation].legalFrom;
  const isBeforeKnown = statusBefore !== undefined && legal.includes(statusBefore);
  return !isBeforeKnown && (found === "failed" || found === "ended");
}
