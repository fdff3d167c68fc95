import { describe, expect, test } from "vitest";
import { VisualizationJob } from "../../src/index.ts";
import { inMemorySession, rejection } from "../support/in-memory.ts";

const minimal = { job_id: 10, job_name: "a", status: 8 };

/** The details, as a caller sees them, of a job that the wire shows like this. */
async function read(fields: object | string): Promise<unknown> {
  const body = typeof fields === "string" ? fields : { ...minimal, ...fields };
  const { session } = inMemorySession(() => ({ body }));
  return new VisualizationJob(session, "10").info();
}

describe("ids", () => {
  test.each([
    ['{"job_id":10,"status":8}', "10"],
    ['{"job_id":"10","status":8}', "10"],
    ['{"job_id":9007199254740993,"status":8}', "9007199254740993"],
    ['{"job_id":"18446744073709551615","status":8}', "18446744073709551615"],
  ])("%s has the id %j", async (body, id) => {
    expect(await read(body)).toMatchObject({ job_id: id });
  });

  test("details without an id have the id that was asked for", async () => {
    expect(await read('{"job_name":"a","status":8}')).toMatchObject({ job_id: "10" });
  });

  test.each([null, "", "1.5", "abc", -1, 1.5, {}])("a created job whose id is %j cannot be read", async (job_id) => {
    const { session } = inMemorySession(() => ({ body: { ...minimal, job_id } }));
    const error = await rejection(VisualizationJob.create(session, { job_name: "a", train_url: "/b/" }));
    expect(error).toMatchObject({ name: "DecodeError" });
  });
});

describe("status", () => {
  test.each([
    [8, 8],
    ["8", 8],
    [99, 99],
    ["0", 0],
    [-1, -1],
    ["-1", -1],
    [1e21, 1e21],
  ])("%j is %i", async (status, value) => {
    expect(await read({ status })).toMatchObject({ status: value });
  });
});

describe("times and durations", () => {
  test.each([
    [1565149736000, 1565149736000],
    ["1524189990635", 1524189990635],
    [15099239923, 15099239923],
    ["9007199254740993", "9007199254740993"],
    ["soon", "soon"],
    // Ten digits are seconds.
    [1565149736, 1565149736000],
    ["1524189990", 1524189990000],
  ])("create_time %j is %j", async (create_time, value) => {
    expect(await read({ create_time })).toMatchObject({ create_time: value });
  });

  test("a duration of ten digits stays what it is", async () => {
    expect(await read({ duration: 1565149736 })).toMatchObject({ duration: 1565149736 });
  });

  test("duration and remaining_duration are read alike", async () => {
    expect(await read({ duration: "1502323", remaining_duration: "60000" })).toMatchObject({
      duration: 1502323,
      remaining_duration: 60000,
    });
  });
});

describe("schedule", () => {
  const hours = { type: "stop", time_unit: "HOURS", duration: 4 };
  test.each<[string, unknown, unknown]>([
    ["an array", [hours], [hours]],
    ["an object", hours, [hours]],
    ["timeUnit", [{ type: "stop", timeUnit: "HOURS", duration: 4 }], [hours]],
    ["a quoted duration", [{ ...hours, duration: "4" }], [hours]],
    ["an empty array", [], []],
    ["an unknown field", [{ ...hours, zone: "utc" }], [{ ...hours, zone: "utc" }]],
  ])("%s becomes a list of entries", async (_name, schedule, value) => {
    expect(await read({ schedule })).toMatchObject({ schedule: value });
  });
});

describe("null and absent", () => {
  test("job_name: null reads as an empty text, because every job has one", async () => {
    expect(await read({ job_name: null })).toEqual({ ...minimal, job_id: "10", job_name: "" });
  });

  test.each([
    "job_desc",
    "service_url",
    "train_url",
    "resource_id",
    "create_time",
    "duration",
    "remaining_duration",
    "schedule",
  ])("%s: null reads as absent", async (name) => {
    expect(await read({ [name]: null })).toEqual({ ...minimal, job_id: "10" });
  });

  test("an empty service_url stays", async () => {
    expect(await read({ service_url: "" })).toMatchObject({ service_url: "" });
  });
});

test("unknown fields are kept", async () => {
  const more = { gpu: { count: 2 }, note: null, big: "x" };
  expect(await read(more)).toMatchObject(more);
});

test('is_success "true" is true', async () => {
  expect(await read({ is_success: "true" })).toMatchObject({ is_success: true });
});

/** A page, as a caller sees it, that the wire shows like this. */
async function page(body: unknown): Promise<unknown> {
  const { session } = inMemorySession(() => ({ body }));
  return VisualizationJob.listPage(session);
}

describe("a page", () => {
  test("has its totals and quotas as numbers, and its jobs read like details", async () => {
    const body = {
      is_success: "true",
      job_total_count: "1",
      job_count_limit: 999,
      quotas: 100,
      jobs: [{ ...minimal, status: "7", schedule: null }],
      note: "new",
    };
    expect(await page(body)).toEqual({
      is_success: true,
      job_total_count: 1,
      job_count_limit: 999,
      quotas: 100,
      jobs: [{ job_id: "10", job_name: "a", status: 7 }],
      note: "new",
    });
  });

  test.each([{}, { jobs: null }, { jobs: {} }, { jobs: ["10"] }, { jobs: [{ job_id: 1 }] }])(
    "without readable jobs (%j) is not an empty page",
    async (body) => {
      expect(await rejection(page(body))).toMatchObject({ name: "DecodeError", operation: "listVisualizationJobs" });
    },
  );
});
