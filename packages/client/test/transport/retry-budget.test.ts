import { describe, expect, test, vi } from "vitest";
import { VisualizationJob, type Session, type SessionOptions } from "../../src/index.ts";
import { inMemorySession, rejection, stopTime, throughTime } from "../support/in-memory.ts";

const details = { body: { job_id: 10, job_name: "a", status: 8 } };

/** A service that answers with whatever is set last, and a call that says how many requests it took. */
function switchedService(options: SessionOptions = {}) {
  stopTime();
  let statuses: number[] = [];
  const { session, sent } = inMemorySession(() => {
    const status = statuses.length > 1 ? statuses.shift() : statuses[0];
    return status === 200 ? details : { status: status ?? 200 };
  }, options);
  /** How many requests a read takes under these statuses, of which the last stays. */
  const requestsUnder = async (...answers: number[]): Promise<number> => {
    statuses = answers;
    sent.length = 0;
    await throughTime(info(session).catch(() => {}));
    return sent.length;
  };
  const useUp = async () => {
    for (let call = 0; call < 50; call += 1) await requestsUnder(503);
  };
  return { session, sent, requestsUnder, useUp };
}

const info = (session: Session) => new VisualizationJob(session, "10").info();

describe("an outage", () => {
  test("costs a hundred retries, in however many calls; from then on calls fail at once", async () => {
    const { session, requestsUnder } = switchedService();
    for (let call = 1; call <= 50; call += 1) expect(await requestsUnder(503)).toBe(3);
    const error = await rejection(info(session));
    expect(error).toMatchObject({ name: "ServerError", attempts: 1, retryable: true });
    expect(vi.getTimerCount()).toBe(0);
    expect(await requestsUnder(503)).toBe(1);
  });

  test("costs no more when the calls come all at once, and when each may be repeated often", async () => {
    stopTime();
    const { session, sent } = inMemorySession(() => ({ status: 503 }), { maxRetries: 9 });
    const calls = Array.from({ length: 60 }, () => rejection(info(session)));
    await throughTime(Promise.all(calls));
    expect(sent).toHaveLength(60 + 100);
  });

  test.each([429, 503])("is one, whatever calls it and with whatever it answers: %i", async (status) => {
    stopTime();
    const { session, sent } = inMemorySession(() => ({ status }), { maxRetries: 200 });
    await rejection(throughTime(VisualizationJob.listPage(session, {}, { deadlineMs: Infinity })));
    expect(sent).toHaveLength(101);
  });

  test("of IAM uses up the same retries", async () => {
    const { requestsUnder } = switchedService({
      credentials: { username: "u", password: "long-password" },
      iamEndpoint: "https://iam.example.com",
    });
    for (let call = 0; call < 50; call += 1) expect(await requestsUnder(503)).toBe(3);
    expect(await requestsUnder(503)).toBe(1);
  });

  test("of one session is none of another", async () => {
    const first = switchedService();
    await first.useUp();
    expect(await first.requestsUnder(503)).toBe(1);
    expect(await switchedService().requestsUnder(503)).toBe(3);
  });
});

describe("calls that go well", () => {
  test("earn one retry in five", async () => {
    const { requestsUnder, useUp } = switchedService();
    await useUp();
    for (let call = 0; call < 4; call += 1) await requestsUnder(200);
    expect(await requestsUnder(503)).toBe(1);
    await requestsUnder(200);
    expect(await requestsUnder(503)).toBe(2);
    expect(await requestsUnder(503)).toBe(1);
  });

  test("thanks to a retry give back what it cost", async () => {
    const { requestsUnder, useUp } = switchedService();
    await useUp();
    for (let call = 0; call < 5; call += 1) await requestsUnder(200);
    for (let call = 0; call < 20; call += 1) expect(await requestsUnder(503, 200)).toBe(2);
  });

  test("earn no more than there was at first", async () => {
    const { requestsUnder, useUp } = switchedService();
    for (let call = 0; call < 1_000; call += 1) await requestsUnder(200);
    await useUp();
    expect(await requestsUnder(503)).toBe(1);
  });

  test("do not include those that are refused", async () => {
    const { requestsUnder, useUp } = switchedService();
    await useUp();
    for (let call = 0; call < 20; call += 1) await requestsUnder(404);
    expect(await requestsUnder(503)).toBe(1);
  });
});

describe("credentials that are renewed", () => {
  const options: SessionOptions = { credentials: () => ({ token: "t" }), iamEndpoint: "https://iam.example.com" };

  test("cost nothing, and earn no retry", async () => {
    const { requestsUnder, useUp } = switchedService(options);
    await useUp();
    for (let call = 0; call < 4; call += 1) expect(await requestsUnder(401, 200)).toBe(2);
    expect(await requestsUnder(503)).toBe(1);
  });

  test("take none of a call's own retries, nor the first pause", async () => {
    stopTime();
    const start = performance.now();
    const answers = [401, 503, 503];
    const { session, sent } = inMemorySession(() => ({ ...details, status: answers.shift() ?? 200 }), options);
    await throughTime(info(session));
    expect(sent).toHaveLength(4);
    expect(performance.now() - start).toBe(250 + 500);
  });
});
