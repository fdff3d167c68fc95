import { operations } from "@vizjobs/spec/contract";

/** Calls that a job has to be in the right status for. */
export type TransitionId = "deleteVisualizationJob" | "restartVisualizationJob" | "stopVisualizationJob";

/** What the documentation of the service leaves open, and how a local server decides it. Each has a default. */
export interface Choices {
  /**
   * HTTP status of the service's own failures: the one that the contract shows first (`canonical`, the default), or 200 with
   * `is_success: false`. What the gateway refuses keeps its status.
   */
  readonly failureStatus: "200" | "canonical";
  /** Whether create and restart refuse a bucket that is not there. Default: `refused`. */
  readonly missingBucket: "accepted" | "refused";
  /** Whether create and restart refuse a directory that is not there. Default: `accepted`; its charts say "no data yet". */
  readonly missingDirectory: "accepted" | "refused";
  /** When a `schedule` of 0 hours stops the job. Default: `never`. */
  readonly zeroHours: "at-once" | "never";
  /** Which time in status 8 counts towards the automatic stop. Default: `each-run`, so that a restart starts it anew. */
  readonly autoStopCounts: "all-runs" | "each-run";
  /** Which time in status 8 `duration` tells. Default: `all-runs`. */
  readonly durationCounts: "all-runs" | "last-run";
  /** What `remaining_duration` is with an automatic stop: a number of this unit, or null. Default: `ms`. */
  readonly remainingDuration: "ms" | "null" | "seconds";
  /** From which status on `service_url` is told: 1, 7 or 8. Default: `waiting`, as in the documented example. */
  readonly serviceUrlFrom: "created" | "running" | "waiting";
  /**
   * Whether the running jobs that the list reports as `quotas` are a limit too: create is refused with ModelArts.0106 when as many
   * jobs run or are on their way to or from it. Default: `reported`.
   */
  readonly runningQuota: "enforced" | "reported";
  /** What becomes of query keys and body fields that the contract does not know. Default: `ignored`, and told to `onRequest`. */
  readonly unknownInput: "ignored" | "refused";
  /** Statuses from which stop, restart and delete are accepted. Default: what the contract says. */
  readonly legalFrom: Readonly<Record<TransitionId, readonly number[]>>;
}

/** {@link Choices}, as far as they are to differ from the defaults. */
export type ChoicesMade = Partial<Omit<Choices, "legalFrom">> & {
  readonly legalFrom?: Partial<Choices["legalFrom"]>;
};

/** The choices of a server. */
export function choicesWith(made: ChoicesMade = {}): Choices {
  return {
    failureStatus: "canonical",
    missingBucket: "refused",
    missingDirectory: "accepted",
    zeroHours: "never",
    autoStopCounts: "each-run",
    durationCounts: "all-runs",
    remainingDuration: "ms",
    serviceUrlFrom: "waiting",
    runningQuota: "reported",
    unknownInput: "ignored",
    ...given(made),
    legalFrom: {
      deleteVisualizationJob: operations.deleteVisualizationJob.legalFrom,
      restartVisualizationJob: operations.restartVisualizationJob.legalFrom,
      stopVisualizationJob: operations.stopVisualizationJob.legalFrom,
      ...given(made.legalFrom ?? {}),
    },
  };
}

/** Without what is undefined, which where the compiler is less exact stands for absent, and would take the place of a default. */
function given<Value extends object>(value: Value): Value {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only keys go whose value is no choice
  return Object.fromEntries(Object.entries(value).filter(([, choice]) => choice !== undefined)) as Value;
}
