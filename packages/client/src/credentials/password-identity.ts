import { securityHeaders } from "@vizjobs/spec/contract/access";
import type { PasswordCredentials } from "./credential-types.ts";
import type { IamCalls } from "./iam-calls.ts";
import type { Identity, Prover } from "./identity.ts";
import { keep, type Kept } from "./kept.ts";

/** Older tokens than these are not quoted by any answer any more. */
const rememberedTokens = 4;

/** A token as what proves requests. */
interface TokenProver extends Prover {
  /** The project that the token is for, where IAM tells. */
  readonly projectId: string | undefined;
}

/** A user of whom IAM gives tokens, one for each project. */
export function passwordIdentity(credentials: PasswordCredentials, iam: IamCalls): Identity {
  // By project id; undefined is the default project of the region.
  const provers = new Map<string | undefined, Kept<TokenProver>>();
  const tokens = new Map<string | undefined, readonly string[]>();
  let secrets: readonly string[] = [credentials.password];

  const start = (projectId: string | undefined): Kept<TokenProver> => {
    const own = keep(async (signal) => {
      const issued = await iam.createToken(credentials, projectId, signal);
      tokens.set(projectId, [issued.token, ...(tokens.get(projectId) ?? [])].slice(0, rememberedTokens));
      secrets = [credentials.password, ...[...tokens.values()].flat()];
      if (issued.projectId !== undefined && !provers.has(issued.projectId)) provers.set(issued.projectId, own);
      const value: TokenProver = {
        projectId: issued.projectId,
        prove: () => ({
          headers: { [securityHeaders.token]: issued.token },
          settle({ isAccepted }) {
            // Only this one: a late refusal of an old token says nothing of a newer one.
            if (!isAccepted) own.discard(value);
            return !isAccepted;
          },
        }),
      };
      return { value, endsAt: issued.endsAt };
    });
    provers.set(projectId, own);
    return own;
  };
  const proverOf = (projectId: string | undefined) => provers.get(projectId) ?? start(projectId);

  return {
    kind: "password",
    get secrets() {
      return secrets;
    },
    peek: (projectId) => provers.get(projectId)?.peek(),
    prepare: ({ projectId, signal }) => proverOf(projectId).get(signal),
    findProject: async (signal) => (await proverOf(undefined).get(signal)).projectId,
  };
}
