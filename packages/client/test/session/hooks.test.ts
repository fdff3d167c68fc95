import { describe, expect, test, vi } from "vitest";
import { VisualizationJob, type Credentials, type Session, type SessionOptions } from "../../src/index.ts";
import { inMemorySession, ready, rejection, stopTime, throughTime } from "../support/in-memory.ts";

type Answer = Parameters<typeof inMemorySession>[0];

const details = { headers: { "x-request-id": "r" }, body: { job_id: 10, job_name: "a", status: 8 } };
const path = "/v1/p/visualization-jobs/10";
const request = { operation: "showVisualizationJob", attempt: 1, method: "GET", path };

/** A session that writes down what its hooks are told, between what is sent. Every answer takes 120 ms. */
function toldBy(answer: Answer, options: SessionOptions = {}) {
  stopTime();
  const told: [string, unknown?][] = [];
  const service = inMemorySession(
    (sent, number) => {
      told.push(["sent"]);
      vi.advanceTimersByTime(120);
      return answer(sent, number);
    },
    {
      onRequest: (event) => told.push(["onRequest", event]),
      onResponse: (event) => told.push(["onResponse", event]),
      onRetry: (event) => told.push(["onRetry", event]),
      ...options,
    },
  );
  return { told, ...service };
}

const info = (session: Session) => new VisualizationJob(session, "10").info();

function refused(code: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, syscall: "connect" }) });
}

describe("the hooks are told", () => {
  test("of a request that goes well", async () => {
    const { told, session } = toldBy(() => details);
    await info(session);
    expect(told).toStrictEqual([
      ["onRequest", request],
      ["sent"],
      ["onResponse", { ...request, status: 200, requestId: "r", elapsedMs: 120 }],
    ]);
  });

  test.each<[string, Answer, object]>([
    [
      "is refused",
      () => ({ status: 404, headers: { "x-request-id": "r" } }),
      { status: 404, requestId: "r", error: "NotFoundError" },
    ],
    [
      "is refused with HTTP 200",
      () => ({ body: { error_code: "ModelArts.0105" } }),
      { status: 200, error: "InvalidStateError" },
    ],
    ["gets no answer", () => new TypeError("fetch failed"), { error: "ConnectionError" }],
    [
      "gets an answer that cannot be read",
      () => ({ headers: { "x-request-id": "r" }, body: "<p>" }),
      { status: 200, requestId: "r", error: "DecodeError" },
    ],
  ])("of one that %s", async (_name, answer, end) => {
    const { told, session } = toldBy(answer, { maxRetries: 0 });
    await rejection(info(session));
    expect(told).toStrictEqual([
      ["onRequest", request],
      ["sent"],
      ["onResponse", { ...request, elapsedMs: 120, ...end }],
    ]);
  });

  test("of one that takes too long", async () => {
    const { told, session } = toldBy(() => "hang", { maxRetries: 0, timeoutMs: 1_000 });
    await rejection(throughTime(info(session)));
    expect(told.at(-1)).toStrictEqual(["onResponse", { ...request, error: "TimeoutError", elapsedMs: 1_000 }]);
  });

  test("of one that the caller ends", async () => {
    const { told, session } = toldBy(() => "hang");
    const controller = new AbortController();
    const call = rejection(new VisualizationJob(session, "10").info({ signal: controller.signal }));
    await ready();
    controller.abort();
    await call;
    expect(told.at(-1)).toStrictEqual(["onResponse", { ...request, error: "AbortError", elapsedMs: 120 }]);
    expect(told.map(([hook]) => hook)).toEqual(["onRequest", "sent", "onResponse"]);
  });

  test("of one that a middleware ends", async () => {
    const { told, session } = toldBy(() => details, { middleware: [() => Promise.reject(new RangeError("mine"))] });
    await rejection(info(session));
    expect(told).toStrictEqual([
      ["onRequest", request],
      ["onResponse", { ...request, error: "RangeError", elapsedMs: 0 }],
    ]);
  });
});

describe("the hooks are told why a request is made again", () => {
  const stop = { operation: "stopVisualizationJob", method: "POST", path: `${path}/stop` };
  test.each<[string, Answer, object, number]>([
    ["unsent", () => refused("ECONNREFUSED"), { error: "ConnectionError" }, 250],
    [
      "refused",
      () => ({ status: 429, headers: { "retry-after": "3" } }),
      { status: 429, error: "RateLimitError" },
      3_000,
    ],
  ])("%s, of a call that changes something", async (reason, answer, end, delayMs) => {
    const { told, session } = toldBy((sent, number) => (number === 1 ? answer(sent, number) : { body: {} }));
    await throughTime(new VisualizationJob(session, "10").stop());
    const first = { ...stop, attempt: 1, ...end, elapsedMs: 120 };
    expect(told).toStrictEqual([
      ["onRequest", { ...stop, attempt: 1 }],
      ["sent"],
      ["onResponse", first],
      ["onRetry", { ...first, delayMs, reason }],
      ["onRequest", { ...stop, attempt: 2 }],
      ["sent"],
      ["onResponse", { ...stop, attempt: 2, status: 200, elapsedMs: 120 }],
    ]);
  });

  test("maybe-applied, of a read; nothing of a retry that there is not", async () => {
    const { told, session } = toldBy(() => ({ status: 503 }), { maxRetries: 1 });
    await rejection(throughTime(info(session)));
    const first = { ...request, status: 503, error: "ServerError", elapsedMs: 120 };
    expect(told).toStrictEqual([
      ["onRequest", request],
      ["sent"],
      ["onResponse", first],
      ["onRetry", { ...first, delayMs: 250, reason: "maybe-applied" }],
      ["onRequest", { ...request, attempt: 2 }],
      ["sent"],
      ["onResponse", { ...first, attempt: 2 }],
    ]);
  });

  test.each<[string, Credentials, number]>([
    ["a token that a function gives", () => ({ token: "t" }), 1],
    ["a clock that is corrected", { accessKey: "AK", secretKey: "SK" }, 7_200_000],
  ])("credentials, for %s, without a pause", async (_name, credentials, aheadMs) => {
    const { told, session } = toldBy(
      (_sent, number) =>
        number === 1
          ? { status: 401, headers: { date: new Date(Date.now() + aheadMs).toUTCString() } }
          : { body: details.body },
      { credentials, maxRetries: 0, iamEndpoint: "https://iam.example.com" },
    );
    await info(session);
    const first = { ...request, status: 401, error: "AuthenticationError", elapsedMs: 120 };
    expect(told).toStrictEqual([
      ["onRequest", request],
      ["sent"],
      ["onResponse", first],
      ["onRetry", { ...first, delayMs: 0, reason: "credentials" }],
      ["onRequest", { ...request, attempt: 2 }],
      ["sent"],
      ["onResponse", { ...request, attempt: 2, status: 200, elapsedMs: 120 }],
    ]);
  });
});

test("the hooks are told of the calls of IAM, and of retries of them", async () => {
  const { told, session } = toldBy(
    ({ url }, number) =>
      url.hostname !== "iam.example.com"
        ? { body: details.body }
        : number === 1
          ? { status: 500 }
          : { status: 201, headers: { "x-subject-token": "t" }, body: { token: {} } },
    { credentials: { username: "u", password: "long-password" }, iamEndpoint: "https://iam.example.com" },
  );
  await throughTime(info(session));
  const login = { operation: "createToken", attempt: 1, method: "POST", path: "/v3/auth/tokens" };
  const failed = { ...login, status: 500, error: "ServerError", elapsedMs: 120 };
  expect(told).toStrictEqual([
    ["onRequest", login],
    ["sent"],
    ["onResponse", failed],
    ["onRetry", { ...failed, delayMs: 250, reason: "maybe-applied" }],
    ["onRequest", { ...login, attempt: 2 }],
    ["sent"],
    ["onResponse", { ...login, attempt: 2, status: 201, elapsedMs: 120 }],
    ["onRequest", request],
    ["sent"],
    ["onResponse", { ...request, status: 200, elapsedMs: 120 }],
  ]);
});

test("nothing that a hook or the logger is told holds a header, a query or a body", async () => {
  const { told, session } = toldBy(() => ({ status: 503, headers: { "x-tag": "canary" }, body: { a: "canary" } }), {
    logger: {
      debug: (message, fields) => told.push([message, fields]),
      warn: (message, fields) => told.push([message, fields]),
    },
  });
  const options = { headers: { "x-tag": "canary" } };
  await rejection(throughTime(VisualizationJob.listPage(session, { search_content: "canary" }, options)));
  await rejection(throughTime(new VisualizationJob(session, "10").update({ job_desc: "canary" }, options)));
  expect(told).toHaveLength(2 * (3 * 4 + 2));
  expect(JSON.stringify(told)).not.toContain("canary");
});
