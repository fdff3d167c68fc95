import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { VisualizationJob, type Credentials, type Session } from "../../src/index.ts";
import { inMemorySession, rejection } from "../support/in-memory.ts";

const token = 'canary-token-"1f2e3d=/+';
const secretKey = "canary-secret-4c5b6a";
const securityToken = "canary-security-token-7a8b9c==";
/** The part of each that no way of writing changes. */
const canaries = ["1f2e3d", "canary-secret-4c5b6a", "7a8b9c", "9d8e7f"];
/** As long as real ones are; any part of it that is cut off holds the canary. */
const longToken = "9d8e7f".repeat(334).slice(0, 2_000);

const identities: [string, Credentials][] = [
  ["a token", { token }],
  ["a token of 2,000 characters", { token: longToken }],
  ["temporary keys of that length", { accessKey: "AK", secretKey, securityToken: longToken }],
  ["temporary keys", { accessKey: "AK", secretKey, securityToken }],
];

const calls: [string, (session: Session) => Promise<unknown>][] = [
  ["create", (session) => VisualizationJob.create(session, { job_name: "a", train_url: "/b/" })],
  ["list", (session) => VisualizationJob.list(session).toArray()],
  ["info", (session) => new VisualizationJob(session, "1").info()],
  ["update", (session) => new VisualizationJob(session, "1").update({ job_desc: "" })],
  ["stop", (session) => new VisualizationJob(session, "1").stop()],
  ["restart", (session) => new VisualizationJob(session, "1").restart()],
  ["delete", (session) => new VisualizationJob(session, "1").delete()],
  ["waitFor", (session) => new VisualizationJob(session, "1").waitFor("running")],
];

type Answer = Parameters<typeof inMemorySession>[0];

function secretIn(headers: Record<string, string>): string {
  return headers["x-auth-token"] ?? headers["x-security-token"] ?? "";
}

/** Failures that quote everything that was sent. */
const failures: [string, Answer][] = [
  [
    "a refusal that quotes the headers",
    ({ headers }) => ({ status: 401, body: { error_msg: JSON.stringify(headers), error_code: "APIG.0301" } }),
  ],
  ["a page that quotes the headers", ({ headers }) => ({ status: 502, body: `<p>${JSON.stringify(headers)}` })],
  ["a success that is not JSON and quotes the headers", ({ headers }) => ({ body: `<p>${JSON.stringify(headers)}` })],
  [
    "a redirect that quotes the token",
    ({ headers }) => {
      const secret = encodeURIComponent(secretIn(headers));
      return { status: 302, headers: { location: `https://x.example.com/${secret}?${secret}` } };
    },
  ],
  [
    "a network error that quotes the headers",
    ({ headers }) => new TypeError("fetch failed", { cause: new Error(JSON.stringify(headers)) }),
  ],
  ["an error code that is the token", ({ headers }) => ({ status: 400, body: { error_code: secretIn(headers) } })],
  [
    "a request id that is the token",
    ({ headers }) => ({ status: 500, headers: { "x-request-id": secretIn(headers) }, body: "<p>" }),
  ],
  [
    "a success that cannot be read under a request id that is the token",
    ({ headers }) => ({ headers: { "x-request-id": secretIn(headers) }, body: "<p>" }),
  ],
  [
    "a network error whose code is the token",
    ({ headers }) =>
      new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: secretIn(headers) }) }),
  ],
  ["a network error whose first message quotes them", ({ headers }) => new TypeError(JSON.stringify(headers))],
];

function everythingOf(error: unknown): string {
  const texts: string[] = [];
  for (let link = error; link instanceof Error; link = link.cause) {
    texts.push(String(link), link.stack ?? "", JSON.stringify(link), inspect(link, { depth: 9, showHidden: true }));
  }
  return texts.join("\n");
}

describe.each(identities)("with %s", (_name, credentials) => {
  describe.each(failures)("after %s", (_failure, answer) => {
    test.each(calls)("%s tells no secret, in no form of the error, and logs none", async (_call, make) => {
      const logger = { debug: vi.fn(), warn: vi.fn() };
      const { session, sent } = inMemorySession(answer, { credentials, logger, maxRetries: 0 });
      const error = await rejection(make(session));
      expect(error).toBeInstanceOf(Error);
      const told = everythingOf(error) + JSON.stringify([...logger.debug.mock.calls, ...logger.warn.mock.calls]);
      for (const canary of canaries) expect(told).not.toContain(canary);
      const signature = /Signature=(\w+)/.exec(sent[0]?.headers["authorization"] ?? "")?.[1];
      if (signature !== undefined) expect(told).not.toContain(signature);
      expect(logger.debug).toHaveBeenCalled();
    });
  });

  test("the session and its jobs show none", () => {
    const { session } = inMemorySession(() => ({ body: {} }), { credentials });
    const job = new VisualizationJob(session, "1");
    const shown = [session, job].flatMap((value) => [
      JSON.stringify(value),
      inspect(value, { depth: 9, showHidden: true }),
      Object.entries(value).join(),
    ]);
    for (const canary of canaries) expect(shown.join("\n")).not.toContain(canary);
    expect(JSON.parse(JSON.stringify(session))).toMatchObject({
      endpoint: "https://service.example.com",
      projectId: "p",
      credentials: "token" in credentials ? "token" : "temporary access key",
    });
  });
});

test("what is logged of a request is its path, its status and its times: no query", async () => {
  const logger = { debug: vi.fn(), warn: vi.fn() };
  const { session } = inMemorySession(
    () => ({ headers: { "x-request-id": "r" }, body: { job_total_count: 0, jobs: [] } }),
    { logger },
  );
  await VisualizationJob.listPage(session, { search_content: "my secret project" });
  expect(logger.debug.mock.calls).toEqual([
    [
      "GET /v1/p/visualization-jobs: 200",
      {
        operation: "listVisualizationJobs",
        attempt: 1,
        method: "GET",
        path: "/v1/p/visualization-jobs",
        status: 200,
        requestId: "r",
        elapsedMs: expect.any(Number),
      },
    ],
  ]);
});
