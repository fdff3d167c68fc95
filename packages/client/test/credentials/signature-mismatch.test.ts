import { createHash } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { isAuthenticationError, VisualizationJob } from "../../src/index.ts";
import { inMemorySession, rejection, stopTime } from "../support/in-memory.ts";
import { serviceSession } from "../support/service.ts";

const keys = { accessKey: "AK", secretKey: "canary-secret", securityToken: "canary-security-token" };
const refused = {
  error_code: "APIG.0301",
  error_msg: "Incorrect IAM authentication information: verify aksk signature fail",
};

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The two hashes as the signing guide makes them, of a request as the service saw it. */
function hashesOf(
  method: string,
  target: string,
  headers: NodeJS.Dict<string | string[]>,
  body: string,
): [string, string] {
  const [path = "", query = ""] = target.split("?");
  const signed = /SignedHeaders=([^,]+)/.exec(String(headers["authorization"]))?.[1] ?? "";
  const canonical = sha256(
    [
      method,
      `${path}/`,
      query.split("&").toSorted().join("&"),
      ...signed.split(";").map((name) => `${name}:${String(headers[name])}`),
      "",
      signed,
      sha256(body),
    ].join("\n"),
  );
  return [canonical, sha256(`SDK-HMAC-SHA256\n${String(headers["x-sdk-date"])}\n${canonical}`)];
}

test("a refused signature is told by what was signed, to be held against what the gateway received", async () => {
  const { session, requests } = await serviceSession(() => ({ status: 401, body: refused }), { credentials: keys });
  const error = await rejection(VisualizationJob.listPage(session, { status: 8, search_content: "a" }));
  const [seen] = requests;
  if (!isAuthenticationError(error) || seen === undefined) throw error;
  const [canonicalRequestHash, stringToSignHash] = hashesOf(seen.method, seen.url, seen.headers, seen.body);
  expect(error.signature).toMatchObject({
    canonicalRequestHash,
    stringToSignHash,
    signedHeaders: ["content-type", "host", "x-project-id", "x-sdk-date", "x-security-token"],
  });
  expect(error.message).toContain(`SHA-256 of the canonical request is ${canonicalRequestHash}`);
  expect(error.message).toContain(`of the string to sign ${stringToSignHash}`);
  expect(error.message).toContain("the headers content-type;host;x-project-id;x-sdk-date;x-security-token");
  expect(error.message).toContain("verify aksk signature fail (APIG.0301, HTTP 401)");
});

test("the hash is that of the body that was sent", async () => {
  const { session, requests } = await serviceSession(() => ({ status: 401, body: refused }), { credentials: keys });
  const error = await rejection(VisualizationJob.create(session, { job_name: "a", train_url: "/日志/" }));
  const [seen] = requests;
  if (!isAuthenticationError(error) || seen === undefined) throw error;
  expect(error.signature?.canonicalRequestHash).toBe(hashesOf("POST", seen.url, seen.headers, seen.body)[0]);
});

describe("the clock of the service", () => {
  test.each<[string, number | undefined, number | undefined, string]>([
    ["12 s ahead", 12_000, 12_000, "the service's clock is 12 s ahead of that of the signature"],
    ["12 s behind", -12_000, -12_000, "the service's clock is 12 s behind that of the signature"],
    ["equal", 0, 0, "the service's clock agrees with that of the signature"],
    ["not told", undefined, undefined, "the service's clock is not known"],
  ])("is told in words: %s", async (_name, ahead, clockDifferenceMs, words) => {
    stopTime();
    const date = ahead === undefined ? undefined : new Date(Date.now() + ahead).toUTCString();
    const headers: Record<string, string> = date === undefined ? {} : { date };
    const { session } = inMemorySession(() => ({ status: 401, headers, body: refused }), { credentials: keys });
    const error = await rejection(new VisualizationJob(session, "10").info());
    expect(error).toMatchObject({ signature: { clockDifferenceMs } });
    expect(String(error)).toContain(`, and ${words}. Check access key and secret key`);
  });

  test("is held against the date of the signature, after a correction too", async () => {
    stopTime();
    const date = new Date(Date.now() + 7_200_000).toUTCString();
    const { session } = inMemorySession(() => ({ status: 401, headers: { date } }), { credentials: keys });
    const error = await rejection(new VisualizationJob(session, "10").info());
    expect(error).toMatchObject({ attempts: 2, signature: { clockDifferenceMs: 0 } });
  });
});

describe("nothing is said of a signature", () => {
  test("where a right is missing", async () => {
    const { session } = inMemorySession(() => ({ status: 403 }), { credentials: keys });
    const error = await rejection(new VisualizationJob(session, "10").info());
    expect(error).toMatchObject({ name: "PermissionError" });
    expect(error).not.toHaveProperty("signature");
  });

  test("where there was none", async () => {
    const { session } = inMemorySession(() => ({ status: 401 }));
    const error = await rejection(new VisualizationJob(session, "10").info());
    expect(error).toMatchObject({ name: "AuthenticationError" });
    expect(error).not.toHaveProperty("signature");
    expect(String(error)).not.toContain("canonical");
  });
});

test("neither a key, a security token nor the signature itself is told, even where the gateway quotes them", async () => {
  const { session, sent } = inMemorySession(
    ({ headers }) => ({ status: 401, body: { ...refused, error_msg: JSON.stringify(headers) } }),
    { credentials: keys },
  );
  const error = await rejection(new VisualizationJob(session, "10").info());
  const told = [String(error), JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })].join("\n");
  const signature = /Signature=(\w+)/.exec(sent[0]?.headers["authorization"] ?? "")?.[1];
  for (const secret of ["canary-secret", "canary-security-token", signature]) {
    expect(secret).toBeDefined();
    expect(told).not.toContain(secret);
  }
});
