import { checkCredentials } from "../credentials/check-credentials.ts";
import type { Credentials } from "../credentials/credential-types.ts";
import { checkEndpoint, checkIamEndpoint } from "./endpoint.ts";
import type { SessionOptions } from "./options.ts";

/** Where calls go, and as whom. */
export interface Target {
  readonly region: string | undefined;
  /** Undefined: to be looked up in IAM, by the region. */
  readonly projectId: string | undefined;
  readonly endpoint: string;
  readonly iamEndpoint: string | undefined;
  readonly credentials: Credentials;
}

/** What the options say of the target. */
export type GivenTarget = { readonly [Name in keyof Target]: Target[Name] | undefined };

/**
 * Checks what the options say; an empty text counts as left out.
 *
 * @throws ConfigurationError when a value cannot be used.
 */
export function readTarget(options: SessionOptions): GivenTarget {
  const { region, projectId, endpoint, iamEndpoint, credentials } = options;
  if (credentials !== undefined) checkCredentials(credentials);
  return {
    region: region || undefined,
    projectId: projectId || undefined,
    endpoint: endpoint ? checkEndpoint(endpoint, options) : undefined,
    iamEndpoint: iamEndpoint ? checkIamEndpoint(iamEndpoint, options) : undefined,
    // A copy: what the caller does with the object later must not mix two accounts.
    credentials: typeof credentials === "object" ? { ...credentials } : credentials,
  };
}

/** Whether the options say all that calls need: neither the environment nor a file is read then. */
export function isComplete(target: GivenTarget): target is Target {
  const { projectId, endpoint, iamEndpoint, credentials } = target;
  if (projectId === undefined || endpoint === undefined || credentials === undefined) return false;
  const mayNeedIam = typeof credentials === "function" || credentials.username !== undefined;
  return iamEndpoint !== undefined || !mayNeedIam;
}
