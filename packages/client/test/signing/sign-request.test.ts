import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signRequest } from "../../src/signing/sign-request.ts";
import { anyCharacter } from "../support/arbitrary-text.ts";
import { dateOf, urlOf, vectors } from "./vectors.ts";

const keys = { accessKey: "AK", secretKey: "SK" };
const date = new Date("2026-11-21T10:15:00Z");

function queryUrl(pairs: readonly (readonly [string, string])[]): string {
  const query = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return `https://host.example.com/v1/p?${query.join("&")}`;
}

async function signatureOf(request: Parameters<typeof signRequest>[0]): Promise<string | undefined> {
  return (await signRequest(request, keys, { date })).Authorization.split("Signature=")[1];
}

describe("the vendor's own signer", () => {
  test("there are fifteen vectors", () => expect(vectors).toHaveLength(15));

  test.each(vectors)("signs like it: $name", async ({ input, expected }) => {
    const added = await signRequest(
      {
        method: input.method,
        url: urlOf(input),
        headers: input.headers,
        ...(input.body === null ? {} : { body: input.body }),
      },
      {
        accessKey: input.accessKey,
        secretKey: input.secretKey,
        ...(input.securityToken === null ? {} : { securityToken: input.securityToken }),
      },
      { date: dateOf(input.xSdkDate) },
    );
    expect(added.Authorization).toBe(expected.headers["Authorization"]);
    expect(added["X-Sdk-Date"]).toBe(input.xSdkDate);
  });

  test("a project id and a security token from the credentials are signed and returned", async () => {
    const vector = vectors.find(({ name }) => name === "temporary-credential-security-token");
    if (vector === undefined) throw new Error("vector is missing");
    const { "X-Project-Id": projectId, "X-Security-Token": securityToken, ...headers } = vector.input.headers;
    const added = await signRequest(
      { method: vector.input.method, url: vector.input.url, headers },
      { accessKey: vector.input.accessKey, secretKey: vector.input.secretKey, projectId, securityToken },
      { date: dateOf(vector.input.xSdkDate) },
    );
    expect(added).toEqual({
      "X-Sdk-Date": vector.input.xSdkDate,
      "X-Project-Id": projectId,
      "X-Security-Token": securityToken,
      Authorization: vector.expected.headers["Authorization"],
    });
  });
});

describe("the canonical form", () => {
  const base = "https://host.example.com/v1/p";

  test("a path that is already percent-encoded is not encoded twice", async () => {
    expect(await signatureOf({ method: "GET", url: `${base}/a%20b` })).toBe(
      await signatureOf({ method: "GET", url: `${base}/a b` }),
    );
  });

  test("a trailing slash of the path changes nothing", async () => {
    expect(await signatureOf({ method: "GET", url: `${base}/` })).toBe(await signatureOf({ method: "GET", url: base }));
  });

  test("repeated query names are sorted by value and the order they are written in changes nothing", async () => {
    expect(await signatureOf({ method: "GET", url: `${base}?b=2&a=1&b=1&c` })).toBe(
      await signatureOf({ method: "GET", url: `${base}?c=&b=1&b=2&a=1` }),
    );
  });

  test("names beyond the basic plane sort after all others, by code point", async () => {
    const { canonicalRequest } = await import("../../src/signing/canonical-request.ts");
    const url = new URL(`${base}?😀=1&\uff5e=2&z=3`);
    const { text } = canonicalRequest({ method: "get", url, headers: new Map(), payloadHash: "" });
    expect(text.split("\n")[2]).toBe("z=3&%EF%BD%9E=2&%F0%9F%98%80=1");
  });

  test("header names may have any case and values are trimmed", async () => {
    expect(await signatureOf({ method: "GET", url: base, headers: { "CONTENT-Type": "  application/json " } })).toBe(
      await signatureOf({ method: "GET", url: base, headers: { "content-type": "application/json" } }),
    );
  });

  test("an Authorization header that is already there is not signed", async () => {
    expect(await signatureOf({ method: "GET", url: base, headers: { Authorization: "old" } })).toBe(
      await signatureOf({ method: "GET", url: base }),
    );
  });

  test("a date header of the caller is used when no date is given", async () => {
    const headers = { "x-sdk-date": "20200101T000000Z" };
    const added = await signRequest({ method: "GET", url: base, headers }, keys);
    expect(added["X-Sdk-Date"]).toBe("20200101T000000Z");
  });

  test("bytes and the text they encode sign alike, and another body signs differently", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: anyCharacter }), async (body) => {
        const signature = await signatureOf({ method: "POST", url: base, body });
        const bytes = new TextEncoder().encode(body);
        expect(await signatureOf({ method: "POST", url: base, body: bytes })).toBe(signature);
        expect(await signatureOf({ method: "POST", url: base, body: `${body}x` })).not.toBe(signature);
      }),
      { numRuns: 50 },
    );
  });

  test("any query signs the same in any order", async () => {
    const pair = fc.tuple(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }));
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 6 }), async (pairs) => {
        expect(await signatureOf({ method: "GET", url: queryUrl(pairs) })).toBe(
          await signatureOf({ method: "GET", url: queryUrl(pairs.toReversed()) }),
        );
      }),
      { numRuns: 50 },
    );
  });
});

test("an empty secret key rejects, and leaves no rejection that nobody handles", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  const empty = { accessKey: "AK", secretKey: "" };
  await expect(signRequest({ method: "GET", url: "https://a.example" }, empty)).rejects.toThrow("secretKey is empty");
  await expect(signRequest({ method: "GET", url: "nonsense" }, { ...empty, secretKey: "SK" })).rejects.toThrow(
    TypeError,
  );
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});
