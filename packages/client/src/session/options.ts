import { ConfigurationError } from "../errors/input-errors.ts";
import type { Environment } from "./environment.ts";

/** An IAM token that you already have. */
export interface TokenCredentials {
  /** Sent as `X-Auth-Token`. Tokens live 24 hours. */
  readonly token: string;
}

/** An access key pair; every request is signed with it. */
export interface AccessKeyCredentials {
  /** Access key (AK). */
  readonly accessKey: string;
  /** Secret key (SK); it signs and is never sent. */
  readonly secretKey: string;
  /** Belongs to temporary keys, which need it. */
  readonly securityToken?: string;
}

/** What a session proves its identity with. */
export type Credentials = TokenCredentials | AccessKeyCredentials;

/** Takes what is logged. `console` fits. */
export interface Logger {
  /** A request that was made: with an answer, or without one and not repeated. */
  debug(message: string, fields: LogFields): void;
  /** A request that failed and is made again after `delayMs`. */
  warn(message: string, fields: LogFields): void;
}

/** What is logged of a request: never a header, a query or a body. */
export interface LogFields {
  /** The call, as the contract names it. */
  readonly operation: string;
  /** Number of the request within its call, from 1. */
  readonly attempt: number;
  /** HTTP method. */
  readonly method: string;
  /** Path of the address, without its query. */
  readonly path: string;
  /** HTTP status; absent when there is no answer. */
  readonly status?: number;
  /** Names the request in the logs of the service. */
  readonly requestId?: string;
  /** Milliseconds from sending to the end of the answer. */
  readonly elapsedMs?: number;
  /** Milliseconds until the next attempt. */
  readonly delayMs?: number;
}

/** Last argument of every call. */
export interface CallOptions {
  /** Ends the call at once, which then rejects with the signal's reason and sends nothing more. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. Default: the session's. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for the whole call, with every attempt and pause. Default: the session's. */
  readonly deadlineMs?: number | undefined;
  /** How often the call may be repeated after an attempt that can be repeated. Default: the session's. */
  readonly maxRetries?: number | undefined;
  /** Headers to send too. Those of the credentials win. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** @internal Options of a call that is one of several under a common time limit. */
export interface PartCallOptions extends CallOptions {
  /** When that limit ends, by `performance.now()`: no pause before a repeat lasts until then. */
  readonly noRetryFrom?: number | undefined;
}

/** Where a session sends its calls, and as whom. What is left out is read from the environment. */
export interface SessionOptions {
  /** Region, such as `cn-north-4` or `eu-de`. Else `VIZJOB_REGION`, else `HUAWEICLOUD_SDK_REGION_ID`. */
  readonly region?: string | undefined;
  /** Project id. Else `HUAWEICLOUD_SDK_PROJECT_ID`. */
  readonly projectId?: string | undefined;
  /** Else a token in `VIZJOB_TOKEN`, else keys in `HUAWEICLOUD_SDK_AK`, `_SK` and `_SECURITY_TOKEN`. */
  readonly credentials?: Credentials | undefined;
  /** Address of the service, which may hold a path. Else `VIZJOB_ENDPOINT`, else that of the region. */
  readonly endpoint?: string | undefined;
  /** Allow plain http to a host that is not this machine: everyone on the way can read the token. Default: false. */
  readonly allowHttp?: boolean | undefined;
  /** Read instead of the environment of the process. */
  readonly env?: Environment | undefined;
  /** Used instead of the runtime's own, as `fetch(address, init)`: for a proxy, an agent, a test. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds for one attempt. Default: 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for a call, with every attempt and pause. Default: 120,000. */
  readonly deadlineMs?: number | undefined;
  /** How often a call may be repeated. Default: 2. */
  readonly maxRetries?: number | undefined;
  /** Is told of each request and retry. Default: nothing is logged. */
  readonly logger?: Logger | undefined;
  /** Sent as `User-Agent`, where the runtime lets it be set. Default: the runtime's own. */
  readonly userAgent?: string | undefined;
}

/** Limits of one call, with every default filled in. */
export interface CallLimits {
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  readonly noRetryFrom: number;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Fills in defaults and checks the numbers.
 *
 * @throws ConfigurationError naming the option.
 */
export function resolveLimits(options: PartCallOptions, defaults: CallLimits): CallLimits {
  const headers = { ...defaults.headers, ...options.headers };
  for (const [name, value] of Object.entries(headers)) {
    // Checked here, because the runtime's own message would print the value.
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || /[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      throw new ConfigurationError(`headers: ${JSON.stringify(name)} cannot be sent as a header`);
    }
  }
  return {
    signal: options.signal ?? defaults.signal,
    timeoutMs: positive("timeoutMs", options.timeoutMs ?? defaults.timeoutMs),
    deadlineMs: positive("deadlineMs", options.deadlineMs ?? defaults.deadlineMs),
    maxRetries: wholeNumber("maxRetries", options.maxRetries ?? defaults.maxRetries),
    noRetryFrom: options.noRetryFrom ?? defaults.noRetryFrom,
    headers,
  };
}

/** @internal Milliseconds above 0; Infinity is no limit. */
export function positive(name: string, value: number): number {
  if (typeof value === "number" && value > 0) return value;
  throw new ConfigurationError(`${name} is ${String(value)}; a number of milliseconds above 0 is needed`);
}

function wholeNumber(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new ConfigurationError(`${name} is ${String(value)}; a whole number from 0 is needed`);
}
