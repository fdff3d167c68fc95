import { JobStatus } from "@vizjobs/spec/contract";
import { failures } from "../generated/failures.gen.ts";
import { validators } from "../generated/fault-rule.gen.ts";
import { routeIds, type RouteId } from "../generated/routes.gen.ts";
import { failureExample } from "../http/refusal.ts";
import { violationOf } from "../http/validator.ts";
import { runOutcomes } from "../jobs/outcomes.ts";
import { seededRandom } from "../random/seeded-random.ts";
import { LocalServerError } from "../server/local-server-error.ts";
import { dueFault, isFor, type DueFault } from "./due-fault.ts";
import type { FaultRule, FaultState, JobOutcome } from "./fault-rule.ts";

/** The failures that a server has been told to produce. */
export interface LocalFaults {
  /**
   * Adds a rule. Of several that are due at a call the oldest happens, and each counts the call: a younger one that was due at the
   * same call has had its turn. Calls that the service refuses, and callers without credentials, count too.
   *
   * @returns the id of the rule.
   * @throws LocalServerError INVALID_OPTION for a rule that can match nothing, with the place and what would be right.
   */
  add(rule: FaultRule): number;
  /** The rules, oldest first, and how often each has happened. */
  list(): readonly FaultState[];
  /** Drops one rule; false: there is none of this id. */
  remove(id: number): boolean;
  /** Drops all rules. */
  clear(): void;
}

interface Entry extends FaultState {
  calls: number;
  hits: number;
  readonly random: () => number;
}

/** The rules of one server, and what they say of the next call. */
export function createFaults(initial: readonly FaultRule[]): {
  faults: LocalFaults;
  next: (id: RouteId) => DueFault | undefined;
} {
  let entries: Entry[] = [];
  let lastId = 0;
  const faults: LocalFaults = {
    add(given) {
      const rule = Object.freeze(usable(given));
      lastId += 1;
      entries.push({ id: lastId, rule, calls: 0, hits: 0, random: seededRandom(rule.seed ?? 1) });
      return lastId;
    },
    list: () => entries.map(({ id, rule, calls, hits }) => ({ id, rule, calls, hits })),
    remove(id) {
      const before = entries.length;
      entries = entries.filter((entry) => entry.id !== id);
      return entries.length < before;
    },
    clear() {
      entries = [];
    },
  };
  for (const rule of initial) faults.add(rule);
  return {
    faults,
    next(id) {
      let first: Entry | undefined;
      for (const entry of entries) if (isFor(entry.rule, id) && isDue(entry)) first ??= entry;
      if (first === undefined) return undefined;
      first.hits += 1;
      return dueFault(first.rule, id);
    },
  };
}

/** Counts the call. Every call within `times` draws a number, so that the seed alone decides which are picked. */
function isDue(entry: Entry): boolean {
  entry.calls += 1;
  const { nth = 1, probability = 1, times = entry.rule.probability === undefined ? 1 : "all" } = entry.rule;
  const isWithin = entry.calls >= nth && (times === "all" || entry.calls < nth + times);
  return isWithin && entry.random() < probability;
}

/** A copy of a rule, after a look at what the types cannot say, and at rules that come from JavaScript or over HTTP. */
function usable(given: FaultRule): FaultRule {
  const rule = isObject(given) ? said(given) : given;
  const violation = violationOf(validators.input, rule);
  if (violation !== undefined) throw unusable(violation, "See FaultRule for what a rule may say.");
  const { operation } = rule;
  const ids: readonly RouteId[] = operation === undefined ? routeIds : [operation];
  if ("retryAfter" in rule && typeof rule.retryAfter === "string" && Number.isNaN(Date.parse(rule.retryAfter))) {
    throw unusable(`/retryAfter ${rule.retryAfter} is no date`, "Give seconds, or an HTTP date.");
  }
  const effects = ["error", "connection", "outcome"].filter((effect) => effect in rule);
  if (effects.length > 1) throw unusable(`/ has both ${effects.join(" and ")}`, "Give one of them.");
  if ("error" in rule) requireNamed(rule.error, rule.status, ids);
  else if ("status" in rule) requireBare(rule.status, effects);
  else if ("outcome" in rule) requireOutcome(rule, ids);
  else if (!("connection" in rule) && !(rule.latencyMs !== undefined && rule.latencyMs > 0)) {
    const hint = "Give an error, a status from 400 to 599, a connection, an outcome or a latencyMs.";
    throw unusable("/ says nothing of what is to happen", hint);
  }
  requireEffective(rule);
  return rule;
}

/** A copy without what is undefined, as programs whose compiler is less exact give what they leave out. */
function said(given: FaultRule): FaultRule {
  const present = Object.entries(given).filter(([, value]) => value !== undefined);
  const times = given.times === Number.POSITIVE_INFINITY ? { times: "all" } : {};
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- looked at by the caller, as whatever comes from outside
  return { ...Object.fromEntries(present), ...times } as FaultRule;
}

/** Refuses what goes with other effects and would do nothing here. */
function requireEffective(rule: FaultRule): void {
  const isAnswer = "error" in rule || "status" in rule;
  if ("retryAfter" in rule && !isAnswer) {
    throw unusable("/retryAfter has no effect without an error or a status", "Leave it out.");
  }
  const isReset = "connection" in rule && rule.connection === "reset";
  if ("applied" in rule && !isAnswer && !isReset) {
    throw unusable("/applied has no effect on what is carried out anyway", "Leave it out.");
  }
  if ("runMs" in rule && !("outcome" in rule)) {
    throw unusable("/runMs has no effect without an outcome", "Leave it out.");
  }
}

function requireNamed(error: string, status: number | undefined, ids: readonly RouteId[]): void {
  if (ids.some((id) => failureExample(id, error, status) !== undefined)) return;
  const names = new Set(ids.flatMap((id) => Object.keys(failures[id])));
  const under = status === undefined ? "" : ` under ${status}`;
  throw unusable(`/error: the contract shows no ${error}${under} there`, `Failures: ${[...names].join(", ")}.`);
}

function requireBare(status: number, effects: readonly string[]): void {
  if (effects.length > 0) throw unusable(`/status goes with an error, not with ${effects[0]}`, "Leave it out.");
  if (status < 400) throw unusable(`/status is ${status}, which is no failure`, "Give a status from 400 to 599.");
}

function requireOutcome({ outcome, runMs }: JobOutcome, ids: readonly RouteId[]): void {
  const isOfDelete = outcome === JobStatus.DELETE_FAILED;
  if (!isOfDelete && !runOutcomes.some((status) => status === outcome)) {
    const hint = `Give ${runOutcomes.join(", ")} for create and restart, or ${JobStatus.DELETE_FAILED} for delete.`;
    throw unusable(`/outcome ${outcome} is not a status that a job can be told to end in`, hint);
  }
  if (runMs !== undefined && outcome !== JobStatus.FAILED && outcome !== JobStatus.LOST) {
    throw unusable(
      `/runMs has no meaning before ${outcome}`,
      `It goes with ${JobStatus.FAILED} and ${JobStatus.LOST}.`,
    );
  }
  const fitting: readonly RouteId[] = isOfDelete
    ? ["deleteVisualizationJob"]
    : ["createVisualizationJob", "restartVisualizationJob"];
  if (ids.some((id) => fitting.includes(id))) return;
  throw unusable(`/outcome ${outcome} cannot come of ${ids.join(", ")}`, `It is for ${fitting.join(" and ")}.`);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function unusable(problem: string, hint: string): LocalServerError {
  return new LocalServerError("INVALID_OPTION", `This fault rule cannot be used: ${problem}.`, hint);
}
