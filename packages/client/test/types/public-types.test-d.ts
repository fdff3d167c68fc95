import { describe, expectTypeOf, test } from "vitest";
import {
  isApiError,
  JobStatus,
  Session,
  signRequest,
  statusClass,
  VisualizationJob,
  type ActionResult,
  type Int64,
  type JobDetails,
  type JobId,
  type JobPage,
  type JobSnapshot,
  type StatusClass,
} from "../../src/index.ts";

declare const session: Session;
declare const job: VisualizationJob;

describe("jobs", () => {
  test("create takes what the contract takes, and nothing else", () => {
    expectTypeOf(
      VisualizationJob.create(session, { job_name: "a", train_url: "/b/" }),
    ).resolves.toEqualTypeOf<VisualizationJob>();
    // @ts-expect-error train_url is missing
    void VisualizationJob.create(session, { job_name: "a" });
    // @ts-expect-error misspelt
    void VisualizationJob.create(session, { job_name: "a", train_url: "/b/", job_descr: "" });
    // @ts-expect-error not a job type
    void VisualizationJob.create(session, { job_name: "a", train_url: "/b/", job_type: "tensorbord" });
    // @ts-expect-error an option that does not exist
    void VisualizationJob.create(session, { job_name: "a", train_url: "/b/" }, { retries: 3 });
  });

  test("list takes the query of the contract, and a status as a number", () => {
    expectTypeOf(VisualizationJob.list(session, { status: JobStatus.RUNNING, sortBy: "job_name" })).toExtend<
      AsyncIterable<VisualizationJob>
    >();
    // @ts-expect-error the API spells it sortBy
    VisualizationJob.list(session, { sort_by: "job_id" });
    // @ts-expect-error not a field to sort by
    VisualizationJob.list(session, { sortBy: "duration" });
    expectTypeOf(VisualizationJob.listPage(session)).resolves.toEqualTypeOf<JobPage>();
  });

  test("data has the names of the wire, and one type where the wire has several", () => {
    expectTypeOf(job.info()).resolves.toEqualTypeOf<JobDetails>();
    expectTypeOf<JobDetails["job_id"]>().toEqualTypeOf<JobId>();
    expectTypeOf<JobDetails["job_id"]>().toExtend<string>();
    expectTypeOf<JobDetails["status"]>().toEqualTypeOf<JobStatus | (number & {})>();
    expectTypeOf<JobDetails["job_name"]>().toEqualTypeOf<string>();
    expectTypeOf<JobDetails["create_time"]>().toEqualTypeOf<Int64 | undefined>();
    expectTypeOf<JobDetails["service_url"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<JobDetails>().not.toHaveProperty("error_code");
    expectTypeOf<JobPage["job_total_count"]>().toEqualTypeOf<number>();
    expectTypeOf(job.last).toEqualTypeOf<JobSnapshot | undefined>();
    expectTypeOf(job.stop()).resolves.toEqualTypeOf<ActionResult>();
  });

  test("a wait gives details, and nothing for a deleted job", () => {
    expectTypeOf(job.waitFor("running")).resolves.toEqualTypeOf<JobDetails>();
    expectTypeOf(job.waitFor("deleted")).resolves.toEqualTypeOf<undefined>();
    // @ts-expect-error not a goal
    void job.waitFor("started");
  });

  test("an id is a text, and data cannot be changed", () => {
    // @ts-expect-error numbers lose digits
    void new VisualizationJob(session, 8992);
    // @ts-expect-error read-only
    job.id = "1";
  });
});

describe("a session", () => {
  test("takes a token or a key pair", () => {
    void new Session({ credentials: { token: "t" } });
    void new Session({ credentials: { accessKey: "a", secretKey: "s", securityToken: "t" } });
    // @ts-expect-error the secret key is missing
    void new Session({ credentials: { accessKey: "a" } });
    // @ts-expect-error misspelt
    void new Session({ regoin: "eu-de" });
  });

  test("has calls by path that are typed by the contract", async () => {
    const path = "/v1/{project_id}/visualization-jobs/{job_id}";
    const { data, error } = await session.api.GET(path, { params: { path: { job_id: "1" } } });
    expectTypeOf(data).not.toBeAny();
    expectTypeOf(data?.job_name).toEqualTypeOf<string | undefined>();
    if (typeof error === "object") expectTypeOf(error.error_code).toEqualTypeOf<string>();
    void session.api.GET("/v1/{project_id}/visualization-jobs");
    // @ts-expect-error the id is missing
    void session.api.GET(path);
    // @ts-expect-error a stop is a POST
    void session.api.GET(`${path}/stop`, { params: { path: { job_id: "1" } } });
    // @ts-expect-error the body is missing
    void session.api.POST("/v1/{project_id}/visualization-jobs", {});
    // @ts-expect-error no such query
    void session.api.GET("/v1/{project_id}/visualization-jobs", { params: { query: { sort_by: "job_id" } } });
    void session.api.POST("/v1/{project_id}/visualization-jobs", {
      body: { job_name: "a", train_url: "/b/" },
      timeoutMs: 1,
    });
  });
});

test("guards narrow", () => {
  const error: unknown = undefined;
  if (isApiError(error)) expectTypeOf(error.status).toEqualTypeOf<number>();
});

test("helpers", () => {
  expectTypeOf(JobStatus.RUNNING).toEqualTypeOf<8>();
  expectTypeOf(statusClass(8)).toEqualTypeOf<StatusClass>();
  expectTypeOf(
    signRequest({ method: "GET", url: "https://a" }, { accessKey: "a", secretKey: "s" }),
  ).resolves.toHaveProperty("Authorization");
});
