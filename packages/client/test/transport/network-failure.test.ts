import { describe, expect, test } from "vitest";
import { describeNetworkFailure } from "../../src/transport/network-failure.ts";

interface Fields {
  readonly name?: string;
  readonly message: string;
  readonly code?: string;
  readonly syscall?: string;
}

/** An error as the runtime threw it; its own fields, and the cause that Node and Deno wrap. */
function thrown({ message, ...fields }: Fields): Error {
  return Object.assign(new TypeError(message), fields);
}

function wrapped(cause: Fields): Error {
  return new TypeError("fetch failed", { cause: thrown(cause) });
}

const deno = (end: string) => wrapped({ message: `error sending request for url (https://127.0.0.1:9/v1/p): ${end}` });
const bun = (code: string, end: string) => thrown({ code, message: `${code}: ${end}` });
const bunAdvice = "For more information, pass `verbose: true` in the second argument to fetch()";

// Each error is what the runtime threw when the case was provoked: Node 20.20, 22.23 and 24.21, Bun 1.4.5, Deno 2.9.6.
describe("nothing was sent", () => {
  test.each([
    ["Node", "a closed port", wrapped({ code: "ECONNREFUSED", syscall: "connect", message: "connect ECONNREFUSED" })],
    ["Node", "a host without a route", wrapped({ code: "EHOSTUNREACH", syscall: "connect", message: "connect" })],
    ["Node", "an unknown name", wrapped({ code: "ENOTFOUND", syscall: "getaddrinfo", message: "getaddrinfo" })],
    ["Node", "a port that fetch refuses", wrapped({ message: "bad port" })],
    ["Node", "plain http behind https", wrapped({ code: "ERR_SSL_WRONG_VERSION_NUMBER", message: "wrong version" })],
    ["Node", "only old TLS", wrapped({ code: "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", message: "protocol version" })],
    ["Node 20", "no common cipher", wrapped({ code: "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE", message: "alert" })],
    ["Node 24", "no common cipher", wrapped({ code: "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE", message: "alert" })],
    [
      "Node",
      "a connection that ends in the handshake",
      wrapped({
        code: "ECONNRESET",
        message: "Client network socket disconnected before secure TLS connection was established",
      }),
    ],
    ["Bun", "a closed port", bun("ECONNREFUSED", "Unable to connect. Is the computer able to access the url?")],
    [
      "Bun",
      "a host without a route",
      bun("EHOSTUNREACH", "Unable to connect. Is the computer able to access the url?"),
    ],
    [
      "Bun",
      "an unknown name",
      thrown({ code: "ENOTFOUND", syscall: "getaddrinfo", message: "getaddrinfo ENOTFOUND x" }),
    ],
    [
      "Bun",
      "plain http behind https",
      bun("EPROTO", "The TLS handshake failed. Does the server speak TLS on this port?"),
    ],
    ["Deno", "a closed port", deno("client error (Connect): tcp connect error: Connection refused (os error 111)")],
    [
      "Deno",
      "a host without a route",
      deno("client error (Connect): tcp connect error: No route to host (os error 113)"),
    ],
    ["Deno", "an unknown name", deno("client error (Connect): dns error: failed to lookup address information")],
    [
      "Deno",
      "plain http behind https",
      deno("client error (Connect): received corrupt message of type InvalidContentType"),
    ],
    ["Deno", "no common cipher", deno("client error (Connect): received fatal alert: HandshakeFailure")],
    ["Deno", "a connection that ends in the handshake", deno("client error (Connect): tls handshake eof")],
    ["Deno", "a port that fetch refuses", thrown({ message: "Fetch failed: Requests to port 6667 are blocked" })],
    [
      "Deno",
      "a host that it may not reach",
      thrown({
        name: "NotCapable",
        message: 'Requires net access to "127.0.0.1:2", run again with the --allow-net flag',
      }),
    ],
  ])("%s says so of %s", (_runtime, _what, error) => {
    expect(describeNetworkFailure(error)).toMatchObject({ isUnsent: true, isCertificate: false });
  });
});

describe("a certificate that is not accepted: nothing was sent, and trying again does not help", () => {
  test.each([
    ["Node", "signed by itself", wrapped({ code: "DEPTH_ZERO_SELF_SIGNED_CERT", message: "self-signed certificate" })],
    ["Node", "of another host", wrapped({ code: "ERR_TLS_CERT_ALTNAME_INVALID", message: "does not match" })],
    ["Node", "that has expired", wrapped({ code: "CERT_HAS_EXPIRED", message: "certificate has expired" })],
    ["Node", "of an unknown issuer", wrapped({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE", message: "unable to verify" })],
    ["Node", "for another purpose", wrapped({ code: "INVALID_PURPOSE", message: "unsuitable certificate purpose" })],
    ["Bun", "signed by itself", thrown({ code: "DEPTH_ZERO_SELF_SIGNED_CERT", message: "self signed certificate" })],
    ["Bun", "for another purpose", thrown({ code: "INVALID_PURPOSE", message: "unsupported certificate purpose" })],
    ["Deno", "of an unknown issuer", deno("client error (Connect): invalid peer certificate: UnknownIssuer")],
    [
      "Deno",
      "of another host",
      deno('client error (Connect): invalid peer certificate: not valid for name "127.0.0.1"'),
    ],
  ])("%s says so of one %s", (_runtime, _what, error) => {
    expect(describeNetworkFailure(error)).toMatchObject({ isUnsent: true, isCertificate: true });
  });
});

describe("it may have been applied", () => {
  const closedDuringSend = "client error (SendRequest): connection closed before message completed";

  test.each([
    ["Node", "a connection that closes", wrapped({ code: "UND_ERR_SOCKET", message: "other side closed" })],
    ["Node", "a reset", wrapped({ code: "ECONNRESET", syscall: "read", message: "read ECONNRESET" })],
    ["Node", "a route lost on the way", wrapped({ code: "EHOSTUNREACH", syscall: "read", message: "read" })],
    ["Node", "an error of TLS later on", wrapped({ code: "EPROTO", syscall: "write", message: "write EPROTO" })],
    [
      "Bun",
      "a connection that closes",
      bun("ECONNRESET", `The socket connection was closed unexpectedly. ${bunAdvice}`),
    ],
    ["Deno", "a connection that closes", deno(closedDuringSend)],
    ["Deno", "a reset", wrapped({ message: "Connection reset by peer (os error 104)" })],
    ["Deno", "an alert after the handshake", wrapped({ message: "received fatal alert: CertificateRequired" })],
    ["Chromium", "everything", new TypeError("Failed to fetch")],
    ["Firefox", "everything", new TypeError("NetworkError when attempting to fetch resource.")],
    ["Safari", "everything", new TypeError("Load failed")],
  ])("%s says no more of %s", (_runtime, _what, error) => {
    expect(describeNetworkFailure(error)).toMatchObject({ isUnsent: false, isCertificate: false });
  });

  test("also when the address holds the words for a failure to connect", () => {
    const url = new URL("http://127.0.0.1:9/v1/p?search_content=: client error (Connect): ");
    const message = `error sending request for url (${url.href}): ${closedDuringSend}`;
    expect(describeNetworkFailure(wrapped({ message })).isUnsent).toBe(false);
  });
});

describe("the message is the telling part", () => {
  test.each([
    [
      "Node",
      wrapped({ code: "ECONNREFUSED", message: "connect ECONNREFUSED 127.0.0.1:9" }),
      "connect ECONNREFUSED 127.0.0.1:9",
    ],
    [
      "Bun",
      bun("ECONNREFUSED", "Unable to connect. Is the computer able to access the url?"),
      "ECONNREFUSED: Unable to connect",
    ],
    [
      "Bun",
      bun("ECONNRESET", `The socket connection was closed unexpectedly. ${bunAdvice}`),
      "ECONNRESET: The socket connection was closed unexpectedly",
    ],
    [
      "Deno",
      deno("client error (Connect): tcp connect error: Connection refused (os error 111)"),
      "tcp connect error: Connection refused (os error 111)",
    ],
    ["Chromium", new TypeError("Failed to fetch"), "Failed to fetch"],
  ])("of what %s says", (_runtime, error, message) => {
    expect(describeNetworkFailure(error).message).toBe(message);
  });

  test.each([
    ["Node", wrapped({ code: "ERR_SSL_WRONG_VERSION_NUMBER", message: "C00C:error:0A00010B:SSL routines" })],
    ["Bun", bun("EPROTO", "The TLS handshake failed. Does the server speak TLS on this port?")],
    ["Deno", deno("client error (Connect): received corrupt message of type InvalidContentType")],
  ])("and in our words where %s meets plain http behind an https address", (_runtime, error) => {
    expect(describeNetworkFailure(error).message).toMatch(/^it does not speak https there \(/);
  });
});
