/** Codes with which runtimes name a failure before anything was sent: Node, undici, Bun. */
const unsentCode = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;
const connectingCall = /^(connect|getaddrinfo)$/;
/** Where the code is missing, or says less: Deno, Bun, Node. Each phrase stands for a connection that was never made. */
const unsentMessage =
  /: client error \(Connect\): |^E\w+: Unable to connect\b|before secure TLS connection was established$/;
/** The secure connection was never made: the other side speaks plain http, or no version that we do. */
const handshakeCode =
  /^ERR_SSL_(WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|[\w/]*HANDSHAKE_FAILURE|\w*PROTOCOL_VERSION)$/;
/** The same from Bun, whose code for it, EPROTO, has other meanings elsewhere; and from Deno, which has no codes. */
const handshakeMessage =
  /^EPROTO: The TLS handshake failed\b|\(Connect\): received corrupt message of type InvalidContentType$/;
/** `fetch` itself refuses some ports, and says so without a code: Node, Deno. */
const refusedByFetch = /^bad port$|^Fetch failed: Requests to port \d+ are blocked$/;
/** Deno may not reach that host; `fetch` throws this without a try. */
const notAllowed = /^NotCapable$/;
const certificateCode =
  /^(CERT_|DEPTH_ZERO_|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)_)/;
const certificateMessage = /: client error \(Connect\): invalid peer certificate\b/;

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
  const isCertificate = links.some(
    (link) => certificateCode.test(fieldOf(link, "code")) || certificateMessage.test(fieldOf(link, "message")),
  );
  const innermost = links.findLast((link) => fieldOf(link, "message") !== "");
  return {
    isUnsent: isCertificate || links.some(saysUnsent),
    isCertificate,
    message: inWords(innermost) ?? (lastPartOf(fieldOf(innermost, "message")) || String(error)),
  };
}

/** What the runtime puts in terms of its own libraries. */
function inWords(link: unknown): string | undefined {
  const code = fieldOf(link, "code");
  const message = fieldOf(link, "message");
  if (handshakeCode.test(code)) return `it does not speak https there (${code})`;
  if (handshakeMessage.test(message)) return `it does not speak https there (${lastPartOf(message)})`;
  if (code === "ENOTFOUND") return `no machine of that name is known (${message})`;
  if (refusedByFetch.test(message)) return "fetch does not connect to that port";
  return undefined;
}

/** Without the address that Deno repeats, and without Bun's advice to whoever calls `fetch`. */
function lastPartOf(message: string): string {
  return message
    .replace(/^error sending request .*: client error \(\w+\): /, "")
    .replace(/ (Is the computer able to access the url\?|For more information, pass `verbose: true`.*)$/, "")
    .replace(/\.$/, "");
}

function saysUnsent(link: unknown): boolean {
  const attempts = typeof link === "object" && link !== null && "errors" in link ? link.errors : undefined;
  // One error per address that was tried.
  if (Array.isArray(attempts) && attempts.length > 0)
    return attempts.every((attempt) => chainOf(attempt).some(saysUnsent));
  const code = fieldOf(link, "code");
  const message = fieldOf(link, "message");
  return (
    unsentCode.test(code) ||
    handshakeCode.test(code) ||
    connectingCall.test(fieldOf(link, "syscall")) ||
    unsentMessage.test(message) ||
    handshakeMessage.test(message) ||
    refusedByFetch.test(message) ||
    notAllowed.test(fieldOf(link, "name"))
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

function fieldOf(link: unknown, name: "code" | "message" | "name" | "syscall"): string {
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
