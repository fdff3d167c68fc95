import { CredentialsError } from "../errors/input-errors.ts";
import type { CredentialsFunction } from "./credential-types.ts";
import type { IamCalls } from "./iam-calls.ts";
import { identityOf, type Identity, type Prover } from "./identity.ts";
import { keep } from "./kept.ts";

/** Older secrets than these are not quoted by any answer any more. */
const rememberedSecrets = 24;

/** Whoever a function says. */
export function functionIdentity(give: CredentialsFunction, iam: IamCalls): Identity {
  let given: Identity | undefined;
  let older: readonly string[] = [];
  let secrets: readonly string[] = [];

  const identities = keep(async (signal) => {
    const credentials = await give({ signal });
    if (typeof credentials !== "object" || credentials === null) {
      throw new CredentialsError(
        "The function that gives credentials gave none",
        "Let it return { token }, { accessKey, secretKey } or { account, username, password }.",
      );
    }
    older = secrets;
    given = identityOf(credentials, iam);
    const endsAt = "expiresAt" in credentials ? credentials.expiresAt?.getTime() : undefined;
    return { value: given, endsAt: endsAt ?? Infinity };
  });

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
      const known = [...new Set([...(given?.secrets ?? []), ...older])].slice(0, rememberedSecrets);
      if (known.some((secret) => !secrets.includes(secret))) secrets = known;
      return secrets;
    },
    peek(projectId) {
      const identity = identities.peek();
      const prover = identity?.peek(projectId);
      return identity !== undefined && prover !== undefined ? proverOf(identity, prover) : undefined;
    },
    async prepare(scope) {
      const identity = await identities.get(scope.signal);
      return proverOf(identity, await identity.prepare(scope));
    },
  };
}
