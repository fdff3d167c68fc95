import type { Accounts, AuthMode } from "../auth/gate.ts";
import type { LocalClock } from "../clock/local-clock.ts";
import type { FaultRule } from "../faults/fault-rule.ts";
import type { RequestLogEntry } from "../http/exchange.ts";
import type { TimingProfile } from "../jobs/timing.ts";
import type { BucketRoot } from "../paths/buckets.ts";
import type { ViewerChoice } from "../viewer/choose-viewer.ts";
import type { ChoicesMade } from "./choices.ts";

/** Options of {@link createLocalServer}. */
export interface LocalServerOptions {
  /**
   * Where buckets are: a directory whose sub-directories are the buckets, or a directory for each bucket name. `train_url`
   * `/bucket/dir/` is `root/bucket/dir`. Without a root every bucket is there and holds nothing.
   */
  readonly root?: BucketRoot;
  /** File that keeps the jobs, safe against `kill -9`. Default: they are kept in memory. */
  readonly stateFile?: string;
  /** The time that jobs live by. Default: a new clock in real time. */
  readonly clock?: LocalClock;
  /** How long jobs take on their way. Default: `normal`. */
  readonly timing?: TimingProfile;
  /** Under the `manual` timing: answers that show a job until it takes its next step, 1 or more. Default: 1. */
  readonly readsPerStep?: number;
  /**
   * Milliseconds of the server's clock for which answers still show the status before, after stop and restart. Default: 0. Whether
   * a call is accepted is decided by the true status.
   */
  readonly staleMs?: number;
  /**
   * What callers must show: some token or signature (`any`), nothing (`off`), or a token of this server or a signature with one of
   * the keys in `accounts` (`verify`). Default: `any`.
   */
  readonly auth?: AuthMode;
  /** Users that get tokens and keys that may sign, under `verify`. Default: none; then only `credentials` of the server work. */
  readonly accounts?: Accounts;
  /** Origins of web pages that may call this server, just as browsers send them: `http://localhost:5173`. Default: none. */
  readonly allowOrigins?: readonly string[];
  /** Failures to produce from the start. More can be added to `faults` of the server. */
  readonly faults?: readonly FaultRule[];
  /** Id of the project that {@link LocalServerHandle.projectId} names; calls work with every other too. Default: a fixed one. */
  readonly projectId?: string;
  /** Region, which is also the name of that project. Default: `cn-north-4`. */
  readonly region?: string;
  /** Jobs that a project may have; one more is refused with ModelArts.0106. Default: 1000. */
  readonly jobLimit?: number;
  /** Running jobs that the list reports as `quotas`; see `choices.runningQuota`. Default: 100. */
  readonly runningQuota?: number;
  /** What the documentation leaves open, as far as it is to differ from this server's defaults. */
  readonly choices?: ChoicesMade;
  /**
   * Answers each call in one of the forms that the contract documents, chosen by this seed: a whole number from 0 to 4294967295.
   * The same seed and the same calls in the same order come to the same forms. Effects and values stay the same; what is printed
   * otherwise:
   *
   * - ids, statuses, times and durations as numbers or as digits in quotes,
   * - `schedule` as a list of one or bare, with `timeUnit` or `time_unit`; without a schedule, and without a `remaining_duration`,
   *   null or absent,
   * - `is_success` as a boolean, in quotes or absent; on success an `error_code` of `""` or none,
   * - `error_message` or `error_msg`, and a failure under its own HTTP status or under 200, where the contract shows both,
   * - of IAM's failures, the nested or the flat one where the contract shows both.
   *
   * Besides, left out at times: texts that are empty; `service_url` of create; `resource_id` and `quotas` in a list; `methods`,
   * `roles`, `user` and `project.domain` of a token. Failures that `faults` asks for keep the form that was asked for.
   *
   * Default: none, every answer has its usual form.
   */
  readonly variantSeed?: number;
  /**
   * What draws the charts of running jobs: this package (`builtin`), the user's own `tensorboard` (`tensorboard`), or that one if
   * there is one (`auto`). It is the executable that `TENSORBOARD_BINARY` names, else the one on `PATH`. Jobs of MindInsight,
   * and jobs without a directory on disk, are shown by the built-in viewer. Default: `builtin`.
   */
  readonly viewer?: ViewerChoice;
  /** Called once for each request that was answered. */
  readonly onRequest?: (entry: RequestLogEntry) => void;
}

/** Options of {@link startLocalServer}. */
export interface StartLocalServerOptions extends LocalServerOptions {
  /** TCP port. Default: 0, any that is free. */
  readonly port?: number;
  /**
   * Address or name to listen on. Default: 127.0.0.1. Whatever is not loopback needs `auth: "verify"`, and then the charts ask for a
   * token too. URLs in answers begin with it, so give the name that callers use; on a wildcard (0.0.0.0, ::) they name loopback.
   */
  readonly host?: string;
}
