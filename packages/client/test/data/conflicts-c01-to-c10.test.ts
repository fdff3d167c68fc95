import { describe, expect, test } from "vitest";
import { JobStatus, VisualizationJob, type ListJobsQuery } from "../../src/index.ts";
import { serviceSession } from "../support/service.ts";
import { details, failureOf, minimal, path, refused, sentBody, sentQuery, untyped, valid } from "../support/one-job.ts";

// The vendor's documents contradict each other in twenty places: each has a number, a tolerant reading and one way to send it.

describe("C1: an id is a text of digits, whether the wire has a number or a text", () => {
  test.each([
    ["10", "10"],
    ['"10"', "10"],
    ["9007199254740993", "9007199254740993"],
    ["18446744073709551615", "18446744073709551615"],
    ['"18446744073709551615"', "18446744073709551615"],
  ])("%s in a create, a list and the details", async (wire, id) => {
    const job = `{"job_id":${wire},"job_name":"a","status":8}`;
    const { session, requests } = await serviceSession(({ url }) => ({
      body: url.includes("?") ? `{"job_total_count":1,"jobs":[${job}]}` : job,
    }));
    const created = await VisualizationJob.create(session, valid);
    const [listed] = await VisualizationJob.list(session).toArray();
    expect([created.id, created.last?.job_id, listed?.id, listed?.last?.job_id]).toEqual([id, id, id, id]);
    expect(await created.info()).toMatchObject({ job_id: id });
    expect(requests.at(-1)?.url).toBe(`${path}/${id}`);
  });

  test("details that leave it out have the id that was asked for", async () => {
    expect(await details('{"job_name":"a","status":8}')).toMatchObject({ job_id: "10" });
  });
});

describe("C2: a schedule is a list of entries with time_unit", () => {
  const hours = { type: "stop", time_unit: "HOURS", duration: 4 };
  test.each<[string, unknown, unknown]>([
    ["an array", [hours], [hours]],
    ["an object", hours, [hours]],
    ["an empty array", [], []],
    ["timeUnit", [{ type: "stop", timeUnit: "HOURS", duration: 4 }], [hours]],
    ["timeUnit beside a null time_unit", { ...hours, time_unit: null, timeUnit: "HOURS" }, [hours]],
    ["a quoted duration", [{ ...hours, duration: "4" }], [hours]],
    ["null", null, undefined],
    ["absent", undefined, undefined],
  ])("when the wire has it as %s", async (_name, schedule, value) => {
    expect(await details({ schedule })).toEqual({ ...minimal, job_id: "10", schedule: value });
  });

  test("a create sends an array of one", async () => {
    const input = { ...valid, schedule: [{ type: "stop", time_unit: "HOURS", duration: 4 } as const] };
    expect(await sentBody((session) => VisualizationJob.create(session, input))).toEqual(input);
  });

  test.each<[string, unknown, string, string]>([
    ["an entry without a list", hours, "schedule", "type"],
    ["two entries", [hours, hours], "schedule", "maxItems"],
    ["timeUnit", [{ type: "stop", timeUnit: "HOURS", duration: 4 }], "schedule[0].time_unit", "required"],
  ])("a create with %s is refused", async (_name, schedule, field, rule) => {
    const error = await refused((session) => VisualizationJob.create(session, untyped({ ...valid, schedule })));
    expect(error).toMatchObject({ name: "ContractError", field, rule });
  });
});

describe("C3: a status is a number", () => {
  test.each([
    [8, 8],
    ["8", 8],
    ["0", 0],
    [99, 99],
    [-1, -1],
    ["-1", -1],
    [1e21, 1e21],
  ])("%j is read as %i", async (status, value) => {
    expect(await details({ status })).toMatchObject({ status: value });
  });

  test.each([JobStatus.RUNNING, "8"] as const)("the filter %j is sent as its digits", async (status) => {
    expect(await sentQuery((session) => VisualizationJob.listPage(session, { status }))).toEqual({ status: "8" });
  });
});

describe("C4: create_time is in milliseconds", () => {
  test.each([
    ["thirteen digits", 1565149736000, 1565149736000],
    ["thirteen digits in quotes", "1524189990635", 1524189990635],
    ["ten digits, which can only be seconds", 1565149736, 1565149736000],
    ["ten digits in quotes", "1524189990", 1524189990000],
    ["eleven digits, raw", 15099239923, 15099239923],
    ["twelve digits, raw", "150992399231", 150992399231],
    ["digits beyond 2^53, as text", "9007199254740993", "9007199254740993"],
    ["what is no number, raw", "soon", "soon"],
  ])("%s", async (_name, create_time, value) => {
    expect(await details({ create_time })).toMatchObject({ create_time: value });
  });
});

describe("C5: a page holds 1 to 1,000 jobs", () => {
  test.each([1, 100, 1000])("per_page %i is sent", async (per_page) => {
    const query = await sentQuery((session) => VisualizationJob.listPage(session, { per_page }));
    expect(query).toEqual({ per_page: String(per_page) });
  });

  test.each([
    [0, "minimum"],
    [1001, "maximum"],
  ])("per_page %i is refused", async (per_page, rule) => {
    const error = await refused((session) => VisualizationJob.listPage(session, { per_page }));
    expect(error).toMatchObject({ name: "ContractError", field: "per_page", rule });
  });

  test("a listing asks for 100, which is valid under both maxima", async () => {
    const query = await sentQuery((session) => VisualizationJob.list(session).toArray());
    expect(query["per_page"]).toBe("100");
  });
});

describe("C6: the field to sort by goes as sortBy, whatever the credentials", () => {
  test.each([{ token: "t" }, { accessKey: "AK", secretKey: "SK" }])("with %j", async (credentials) => {
    const { session, requests } = await serviceSession(() => ({ body: { jobs: [] } }), { credentials });
    await VisualizationJob.listPage(session, { sortBy: "create_time" });
    expect(requests[0]?.url).toBe(`${path}?sortBy=create_time`);
  });

  test("sort_by is refused", async () => {
    const query: ListJobsQuery = untyped({ sort_by: "job_id" });
    const error = await refused((session) => VisualizationJob.listPage(session, query));
    expect(error).toMatchObject({ field: "sort_by", rule: "additionalProperties" });
  });
});

describe("C7: a listing says its order, because the documents disagree about the default", () => {
  test.each<[ListJobsQuery, object]>([
    [{}, { sortBy: "job_id", order: "asc" }],
    [{ sortBy: "job_name" }, { sortBy: "job_name", order: "asc" }],
    [{ order: "desc" }, { sortBy: "job_id", order: "desc" }],
    [untyped({ sortBy: undefined, order: undefined }), { sortBy: "job_id", order: "asc" }],
  ])("%j", async (query, order) => {
    expect(await sentQuery((session) => VisualizationJob.list(session, query).toArray())).toMatchObject(order);
  });
});

describe("C8: a search has at most 100 characters; some pages say 64", () => {
  test.each([0, 64, 65, 100])("%i are sent", async (length) => {
    const search_content = "搜".repeat(length);
    const query = await sentQuery((session) => VisualizationJob.listPage(session, { search_content }));
    expect(query).toEqual({ search_content });
  });

  test("101 are refused", async () => {
    const search_content = "x".repeat(101);
    const error = await refused((session) => VisualizationJob.listPage(session, { search_content }));
    expect(error).toMatchObject({ field: "search_content", rule: "maxLength" });
  });
});

describe("C9: details without is_success", () => {
  test("are a success when they have no error_code", async () => {
    expect(await details({})).toEqual({ ...minimal, job_id: "10" });
  });

  test("are a failure when they have one", async () => {
    const body = { error_message: "no such job", error_code: "ModelArts.0102" };
    expect(await failureOf({ body })).toMatchObject({ name: "NotFoundError", status: 200, code: "ModelArts.0102" });
  });
});

test("C10: quotas and job_count_limit are the numbers that the service gives, whatever they mean", async () => {
  const page = { job_total_count: "1", job_count_limit: 999, quotas: "100" };
  const { session } = await serviceSession(() => ({ body: { ...page, jobs: [] } }));
  expect(await VisualizationJob.listPage(session)).toEqual({
    job_total_count: 1,
    job_count_limit: 999,
    quotas: 100,
    jobs: [],
  });
});
