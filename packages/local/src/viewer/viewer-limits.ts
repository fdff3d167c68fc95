/** How the supervised processes are treated. Times are milliseconds of real time, not of the server's clock: processes live by that. */
export interface ViewerLimits {
  /** From start until it answers; upstream's own launcher waits as long. */
  readonly readyMs: number;
  /** Between two looks whether it answers, once it has said where. */
  readonly readyPollMs: number;
  /** From SIGTERM to SIGKILL. */
  readonly endMs: number;
  /** Wait before a process is started again; doubled after each failure in a row. */
  readonly backOffMs: number;
  /** Failures in a row after which it is not started again. */
  readonly maxFailures: number;
  /** Once it has answered for so long, earlier failures are forgotten. */
  readonly healthyMs: number;
  /** Without a request for so long, a process ends; each takes some 100 MB. */
  readonly idleMs: number;
  /** Processes at once; the one that was asked for least recently makes room. */
  readonly maxProcesses: number;
  /** Between two looks at whether jobs still run. */
  readonly sweepMs: number;
}

export const viewerLimits: ViewerLimits = {
  readyMs: 60_000,
  readyPollMs: 100,
  endMs: 3_000,
  backOffMs: 500,
  maxFailures: 4,
  healthyMs: 60_000,
  idleMs: 30 * 60_000,
  maxProcesses: 8,
  sweepMs: 1_000,
};
