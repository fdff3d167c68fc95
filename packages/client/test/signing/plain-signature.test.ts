import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signRequest } from "../../src/index.ts";
import { judge } from "./gateway.ts";
import { plainCanonicalRequest, plainSignature, type WireRequest } from "./plain-signature.ts";
import { urlOf, vectors, type Vector } from "./vectors.ts";

const key = { accessKey: "AK", secretKey: "SK" };

function wireRequestOf({ input, expected }: Vector): WireRequest {
  const { pathname, search } = new URL(urlOf(input));
  const headers = Object.entries({ ...input.headers, ...expected.headers });
  return { method: input.method, target: pathname + search, headers, body: Buffer.from(input.body ?? "") };
}

describe("the second implementation, which judges the first", () => {
  test.each(vectors)("agrees with the vendor's signer: $name", (vector) => {
    const { input, expected } = vector;
    const signedHeaders = expected.signedHeaders.split(";");
    const request = wireRequestOf(vector);
    expect(plainCanonicalRequest(request, signedHeaders).toString()).toBe(expected.canonicalRequest);
    expect(plainSignature(request, signedHeaders, input.secretKey)).toBe(expected.signature);
    expect(judge(request, input).refusal).toBeUndefined();
  });

  test("refuses a request of which anything that is signed was changed", async () => {
    const target = "/v1/p?a=1&b=2";
    const headers = { "Content-Type": "application/json", "X-A": "1" };
    const request = { method: "PUT", url: `https://host${target}`, headers, body: '{"job_desc":"a"}' };
    const added = await signRequest(request, { ...key, projectId: "p", securityToken: "t" });
    const sent: [string, string][] = Object.entries({ host: "host", ...headers, ...added });
    const wire: WireRequest = { method: "PUT", target, headers: sent, body: Buffer.from(request.body) };
    expect(judge(wire, key).refusal).toBeUndefined();

    const at = fc.nat({ max: sent.length - 1 });
    const change: fc.Arbitrary<Partial<WireRequest>> = fc.oneof(
      fc.constantFrom("POST", "GET").map((method) => ({ method })),
      fc
        .constantFrom("/v1/q?a=1&b=2", "/v1/p?a=1", "/v1/p?a=1&b=3", "/v1//p?a=1&b=2")
        .map((other) => ({ target: other })),
      fc.string().map((body) => ({ body: Buffer.from(`${body}.`) })),
      at.map((index) => ({ headers: sent.with(index, [sent[index]?.[0] ?? "", "20200101T000000Z"]) })),
      at.map((index) => ({ headers: sent.toSpliced(index, 1) })),
    );
    fc.assert(
      fc.property(change, (changed) => {
        expect(judge({ ...wire, ...changed }, key).refusal).toBeDefined();
      }),
    );
    expect(judge(wire, { ...key, secretKey: "another" }).refusal).toMatch(/^verify aksk signature fail/);
  });

  test.each(["/v1/p/?b=2&a=1", "/v1/%70?%61=1&b=%32", "/v1/p?&a=1&&b=2"])(
    "lets through %s, which says the same in another way",
    async (target) => {
      const added = await signRequest({ method: "GET", url: "https://host/v1/p?a=1&b=2" }, key);
      const headers: [string, string][] = Object.entries({ host: "host", ...added });
      expect(judge({ method: "get", target, headers, body: Buffer.of() }, key).refusal).toBeUndefined();
    },
  );
});

describe("the host that is signed is the one that is sent", () => {
  test.each([
    ["http://service.example.com:80", "service.example.com"],
    ["https://service.example.com:443", "service.example.com"],
    ["https://service.example.com:0443", "service.example.com"],
    ["https://service.example.com:80", "service.example.com:80"],
    ["http://service.example.com:443", "service.example.com:443"],
    ["http://service.example.com:08080", "service.example.com:8080"],
    ["https://Service.Example.COM", "service.example.com"],
    ["https://service.example.com.", "service.example.com."],
    ["HTTPS:\\\\service.example.com", "service.example.com"],
    ["https://b\u00fccher.example", "xn--bcher-kva.example"],
    ["https://\uff42\u00fccher\u3002example:8443", "xn--bcher-kva.example:8443"],
    ["http://0x7f.1:8787", "127.0.0.1:8787"],
    ["https://[::1]", "[::1]"],
    ["https://[2001:DB8:0:0:0:0:0:00FF]:443", "[2001:db8::ff]"],
    ["http://[::FFFF:127.0.0.1]:8787", "[::ffff:7f00:1]:8787"],
  ])("%s: %s", async (origin, host) => {
    const added = await signRequest({ method: "GET", url: `${origin}/v1/p` }, key);
    const headers: [string, string][] = Object.entries({ Host: host, ...added });
    expect(judge({ method: "GET", target: "/v1/p", headers, body: Buffer.of() }, key).refusal).toBeUndefined();
  });

  test("unless the caller names another, for a request that goes through a proxy", async () => {
    const added = await signRequest({ method: "GET", url: "https://proxy/v1/p", headers: { HOST: "service" } }, key);
    const headers: [string, string][] = Object.entries({ Host: "service", ...added });
    expect(judge({ method: "GET", target: "/v1/p", headers, body: Buffer.of() }, key).refusal).toBeUndefined();
  });
});
