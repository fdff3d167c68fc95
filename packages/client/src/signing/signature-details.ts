/** What was signed, without a secret. */
export interface SignatureDetails {
  /** SHA-256 of the canonical request, lower-case hex. */
  readonly canonicalRequestHash: string;
  /** Algorithm, date and that hash: what the key signs. */
  readonly stringToSign: string;
  /** Names of the signed headers, lower case, sorted, joined by `;`. */
  readonly signedHeaders: string;
}
