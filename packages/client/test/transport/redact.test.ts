import { describe, expect, test } from "vitest";
import { redactor } from "../../src/transport/redact.ts";

describe("what is quoted of a request", () => {
  test.each([
    ["as it is", "token long-secret, again long-secret", "token [redacted], again [redacted]"],
    ["as an address quotes it", "?t=long%20secret%2F1", "?t=[redacted]"],
    ["as a JSON text quotes it", String.raw`{"t":"long \"secret\""}`, '{"t":"[redacted]"}'],
    [
      "as another library quotes it in an address",
      "?t=long%20secret%2f1&u=long+secret/1",
      "?t=[redacted]&u=[redacted]",
    ],
    [
      "as another library quotes it in a JSON text",
      String.raw`{"t":"long secret\/1","u":"long\u0020secret\u002f1"}`,
      '{"t":"[redacted]","u":"[redacted]"}',
    ],
    ["its signature", "SignedHeaders=host, Signature=0a1B2c", "SignedHeaders=host, Signature=[redacted]"],
    ["its signature in an address", "?a=Signature%3D0a1B2c%2C", "?a=Signature%3D[redacted]%2C"],
  ])("loses its secrets: %s", (_how, text, clean) => {
    expect(redactor(["long-secret", "long secret/1", 'long "secret"'])(text)).toBe(clean);
  });

  test("loses the longer of two secrets of which one is part of the other", () => {
    expect(redactor(["part-secret", "part-secret-longer"])("a part-secret-longer b part-secret")).toBe(
      "a [redacted] b [redacted]",
    );
  });

  test("loses both of two secrets that are written over each other", () => {
    expect(redactor(["aaaa-bbbb-cccc", "cccc-dddd-eeee"])("x aaaa-bbbb-cccc-dddd-eeee x")).toBe("x [redacted] x");
  });

  test("loses a secret as long as a gateway takes, which is more than one expression can hold", () => {
    const secret = Array.from({ length: 4_000 }, (_, index) => `${index}+/=Q`).join("");
    const clean = redactor([secret])(`x ${secret} ${encodeURIComponent(secret)} ${secret.slice(1)}`);
    expect(clean).toBe(`x [redacted] [redacted] ${secret.slice(1)}`);
  });

  test("keeps ordinary words that hold a very short secret, and is not cleaned twice", () => {
    expect(redactor(["t", "ac", "e"])("connect t: the redacted ac")).toBe(
      "connect [redacted]: the redacted [redacted]",
    );
  });

  test("is left alone when there is no secret, or an empty one", () => {
    expect([redactor([])("all of it"), redactor([""])("all of it")]).toEqual(["all of it", "all of it"]);
  });
});
