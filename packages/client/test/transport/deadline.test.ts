import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { Session, VisualizationJob, type SessionOptions } from "../../src/index.ts";
import { startGateway } from "../signing/gateway.ts";
import { inMemorySession, ready, rejection, stopTime, throughTime, type Sent } from "../support/in-memory.ts";
import { projectId, serviceSession, startService } from "../support/service.ts";

type Answer = Parameters<typeof inMemorySession>[0];

const details = { body: { job_id: 10, job_name: "a", status: 8 } };
const password: SessionOptions = {
  credentials: { username: "u", password: "long-password" },
  iamEndpoint: "https://iam.example.com",
};

function isLogin({ url }: Sent): boolean {
  return url.pathname === "/v3/auth/tokens";
}

const token = { status: 201, headers: { "x-subject-token": "t" }, body: { token: {} } };

/** A user's session with IAM, every answer of which takes this long. */
function slowSession(answerMs: number, answer: Answer, options: SessionOptions = {}) {
  stopTime();
  return inMemorySession(
    (sent, number) => {
      vi.advanceTimersByTime(answerMs);
      return isLogin(sent) ? token : answer(sent, number);
    },
    { ...password, ...options },
  );
}

describe("the deadline of a call", () => {
  test("covers its token, its attempts and the pauses between them", async () => {
    const { session, sent } = slowSession(400, () => ({ status: 503 }), { maxRetries: 9 });
    const call = new VisualizationJob(session, "10").info({ deadlineMs: 3_000 });
    // Token, attempt, 250, attempt, 500, attempt; the next pause of a second would end after it.
    expect(await rejection(throughTime(call))).toMatchObject({ name: "ServerError", attempts: 3 });
    expect(performance.now()).toBe(4 * 400 + 250 + 500);
    expect(sent).toHaveLength(4);
  });

  test("cuts an attempt short that begins before it", async () => {
    const { session, sent } = slowSession(400, () => "hang");
    const call = new VisualizationJob(session, "10").info({ deadlineMs: 1_000, timeoutMs: 900 });
    expect(await rejection(throughTime(call))).toMatchObject({ name: "TimeoutError", timeoutMs: 1_000, attempts: 1 });
    expect(performance.now()).toBe(1_000);
    expect(sent.at(-1)?.signal.aborted).toBe(true);
  });

  test("covers the look for its project, too", async () => {
    const { endpoint } = await startService(() => undefined);
    const session = new Session({
      endpoint,
      iamEndpoint: endpoint,
      region: "eu-de",
      credentials: { token: "t" },
      env: {},
    });
    const error = await rejection(new VisualizationJob(session, "10").stop({ deadlineMs: 50 }));
    expect(error).toMatchObject({ name: "TimeoutError", attempts: 0, timeoutMs: 50, mayHaveBeenApplied: false });
  });

  test("that is over when an attempt would begin lets nothing be sent", async () => {
    stopTime();
    const { session, sent } = inMemorySession(() => details, { onRequest: () => void vi.advanceTimersByTime(1_001) });
    const call = new VisualizationJob(session, "10").stop({ deadlineMs: 1_000 });
    expect(await rejection(throughTime(call))).toMatchObject({ name: "TimeoutError", mayHaveBeenApplied: false });
    expect(sent).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("that passes while credentials are renewed leaves the failure before it to be told", async () => {
    stopTime();
    const credentials = vi
      .fn()
      .mockResolvedValueOnce({ token: "t", expiresAt: new Date(Date.now() + 300_100) })
      .mockReturnValue(new Promise(() => {}));
    const { session, sent } = inMemorySession(() => ({ status: 503 }), { ...password, credentials });
    const call = new VisualizationJob(session, "10").update({ job_desc: "" }, { deadlineMs: 5_000 });
    expect(await rejection(throughTime(call))).toMatchObject({ name: "ServerError", mayHaveBeenApplied: true });
    expect(sent).toHaveLength(1);
    expect(performance.now()).toBe(5_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is that of the session, unless the call has its own; timeoutMs is that of each attempt", async () => {
    stopTime();
    const { session } = inMemorySession(() => "hang", { deadlineMs: 1_000, timeoutMs: 700, maxRetries: 0 });
    const job = new VisualizationJob(session, "10");
    expect(await rejection(throughTime(job.info()))).toMatchObject({ timeoutMs: 700 });
    expect(await rejection(throughTime(job.info({ timeoutMs: 5_000 })))).toMatchObject({ timeoutMs: 1_000 });
    expect(await rejection(throughTime(job.info({ deadlineMs: 600 })))).toMatchObject({ timeoutMs: 600 });
    expect(performance.now()).toBe(700 + 1_000 + 600);
  });
});

/** A page of one job, of which there are many. */
const page: Answer = ({ url }) => {
  const job_id = Number(url.searchParams.get("page"));
  return { body: { job_total_count: 99, jobs: [{ job_id, job_name: "a", status: 1 }] } };
};

describe("one deadline", () => {
  test("covers the token and the pages of a listing", async () => {
    const { session, sent } = slowSession(400, page);
    const listing = VisualizationJob.list(session, { per_page: 1 }, { deadlineMs: 1_500 }).toArray();
    expect(await rejection(throughTime(listing))).toMatchObject({ name: "TimeoutError", timeoutMs: 1_500 });
    expect(performance.now()).toBeLessThanOrEqual(1_600);
    expect(sent.map(isLogin)).toEqual([true, false, false, false]);
  });

  test("covers the token, the looks and the retries of a wait", async () => {
    const { session, sent } = slowSession(400, (_sent, number) =>
      number === 3 ? { status: 503 } : { body: { ...details.body, status: 1 } },
    );
    const wait = new VisualizationJob(session, "10").waitFor("running", { timeoutMs: 5_000 });
    expect(await rejection(throughTime(wait))).toMatchObject({ name: "WaitTimeoutError", last: { status: 1 } });
    // Token and look, 2 s, a look and its retry after 250 ms, 3 s to the next.
    expect(sent).toHaveLength(4);
    expect(performance.now()).toBe(5_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the caller's signal", () => {
  test("comes before both limits, with its own reason, while a token is waited for", async () => {
    stopTime();
    const { session, sent } = inMemorySession(() => "hang", { ...password, timeoutMs: 5_000 });
    const controller = new AbortController();
    const options = { signal: controller.signal, timeoutMs: 2_000, deadlineMs: 3_000 };
    const call = rejection(new VisualizationJob(session, "10").stop(options));
    await ready();
    await vi.advanceTimersByTimeAsync(1_000);
    const reason = new Error("the user left");
    controller.abort(reason);
    expect(await call).toBe(reason);
    await ready();
    expect(sent[0]?.signal.aborted).toBe(true);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toHaveLength(1);
  });

  test("that is a time limit of its own rejects with its reason, not with ours", async () => {
    const { session } = await serviceSession(() => undefined);
    const error = await rejection(new VisualizationJob(session, "10").info({ signal: AbortSignal.timeout(20) }));
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({ name: "TimeoutError" });
  });

  test("that fires with the deadline is told first", async () => {
    stopTime();
    const controller = new AbortController();
    const reason = new Error("at the same time");
    setTimeout(() => controller.abort(reason), 1_000);
    const { session } = inMemorySession(() => "hang");
    const call = new VisualizationJob(session, "10").info({ signal: controller.signal, deadlineMs: 1_000 });
    expect(await rejection(throughTime(call))).toBe(reason);
  });
});

test("each attempt is signed by itself, with the date at which it is made, and a gateway accepts each", async () => {
  const { endpoint, verdicts } = await startGateway({ accessKey: "AK", secretKey: "SK" });
  let attempts = 0;
  const fetch: typeof globalThis.fetch = async (...request) => {
    const response = await globalThis.fetch(...request);
    attempts += 1;
    return attempts < 3 ? new Response(null, { status: 503, headers: { "retry-after": "0" } }) : response;
  };
  const credentials = { accessKey: "AK", secretKey: "SK" };
  const session = new Session({ endpoint, projectId, credentials, fetch });
  await new VisualizationJob(session, "10").update({ job_desc: "ü" });
  expect(verdicts.map(({ refusal }) => refusal)).toEqual([undefined, undefined, undefined]);
});
