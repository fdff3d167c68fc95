import { describe, expect, test } from "vitest";
import { VisualizationJob, type CallOptions, type Session, type SessionOptions } from "../../src/index.ts";
import { inMemorySession, rejection, stopTime, throughTime } from "../support/in-memory.ts";

type Answer = Parameters<typeof inMemorySession>[0];

const job = (session: Session) => new VisualizationJob(session, "10");
const calls: [string, (session: Session, options?: CallOptions) => Promise<unknown>][] = [
  ["create", (session, options) => VisualizationJob.create(session, { job_name: "a", train_url: "/b/" }, options)],
  ["list", (session, options) => VisualizationJob.listPage(session, {}, options)],
  ["info", (session, options) => job(session).info(options)],
  ["update", (session, options) => job(session).update({ job_desc: "" }, options)],
  ["stop", (session, options) => job(session).stop(options)],
  ["restart", (session, options) => job(session).restart(options)],
  ["delete", (session, options) => job(session).delete(options)],
];

const reads = new Set(["list", "info"]);
const harmlessTwice = new Set(["list", "info", "update"]);

function networkError(code: string, syscall = ""): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, syscall }) });
}

/** A body that breaks off. */
function cutOff(): Response {
  const start = new TextEncoder().encode('{"job_id": 1');
  let pulls = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulls += 1;
      if (pulls === 1) controller.enqueue(start);
      else controller.error(new TypeError("terminated"));
    },
  });
  return new Response(body, { status: 200 });
}

const refusedConnection = () => networkError("ECONNREFUSED", "connect");
const reset = () => networkError("ECONNRESET", "read");
const never = new Promise<never>(() => {});

/** How a call fails, with which error, and whether it may have been applied all the same. */
const failures: [string, string, boolean, Answer, SessionOptions?][] = [
  ["no connection", "ConnectionError", false, refusedConnection],
  ["an unknown host", "ConnectionError", false, () => networkError("ENOTFOUND", "getaddrinfo")],
  ["a certificate that is not trusted", "ConnectionError", false, () => networkError("SELF_SIGNED_CERT_IN_CHAIN")],
  ["a reset", "ConnectionError", true, reset],
  ["an error that says nothing", "ConnectionError", true, () => new TypeError("fetch failed")],
  ["no answer to an attempt", "TimeoutError", true, () => "hang", { timeoutMs: 5 }],
  ["no answer by the deadline", "TimeoutError", true, () => "hang", { deadlineMs: 5 }],
  ["no time left to send it", "TimeoutError", false, () => "hang", { deadlineMs: 5, middleware: [() => never] }],
  ["a redirect", "ApiError", false, () => ({ status: 302, headers: { location: "https://x.example.com/" } })],
  ["400", "InvalidRequestError", false, () => ({ status: 400, body: { error_code: "ModelArts.0104" } })],
  [
    "400, the name is taken",
    "DuplicateNameError",
    false,
    () => ({ status: 400, body: { error_code: "ModelArts.0103" } }),
  ],
  [
    "400, the quota is used up",
    "QuotaExceededError",
    false,
    () => ({ status: 400, body: { error_code: "ModelArts.0106" } }),
  ],
  ["200, the status is wrong", "InvalidStateError", false, () => ({ body: { error_code: "ModelArts.0105" } })],
  ["401", "AuthenticationError", false, () => ({ status: 401 })],
  ["403", "PermissionError", false, () => ({ status: 403 })],
  ["404", "NotFoundError", false, () => ({ status: 404 })],
  ["418", "ApiError", false, () => ({ status: 418 })],
  ["429", "RateLimitError", false, () => ({ status: 429 })],
  ["200, too many requests", "RateLimitError", false, () => ({ body: { error_code: "ModelArts.0114" } })],
  ["408", "ServerError", true, () => ({ status: 408 })],
  ["500", "ServerError", true, () => ({ status: 500 })],
  ["502, a page", "ServerError", true, () => ({ status: 502, body: "<html>" })],
  ["504, empty", "ServerError", true, () => ({ status: 504 })],
  ["200, a fault that passes", "ServerError", true, () => ({ body: { error_code: "ModelArts.0012" } })],
  ["200, a page", "DecodeError", true, () => ({ body: "<html>" })],
  ["200, half a body", "DecodeError", true, cutOff],
  ["200, nothing of what is due", "DecodeError", true, () => ({ body: [] })],
];

describe.each(calls)("%s", (call, make) => {
  test.each(failures)(
    `after %s is a %s, and mayHaveBeenApplied is %s${reads.has(call) ? ", but for a read, which applies nothing" : ""}`,
    async (_kind, name, applied, answer, options) => {
      stopTime();
      const { session, sent } = inMemorySession(answer, { maxRetries: 0, ...options });
      const error = await rejection(throughTime(make(session)));
      expect(error).toMatchObject({ name, mayHaveBeenApplied: applied && !reads.has(call), attempts: 1 });
      expect(sent).toHaveLength(options?.middleware === undefined ? 1 : 0);
      // Only where that does no harm is something to be repeated that may have been applied.
      if (applied && !harmlessTwice.has(call)) expect(error).toMatchObject({ retryable: false });
    },
  );
});

describe("over several attempts", () => {
  /** The error of a call whose attempts end like this, one after the other. */
  async function outcome(make: (session: Session) => Promise<unknown>, ...answers: ReturnType<Answer>[]) {
    stopTime();
    const { session } = inMemorySession((_sent, number) => answers[number - 1] ?? "hang", { maxRetries: 5 });
    return rejection(throughTime(make(session)));
  }

  test.each<[string, boolean, ReturnType<Answer>[]]>([
    ["a reset, then a refusal", true, [reset(), { status: 400 }]],
    ["503, then no connection to the end", true, [{ status: 503 }, ...Array.from({ length: 5 }, refusedConnection)]],
    ["half a body, then 401", true, [cutOff(), { status: 401 }]],
    ["no connection, then a redirect", false, [refusedConnection(), { status: 302 }]],
    ["429, then 404", false, [{ status: 429 }, { status: 404 }]],
  ])("an update that ends with %s: %s", async (_name, mayHaveBeenApplied, answers) => {
    const error = await outcome((session) => job(session).update({ job_desc: "" }), ...answers);
    expect(error).toMatchObject({ mayHaveBeenApplied, attempts: answers.length });
  });

  test.each<[string, boolean, ReturnType<Answer>[]]>([
    ["no connection, then a reset", true, [refusedConnection(), reset()]],
    ["429, then 500", true, [{ status: 429 }, { status: 500 }]],
    ["429, then 400", false, [{ status: 429 }, { status: 400 }]],
    ["no connection, then no token", false, [refusedConnection(), { status: 401 }]],
  ])("a stop that ends with %s: %s", async (_name, mayHaveBeenApplied, answers) => {
    const error = await outcome((session) => job(session).stop(), ...answers);
    expect(error).toMatchObject({ mayHaveBeenApplied, attempts: answers.length });
  });
});

describe("a call that IAM keeps from being sent has not been applied", () => {
  const password = {
    credentials: { username: "u", password: "long-password" },
    iamEndpoint: "https://iam.example.com",
  };
  const noProject = { projectId: "", region: "eu-de", env: {}, iamEndpoint: "https://iam.example.com" };
  const answers: [string, Answer][] = [
    ["500", () => ({ status: 500 })],
    ["a reset", reset],
    ["a page", () => ({ status: 201, body: "<html>" })],
    ["no answer", () => "hang"],
  ];

  test.each(answers)("%s, for a token", async (_name, answer) => {
    stopTime();
    const { session } = inMemorySession(answer, { maxRetries: 0, ...password });
    const error = await rejection(throughTime(job(session).stop()));
    expect(error).toMatchObject({ operation: "createToken", mayHaveBeenApplied: false });
  });

  test.each(answers)("%s, for a project", async (_name, answer) => {
    const { session } = inMemorySession(answer, { maxRetries: 0, timeoutMs: 5, ...noProject });
    const error = await rejection(job(session).stop());
    expect(error).toMatchObject({ operation: "listProjects", mayHaveBeenApplied: false });
  });

  test("and the deadline passes meanwhile: no attempt was made", async () => {
    stopTime();
    const { session } = inMemorySession(() => "hang", { ...password, deadlineMs: 5_000 });
    const error = await rejection(throughTime(job(session).stop({ deadlineMs: 1_000 })));
    expect(error).toMatchObject({
      name: "TimeoutError",
      operation: "stopVisualizationJob",
      attempts: 0,
      mayHaveBeenApplied: false,
      timeoutMs: 1_000,
    });
    expect(error).toHaveProperty("hint", expect.stringContaining("Nothing reached the service"));
  });
});
