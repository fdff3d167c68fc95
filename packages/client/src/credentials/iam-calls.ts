import type { PasswordCredentials } from "./credential-types.ts";

/** A token of IAM. */
export interface IssuedToken {
  readonly token: string;
  /** Epoch milliseconds by our clock; Infinity where the answer does not tell. */
  readonly endsAt: number;
  /** The project that it is for, where the answer tells. */
  readonly projectId: string | undefined;
}

/** What identities need of IAM. */
export interface IamCalls {
  /** Gets a token for a project; without its id, for the default project of the session's region. */
  createToken(
    credentials: PasswordCredentials,
    projectId: string | undefined,
    signal: AbortSignal,
  ): Promise<IssuedToken>;
}
