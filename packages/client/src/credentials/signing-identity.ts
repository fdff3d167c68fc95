import { signingToleranceMinutes } from "@vizjobs/spec/contract/access";
import { sign } from "../signing/signer.ts";
import type { AccessKeyCredentials } from "./credential-types.ts";
import { kindOf, secretsOfKeys, type Identity, type ProofAnswer, type Prover } from "./identity.ts";

const toleranceMs = signingToleranceMinutes * 60_000;

/** By how much the clock of a host is ahead of ours, and whether a signature by it was accepted. */
interface Clock {
  readonly aheadMs: number;
  readonly isProven: boolean;
}

const ownClock: Clock = { aheadMs: 0, isProven: true };

/** Access keys, which sign each request by the clock of its host. */
export function signingIdentity(keys: AccessKeyCredentials): Identity {
  const clocks = new Map<string, Clock>();

  /** Corrects the clock once: not again before a signature by the corrected one was accepted. */
  const settle = (signedBy: Clock, { isAccepted, date, host }: ProofAnswer): boolean => {
    const clock = clocks.get(host) ?? ownClock;
    if (isAccepted) {
      if (clock === signedBy && !clock.isProven) clocks.set(host, { ...clock, isProven: true });
      return false;
    }
    // Corrected meanwhile, by the answer to another request.
    if (Math.abs(clock.aheadMs - signedBy.aheadMs) > toleranceMs) return true;
    const aheadMs = Date.parse(date ?? "") - Date.now();
    if (!clock.isProven || !(Math.abs(aheadMs - clock.aheadMs) > toleranceMs)) return false;
    clocks.set(host, { aheadMs, isProven: false });
    return true;
  };

  const proverFor = (projectId: string | undefined): Prover => ({
    async prove(request) {
      const clock = clocks.get(new URL(request.url).host) ?? ownClock;
      const date = new Date(Date.now() + clock.aheadMs);
      const { headers, details } = await sign(request, { ...keys, projectId }, { date });
      return { headers, signature: { ...details, signedAt: date }, settle: (answer) => settle(clock, answer) };
    },
  });

  return {
    kind: kindOf(keys),
    secrets: secretsOfKeys(keys),
    peek: proverFor,
    prepare: async ({ projectId }) => proverFor(projectId),
  };
}
