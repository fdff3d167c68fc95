import { JobStatus } from "@vizjobs/spec/contract";
import { isFor } from "../src/faults/due-fault.ts";
import type { FaultRule, JobOutcome } from "../src/faults/fault-rule.ts";
import { failureBodies, failures } from "../src/generated/failures.gen.ts";
import { routeIds, type RouteId } from "../src/generated/routes.gen.ts";
import { runOutcomes } from "../src/jobs/outcomes.ts";

/** A failure that the contract shows. */
export interface FailureChoice {
  readonly name: string;
  /** What the service says then. */
  readonly text: string;
  /** HTTP statuses that it is shown under, the lowest first. */
  readonly statuses: readonly number[];
}

type Named = Readonly<Record<string, Readonly<Record<string, keyof typeof failureBodies>>>>;

/** The failures that a rule for the call can name, or a rule for any call. */
export function failureChoices(operation: RouteId | undefined): readonly FailureChoice[] {
  const found = new Map<string, { readonly text: string; readonly statuses: Set<number> }>();
  for (const id of operation === undefined ? routeIds : [operation]) {
    const named: Named = failures[id];
    for (const [name, bodies] of Object.entries(named)) {
      for (const [status, body] of Object.entries(bodies)) {
        const choice = found.get(name) ?? { text: textOf(failureBodies[body]), statuses: new Set() };
        choice.statuses.add(Number(status));
        found.set(name, choice);
      }
    }
  }
  return Array.from(found, ([name, { text, statuses }]) => ({
    name,
    text,
    statuses: [...statuses].toSorted((a, b) => a - b),
  })).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Statuses that the call's job can be told to end in. */
export function outcomeChoices(operation: RouteId | undefined): readonly JobOutcome["outcome"][] {
  const ids = operation === undefined ? routeIds : [operation];
  const candidates = [...runOutcomes, JobStatus.DELETE_FAILED];
  return candidates.filter((outcome) => ids.some((id) => isFor({ outcome }, id)));
}

/** Whether a job can run before it ends so. */
export function takesRunTime(outcome: number): boolean {
  return outcome === JobStatus.FAILED || outcome === JobStatus.LOST;
}

/** A rule in words. */
export function ruleText(rule: FaultRule): string {
  const parts = [effectText(rule)];
  if ("applied" in rule && rule.applied) parts.push("carried out all the same");
  if ("retryAfter" in rule) parts.push(`Retry-After ${rule.retryAfter}`);
  if (rule.latencyMs !== undefined && rule.latencyMs > 0) parts.push(`after ${rule.latencyMs} ms`);
  const { nth = 1, probability, times = probability === undefined ? 1 : "all" } = rule;
  parts.push(
    times === "all" ? `every call from number ${nth} on` : `call ${nth}${times === 1 ? "" : ` to ${nth + times - 1}`}`,
  );
  if (probability !== undefined) parts.push(`probability ${probability}, seed ${rule.seed ?? 1}`);
  return parts.join(" · ");
}

function effectText(rule: FaultRule): string {
  if ("error" in rule) return rule.status === undefined ? rule.error : `${rule.error} under ${rule.status}`;
  if ("connection" in rule) return `connection ${rule.connection}`;
  if ("outcome" in rule) {
    return `ends in ${rule.outcome}${rule.runMs === undefined ? "" : ` after ${rule.runMs} ms of running`}`;
  }
  return "status" in rule ? `bare status ${rule.status}` : "late";
}

function textOf(body: (typeof failureBodies)[keyof typeof failureBodies]): string {
  if ("error_message" in body) return body.error_message;
  return "error_msg" in body ? body.error_msg : body.error.message;
}
