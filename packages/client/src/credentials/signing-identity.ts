import { headersToSign } from "../signing/headers-to-sign.ts";
import { sign, signingKey } from "../signing/signer.ts";
import type { AccessKeyCredentials } from "./credential-types.ts";
import { hostClocks } from "./host-clocks.ts";
import { kindOf, secretsOfKeys, type Identity, type Prover } from "./identity.ts";

/** Access keys, which sign each request by the clock of its host. */
export function signingIdentity(keys: AccessKeyCredentials, clocks = hostClocks()): Identity {
  let key: ReturnType<typeof signingKey> | undefined;
  const proverFor = (projectId: string | undefined): Prover => ({
    async prove(request) {
      key ??= signingKey(keys.secretKey);
      const { host } = new URL(request.url);
      const clock = clocks.of(host);
      const signedAt = new Date(Date.now() + clock.aheadMs);
      const { headers, details } = await sign(
        { ...request, headers: headersToSign(request.headers ?? {}) },
        { ...keys, projectId },
        { date: signedAt },
        key,
      );
      return {
        headers,
        signature: { ...details, signedAt },
        settle({ isAccepted, serverTime }) {
          if (!isAccepted) return clocks.correct(host, clock, serverTime);
          clocks.prove(host, clock);
          return false;
        },
      };
    },
  });

  return {
    kind: kindOf(keys),
    secrets: secretsOfKeys(keys),
    peek: proverFor,
    prepare: async ({ projectId }) => proverFor(projectId),
  };
}
