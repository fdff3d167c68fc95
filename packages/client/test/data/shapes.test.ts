import { describe, expect, test } from "vitest";
import { isDecodeError, VisualizationJob } from "../../src/index.ts";
import { rejection } from "../support/in-memory.ts";
import { details, minimal, valid } from "../support/one-job.ts";
import { serviceSession } from "../support/service.ts";

/** A page, as a caller sees it, that the wire shows like this. */
async function page(body: unknown): Promise<unknown> {
  const { session } = await serviceSession(() => ({ body }));
  return VisualizationJob.listPage(session);
}

describe("null and absent", () => {
  test.each([
    "job_desc",
    "service_url",
    "train_url",
    "resource_id",
    "create_time",
    "duration",
    "remaining_duration",
    "schedule",
    "is_success",
  ])("%s: null reads as absent", async (name) => {
    expect(await details({ [name]: null })).toStrictEqual({ ...minimal, job_id: "10" });
  });

  test.each([null, undefined])("a name that is %j is an empty text, because every job has one", async (job_name) => {
    expect(await details({ job_name })).toStrictEqual({ ...minimal, job_id: "10", job_name: "" });
  });

  test("in an entry of a schedule null reads as absent, and an entry that is null is none", async () => {
    const schedule = [null, { type: null, time_unit: null, timeUnit: null, duration: null }];
    expect((await details({ schedule })).schedule).toStrictEqual([{}]);
  });

  test("totals and quotas: null reads as absent", async () => {
    const totals = { job_total_count: null, job_count_limit: null, quotas: null };
    expect(await page({ ...totals, jobs: [] })).toStrictEqual({ jobs: [] });
  });

  test.each(["", 0, null])("an error_code of %j is no failure, and reads as absent", async (error_code) => {
    const nothing = { error_code, error_message: null };
    expect(await details(nothing)).toStrictEqual({ ...minimal, job_id: "10", error_message: null });
    expect(await page({ ...nothing, jobs: [] })).toStrictEqual({ error_message: null, jobs: [] });
  });
});

describe("fields that are not known are kept", () => {
  const more = { gpu: { count: 2, kinds: ["a"] }, note: null, "": 0 };

  test("of a job", async () => {
    expect(await details(more)).toStrictEqual({ ...minimal, job_id: "10", ...more });
  });

  test("of an entry of a schedule", async () => {
    const { schedule } = await details({ schedule: { type: "stop", ...more } });
    expect(schedule).toStrictEqual([{ type: "stop", ...more }]);
  });

  test("of a page and its jobs", async () => {
    const jobs = [{ ...minimal, status: "7", schedule: null, ...more }];
    expect(await page({ job_total_count: 1, jobs, ...more })).toStrictEqual({
      job_total_count: 1,
      jobs: [{ job_id: "10", job_name: "a", status: 7, ...more }],
      ...more,
    });
  });

  test("named __proto__, as data", async () => {
    const read = await details('{"job_id":10,"job_name":"a","status":8,"__proto__":{"job_desc":"from a prototype"}}');
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(read.job_desc).toBeUndefined();
    expect(JSON.stringify(read)).toContain('"__proto__":{"job_desc":"from a prototype"}');
  });
});

describe("what cannot be read is a DecodeError that quotes the answer", () => {
  test.each([null, "", "1.5", "abc", -1, 1.5, {}, true])("a created job whose id is %j", async (job_id) => {
    const { session } = await serviceSession(() => ({ body: { ...minimal, job_id } }));
    const error = await rejection(VisualizationJob.create(session, valid));
    expect(error).toMatchObject({ name: "DecodeError", operation: "createVisualizationJob", retryable: false });
  });

  test.each<[string, unknown]>([
    ["job_name", 7],
    ["job_desc", {}],
    ["service_url", false],
    ["train_url", ["/b/"]],
    ["resource_id", 1],
    ["create_time", {}],
    ["duration", true],
    ["remaining_duration", []],
  ])("%s that is %j", async (name, value) => {
    const error = await rejection(details({ [name]: value }));
    if (!isDecodeError(error)) throw error;
    expect(error.message).toContain(`cannot be read: ${name} is not a `);
    expect(error.excerpt).toContain(`"${name}":${JSON.stringify(value)}`);
  });

  test("a time that is too large for a number", async () => {
    const error = await rejection(details('{"job_id":10,"job_name":"a","status":8,"create_time":1e400}'));
    expect(error).toMatchObject({ name: "DecodeError" });
  });

  test.each([1, "stop", true, [1], [["stop"]], { type: 1 }, { time_unit: {} }, { timeUnit: 1 }, { duration: [4] }])(
    "a schedule that is %j",
    async (schedule) => {
      expect(await rejection(details({ schedule }))).toMatchObject({ name: "DecodeError" });
    },
  );

  test.each([
    {},
    { jobs: null },
    { jobs: {} },
    { jobs: ["10"] },
    { jobs: [null] },
    { jobs: [[]] },
    { jobs: [{ job_id: 1 }] },
    { jobs: [], job_total_count: "many" },
    { jobs: [], quotas: {} },
    { jobs: [], job_count_limit: 0.5 },
  ])("a page that is %j, which is not an empty one", async (body) => {
    const error = await rejection(page(body));
    expect(error).toMatchObject({ name: "DecodeError", operation: "listVisualizationJobs" });
    expect(error).toMatchObject({ excerpt: JSON.stringify(body) });
  });

  test.each(["null", "[]", '"taken on"', "1", "true"])("an action that is answered with %s", async (body) => {
    const { session } = await serviceSession(() => ({ body }));
    const error = await rejection(new VisualizationJob(session, "10").stop());
    expect(error).toMatchObject({ name: "DecodeError", operation: "stopVisualizationJob", excerpt: body });
  });
});

test.each([1, 0, "yes", "", {}, "TRUE"])("is_success that is %j says nothing, as if it were absent", async (value) => {
  expect(await details({ is_success: value })).toStrictEqual({ ...minimal, job_id: "10" });
});
