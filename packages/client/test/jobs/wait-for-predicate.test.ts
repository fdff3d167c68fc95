import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { isEnded, isRunning, VisualizationJob, type JobDetails, type WaitProgress } from "../../src/index.ts";
import { inMemorySession, ready, rejection, stopTime, throughTime } from "../support/in-memory.ts";

type Look = number | "gone" | { status: number; service_url?: string } | { status: number; retryAfter: string };

/** A job that shows this, one at each look; the last stays. */
function jobShowing(...looks: readonly Look[]) {
  stopTime();
  let looked = 0;
  const { session } = inMemorySession(({ method }) => {
    if (method !== "GET") return { body: { is_success: true } };
    const look = looks[Math.min(looked, looks.length - 1)] ?? 0;
    looked += 1;
    if (look === "gone") return { status: 404 };
    const { retryAfter, ...fields } = {
      retryAfter: undefined,
      ...(typeof look === "number" ? { status: look } : look),
    };
    const headers = retryAfter === undefined ? {} : { "retry-after": retryAfter };
    return { headers, body: { job_id: 10, job_name: "a", ...fields } };
  });
  return { job: new VisualizationJob(session, "10"), looked: () => looked };
}

describe("waiting for a predicate", () => {
  test("resolves to the details that it is true of, which it is asked about at each look", async () => {
    const { job, looked } = jobShowing(1, { status: 8 }, { status: 8, service_url: "https://x/" }, 8);
    const asked: JobDetails[] = [];
    const details = await throughTime(
      job.waitFor((seen) => {
        asked.push(seen);
        return Boolean(seen.service_url);
      }),
    );
    expect(details).toEqual({ job_id: "10", job_name: "a", status: 8, service_url: "https://x/" });
    expect(asked.map(({ status }) => status)).toEqual([1, 8, 8]);
    expect(asked.at(-1)).toBe(details);
    expect(job.last).toBe(details);
    expect(looked()).toBe(3);
  });

  test("is over at the first look where it is true of that: nothing is waited for", async () => {
    const { job } = jobShowing(8);
    expect(await job.waitFor(isRunning)).toMatchObject({ status: 8 });
    expect(performance.now()).toBe(0);
  });

  test("goes on in every status, a failed one too, until it is true", async () => {
    const { job } = jobShowing(3, 6, 10, 13, 9, 99, 21, 8);
    expect(await throughTime(job.waitFor(({ status }) => status === 8))).toMatchObject({ status: 8 });
  });

  test("is told as such", async () => {
    const { job } = jobShowing(1, 8);
    const told: WaitProgress[] = [];
    await throughTime(job.waitFor(isRunning, { onProgress: (progress) => told.push(progress) }));
    expect(told.map(({ goal, statusName, nextPollMs }) => [goal, statusName, nextPollMs])).toEqual([
      ["predicate", "JOBSTAT_INIT", 2_000],
      ["predicate", "JOBSTAT_RUNNING", undefined],
    ]);
  });

  test("rejects with what it throws, and leaves no timer", async () => {
    const { job, looked } = jobShowing(1, 8);
    const own = new Error("mine");
    const wait = job.waitFor(({ status }) => {
      if (status === 8) throw own;
      return false;
    });
    expect(await rejection(throughTime(wait))).toBe(own);
    expect([looked(), vi.getTimerCount()]).toEqual([2, 0]);
  });
});

describe("a predicate after this object's own restart", () => {
  test.each<[string, Look[], number, number]>([
    ["is not believed of the status from before: that may be a stale read", [12, 1, 8, 12], 12, 4],
    ["is believed when that status is read twice", [12, 12], 12, 2],
    ["is believed at once of another status", [11], 11, 1],
  ])("%s", async (_name, looks, status, expected) => {
    const { job, looked } = jobShowing(12, ...looks);
    await job.info();
    await job.restart();
    expect(await throughTime(job.waitFor(isEnded))).toMatchObject({ status });
    expect(looked() - 1).toBe(expected);
  });
});

describe("a predicate that does not come true", () => {
  test("rejects when the job is gone", async () => {
    const { job } = jobShowing(8, "gone");
    const error = await rejection(throughTime(job.waitFor(isEnded)));
    expect(error).toMatchObject({ name: "UnreachableGoalError", goal: "predicate", last: { status: 8 } });
    expect(String(error)).toBe("UnreachableGoalError: Job 10 cannot be as the predicate wants any more: it is gone.");
  });

  test("rejects with NotFoundError when the job was never seen", async () => {
    const { job } = jobShowing("gone");
    expect(await rejection(job.waitFor(isEnded))).toMatchObject({ name: "NotFoundError" });
  });

  test("rejects when the time is over, and says what was seen last", async () => {
    const { job } = jobShowing(8);
    const error = await rejection(throughTime(job.waitFor(isEnded, { timeoutMs: 5_000 })));
    expect(error).toMatchObject({ name: "WaitTimeoutError", goal: "predicate", last: { status: 8 } });
    expect(String(error)).toContain(
      "Job 10 is not as the predicate wants after 5000 ms; its last status is JOBSTAT_RUNNING (8)",
    );
    expect(performance.now()).toBe(5_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("ends at once on an abort: no further request, no timer, no listener", async () => {
    const { job, looked } = jobShowing(8);
    const controller = new AbortController();
    const wait = rejection(job.waitFor(isEnded, { signal: controller.signal }));
    await ready();
    const reason = new Error("the user left");
    controller.abort(reason);
    expect(await wait).toBe(reason);
    await vi.advanceTimersByTimeAsync(600_000);
    expect([looked(), vi.getTimerCount()]).toEqual([1, 0]);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });
});

/** Milliseconds from look to look. */
async function pausesOf(...looks: readonly Look[]): Promise<(number | undefined)[]> {
  const { job } = jobShowing(...looks);
  const pauses: (number | undefined)[] = [];
  await throughTime(job.waitFor("running", { onProgress: ({ nextPollMs }) => pauses.push(nextPollMs) }));
  expect(performance.now()).toBe(pauses.reduce<number>((sum, pause) => sum + (pause ?? 0), 0));
  return pauses;
}

describe("a Retry-After with what a look shows", () => {
  const inSevenSeconds = new Date(Date.UTC(2026, 10, 21, 0, 0, 7)).toUTCString();
  const inThePast = new Date(Date.UTC(2026, 10, 20)).toUTCString();

  test.each([
    ["30", 30_000],
    ["1", 1_000],
    [inSevenSeconds, 7_000],
  ])("is the next pause, shorter or longer than ours: %s", async (retryAfter, pause) => {
    expect(await pausesOf({ status: 1, retryAfter }, 1, 8)).toEqual([pause, 3_000, undefined]);
  });

  test.each(["0", inThePast, "soon", "-5", ""])(
    "of %j is none: the service would be asked without end",
    async (retryAfter) => {
      expect(await pausesOf({ status: 1, retryAfter }, 8)).toEqual([2_000, undefined]);
    },
  );

  test("beyond the end of the wait does not prolong it", async () => {
    const { job, looked } = jobShowing({ status: 1, retryAfter: "60" });
    const wait = job.waitFor("running", { timeoutMs: 5_000 });
    expect(await rejection(throughTime(wait))).toMatchObject({ name: "WaitTimeoutError" });
    expect([looked(), performance.now()]).toEqual([1, 5_000]);
  });
});
