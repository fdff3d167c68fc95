import { failures } from "../generated/failures.gen.ts";
import { routeIds, type RouteId } from "../generated/routes.gen.ts";
import { failureExample, type FailureBody } from "../http/refusal.ts";
import { LocalServerError } from "../server/local-server-error.ts";

/** A failure to come: which calls, and what they get instead of an answer. Nothing of such a call is applied. */
export interface FaultRule {
  /** The contract's name of the call. Default: any. */
  readonly operation?: RouteId;
  /** The first of the matching calls that fails, counted from 1 since the rule was added. Default: 1. */
  readonly nth?: number;
  /** How many fail from there on. Default: 1; Infinity: all. */
  readonly times?: number;
  /** A failure by its name in the contract, such as `ModelArts.0103`, `ModelArts.0103_as_200` or `APIG.0308`. */
  readonly error?: string;
  /** With `error`: under which of its HTTP statuses (default: the lowest). Alone: this status, 400 to 599, without a body. */
  readonly status?: number;
}

/** The failures that a server has been told to produce. */
export interface LocalFaults {
  /**
   * Adds a rule; of several that match a call the oldest wins, and each counts the call.
   *
   * @throws LocalServerError INVALID_OPTION for a rule that can match nothing.
   */
  add(rule: FaultRule): void;
  /** Drops all rules. */
  clear(): void;
}

/** What a call gets instead of its answer. */
export interface Fault {
  readonly status: number;
  readonly body: FailureBody | undefined;
}

/** The rules of one server, and what they say of the next call. */
export function createFaults(initial: readonly FaultRule[]): {
  faults: LocalFaults;
  next: (id: RouteId) => Fault | undefined;
} {
  let rules: { readonly rule: FaultRule; calls: number }[] = [];
  const faults: LocalFaults = {
    add(rule) {
      requireUsable(rule);
      rules.push({ rule: { ...rule }, calls: 0 });
    },
    clear() {
      rules = [];
    },
  };
  for (const rule of initial) faults.add(rule);
  return {
    faults,
    next(id) {
      let fault: Fault | undefined;
      for (const entry of rules) {
        const found = faultFor(entry.rule, id);
        if (found === undefined) continue;
        entry.calls += 1;
        const { nth = 1, times = 1 } = entry.rule;
        if (entry.calls >= nth && entry.calls < nth + times) fault ??= found;
      }
      return fault;
    },
  };
}

function faultFor(rule: FaultRule, id: RouteId): Fault | undefined {
  if (rule.operation !== undefined && rule.operation !== id) return undefined;
  if (rule.error !== undefined) return failureExample(id, rule.error, rule.status);
  return { status: rule.status ?? 500, body: undefined };
}

function requireUsable(rule: FaultRule): void {
  const { operation, nth = 1, times = 1, error, status } = rule;
  if (operation !== undefined && !routeIds.includes(operation)) {
    throw unusable(`there is no call ${operation}`, `Calls: ${routeIds.join(", ")}.`);
  }
  if (!(Number.isInteger(nth) && nth >= 1)) throw unusable(`nth is ${nth}`, "Count calls from 1.");
  if (!(times >= 1)) throw unusable(`times is ${times}`, "Give 1 or more, or Infinity.");
  if (error === undefined) {
    if (status !== undefined && Number.isInteger(status) && status >= 400 && status <= 599) return;
    throw unusable(`it has neither an error nor a status from 400 to 599`, "Give one of them.");
  }
  const ids: readonly RouteId[] = operation === undefined ? routeIds : [operation];
  if (ids.some((id) => failureExample(id, error, status) !== undefined)) return;
  const names = new Set(ids.flatMap((id) => Object.keys(failures[id])));
  const under = status === undefined ? "" : ` under ${status}`;
  throw unusable(`the contract shows no failure ${error}${under} there`, `Failures: ${[...names].join(", ")}.`);
}

function unusable(problem: string, hint: string): LocalServerError {
  return new LocalServerError("INVALID_OPTION", `This fault rule cannot be used: ${problem}.`, hint);
}
