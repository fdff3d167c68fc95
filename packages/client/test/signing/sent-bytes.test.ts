import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signRequest } from "../../src/index.ts";
import { isDeep } from "../deep.ts";
import { arbitraryBody, arbitraryHeaders, arbitraryMethod, arbitraryTarget } from "./arbitrary-requests.ts";
import { startGateway } from "./gateway.ts";
import { headerOf } from "./plain-signature.ts";

const key = { accessKey: "AK", secretKey: "SK" };

interface Request {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined;
}

/** Signs a request, sends that very request with `fetch`, and gives the gateway's answer: "accepted", or why not. */
async function send(url: string, { method = "GET", headers = {}, body }: Request = {}, extra = {}): Promise<string> {
  const content = body === undefined ? {} : { body };
  const added = await signRequest({ method, url, headers, ...content }, { ...key, ...extra });
  const sent = new Headers(headers);
  for (const [name, value] of Object.entries(added)) sent.set(name, value);
  const response = await fetch(url, { method, headers: sent, ...content });
  return response.ok ? "accepted" : response.text();
}

async function signatureOf(query: string): Promise<string> {
  const request = { method: "GET", url: `https://h/?${query}` };
  return (await signRequest(request, key, { date: new Date(0) })).Authorization;
}

const arbitraryExtra = fc.record({
  projectId: fc.constantFrom(undefined, "p-1"),
  securityToken: fc.constantFrom(undefined, "canary+/=="),
});

test("a gateway that sees only the bytes sent accepts any request that fetch can send", async () => {
  const { endpoint, verdicts } = await startGateway(key);
  await fc.assert(
    fc.asyncProperty(
      arbitraryMethod,
      arbitraryTarget,
      arbitraryHeaders,
      arbitraryBody,
      arbitraryExtra,
      async (method, target, headers, content, extra) => {
        const body = method === "GET" ? undefined : content;
        expect(await send(endpoint + target, { method, headers, body }, extra)).toBe("accepted");
        const given = Object.keys(headers).map((name) => name.toLowerCase());
        const own = [
          "host",
          "x-sdk-date",
          extra.projectId && "x-project-id",
          extra.securityToken && "x-security-token",
        ];
        expect(verdicts.at(-1)?.signedHeaders).toEqual(
          [...new Set([...given, ...own.filter((name) => name !== undefined)])].toSorted(),
        );
      },
    ),
    { numRuns: isDeep ? 10_000 : 200 },
  );
});

describe("what is signed is the address as fetch sends it", () => {
  test.each([
    ["backslashes", String.raw`/v1\p\jobs`, "/v1/p/jobs"],
    ["dots", "/v1/./p/x/../jobs", "/v1/p/jobs"],
    ["dots that are percent-encoded", "/v1/%2E/p/x/%2e./jobs", "/v1/p/jobs"],
    ["dots at the end", "/v1/p/..", "/v1/"],
    ["tabs and line breaks", "/v1/\tp/jo\nbs\r?a\t=\n1", "/v1/p/jobs?a=1"],
    ["blanks around it", "/v1/p/jobs?a= ", "/v1/p/jobs?a="],
    ["a blank inside", "/v1/a b?c d=e f", "/v1/a%20b?c%20d=e%20f"],
    ["characters of any alphabet", "/v1/ü日😀?ü=日😀", "/v1/%C3%BC%E6%97%A5%F0%9F%98%80?%C3%BC=%E6%97%A5%F0%9F%98%80"],
    ["half of a character", "/v1/\ud83d?a=\udfff", "/v1/%EF%BF%BD?a=%EF%BF%BD"],
    ["quotes and brackets", "/v1/\"'<[{`?\"'<[{`", "/v1/%22'%3C[%7B%60?%22%27%3C[{`"],
    ["a fragment", "/v1/p#/jobs?a=1", "/v1/p"],
    ["a question mark and no query", "/v1/p?", "/v1/p?"],
    ["nothing at all", "", "/"],
  ])("with %s", async (_what, written, target) => {
    const { endpoint, verdicts } = await startGateway(key);
    expect(await send(endpoint + written)).toBe("accepted");
    expect(verdicts[0]?.request.target).toBe(target);
  });

  test.each(["LOCALHOST", "127.1", "0x7F.0.0.1", "１２７。0．0.1", "l\u00adocal\u200bhost"])(
    "with the host %j",
    async (host) => {
      const { endpoint, verdicts } = await startGateway(key);
      expect(await send(endpoint.replace("127.0.0.1", host))).toBe("accepted");
      expect(verdicts[0] && headerOf(verdicts[0].request, "host")).toMatch(/^(127\.0\.0\.1|localhost):\d+$/);
    },
  );
});

describe("what is signed is the path as a receiver reads it", () => {
  test.each([
    ["empty segments", "//v1///p//"],
    ["a slash that is percent-encoded", "/v1/a%2Fb/a%2fb"],
    ["reserved characters, encoded or not", "/v1/:@!$&'()*+,;=/%3A%40%21%24%26%27%28%29%2A%2B%2C%3B%3D"],
    ["letters that need not be encoded", "/v1/%61%7E%5f/%C3%A9"],
    ["a percent sign that encodes nothing", "/v1/100%/%zz/%4"],
    ["one of these beside a blank", "/v1/100% sure/%20%zz"],
    ["bytes that are no text", "/v1/%FF/%c3/%C3%28/%00"],
  ])("with %s", async (_what, target) => {
    const { endpoint } = await startGateway(key);
    expect(await send(endpoint + target)).toBe("accepted");
  });
});

describe("what is signed is the query as a receiver reads it", () => {
  test.each([
    ["a name several times, and again", "?b=2&a=&b=10&a&b=1&a=%20"],
    ["names without a value, values without a name", "?a&b=&=c&=&&d"],
    ["equals signs in a value", "?a=b=c&a==&a=%3D"],
    ["separators that are encoded", "?a%26b=c%3Dd%23e&f%3Fg=?"],
    ["names that sort in another way once encoded", "?a1=1&a:=2&a-=3&a=4&é=5&z=6&Z=7&_=8"],
    ["names beyond the basic plane", "?😀=1&\uff5e=2&z=3"],
    ["a percent sign that encodes nothing", "?a=100%&%zz=%4&b=%20%zz"],
    ["bytes that are no text", "?%ff=%c3&%FE=1&a=%C3%28"],
    ["a plus sign for a blank", "?a=b+c&a+b=%2B&+=+"],
  ])("with %s", async (_what, query) => {
    const { endpoint } = await startGateway(key);
    expect(await send(`${endpoint}/v1/p${query}`)).toBe("accepted");
  });

  test("a plus sign is a blank, as URLSearchParams writes it; a plus sign itself is sent encoded", async () => {
    expect(await signatureOf("a=b+c")).toBe(await signatureOf("a=b%20c"));
    expect(await signatureOf("a=b+c")).not.toBe(await signatureOf("a=b%2Bc"));
    expect(await signatureOf(String(new URLSearchParams({ a: "b c+d" })))).toBe(await signatureOf("a=b%20c%2Bd"));
  });
});

describe("what is signed is the headers as fetch sends them", () => {
  test.each<[string, Record<string, string>]>([
    ["blanks and tabs around and inside", { "X-A": " \t a \t b  c\t " }],
    ["nothing but blanks", { "X-A": " \t" }],
    ["one name written in two ways", { "X-A": " 1 ", "x-a": "2" }],
    ["bytes beyond ASCII", { "X-A": "caf\u00e9" }],
    ["a blank that fetch does not take off", { "X-A": "\u00a0a\u00a0" }],
    ["names that letters would sort in another way", { "X-B": "1", x_a: "2", "X-a": "3", "x-": "4", x: "5" }],
    ["blanks around the hash that stands for the body", { "x-sdk-content-sha256": "\tUNSIGNED-PAYLOAD " }],
    ["blanks around a date of the caller's", { "x-sdk-date": " 20261121T101500Z\t" }],
  ])("with %s", async (_what, headers) => {
    const { endpoint } = await startGateway(key);
    expect(await send(`${endpoint}/v1/p`, { method: "POST", headers, body: "b" })).toBe("accepted");
  });

  test("a value that fetch would refuse is refused, and not printed", async () => {
    const headers = { "X-A": "canary \u2013" };
    const signing = signRequest({ method: "GET", url: "https://h/", headers }, key);
    await expect(signing).rejects.toThrow(new TypeError("The header x-a holds characters beyond U+00FF"));
  });
});
