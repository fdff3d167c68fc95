import { describe, expectTypeOf, test } from "vitest";
import {
  JobStatus,
  statusClass,
  statusName,
  VisualizationJob,
  type ApiError,
  type JobDetails,
  type JobId,
  type JobSchedule,
  type JobStatusNumber,
  type RetryEvent,
  type Session,
  type StatusChange,
  type StatusName,
  type UnreachableGoalError,
  type WaitProgress,
  type WaitTimeoutError,
} from "../../src/index.ts";

declare const session: Session;
declare const job: VisualizationJob;
declare const details: JobDetails;

describe("what the wire may have others of stays open", () => {
  test("a status is a documented one or any number", () => {
    expectTypeOf<number>().toExtend<JobStatusNumber>();
    expectTypeOf<typeof JobStatus.RUNNING>().toExtend<JobStatusNumber>();
    expectTypeOf<string>().not.toExtend<JobStatusNumber>();
    VisualizationJob.list(session, { status: 99 });
    VisualizationJob.list(session, { status: "99" });
    VisualizationJob.list(session, { status: details.status });
  });

  test("an error code is a documented one or any text", () => {
    expectTypeOf<string>().toExtend<ApiError["code"]>();
    expectTypeOf<"ModelArts.0105">().toExtend<ApiError["code"]>();
  });

  test("a schedule is read as it is written", () => {
    expectTypeOf<string>().toExtend<JobSchedule["type"]>();
    expectTypeOf<string>().toExtend<JobSchedule["time_unit"]>();
  });

  test("an id is a text for whoever wants a text", () => {
    expectTypeOf(job.id).toEqualTypeOf<JobId>();
    expectTypeOf<JobId>().toExtend<string>();
    const texts: string[] = [job.id, details.job_id];
    expectTypeOf(texts).toEqualTypeOf<string[]>();
    void new VisualizationJob(session, details.job_id);
  });
});

describe("a switch narrows to literals", () => {
  test("on the name of a status", () => {
    const name = statusName(details);
    switch (name) {
      case "JOBSTAT_RUNNING":
        expectTypeOf(name).toEqualTypeOf<"JOBSTAT_RUNNING">();
        break;
      case "MOUNT_FAILED":
        expectTypeOf(name).toEqualTypeOf<"MOUNT_FAILED">();
        break;
      // @ts-expect-error no such name
      case "RUNNING":
        break;
      default:
        expectTypeOf(name).toEqualTypeOf<
          Exclude<StatusName, "JOBSTAT_RUNNING" | "MOUNT_FAILED"> | `UNKNOWN(${number})`
        >();
    }
  });

  test("on the class of a status, with nothing left over", () => {
    const found = statusClass(8);
    switch (found) {
      case "transitional":
      case "running":
      case "ended":
        break;
      default:
        expectTypeOf(found).toEqualTypeOf<"failed">();
    }
  });

  test("on what a wait or a watch tells", () => {
    expectTypeOf<Extract<WaitProgress["statusName"], "gone">>().toEqualTypeOf<"gone">();
    expectTypeOf<StatusChange["statusName"]>().toEqualTypeOf<ReturnType<typeof statusName>>();
    expectTypeOf<WaitProgress["goal"]>().toEqualTypeOf<"running" | "stopped" | "deleted" | "predicate">();
    expectTypeOf<RetryEvent["reason"]>().toEqualTypeOf<"unsent" | "refused" | "maybe-applied" | "credentials">();
  });
});

describe("a wait", () => {
  test("for a predicate gives the details that it is true of", () => {
    expectTypeOf(job.waitFor(({ service_url }) => Boolean(service_url))).resolves.toEqualTypeOf<JobDetails>();
  });

  test("for a goal that is known later gives details, or nothing for a deleted job", () => {
    const goal: "running" | "deleted" = JSON.parse('"running"');
    expectTypeOf(job.waitFor(goal)).resolves.toEqualTypeOf<JobDetails | undefined>();
  });

  test("that fails says what it was for, a predicate too", () => {
    expectTypeOf<WaitTimeoutError["goal"]>().toEqualTypeOf<WaitProgress["goal"]>();
    expectTypeOf<UnreachableGoalError["goal"]>().toEqualTypeOf<WaitProgress["goal"]>();
  });
});
