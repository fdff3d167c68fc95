import type { Credentials } from "../credentials/credential-types.ts";
import type { Environment } from "./environment.ts";
import type { Middleware } from "./middleware.ts";
import type { Observers } from "./observers.ts";

/** Last argument of every call. */
export interface CallOptions {
  /** Ends the call at once, which then rejects with the signal's reason and sends nothing more. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. Default: the session's. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for the whole call, with its token, every attempt and every pause. Default: the session's. */
  readonly deadlineMs?: number | undefined;
  /** How often the call may be repeated after an attempt that can be repeated. Default: the session's. */
  readonly maxRetries?: number | undefined;
  /** Headers to send too. Those of the credentials win. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Options of a call that is one of several under a common time limit. */
export interface PartCallOptions extends CallOptions {
  /** When that limit ends, by `performance.now()`: no pause before a repeat lasts until then. */
  readonly noRetryFrom?: number | undefined;
}

/** Where a session sends its calls, and as whom. What is left out is read from the environment, then from files. */
export interface SessionOptions extends Observers {
  /** Region, such as `cn-north-4` or `eu-de`. Else `VIZJOB_REGION`, else `HUAWEICLOUD_SDK_REGION_ID`. */
  readonly region?: string | undefined;
  /** Project id. Else `HUAWEICLOUD_SDK_PROJECT_ID`, else looked up in IAM by the region. */
  readonly projectId?: string | undefined;
  /** Else from the environment, the vendor's credentials file or a profile: see {@link Session}. */
  readonly credentials?: Credentials | undefined;
  /** Address of the service, which may hold a path. Else `VIZJOB_ENDPOINT`, else that of the region. */
  readonly endpoint?: string | undefined;
  /** Address of IAM without `/v3`, for tokens and project ids. Else `VIZJOB_IAM_ENDPOINT`, else that of the region. */
  readonly iamEndpoint?: string | undefined;
  /** Allow plain http to a host that is not this machine: everyone on the way can read the token. Default: false. */
  readonly allowHttp?: boolean | undefined;
  /** Read instead of the environment of the process; files are found by its `HOME`. */
  readonly env?: Environment | undefined;
  /** Used instead of the runtime's own, as `fetch(address, init)`: for a proxy, an agent, a test. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Stands around each attempt, the first outermost. Default: none. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Milliseconds for one attempt. Default: 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for a call, with its token, every attempt and every pause. Default: 120,000. */
  readonly deadlineMs?: number | undefined;
  /** How often a call may be repeated. All calls of a session share a budget of 100 retries, which success refills. Default: 2. */
  readonly maxRetries?: number | undefined;
  /** Sent as `User-Agent`, where the runtime lets it be set. Default: the runtime's own. */
  readonly userAgent?: string | undefined;
}
