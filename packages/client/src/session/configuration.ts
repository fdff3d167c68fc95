import { checkEndpoint } from "./endpoint.ts";
import { identityOf, type Identity } from "./credentials.ts";
import { resolveLimits, type CallLimits, type SessionOptions } from "./options.ts";

/** Where calls go, and as whom. */
export interface Target {
  readonly region?: string | undefined;
  readonly projectId: string;
  readonly endpoint: string;
  readonly identity: Identity;
}

/** What the options say of the target. */
export type GivenTarget = { readonly [Name in keyof Target]?: Target[Name] | undefined };

const defaultLimits: CallLimits = {
  signal: undefined,
  timeoutMs: 30_000,
  deadlineMs: 120_000,
  maxRetries: 2,
  noRetryFrom: Infinity,
  headers: {},
};

/**
 * Checks what the options say; an empty text counts as left out.
 *
 * @throws ConfigurationError when a value cannot be used.
 */
export function readTarget(options: SessionOptions): GivenTarget {
  return {
    region: options.region || undefined,
    projectId: options.projectId || undefined,
    endpoint: options.endpoint ? checkEndpoint(options.endpoint, options) : undefined,
    identity: options.credentials === undefined ? undefined : identityOf(options.credentials),
  };
}

/**
 * Checks the limits that the options set, and fills in the others.
 *
 * @throws ConfigurationError when a value cannot be used.
 */
export function readLimits({ timeoutMs, deadlineMs, maxRetries, userAgent }: SessionOptions): CallLimits {
  const headers = userAgent ? { "User-Agent": userAgent } : {};
  return resolveLimits({ timeoutMs, deadlineMs, maxRetries, headers }, defaultLimits);
}
