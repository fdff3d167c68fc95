import { describe, expect, test } from "vitest";
import { JobStatus, statusClass, VisualizationJob, type CreateVisualizationJobRequest } from "../../src/index.ts";
import { serviceSession } from "../support/service.ts";
import { details, failureOf, minimal, path, refused, sentBody, untyped, valid } from "../support/one-job.ts";

// The second ten of the contradictions between the vendor's documents.

function stoppedAfter(duration: number): CreateVisualizationJobRequest {
  return { ...valid, schedule: [{ type: "stop", time_unit: "HOURS", duration }] };
}

describe("C11: the answer to a create may lack the address of the charts", () => {
  test.each([
    ["absent", {}, {}],
    ["null", { service_url: null }, {}],
    ["empty", { service_url: "" }, { service_url: "" }],
    ["there", { service_url: "https://charts.example.com/10/" }, { service_url: "https://charts.example.com/10/" }],
  ])("%s", async (_name, fields, value) => {
    const { session } = await serviceSession(() => ({ body: { ...minimal, ...fields } }));
    const { last } = await VisualizationJob.create(session, valid);
    expect(last).toEqual({ ...minimal, job_id: "10", ...value });
  });
});

describe("C12: a job is created with a name", () => {
  test.each([
    ["none", undefined, "required", "job_name is missing"],
    ["one with a blank, as in an example", "a b", "pattern", 'job_name is "a b", which does not match'],
  ])("%s is refused", async (_name, job_name, rule, message) => {
    const error = await refused((session) => VisualizationJob.create(session, untyped({ ...valid, job_name })));
    expect(error).toMatchObject({ name: "ContractError", field: "job_name", rule });
    expect(String(error)).toContain(message);
  });
});

describe("C13: status 13 is canceled, though the list page counts it among the failed", () => {
  test("its class is ended; that of 3, 5, 6 and 11 is failed", () => {
    expect(statusClass(JobStatus.CANCELED)).toBe("ended");
    expect([3, 5, 6, 11].map((status) => statusClass(status))).toEqual(["failed", "failed", "failed", "failed"]);
  });

  test("a filter finds it, and a restart from it is sent", async () => {
    const { session, requests } = await serviceSession(() => ({
      body: { job_total_count: 1, jobs: [{ ...minimal, status: 13 }] },
    }));
    const [job] = await VisualizationJob.list(session, { status: JobStatus.CANCELED }).toArray();
    expect(job?.last).toMatchObject({ status: 13 });
    await job?.restart();
    expect(requests[0]?.url).toMatch(/status=13$/);
    expect(requests[1]?.url).toBe(`${path}/10/restart`);
  });
});

describe("C14: the type of a job is in lower case", () => {
  test.each(["TensorBoard", "MindInsight"])("%s is refused, and told how to write it", async (job_type) => {
    const error = await refused((session) => VisualizationJob.create(session, untyped({ ...valid, job_type })));
    expect(error).toMatchObject({ name: "ContractError", field: "job_type", rule: "enum" });
    expect(String(error)).toContain(`is "${job_type}"; one of tensorboard, mindinsight is needed`);
  });

  test.each(["tensorboard", "mindinsight"] as const)("%s is sent", async (job_type) => {
    const input = { ...valid, job_type };
    expect(await sentBody((session) => VisualizationJob.create(session, input))).toEqual(input);
  });

  test("no answer is documented to tell it; one that does is handed on as it is", async () => {
    expect(await details({ job_type: "TensorBoard" })).toMatchObject({ job_type: "TensorBoard" });
  });
});

describe("C15: durations are in milliseconds, those of a schedule in hours", () => {
  test.each([
    [33000, 33000],
    ["1502323", 1502323],
    // Ten digits, which would be seconds in a time.
    [1565149736, 1565149736],
    ["9007199254740993", "9007199254740993"],
  ])("duration and remaining_duration %j are read as %j", async (wire, value) => {
    const read = { duration: value, remaining_duration: value };
    expect(await details({ duration: wire, remaining_duration: wire })).toMatchObject(read);
  });

  test.each([0, 24])("%i hours are sent", async (duration) => {
    const input = stoppedAfter(duration);
    expect(await sentBody((session) => VisualizationJob.create(session, input))).toEqual(input);
  });

  test.each([
    [25, "maximum", "schedule[0].duration is 25; 0 to 24 hours is allowed"],
    [-1, "minimum", "schedule[0].duration is -1; 0 to 24 hours is allowed"],
    [0.5, "type", "schedule[0].duration must be a whole number, not the number 0.5"],
  ])("%d hours are refused", async (duration, rule, message) => {
    const error = await refused((session) => VisualizationJob.create(session, stoppedAfter(duration)));
    expect(error).toMatchObject({ field: "schedule[0].duration", rule });
    expect(String(error)).toContain(message);
  });
});

test("C16: an update needs a description, and an empty one clears it", async () => {
  const error = await refused((session) => new VisualizationJob(session, "1").update(untyped({})));
  expect(error).toMatchObject({ operation: "updateVisualizationJob", field: "job_desc", rule: "required" });
  const clear = { job_desc: "" };
  expect(await sentBody((session) => new VisualizationJob(session, "1").update(clear))).toEqual(clear);
});

describe("C17: a failure says why and which under several names", () => {
  test.each([
    [{ error_message: "a", error_msg: "b", error_code: "x" }, "a"],
    [{ error_msg: "b", message: "c", error_code: "x" }, "b"],
    [{ message: "c", error_code: "x" }, "c"],
    [{ error: { message: "d", code: 400, title: "Bad Request" } }, "d"],
    [{ error_message: "", error_msg: null, message: "c" }, "c"],
  ])("the message of %j", async (body, message) => {
    const error = await failureOf({ status: 400, body });
    expect(error.serviceMessage).toBe(message);
    expect(error.message).toMatch(new RegExp(`^showVisualizationJob failed: ${message} \\(`));
  });

  test.each([
    [{ error_code: "x", code: "y" }, "x"],
    [{ code: "y" }, "y"],
    [{ error: { code: 400 } }, "400"],
    [{}, undefined],
  ])("the code of %j", async (body, code) => {
    expect((await failureOf({ status: 400, body })).code).toBe(code);
  });
});

test("C18: details are looked up by id, also where the name is known", async () => {
  const { session, requests } = await serviceSession(() => ({ body: { ...minimal, job_name: "mnist" } }));
  const job = await VisualizationJob.create(session, valid);
  await job.info();
  expect(requests.at(-1)).toMatchObject({ method: "GET", url: `${path}/10` });
});

describe("C19: is_success may be in quotes", () => {
  test.each([true, "true"])("%j is true, in details, a page and an action", async (is_success) => {
    const { session } = await serviceSession(() => ({ body: { ...minimal, is_success, jobs: [] } }));
    const job = new VisualizationJob(session, "10");
    expect([await job.info(), await VisualizationJob.listPage(session), await job.stop()]).toMatchObject([
      { is_success: true },
      { is_success: true },
      { is_success: true },
    ]);
  });

  test.each([false, "false"])("%j is a failure, with HTTP 200", async (is_success) => {
    expect(await failureOf({ body: { ...minimal, is_success } })).toMatchObject({ name: "ApiError", status: 200 });
  });
});

describe("C20: the content type of every call is JSON, with a body or without", () => {
  test.each([
    ["a token", { token: "t" }, /^$/],
    ["keys, which sign it", { accessKey: "AK", secretKey: "SK" }, /SignedHeaders=content-type;host;/],
  ])("with %s", async (_name, credentials, authorization) => {
    const { session, requests } = await serviceSession(() => ({ body: { ...minimal, jobs: [] } }), { credentials });
    const job = await VisualizationJob.create(session, valid);
    await VisualizationJob.listPage(session);
    await job.info();
    await job.update({ job_desc: "" });
    await job.stop();
    await job.restart();
    await job.delete();
    expect(requests.map(({ headers }) => headers["content-type"])).toEqual(Array(7).fill("application/json"));
    for (const { headers } of requests) expect(headers.authorization ?? "").toMatch(authorization);
  });
});
