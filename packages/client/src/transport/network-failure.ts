/** Codes with which runtimes name a failure before anything was sent: Node and Deno, undici, Bun. */
const unsentCode = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;
const connectingCall = /^(connect|getaddrinfo)$/;
/** The secure connection was never made: the other side speaks plain http, or no version that we do. */
const handshakeCode = /^ERR_SSL_(WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|\w*HANDSHAKE_FAILURE|\w*PROTOCOL_VERSION)$/;
/** `fetch` itself refuses some ports, and says so without a code. */
const refusedByFetch = /^bad port$/;
const certificateCode = /^(CERT_|DEPTH_ZERO_|ERR_TLS_CERT_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)_)/;

/** What is known of an error that `fetch` rejected with. */
export interface NetworkFailure {
  /** The runtime names a failure to connect: nothing was sent. A bare `TypeError` names nothing. */
  readonly isUnsent: boolean;
  /** The server's certificate was not accepted: trying again does not help. */
  readonly isCertificate: boolean;
  /** The innermost message, which is the telling one: `connect ECONNREFUSED 127.0.0.1:9`. */
  readonly message: string;
}

/** Looks through an error and its causes. */
export function describeNetworkFailure(error: unknown): NetworkFailure {
  const links = chainOf(error);
  const isCertificate = links.some((link) => certificateCode.test(fieldOf(link, "code")));
  const innermost = links.findLast((link) => fieldOf(link, "message") !== "");
  return {
    isUnsent: isCertificate || links.some(saysUnsent),
    isCertificate,
    message: inWords(innermost) ?? (fieldOf(innermost, "message") || String(error)),
  };
}

/** What the runtime puts in terms of its own libraries. */
function inWords(link: unknown): string | undefined {
  const code = fieldOf(link, "code");
  if (handshakeCode.test(code)) return `it does not speak https there (${code})`;
  if (code === "ENOTFOUND") return `no machine of that name is known (${fieldOf(link, "message")})`;
  if (refusedByFetch.test(fieldOf(link, "message"))) return "fetch does not connect to that port";
  return undefined;
}

function saysUnsent(link: unknown): boolean {
  const attempts = typeof link === "object" && link !== null && "errors" in link ? link.errors : undefined;
  // One error per address that was tried.
  if (Array.isArray(attempts) && attempts.length > 0)
    return attempts.every((attempt) => chainOf(attempt).some(saysUnsent));
  const code = fieldOf(link, "code");
  return (
    unsentCode.test(code) ||
    handshakeCode.test(code) ||
    connectingCall.test(fieldOf(link, "syscall")) ||
    refusedByFetch.test(fieldOf(link, "message"))
  );
}

function chainOf(error: unknown): unknown[] {
  const links: unknown[] = [];
  for (let link = error; link !== undefined && link !== null && links.length < 8;) {
    links.push(link);
    link = typeof link === "object" && "cause" in link ? link.cause : undefined;
  }
  return links;
}

function fieldOf(link: unknown, name: "code" | "message" | "syscall"): string {
  if (typeof link !== "object" || link === null || !(name in link)) return "";
  const value: unknown = Reflect.get(link, name);
  return typeof value === "string" ? value : "";
}

/** A copy of an error and its causes with secrets taken out: whatever `fetch` is injected may quote its headers. */
export function copyCause(error: unknown, redact: (text: string) => string): Error | undefined {
  return chainOf(error).reduceRight<Error | undefined>((cause, link) => {
    const copy = new Error(
      redact(fieldOf(link, "message") || String(link)),
      cause === undefined ? undefined : { cause },
    );
    const code = fieldOf(link, "code");
    delete copy.stack;
    return code === "" ? copy : Object.assign(copy, { code: redact(code) });
  }, undefined);
}
