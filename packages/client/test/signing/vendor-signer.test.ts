import { stringify } from "node:querystring";
// Not from the package's entry: that needs a package which it does not declare, and what it loads writes to the home directory.
import vendor from "@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signRequest, type SignableRequest } from "../../src/index.ts";
import { isDeep } from "../deep.ts";
import { anyCharacter } from "../support/arbitrary-text.ts";
import { judge } from "./gateway.ts";

const key = { accessKey: "AK", secretKey: "SK" };
const xSdkDate = "20261121T101500Z";
const date = new Date("2026-11-21T10:15:00Z");

interface VendorRequest {
  /** Origin and path. */
  readonly endpoint: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly queryParams?: Record<string, unknown>;
  readonly data?: unknown;
}

/** What the signer of the vendor's SDK for Node adds to a request. */
function vendorHeaders(request: VendorRequest): Record<string, string> {
  const credential = {
    getAk: () => key.accessKey,
    getSk: () => key.secretKey,
    processAuthRequest: () => Promise.reject(new Error("not called")),
    processAuthParams: () => Promise.reject(new Error("not called")),
  };
  return { ...vendor.AKSKSigner.sign(structuredClone(request), credential) };
}

const origin = "https://service.example.com";

/** Whether a gateway lets a request through that comes with these headers. */
function isAccepted(headers: Record<string, string>, target: string, { method = "GET", body = "" } = {}): boolean {
  const sent: [string, string][] = Object.entries({ host: "service.example.com", ...headers });
  return judge({ method, target, headers: sent, body: Buffer.from(body) }, key).refusal === undefined;
}

function vendorSigned(request: Partial<VendorRequest> & { endpoint: string }): Record<string, string> {
  return vendorHeaders({ method: "GET", ...request, headers: { "X-Sdk-Date": xSdkDate, ...request.headers } });
}

async function weSigned(request: Partial<SignableRequest> & { url: string }): Promise<Record<string, string>> {
  return { ...request.headers, ...(await signRequest({ method: "GET", ...request }, key, { date })) };
}

describe("where nothing needs care, the vendor's own signer makes the same signature", () => {
  // Its query sorts by UTF-16 units, so nothing above the surrogates; what it does to the rest is below.
  const text = fc.string({ unit: anyCharacter.filter((character) => character < "\ud800"), maxLength: 8 });
  const segment = fc
    .string({
      unit: fc.oneof(fc.constantFrom(...Array.from("azAZ09-_.~!$&()*+,;=:@")), fc.constantFrom("\u00fc", "\u65e5")),
      maxLength: 6,
    })
    .filter((name) => name !== "." && name !== "..");
  const headerName = fc.stringMatching(/^x-[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/);
  const headerValue = fc.stringMatching(/^([!-~]([ -~]{0,10}[!-~])?)?$/);
  const request = fc.record(
    {
      method: fc.constantFrom("GET", "POST", "PUT", "DELETE"),
      server: fc.constantFrom(
        "https://modelarts.eu-de.otc.t-systems.com",
        "http://127.0.0.1:8787",
        "https://[::1]:8443",
      ),
      path: fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => `/${segments.join("/")}`),
      query: fc
        .array(fc.tuple(text, fc.oneof(text, fc.array(text, { maxLength: 3 }))), { maxLength: 4 })
        .map((pairs) => Object.fromEntries(pairs)),
      headers: fc.dictionary(headerName, headerValue, { maxKeys: 3 }),
      contentType: fc.constantFrom("application/json", "application/json;charset=utf8"),
      contentHash: fc.constant("UNSIGNED-PAYLOAD"),
      projectId: fc.stringMatching(/^[0-9a-f]{32}$/),
      securityToken: fc.base64String({ minLength: 4 }),
      data: fc.dictionary(text, fc.jsonValue({ maxDepth: 1 })),
    },
    { requiredKeys: ["method", "server", "path", "query", "headers"] },
  );

  test("for any such request", async () => {
    await fc.assert(
      fc.asyncProperty(request, async ({ method, server, path, query, data, projectId, securityToken, ...rest }) => {
        const headers = {
          ...rest.headers,
          ...(rest.contentType === undefined ? {} : { "content-type": rest.contentType }),
          ...(rest.contentHash === undefined ? {} : { "X-Sdk-Content-Sha256": rest.contentHash }),
        };
        const theirs = vendorHeaders({
          endpoint: server + path,
          method,
          headers: {
            ...headers,
            "X-Sdk-Date": xSdkDate,
            ...(projectId === undefined ? {} : { "X-Project-Id": projectId }),
            ...(securityToken === undefined ? {} : { "X-Security-Token": securityToken }),
          },
          queryParams: query,
          data,
        });
        const pairs = Object.entries(query).flatMap(([name, values]) =>
          [values].flat().map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
        );
        const url = `${server}${path}?${pairs.join("&")}`;
        const body = data === undefined ? {} : { body: JSON.stringify(data) };
        const ours = await signRequest(
          { method, url, headers, ...body },
          { ...key, projectId, securityToken },
          { date },
        );
        expect(ours.Authorization).toBe(theirs["Authorization"]);
      }),
      { numRuns: isDeep ? 20_000 : 300 },
    );
  });
});

describe("where the vendor's signer differs, what it signs is not what is sent, and ours is", () => {
  test("a path that is percent-encoded: it encodes a second time", async () => {
    // A gateway decodes once: an error message of a real one, quoted in issue 2 of huaweicloud-sdk-nodejs-v3, shows as much.
    const target = "/v1/a%20b";
    expect(isAccepted(vendorSigned({ endpoint: origin + target }), target)).toBe(false);
    expect(isAccepted(vendorSigned({ endpoint: origin + target }), "/v1/a%2520b")).toBe(true);
    expect(isAccepted(await weSigned({ url: origin + target }), target)).toBe(true);
  });

  test("a header value with blanks around it: it signs them, and none arrive", async () => {
    // HTTP counts them as no part of the value (RFC 9110, 5.5), and the signing guide trims.
    const headers = { "x-a": " \ta b " };
    expect(isAccepted(vendorSigned({ endpoint: `${origin}/v1`, headers }), "/v1")).toBe(false);
    expect(isAccepted(await weSigned({ url: `${origin}/v1`, headers }), "/v1")).toBe(true);
  });

  test("a header value beyond ASCII: it signs two bytes where one is sent", async () => {
    // The vendor's SDK for Python does send the bytes that it signs.
    const headers = { "x-a": "caf\u00e9" };
    const signed = vendorSigned({ endpoint: `${origin}/v1`, headers });
    expect(isAccepted(signed, "/v1")).toBe(false);
    expect(isAccepted({ ...signed, "x-a": Buffer.from(headers["x-a"]).toString("latin1") }, "/v1")).toBe(true);
    expect(isAccepted(await weSigned({ url: `${origin}/v1`, headers }), "/v1")).toBe(true);
  });

  test("header names with an underscore: it lists them in one order and writes them in another", async () => {
    // The guide sorts by character; a dictionary of some language is not what both sides have in common.
    const headers = { x_a: "1", x0a: "2" };
    expect(isAccepted(vendorSigned({ endpoint: `${origin}/v1`, headers }), "/v1")).toBe(false);
    expect(isAccepted(await weSigned({ url: `${origin}/v1`, headers }), "/v1")).toBe(true);
  });

  test("query names beyond the basic plane: it sorts halves of characters", async () => {
    // By code point, as by byte, U+FF5E comes before U+1F600; its UTF-16 units say otherwise.
    const queryParams = { "\uff5e": "1", "\u{1f600}": "2" };
    const target = `/v1?${stringify(queryParams)}`;
    expect(isAccepted(vendorSigned({ endpoint: `${origin}/v1`, queryParams }), target)).toBe(false);
    expect(isAccepted(await weSigned({ url: origin + target }), target)).toBe(true);
  });

  test.each([undefined, null])("a query value %s: it signs the word, and sends nothing", async (value) => {
    const queryParams = { a: value };
    // This is how its HTTP client writes queries.
    const target = `/v1?${stringify({ a: value })}`;
    expect(isAccepted(vendorSigned({ endpoint: `${origin}/v1`, queryParams }), target)).toBe(false);
    expect(isAccepted(vendorSigned({ endpoint: `${origin}/v1`, queryParams }), `/v1?a=${value}`)).toBe(true);
    expect(isAccepted(await weSigned({ url: origin + target }), target)).toBe(true);
  });

  test("a query that is part of the address: it leaves it out", async () => {
    const target = "/v1?a=1";
    expect(isAccepted(vendorSigned({ endpoint: origin + target }), target)).toBe(false);
    expect(isAccepted(vendorSigned({ endpoint: origin + target }), "/v1")).toBe(true);
    expect(isAccepted(await weSigned({ url: origin + target }), target)).toBe(true);
  });

  test("a body that is text already: it signs that text as a JSON string", async () => {
    // Its HTTP client sends a text that is JSON as it is.
    const request = { method: "POST", body: '{"job_name": "a"}' };
    const signed = vendorSigned({ endpoint: `${origin}/v1`, method: "POST", data: request.body });
    expect(isAccepted(signed, "/v1", request)).toBe(false);
    expect(isAccepted(signed, "/v1", { ...request, body: JSON.stringify(request.body) })).toBe(true);
    expect(isAccepted(await weSigned({ url: `${origin}/v1`, ...request }), "/v1", request)).toBe(true);
  });

  test("a date header in lower case: it adds a second one", async () => {
    // HTTP header names have no case.
    const headers = { "x-sdk-date": xSdkDate };
    const signed = vendorHeaders({ endpoint: `${origin}/v1`, method: "GET", headers });
    expect(Object.keys(signed).filter((name) => /^x-sdk-date$/i.test(name))).toHaveLength(2);
    expect(isAccepted(signed, "/v1")).toBe(false);
    const added = await signRequest({ method: "GET", url: `${origin}/v1`, headers }, key);
    expect(added["X-Sdk-Date"]).toBe(xSdkDate);
    expect(isAccepted(added, "/v1")).toBe(true);
  });
});
