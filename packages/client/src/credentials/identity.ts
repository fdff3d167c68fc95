import { securityHeaders } from "@vizjobs/spec/contract/access";
import type { SignableRequest } from "../signing/signing-types.ts";
import type { SignatureDetails } from "../signing/signature-details.ts";
import { checkCredentials } from "./check-credentials.ts";
import type { AccessKeyCredentials, Credentials, CredentialsKind, TokenCredentials } from "./credential-types.ts";
import type { HostClocks } from "./host-clocks.ts";
import type { IamCalls } from "./iam-calls.ts";

/** What a request is authenticated for, and how long that may be waited for. */
export interface Scope {
  /** Undefined for calls of IAM that belong to no project. */
  readonly projectId: string | undefined;
  /** Ends the wait for a token. */
  readonly signal: AbortSignal | undefined;
}

/** What an answer says of the proof that the request carried. */
export interface ProofAnswer {
  readonly isAccepted: boolean;
  /** The clock of the service, epoch milliseconds; undefined where it does not tell. */
  readonly serverTime?: number | undefined;
}

/** What was added to one request. */
export interface Proof {
  readonly headers: Readonly<Record<string, string>>;
  /** Of a signed request. */
  readonly signature?: SignatureDetails & { readonly signedAt: Date };
  /** Is told of the answer; says of a refusal whether an attempt with a new proof is worth it. */
  settle?(answer: ProofAnswer): boolean;
}

/** Proves requests, one by one. */
export interface Prover {
  prove(request: SignableRequest): Proof | Promise<Proof>;
}

/** Who calls; holds the secrets, and lists them so that they can be taken out of texts. */
export interface Identity {
  readonly kind: CredentialsKind;
  /** Another array as soon as there is another secret. */
  readonly secrets: readonly string[];
  /** What proves requests for a project, where nothing has to be waited for. */
  peek(projectId: string | undefined): Prover | undefined;
  /** Makes ready to prove requests: gets or renews a token where one is needed. */
  prepare(scope: Scope): Promise<Prover>;
  /** The id of the default project of the region, where getting a token tells it. */
  findProject?(signal: AbortSignal | undefined): Promise<string | undefined>;
}

/**
 * Makes the identity of credentials; `clocks` are those that keys sign by, where something is known of them already.
 *
 * @throws CredentialsError when they have another shape, or a value that cannot be sent.
 */
export function identityOf(credentials: Credentials, iam: IamCalls, clocks?: HostClocks): Identity {
  checkCredentials(credentials);
  // What needs more than a header is loaded on use: a bundle of a session with a token holds no more than that.
  if (typeof credentials === "function") {
    return lazy("function", [], async () =>
      (await import("./function-identity.ts")).functionIdentity(credentials, iam),
    );
  }
  if (credentials.token !== undefined) return tokenIdentity(credentials);
  if (credentials.username !== undefined) {
    return lazy("password", [credentials.password], async () =>
      (await import("./password-identity.ts")).passwordIdentity(credentials, iam),
    );
  }
  return lazy(kindOf(credentials), secretsOfKeys(credentials), async () =>
    (await import("./signing-identity.ts")).signingIdentity(credentials, clocks),
  );
}

/** A token that cannot be renewed. */
function tokenIdentity({ token }: TokenCredentials): Identity {
  const proof: Proof = { headers: { [securityHeaders.token]: token } };
  const prover: Prover = { prove: () => proof };
  return { kind: "token", secrets: [token], peek: () => prover, prepare: async () => prover };
}

/** The kind of credentials; `none` where there are none. */
export function kindOf(credentials: Credentials | undefined): CredentialsKind {
  if (credentials === undefined) return "none";
  if (typeof credentials === "function") return "function";
  if (credentials.token !== undefined) return "token";
  if (credentials.username !== undefined) return "password";
  return credentials.securityToken === undefined ? "access key" : "temporary access key";
}

/** @internal */
export function secretsOfKeys({ secretKey, securityToken }: AccessKeyCredentials): string[] {
  return securityToken === undefined ? [secretKey] : [secretKey, securityToken];
}

/** Stands for an identity until it is loaded, which its first use does. */
function lazy(kind: CredentialsKind, secrets: readonly string[], load: () => Promise<Identity>): Identity {
  let loading: Promise<Identity> | undefined;
  let loaded: Identity | undefined;
  return {
    get kind() {
      return loaded?.kind ?? kind;
    },
    get secrets() {
      return loaded?.secrets ?? secrets;
    },
    peek: (projectId) => loaded?.peek(projectId),
    async prepare(scope) {
      loading ??= load();
      loaded = await loading;
      return loaded.prepare(scope);
    },
    async findProject(signal) {
      loading ??= load();
      loaded = await loading;
      return loaded.findProject?.(signal);
    },
  };
}
