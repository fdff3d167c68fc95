/** Takes secrets out of a text that may quote them. */
export type Redact = (text: string) => string;

/**
 * Answers and errors of the network may quote what was sent: the gateway prints the canonical request, security token
 * included, when a signature does not fit.
 */
export function redactor(secrets: readonly string[]): Redact {
  // As it is, and as an address or a JSON text quotes it. The longest first: one secret may be part of another.
  const known = secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    .filter((form) => form !== "")
    .toSorted((a, b) => b.length - a.length);
  const signature = "(?<=[Ss]ignature=)[0-9a-fA-F]+";
  // In one go, so that what it puts in is not searched again.
  const pattern = new RegExp([...known.map(patternOf), signature].join("|"), "g");
  return (text) => text.replace(pattern, "[redacted]");
}

/** No real secret is so short that it could be part of an ordinary word; one made up for a trial may be. */
function patternOf(secret: string): string {
  const escaped = secret.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
  return secret.length < 8 ? `(?<!\\w)${escaped}(?!\\w)` : escaped;
}
