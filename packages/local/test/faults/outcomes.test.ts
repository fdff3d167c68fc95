import { afterEach, expect, test } from "vitest";
import type { FaultRule, LocalServerOptions } from "../../src/index.ts";
import { frozenServer, hour, stopAfter } from "../support/frozen-server.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
function serverWith(fault: FaultRule, options: LocalServerOptions = {}) {
  const made = frozenServer({ faults: [fault], ...options });
  closing.push(made.server.close);
  return made;
}

/** The statuses that a job shows, each once, in steps of a tenth of a second. */
async function way({ server, status }: ReturnType<typeof frozenServer>, jobId: number, ms: number): Promise<number[]> {
  const seen: number[] = [];
  for (let passed = 0; passed <= ms; passed += 100) {
    const now = await status(jobId);
    if (now !== seen.at(-1)) seen.push(now);
    server.clock.advance(100);
  }
  return seen;
}

test.each<[FaultRule, number[]]>([
  [{ outcome: 3 }, [1, 2, 3]],
  [{ outcome: 5 }, [1, 4, 5]],
  [{ outcome: 11 }, [1, 4, 7, 11]],
  [{ outcome: 11, runMs: 700 }, [1, 4, 7, 8, 11]],
  [{ outcome: 14 }, [1, 4, 7, 8, 14]],
  [{ outcome: 22 }, [1, 4, 7, 22]],
])("with %j a created job goes %j", async (fault, expected) => {
  const made = serverWith(fault);
  const { job_id } = await made.create();
  expect(await way(made, job_id, 5_000)).toEqual(expected);
  const next = await made.create();
  expect((await way(made, next.job_id, 5_000)).at(-1)).toBe(8);
});

test("a restart can come to the same end, and the job may be restarted from there", async () => {
  const made = serverWith({ operation: "restartVisualizationJob", outcome: 14, runMs: 60_000 }, { timing: "instant" });
  const { server, call, create, status, show } = made;
  const { job_id: jobId } = await create();
  await call("stopVisualizationJob", { jobId });
  await call("restartVisualizationJob", { jobId });
  server.clock.advance(59_999);
  expect(await status(jobId)).toBe(8);
  server.clock.advance(1);
  expect(await show(jobId)).toMatchObject({ status: 14, duration: 60_000 });
  expect((await call("restartVisualizationJob", { jobId })).status).toBe(200);
  expect(await status(jobId)).toBe(8);
});

test("an automatic stop that comes first spares the job its end", async () => {
  const made = serverWith({ outcome: 14, runMs: 2 * hour }, { timing: "instant" });
  const { job_id } = await made.create(stopAfter(1));
  made.server.clock.advance(hour);
  expect(await made.status(job_id)).toBe(12);
  made.server.clock.advance(2 * hour);
  expect(await made.status(job_id)).toBe(12);
});

test("a job that has failed has nothing left until its automatic stop", async () => {
  const made = serverWith({ outcome: 5 }, { timing: "instant" });
  const { job_id } = await made.create(stopAfter(4));
  expect(await made.show(job_id)).toMatchObject({ status: 5, remaining_duration: 0, duration: 0 });
});

test("a deletion that fails leaves the job in 6, and a second one takes it away", async () => {
  const made = serverWith({ outcome: 6 });
  const { job_id: jobId } = await made.create();
  expect((await made.call("deleteVisualizationJob", { jobId })).body).toEqual({ is_success: true });
  expect(await way(made, jobId, 1_000)).toEqual([9, 6]);
  await made.call("deleteVisualizationJob", { jobId });
  made.server.clock.advance(800);
  expect((await made.call("showVisualizationJob", { jobId })).status).toBe(404);
});

test("the manual timing has the same ends, a step with each look", async () => {
  const made = serverWith({ outcome: 14 }, { timing: "manual" });
  const { job_id } = await made.create();
  const seen: number[] = [];
  for (let reads = 0; reads < 6; reads += 1) seen.push(await made.status(job_id));
  expect(seen).toEqual([1, 4, 7, 8, 14, 14]);
});

test("a call that is refused uses no outcome up for another job", async () => {
  const made = serverWith({ operation: "createVisualizationJob", nth: 2, outcome: 5 }, { timing: "instant" });
  await made.create({ job_name: "one" });
  const refused = await made.create({ job_name: "one" });
  expect(refused.error_code).toBe("ModelArts.0103");
  expect(made.server.faults.list()).toMatchObject([{ calls: 2, hits: 1 }]);
  expect(await made.status((await made.create({ job_name: "two" })).job_id)).toBe(8);
});
