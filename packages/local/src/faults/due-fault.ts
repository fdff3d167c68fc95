import { JobStatus } from "@vizjobs/spec/contract";
import type { RouteId } from "../generated/routes.gen.ts";
import { failureExample, type FailureBody } from "../http/refusal.ts";
import type { RunEnd } from "../jobs/outcomes.ts";
import type { FaultRule, JobOutcome } from "./fault-rule.ts";

/** An answer that comes instead of the call's own; without a body where only a status is told. */
export interface FaultAnswer {
  readonly status: number;
  readonly body: FailureBody | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** How a job that the call starts or deletes is to end. */
export type JobEnd = { readonly deletionFails: true } | { readonly run: RunEnd };

/** What becomes of a call. */
export interface DueFault {
  readonly latencyMs: number;
  /** Whether the call is carried out. */
  readonly isApplied: boolean;
  readonly answer?: FaultAnswer;
  readonly connection?: "cut" | "reset";
  readonly end?: JobEnd;
}

/** Whether a rule can happen to a call. */
export function isFor(rule: FaultRule, id: RouteId): boolean {
  if (rule.operation !== undefined && rule.operation !== id) return false;
  if ("error" in rule) return failureExample(id, rule.error, rule.status) !== undefined;
  if (!("outcome" in rule)) return true;
  if (rule.outcome === JobStatus.DELETE_FAILED) return id === "deleteVisualizationJob";
  return id === "createVisualizationJob" || id === "restartVisualizationJob";
}

/** What a rule does to a call that it is for. */
export function dueFault(rule: FaultRule, id: RouteId): DueFault {
  const { latencyMs = 0 } = rule;
  if ("outcome" in rule) return { latencyMs, isApplied: true, end: jobEnd(rule) };
  if ("connection" in rule) {
    const { connection, applied = false } = rule;
    return { latencyMs, isApplied: applied || connection === "cut", connection };
  }
  if (!("error" in rule || "status" in rule)) return { latencyMs, isApplied: true };
  const example = "error" in rule ? failureExample(id, rule.error, rule.status) : undefined;
  const { status = 500, retryAfter, applied = false } = rule;
  const headers = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
  return { latencyMs, isApplied: applied, answer: { status, body: undefined, ...example, headers } };
}

function jobEnd({ outcome, runMs }: JobOutcome): JobEnd {
  return outcome === JobStatus.DELETE_FAILED ? { deletionFails: true } : { run: { status: outcome, runMs } };
}
