import { completeTarget } from "../chain/complete-target.ts";
import type { TokenCredentials } from "../credentials/credential-types.ts";
import { readTarget, type Target } from "../session/configuration.ts";
import { createIamAccess } from "../session/iam-access.ts";
import { readLimits } from "../session/limits.ts";
import type { SessionOptions } from "../session/options.ts";
import { startRetryBudget } from "../transport/retry-budget.ts";

/** A token for the requests of others. */
export interface LoggedIn {
  readonly token: string;
  /** When it ends; undefined where that is not known. */
  readonly endsAt: Date | undefined;
  /** The project that it is for, where that is known. */
  readonly projectId: string | undefined;
}

/**
 * Gets a token for user and password, or gives the one that is there already; undefined for access keys, which need none.
 *
 * @throws what a session's first call would throw.
 */
export async function logIn(options: SessionOptions, signal: AbortSignal): Promise<LoggedIn | undefined> {
  const target = await completeTarget(readTarget(options), options);
  const { credentials, projectId } = target;
  if (typeof credentials === "function") return undefined;
  if (credentials.token !== undefined) return ready(credentials, target);
  if (credentials.username === undefined) return undefined;
  const { password } = credentials;
  const iam = createIamAccess(target, readLimits(options), () => ({
    fetch: options.fetch ?? globalThis.fetch,
    secrets: () => [password],
    observers: options,
    budget: startRetryBudget(),
  }));
  const { token, endsAt, projectId: found } = await iam.createToken(credentials, projectId, signal);
  return { token, endsAt: Number.isFinite(endsAt) ? new Date(endsAt) : undefined, projectId: found ?? projectId };
}

const ready = ({ token, expiresAt }: TokenCredentials, { projectId }: Target): LoggedIn => ({
  token,
  endsAt: expiresAt,
  projectId,
});
