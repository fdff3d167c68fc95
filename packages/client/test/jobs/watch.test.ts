import { describe, expect, test, vi } from "vitest";
import { VisualizationJob, type StatusChange, type WatchOptions } from "../../src/index.ts";
import { inMemorySession, ready, rejection, stopTime, throughTime } from "../support/in-memory.ts";

function jobShowing(statuses: readonly (number | "gone")[]) {
  stopTime();
  const { session, sent } = inMemorySession((_sent, number) => {
    const status = statuses[Math.min(number, statuses.length) - 1];
    return status === "gone" ? { status: 404 } : { body: { job_id: 10, job_name: "a", status } };
  });
  return { job: new VisualizationJob(session, "10"), sent };
}

async function changesOf(job: VisualizationJob, options?: WatchOptions): Promise<StatusChange[]> {
  const changes: StatusChange[] = [];
  for await (const change of job.watch(options)) changes.push(change);
  return changes;
}

describe("watching", () => {
  test("gives the status found first and each change, until the job is gone", async () => {
    const { job } = jobShowing([1, 1, 7, 8, 8, 99, "gone"]);
    const changes = await throughTime(changesOf(job));
    expect(changes.map(({ statusName, status, previous }) => [statusName, status, previous])).toEqual([
      ["JOBSTAT_INIT", 1, undefined],
      ["JOBSTAT_WAITING", 7, 1],
      ["JOBSTAT_RUNNING", 8, 7],
      ["UNKNOWN(99)", 99, 8],
    ]);
    expect(changes[2]?.job).toEqual({ job_id: "10", job_name: "a", status: 8 });
  });

  test("rejects when there is no such job", async () => {
    const { job } = jobShowing(["gone"]);
    expect(await rejection(throughTime(changesOf(job)))).toMatchObject({ name: "NotFoundError" });
  });

  test("backs off while nothing changes", async () => {
    const { job, sent } = jobShowing([1, 1, 1, 8, "gone"]);
    await throughTime(changesOf(job));
    expect(sent).toHaveLength(5);
    expect(performance.now()).toBe(2_000 + 3_000 + 4_500 + 2_000);
  });

  test("leaving the loop ends it: no further request, no timer", async () => {
    const { job, sent } = jobShowing([8]);
    const first = async () => {
      for await (const change of job.watch()) return change.status;
      return undefined;
    };
    expect(await throughTime(first())).toBe(8);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("an abort ends it at once with its reason", async () => {
    const { job, sent } = jobShowing([8]);
    const controller = new AbortController();
    const watch = rejection(changesOf(job, { signal: controller.signal }));
    await ready();
    controller.abort(new Error("enough"));
    expect(await watch).toMatchObject({ message: "enough" });
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("deadlineMs covers the whole of it", async () => {
    const { job } = jobShowing([8]);
    expect(await rejection(throughTime(changesOf(job, { deadlineMs: 5_000 })))).toMatchObject({
      name: "TimeoutError",
      timeoutMs: 5_000,
    });
    expect(performance.now()).toBe(5_000);
  });
});
