import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { createLocalClock, createLocalServer, type TimingProfile } from "../../src/index.ts";
import { isDeep } from "../deep.ts";
import { callerOf } from "../support/contract-caller.ts";

// What a caller may do to one job, and looking at it. Looking must not matter.
const action = fc.oneof(
  fc.record({ do: fc.constant("wait" as const), ms: fc.integer({ min: 0, max: 4_000 }) }),
  fc.record({ do: fc.constant("wait" as const), ms: fc.integer({ min: 3_590_000, max: 3_610_000 }) }),
  fc.constantFrom({ do: "stop" as const }, { do: "restart" as const }, { do: "delete" as const }),
  fc.constantFrom({ do: "show" as const }, { do: "list" as const }),
);
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

/** What decides the course of the job. */
const course = fc.record({
  timing: fc.constantFrom<TimingProfile>("normal", "slow", "instant"),
  hours: fc.integer({ min: 0, max: 2 }),
  staleMs: fc.constantFrom(0, 700, 5_000),
  faults: fc.array(
    fc.oneof(
      fc.record({ outcome: fc.constantFrom(3 as const, 5 as const, 22 as const, 6 as const) }),
      fc.record({ outcome: fc.constantFrom(11 as const, 14 as const), runMs: fc.integer({ min: 0, max: 4_000_000 }) }),
    ),
    { maxLength: 3 },
  ),
});
type Course = typeof course extends fc.Arbitrary<infer Value> ? Value : never;

/** Does what is told to a new job and gives all answers that the caller needs, then what the job looks like in the end. */
async function answers(actions: readonly Action[], { hours, ...options }: Course): Promise<unknown[]> {
  const clock = createLocalClock({ start: 1_700_000_000_000, isFrozen: true });
  const server = createLocalServer({ ...options, clock });
  closing.push(server.close);
  const call = callerOf(server);
  const schedule = [{ type: "stop", time_unit: "HOURS", duration: hours }];
  const created = await call("createVisualizationJob", { body: { job_name: "job", train_url: "/b/", schedule } });
  const jobId = created.body.job_id;
  const seen: unknown[] = [];
  for (const step of actions) {
    if (step.do === "wait") server.clock.advance(step.ms);
    else if (step.do === "show") await call("showVisualizationJob", { jobId });
    else if (step.do === "list") await call("listVisualizationJobs");
    else seen.push((await call(`${step.do}VisualizationJob`, { jobId })).body);
  }
  const { body: last } = await call("showVisualizationJob", { jobId });
  const { jobs } = (await call("listVisualizationJobs")).body;
  // The resource id is random.
  return [...seen, { ...last, resource_id: undefined }, jobs.length];
}

test("polling, often or never, changes no answer", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 15 }), course, async (actions, rules) => {
      const unwatched = actions.filter((step) => step.do !== "show" && step.do !== "list");
      expect(await answers(actions, rules)).toEqual(await answers(unwatched, rules));
    }),
    { numRuns: isDeep ? 5_000 : 150 },
  );
});

test("only documented ways are gone: from each status seen, the next one seen can be reached", async () => {
  const next: Record<number, readonly number[]> = { 1: [4, 9], 4: [7, 9], 7: [8, 9], 8: [9], 9: [12], 12: [1, 9] };
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
      const server = createLocalServer({ clock: createLocalClock({ start: 1_700_000_000_000, isFrozen: true }) });
      closing.push(server.close);
      const call = callerOf(server);
      const created = await call("createVisualizationJob", { body: { job_name: "job", train_url: "/b/" } });
      const jobId = created.body.job_id;
      let before: number = created.body.status;
      const look = async (): Promise<void> => {
        const { body } = await call("showVisualizationJob", { jobId });
        if (body.error_code !== undefined) return;
        if (body.status !== before) expect(next[before]).toContain(body.status);
        before = body.status;
      };
      for (const step of actions) {
        // Small steps, so that no status is passed over.
        for (let ms = step.do === "wait" ? Math.min(step.ms, 4_000) : 0; ms > 0; ms -= 400) {
          server.clock.advance(Math.min(ms, 400));
          await look();
        }
        if (step.do === "stop" || step.do === "restart" || step.do === "delete") {
          await call(`${step.do}VisualizationJob`, { jobId });
          await look();
        }
      }
    }),
    { numRuns: 50 },
  );
});
