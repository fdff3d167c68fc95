import { describe, expect, test, vi } from "vitest";
import { VisualizationJob, type WaitGoal, type WaitProgress } from "../../src/index.ts";
import { inMemorySession, ready, rejection, stopTime, throughTime } from "../support/in-memory.ts";

type Step = number | "gone" | "restart" | "delete";

/** A job that shows these statuses, one at each look; the last one stays. */
function jobShowing(...statuses: readonly (number | "gone")[]) {
  stopTime();
  let looks = 0;
  const service = inMemorySession(({ method }) => {
    if (method !== "GET") return { body: { is_success: true } };
    const status = statuses[Math.min(looks, statuses.length - 1)];
    looks += 1;
    if (status === "gone") return { status: 404, body: { error_code: "ModelArts.0102", error_message: "no such job" } };
    return { body: { job_id: 10, job_name: "a", status } };
  });
  return { job: new VisualizationJob(service.session, "10"), looks: () => looks, ...service };
}

const ended = [10, 12, 13];
const failed = [3, 5, 6, 11, 14, 16, 17, 21, 22];
const transitional = [0, 1, 2, 4, 7, 9, 15, 18, 19, 20, 99];

/** Throttled once, running from then on. */
const busyAtFirst = (_sent: unknown, number: number) =>
  number === 1 ? { status: 429, headers: { "retry-after": "10" } } : { body: { job_id: 1, job_name: "a", status: 8 } };

describe("waiting for running", () => {
  test.each(transitional)("goes on in status %i", async (status) => {
    const { job, looks } = jobShowing(status, status, 8);
    expect(await throughTime(job.waitFor("running"))).toMatchObject({ job_id: "10", status: 8 });
    expect(looks()).toBe(3);
  });

  test.each(failed)("rejects at once in status %i", async (status) => {
    const { job, looks } = jobShowing(1, status, 8);
    const error = await rejection(throughTime(job.waitFor("running")));
    expect(error).toMatchObject({
      name: "UnreachableGoalError",
      code: "GOAL_UNREACHABLE",
      goal: "running",
      last: { status },
    });
    expect(String(error)).toContain(`(${status})`);
    expect(looks()).toBe(2);
  });

  test.each(ended)("rejects in status %i after two looks in a row", async (status) => {
    const once = jobShowing(status, 1, status, 8);
    expect(await throughTime(once.job.waitFor("running"))).toMatchObject({ status: 8 });
    const twice = jobShowing(1, status, status, 8);
    expect(await rejection(throughTime(twice.job.waitFor("running")))).toMatchObject({ last: { status } });
    expect(twice.looks()).toBe(3);
  });

  test("rejects when a job that was seen is gone", async () => {
    const { job } = jobShowing(1, "gone");
    const error = await rejection(throughTime(job.waitFor("running")));
    expect(error).toMatchObject({
      name: "UnreachableGoalError",
      last: { status: 1 },
      cause: { name: "NotFoundError" },
    });
  });

  test("says that an id is unknown when the job was never seen", async () => {
    const { job } = jobShowing("gone");
    expect(await rejection(throughTime(job.waitFor("running")))).toMatchObject({ name: "NotFoundError", status: 404 });
  });
});

describe("waiting for stopped", () => {
  test.each([...ended, ...failed])("resolves in status %i, which the result tells", async (status) => {
    const { job, looks } = jobShowing(8, 9, status);
    expect(await throughTime(job.waitFor("stopped"))).toMatchObject({ status });
    expect(looks()).toBe(3);
  });

  test("goes on while the job runs: the stop may not show yet", async () => {
    const { job } = jobShowing(8, 8, 8, 12);
    await job.stop();
    expect(await throughTime(job.waitFor("stopped"))).toMatchObject({ status: 12 });
  });

  test("rejects when the job is gone", async () => {
    const { job } = jobShowing(9, "gone");
    expect(await rejection(throughTime(job.waitFor("stopped")))).toMatchObject({ name: "UnreachableGoalError" });
  });
});

describe("waiting for deleted", () => {
  test("resolves when the job is gone", async () => {
    const { job, looks } = jobShowing(8, 9, "gone");
    expect(await throughTime(job.waitFor("deleted"))).toBeUndefined();
    expect(looks()).toBe(3);
  });

  test("counts ModelArts.0102 on HTTP 200 as gone, too", async () => {
    stopTime();
    const { session } = inMemorySession(() => ({ body: { is_success: false, error_code: "ModelArts.0102" } }));
    expect(await throughTime(new VisualizationJob(session, "1").waitFor("deleted"))).toBeUndefined();
  });

  test("counts a bare 404 as gone, too", async () => {
    stopTime();
    const { session } = inMemorySession(() => ({ status: 404 }));
    expect(await throughTime(new VisualizationJob(session, "1").waitFor("deleted"))).toBeUndefined();
  });

  test("rejects in status 6", async () => {
    const { job } = jobShowing(9, 6);
    const error = await rejection(throughTime(job.waitFor("deleted")));
    expect(error).toMatchObject({ name: "UnreachableGoalError", goal: "deleted", last: { status: 6 } });
  });

  test.each([...ended, 3, 11, 22, 8, 99])("goes on in status %i", async (status) => {
    const { job } = jobShowing(status, status, status, "gone");
    expect(await throughTime(job.waitFor("deleted"))).toBeUndefined();
  });
});

test("two looks in a row are two at the same status", async () => {
  const { job } = jobShowing(10, 12, 1, 8);
  expect(await throughTime(job.waitFor("running"))).toMatchObject({ status: 8 });
});

test("a status from a list is not taken for the one before the restart when that could not be", async () => {
  stopTime();
  const statuses = [11, 1, 4, 8];
  const { session } = inMemorySession(({ method, url }) => {
    if (method !== "GET") return { body: { is_success: true } };
    if (url.pathname.endsWith("-jobs")) return { body: { job_total_count: 1, jobs: [{ job_id: 1, status: 8 }] } };
    return { body: { job_id: 1, status: statuses.shift() } };
  });
  const [job] = await VisualizationJob.list(session, { status: 8 }).toArray();
  await job?.restart();
  expect(await throughTime(Promise.resolve(job?.waitFor("running")))).toMatchObject({ status: 8 });
});

describe("stale reads after this object's own call", () => {
  test.each<[string, Step[], WaitGoal, number | "gone" | "unreachable", number]>([
    ["restart from 11: one more 11 is stale", [11, "restart", 11, 1, 8], "running", 8, 3],
    ["restart from 11: 11 twice is the truth", [11, "restart", 11, 11], "running", "unreachable", 2],
    ["restart from 11: another failure is the truth at once", [11, "restart", 5], "running", "unreachable", 1],
    ["restart from 12: two more 12 are the truth", [12, "restart", 12, 12], "running", "unreachable", 2],
    ["restart from 8: one more 8 proves nothing", [8, "restart", 8, 1, 8], "running", 8, 3],
    ["restart from 8: 8 twice is the truth", [8, "restart", 8, 8], "running", 8, 2],
    ["restart from an unknown status: one failure proves nothing", ["restart", 11, 1, 8], "running", 8, 3],
    ["restart from an unknown status: running is the truth at once", ["restart", 8], "running", 8, 1],
    ["restart, then wait for the end: one more 12 is stale", [12, "restart", 12, 8, 12], "stopped", 12, 3],
    ["delete from 6: one more 6 is stale", [6, "delete", 6, 9, "gone"], "deleted", "gone", 3],
    ["delete from 6: 6 twice is the truth", [6, "delete", 6, 6], "deleted", "unreachable", 2],
    ["delete from 8: 6 is the truth at once", [8, "delete", 6, "gone"], "deleted", "unreachable", 1],
    ["delete from an unknown status: one 6 proves nothing", ["delete", 6, "gone"], "deleted", "gone", 2],
    ["restart from 8, which cannot be: a failure may be older", [8, "restart", 11, 1, 4, 8], "running", 8, 4],
    ["restart from 1, which cannot be: a failure may be older", [1, "restart", 11, 1, 8], "running", 8, 3],
    [
      "restart from 8, which cannot be: a failure twice is the truth",
      [8, "restart", 11, 11],
      "running",
      "unreachable",
      2,
    ],
    ["restart from 11: another status after it counts anew", [11, "restart", 11, 12, 1, 8], "running", 8, 4],
    [
      "once the restart has shown, the old status is the truth at once",
      [11, "restart", 1, 11],
      "running",
      "unreachable",
      2,
    ],
  ])("%s", async (_name, steps, goal, outcome, looksExpected) => {
    const { job, looks } = jobShowing(...steps.filter((step) => step !== "restart" && step !== "delete"));
    const [first] = steps;
    if (typeof first === "number") await job.info();
    await (steps.includes("restart") ? job.restart() : job.delete());
    const looksBefore = looks();
    const wait = throughTime(job.waitFor(goal));
    if (outcome === "unreachable") expect(await rejection(wait)).toMatchObject({ name: "UnreachableGoalError" });
    else if (outcome === "gone") expect(await wait).toBeUndefined();
    else expect(await wait).toMatchObject({ status: outcome });
    expect(looks() - looksBefore).toBe(looksExpected);
  });
});

/** Milliseconds between the looks of a wait for running. */
async function pausesOf(statuses: readonly number[], intervalMs?: number): Promise<(number | undefined)[]> {
  const { job } = jobShowing(...statuses);
  const pauses: (number | undefined)[] = [];
  const onProgress = ({ nextPollMs }: WaitProgress) => pauses.push(nextPollMs);
  await throughTime(job.waitFor("running", { onProgress, ...(intervalMs === undefined ? {} : { intervalMs }) }));
  return pauses;
}

describe("the pace", () => {
  test("starts at 2 s and backs off to 10 s", async () => {
    expect(await pausesOf([1, 1, 1, 1, 1, 1, 1, 8])).toEqual([
      2_000,
      3_000,
      4_500,
      6_750,
      10_000,
      10_000,
      10_000,
      undefined,
    ]);
  });

  test("starts over when the status changes, for a status that is not known too", async () => {
    expect(await pausesOf([1, 1, 99, 99, 8])).toEqual([2_000, 3_000, 2_000, 3_000, undefined]);
  });

  test("is the interval that is asked for", async () => {
    expect(await pausesOf([1, 1, 8], 500)).toEqual([500, 750, undefined]);
    expect(await pausesOf([1, 1, 8], 30_000)).toEqual([30_000, 30_000, undefined]);
  });

  test("is a little random, and never longer than 10 s", async () => {
    const { job } = jobShowing(1, 1, 1, 1, 1, 1, 8);
    vi.spyOn(Math, "random").mockReturnValue(1);
    const pauses: (number | undefined)[] = [];
    await throughTime(job.waitFor("running", { onProgress: ({ nextPollMs }) => pauses.push(nextPollMs) }));
    expect(pauses.slice(0, 2)).toEqual([expect.closeTo(2_200), expect.closeTo(3_300)]);
    expect(pauses.at(-2)).toBe(10_000);
  });
});

test("progress is told of each look", async () => {
  const { job } = jobShowing(1, 99, "gone");
  const told: WaitProgress[] = [];
  await throughTime(job.waitFor("deleted", { onProgress: (progress) => told.push(progress) }));
  expect(told).toEqual([
    {
      goal: "deleted",
      status: 1,
      statusName: "JOBSTAT_INIT",
      previous: undefined,
      elapsedMs: 0,
      nextPollMs: 2000,
      job: { job_id: "10", job_name: "a", status: 1 },
    },
    {
      goal: "deleted",
      status: 99,
      statusName: "UNKNOWN(99)",
      previous: 1,
      elapsedMs: 2000,
      nextPollMs: 2000,
      job: { job_id: "10", job_name: "a", status: 99 },
    },
    {
      goal: "deleted",
      status: undefined,
      statusName: "gone",
      previous: 99,
      elapsedMs: 4000,
      nextPollMs: undefined,
      job: undefined,
    },
  ]);
});

describe("the end of a wait", () => {
  test("is 10 minutes unless it is set, and says what was seen last", async () => {
    const { job } = jobShowing(7);
    const error = await rejection(throughTime(job.waitFor("running")));
    expect(error).toMatchObject({
      name: "WaitTimeoutError",
      code: "WAIT_TIMEOUT",
      goal: "running",
      last: { status: 7 },
    });
    expect(String(error)).toContain("Job 10 is not running after 600000 ms; its last status is JOBSTAT_WAITING (7)");
    expect(performance.now()).toBe(600_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([{ timeoutMs: 5_000 }, { deadlineMs: 5_000 }, { timeoutMs: 5_000, deadlineMs: 9_000 }])(
    "comes on time with %j, between looks",
    async (options) => {
      const { job } = jobShowing(7);
      expect(await rejection(throughTime(job.waitFor("running", options)))).toMatchObject({ name: "WaitTimeoutError" });
      expect(performance.now()).toBe(5_000);
    },
  );

  test("comes on time during a look, too", async () => {
    stopTime();
    const { session, sent } = inMemorySession(() => "hang");
    const wait = new VisualizationJob(session, "1").waitFor("running", { timeoutMs: 5_000 });
    expect(await rejection(throughTime(wait))).toMatchObject({ name: "WaitTimeoutError", last: undefined });
    expect(performance.now()).toBe(5_000);
    expect(sent[0]?.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a Retry-After beyond it ends the wait at once", async () => {
    stopTime();
    const { session, sent } = inMemorySession(() => ({ status: 429, headers: { "retry-after": "10" } }));
    const wait = new VisualizationJob(session, "1").waitFor("running", { timeoutMs: 5_000 });
    expect(await rejection(throughTime(wait))).toMatchObject({ name: "RateLimitError", retryAfterMs: 10_000 });
    expect(performance.now()).toBe(0);
    expect(sent).toHaveLength(1);
  });

  test("a Retry-After within it is waited for, unless the session's deadline is shorter", async () => {
    stopTime();
    const patient = new VisualizationJob(inMemorySession(busyAtFirst).session, "1");
    expect(await throughTime(patient.waitFor("running"))).toMatchObject({ status: 8 });
    const hasty = new VisualizationJob(inMemorySession(busyAtFirst, { deadlineMs: 9_000 }).session, "1");
    expect(await rejection(throughTime(hasty.waitFor("running")))).toMatchObject({ name: "RateLimitError" });
  });

  test("an abort ends it at once: no further request, no timer", async () => {
    const { job, looks } = jobShowing(7);
    const controller = new AbortController();
    const wait = rejection(job.waitFor("running", { signal: controller.signal }));
    await ready();
    expect(looks()).toBe(1);
    const reason = new Error("the user left");
    controller.abort(reason);
    expect(await wait).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(looks()).toBe(1);
  });

  test("an error other than gone ends it as that error", async () => {
    stopTime();
    const { session } = inMemorySession(() => ({ status: 403 }));
    expect(await rejection(throughTime(new VisualizationJob(session, "1").waitFor("deleted")))).toMatchObject({
      name: "PermissionError",
    });
  });

  test("a fault that passes does not end it", async () => {
    stopTime();
    const { session, sent } = inMemorySession((_sent, number) =>
      number === 2 ? { status: 503 } : { body: { job_id: 1, job_name: "a", status: number > 3 ? 8 : 1 } },
    );
    expect(await throughTime(new VisualizationJob(session, "1").waitFor("running"))).toMatchObject({ status: 8 });
    expect(sent).toHaveLength(4);
  });

  test.each([{ timeoutMs: 0 }, { intervalMs: 0 }, { intervalMs: Number.NaN }, { deadlineMs: -5 }])(
    "%j is refused",
    async (options) => {
      const { job, looks } = jobShowing(8);
      expect(await rejection(job.waitFor("running", options))).toMatchObject({ name: "ConfigurationError" });
      expect(looks()).toBe(0);
    },
  );
});
