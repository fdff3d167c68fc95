import type { SignatureExplanation } from "../errors/api-errors.ts";
import type { SignatureDetails } from "./signature-details.ts";
import { bytesOf, sha256 } from "./signer.ts";

/** Puts what was signed in a form that can be compared; `serverTime` is the date of the answer, epoch milliseconds. */
export async function explainSignature(
  { canonicalRequestHash, stringToSign, signedHeaders, signedAt }: SignatureDetails & { readonly signedAt: Date },
  serverTime: number | undefined,
): Promise<SignatureExplanation> {
  return {
    canonicalRequestHash,
    stringToSignHash: await sha256(bytesOf(stringToSign)),
    signedHeaders: signedHeaders.split(";"),
    clockDifferenceMs: serverTime === undefined ? undefined : serverTime - signedAt.getTime(),
  };
}
