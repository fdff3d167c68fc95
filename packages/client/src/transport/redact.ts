/** Takes secrets out of a text that may quote them. */
export type Redact = (text: string) => string;

/**
 * Answers and errors of the network may quote what was sent: the gateway prints the canonical request, security token
 * included, when a signature does not fit.
 */
export function redactor(secrets: readonly string[]): Redact {
  // As it is, and as an address or a JSON text quotes it.
  const known = secrets.flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]);
  return (text) =>
    known
      .reduce((clean, secret) => clean.replaceAll(secret, "[redacted]"), text)
      .replace(/Signature=[0-9a-f]+/gi, "Signature=[redacted]");
}
