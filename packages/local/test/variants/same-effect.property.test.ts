import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { RouteId } from "../../src/generated/routes.gen.ts";
import { createLocalClock, createLocalServer, type LocalServerOptions } from "../../src/index.ts";
import { callerOf, type Answer, type CallInput } from "../support/contract-caller.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What an answer says, whichever form it has; left out is what may be absent in some forms. */
function reading({ body }: Answer): unknown {
  const { error_code: code } = body;
  if (code !== undefined && code !== "") return { code, message: body.error_message ?? body.error_msg };
  if (body.jobs === undefined) return jobReading(body);
  return { total: body.job_total_count, mayAdd: body.job_count_limit, jobs: body.jobs.map(jobReading) };
}

function jobReading(job: Fields): Fields {
  const { schedule: planned } = job;
  const entry: unknown = Array.isArray(planned) ? planned[0] : planned;
  return {
    job_id: number(job["job_id"]),
    job_name: job["job_name"],
    status: number(job["status"]),
    create_time: number(job["create_time"]),
    duration: number(job["duration"]),
    job_desc: job["job_desc"] ?? "",
    train_url: job["train_url"],
    schedule: typeof entry === "object" && entry !== null ? entryReading({ ...entry }) : undefined,
    remaining_duration: number(job["remaining_duration"]),
    // Create need not tell it, and all others do.
    service_url: "duration" in job ? (job["service_url"] ?? "") : undefined,
  };
}

function entryReading({ type, time_unit, timeUnit, duration }: Fields): Fields {
  return { type, unit: time_unit ?? timeUnit, duration: number(duration) };
}

function number(value: unknown): number | undefined {
  return value === undefined || value === null ? undefined : Number(value);
}

const jobId = fc.integer({ min: 1, max: 4 });
const schedule = fc
  .integer({ min: 0, max: 3 })
  .map((duration) => ({ schedule: [{ type: "stop", time_unit: "HOURS", duration }] }));
const creation = fc.tuple(fc.constantFrom("a", "b", "c"), fc.option(schedule, { nil: {} }));
type Step = readonly [RouteId, CallInput] | number;
const step: fc.Arbitrary<Step> = fc.oneof(
  creation.map(([job_name, rest]): Step => [
    "createVisualizationJob",
    { body: { job_name, train_url: "/bucket/logs/", ...rest } },
  ]),
  fc
    .tuple(fc.constantFrom<RouteId>("stopVisualizationJob", "restartVisualizationJob", "deleteVisualizationJob"), jobId)
    .map(([id, job]): Step => [id, { jobId: job }]),
  fc
    .tuple(jobId, fc.constantFrom("", "text"))
    .map(([job, job_desc]): Step => ["updateVisualizationJob", { jobId: job, body: { job_desc } }]),
  jobId.map((job): Step => ["showVisualizationJob", { jobId: job }]),
  fc.constant<Step>(["listVisualizationJobs", {}]),
  fc.integer({ min: 1, max: 4_000_000 }),
);

async function readingsOf(options: LocalServerOptions, steps: readonly Step[]): Promise<unknown[]> {
  const server = createLocalServer({
    clock: createLocalClock({ isFrozen: true, start: 1_700_000_000_000 }),
    ...options,
  });
  const call = callerOf(server);
  const readings: unknown[] = [];
  for (const one of steps) {
    if (typeof one === "number") server.clock.advance(one);
    else readings.push(reading(await call(...one)));
  }
  await server.close();
  return readings;
}

test("whatever the seed, calls have the same effect and answers say the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.array(step, { minLength: 5, maxLength: 30 }), async (seed, steps) => {
      const usual = await readingsOf({}, steps);
      expect(await readingsOf({ variantSeed: seed }, steps)).toEqual(usual);
    }),
    { numRuns: 100 },
  );
});
