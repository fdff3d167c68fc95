import { isAuthenticationError } from "../errors/api-errors.ts";
import { CredentialsError } from "../errors/input-errors.ts";
import type { CredentialsFunction } from "./credential-types.ts";
import { hostClocks } from "./host-clocks.ts";
import type { IamCalls } from "./iam-calls.ts";
import { identityOf, type Identity, type Prover } from "./identity.ts";
import { keep } from "./kept.ts";

/** More secrets than these of earlier results are not quoted by any answer any more. */
const rememberedSecrets = 24;

/** Whoever a function says. */
export function functionIdentity(give: CredentialsFunction, iam: IamCalls): Identity {
  // Of the hosts, whoever calls them.
  const clocks = hostClocks();
  let given: Identity | undefined;
  let older: readonly string[] = [];
  let secrets: readonly string[] = [];
  const known = () => [...new Set([...(given?.secrets ?? []), ...older.slice(0, rememberedSecrets)])];

  const identities = keep(async (signal) => {
    const credentials = await give({ signal });
    if (typeof credentials !== "object" || credentials === null) {
      throw new CredentialsError(
        "The function that gives credentials gave none",
        "Let it return { token }, { accessKey, secretKey } or { account, username, password }.",
      );
    }
    const value = identityOf(credentials, iam, clocks);
    const endsAt = "expiresAt" in credentials ? endOf(credentials.expiresAt) : Infinity;
    older = known();
    given = value;
    return { value, endsAt };
  });

  /** Works as who is given, and forgets an identity that cannot even log in. */
  const work = async <T>(signal: AbortSignal | undefined, task: (identity: Identity) => Promise<T>): Promise<T> => {
    const identity = await identities.get(signal);
    try {
      return await task(identity);
    } catch (error) {
      if (isAuthenticationError(error)) identities.discard(identity);
      throw error;
    }
  };

  /** Forgets an identity that is refused, so that the next call asks for another. */
  const proverOf = (identity: Identity, prover: Prover): Prover => ({
    async prove(request) {
      const proof = await prover.prove(request);
      return {
        ...proof,
        settle(answer) {
          const isWorthAnother = proof.settle?.(answer) ?? false;
          if (answer.isAccepted || isWorthAnother) return isWorthAnother;
          identities.discard(identity);
          // A signed request is never repeated at once: bad signatures lock a key.
          return proof.signature === undefined;
        },
      };
    },
  });

  return {
    kind: "function",
    get secrets() {
      const all = known();
      if (all.some((secret) => !secrets.includes(secret))) secrets = all;
      return secrets;
    },
    peek(projectId) {
      const identity = identities.peek();
      const prover = identity?.peek(projectId);
      return identity !== undefined && prover !== undefined ? proverOf(identity, prover) : undefined;
    },
    prepare: (scope) => work(scope.signal, async (identity) => proverOf(identity, await identity.prepare(scope))),
    findProject: (signal) => work(signal, async (identity) => identity.findProject?.(signal)),
  };
}

/** Epoch milliseconds; what a caller without types gives may be no date, such as a text. */
function endOf(expiresAt: unknown): number {
  if (expiresAt === undefined || expiresAt === null) return Infinity;
  const endsAt = typeof expiresAt === "object" ? Number(expiresAt) : Number.NaN;
  if (!Number.isNaN(endsAt)) return endsAt;
  throw new CredentialsError(
    "The expiresAt that the function for credentials gave is not a valid Date",
    "Give a Date, or leave it out.",
  );
}
