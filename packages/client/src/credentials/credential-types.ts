/** An IAM token that you already have. */
export interface TokenCredentials {
  /** Sent as `X-Auth-Token`. Tokens live 24 hours. */
  readonly token: string;
  /** When the token ends; a function that gives credentials is asked again within five minutes of it. */
  readonly expiresAt?: Date | undefined;
  readonly accessKey?: never;
  readonly username?: never;
}

/** An access key pair; every request is signed with it. */
export interface AccessKeyCredentials {
  /** Access key (AK). */
  readonly accessKey: string;
  /** Secret key (SK); it signs and is never sent. */
  readonly secretKey: string;
  /** Belongs to temporary keys, which need it; sent and signed as `X-Security-Token`. */
  readonly securityToken?: string | undefined;
  /** When temporary keys end; a function that gives credentials is asked again within five minutes of it. */
  readonly expiresAt?: Date | undefined;
  readonly token?: never;
  readonly username?: never;
}

/**
 * A user of an account. IAM gives a token for them, which the session keeps and renews: on a call within five minutes of its end,
 * and once after a call that is refused with it.
 *
 * @see https://support.huaweicloud.com/api-iam/iam_30_0001.html
 */
export interface PasswordCredentials {
  /** Name of the account (domain). Default: `username`, which is right for the account itself. */
  readonly account?: string | undefined;
  /** Name of the IAM user; of the account itself, the name of the account. */
  readonly username: string;
  /** Password of the user. It is sent to IAM alone. */
  readonly password: string;
  readonly token?: never;
  readonly accessKey?: never;
}

/** What a session proves its identity with, as values. */
export type StaticCredentials = TokenCredentials | AccessKeyCredentials | PasswordCredentials;

/**
 * Gives credentials, such as temporary keys from a vault. It is called by the first call, again within five minutes of their
 * `expiresAt`, and again after a call, or a login, that was refused with them; once for any number of waiting calls. The
 * signal ends when no call waits any more. What the function throws rejects the call, unless its last credentials are still good.
 *
 * @example
 * ```ts
 * const session = new Session({ region, projectId, credentials: async ({ signal }) => readFromVault({ signal }) });
 * ```
 */
export type CredentialsFunction = (context: {
  readonly signal: AbortSignal;
}) => StaticCredentials | Promise<StaticCredentials>;

/** What a session proves its identity with. */
export type Credentials = StaticCredentials | CredentialsFunction;

/** What kind of credentials a session has; `none` until they are read from the environment or a file. */
export type CredentialsKind = "token" | "access key" | "temporary access key" | "password" | "function" | "none";
