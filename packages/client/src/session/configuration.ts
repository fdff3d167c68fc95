import { checkEndpoint, endpointOfRegion } from "./endpoint.ts";
import { credentialsFromEnvironment, identityOf, type Identity } from "./credentials.ts";
import { readVariable } from "./environment.ts";
import { resolveLimits, type CallLimits, type Logger, type SessionOptions } from "./options.ts";

/** A session's options and environment, resolved. */
export interface Configuration {
  readonly region: string | undefined;
  readonly projectId: string | undefined;
  readonly endpoint: string | undefined;
  readonly identity: Identity | undefined;
  /** One sentence for each of the above that is needed and not there. */
  readonly missing: readonly string[];
  readonly limits: CallLimits;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly logger: Logger | undefined;
}

const defaultLimits: CallLimits = {
  signal: undefined,
  timeoutMs: 30_000,
  deadlineMs: 120_000,
  maxRetries: 2,
  headers: {},
};

/**
 * Reads options, and the environment for what they leave out. An empty text counts as left out.
 *
 * @throws ConfigurationError when a value cannot be used.
 */
export function resolveConfiguration(options: SessionOptions): Configuration {
  const missing: string[] = [];
  const region = options.region || readVariable("VIZJOB_REGION") || readVariable("HUAWEICLOUD_SDK_REGION_ID");
  const address = options.endpoint || readVariable("VIZJOB_ENDPOINT") || (region && endpointOfRegion(region));
  if (!address) {
    missing.push("there is no region: VIZJOB_REGION, HUAWEICLOUD_SDK_REGION_ID and VIZJOB_ENDPOINT are not set");
  }
  const projectId = options.projectId || readVariable("HUAWEICLOUD_SDK_PROJECT_ID");
  if (!projectId) missing.push("there is no project id: HUAWEICLOUD_SDK_PROJECT_ID is not set");
  const credentials = options.credentials ?? credentialsFromEnvironment();
  if (typeof credentials === "string") missing.push(credentials);

  return {
    region: region || undefined,
    projectId: projectId || undefined,
    endpoint: address
      ? checkEndpoint(address, { allowHttp: options.allowHttp ?? false, hasOwnFetch: options.fetch !== undefined })
      : undefined,
    identity: typeof credentials === "string" ? undefined : identityOf(credentials),
    missing,
    limits: resolveLimits(
      {
        timeoutMs: options.timeoutMs,
        deadlineMs: options.deadlineMs,
        maxRetries: options.maxRetries,
        headers: options.userAgent ? { "User-Agent": options.userAgent } : {},
      },
      defaultLimits,
    ),
    fetch: options.fetch,
    logger: options.logger,
  };
}
