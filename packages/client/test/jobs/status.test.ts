import { describe, expect, test } from "vitest";
import {
  canRestart,
  canStop,
  isEnded,
  isRunning,
  JobStatus,
  statusClass,
  statusName,
  VisualizationJob,
  type StatusClass,
  type StatusName,
} from "../../src/index.ts";
import { inMemorySession } from "../support/in-memory.ts";

/**
 * Names and numbers are those of the status table in the ModelArts API reference (Open Telekom Cloud, 2025-08-26; Chinese,
 * 2021-10-16); 22 is in the reference of the Python SDK alone. The console's manual documents a stop from 8 and a restart from 13;
 * the classes and the other legal statuses are inferred from what each status means.
 */
const rows: [number, StatusName, StatusClass, "can stop" | "can restart" | undefined][] = [
  [0, "JOBSTAT_UNKNOWN", "transitional", undefined],
  [1, "JOBSTAT_INIT", "transitional", "can stop"],
  [2, "JOBSTAT_IMAGE_CREATING", "transitional", "can stop"],
  [3, "JOBSTAT_IMAGE_FAILED", "failed", "can restart"],
  [4, "JOBSTAT_SUBMIT_TRYING", "transitional", "can stop"],
  [5, "JOBSTAT_SUBMIT_FAILED", "failed", "can restart"],
  [6, "JOBSTAT_DELETE_FAILED", "failed", undefined],
  [7, "JOBSTAT_WAITING", "transitional", "can stop"],
  [8, "JOBSTAT_RUNNING", "running", "can stop"],
  [9, "JOBSTAT_KILLING", "transitional", undefined],
  [10, "JOBSTAT_COMPLETED", "ended", "can restart"],
  [11, "JOBSTAT_FAILED", "failed", "can restart"],
  [12, "JOBSTAT_KILLED", "ended", "can restart"],
  [13, "JOBSTAT_CANCELED", "ended", "can restart"],
  [14, "JOBSTAT_LOST", "failed", "can restart"],
  [15, "JOBSTAT_SCALING", "transitional", "can stop"],
  [16, "JOBSTAT_SUBMIT_MODEL_FAILED", "failed", "can restart"],
  [17, "JOBSTAT_DEPLOY_SERVICE_FAILED", "failed", "can restart"],
  [18, "JOBSTAT_CHECK_INIT", "transitional", "can stop"],
  [19, "JOBSTAT_CHECK_RUNNING", "transitional", "can stop"],
  [20, "JOBSTAT_CHECK_RUNNING_COMPLETED", "transitional", "can stop"],
  [21, "JOBSTAT_CHECK_FAILED", "failed", "can restart"],
  [22, "MOUNT_FAILED", "failed", "can restart"],
];

describe("a documented status", () => {
  test.each(rows)("%i is %s, %s, %s: as a number and as what has it", (status, name, expectedClass, can) => {
    for (const given of [status, { status }]) {
      expect(statusName(given)).toBe(name);
      expect(statusClass(given)).toBe(expectedClass);
      expect(isRunning(given)).toBe(expectedClass === "running");
      expect(isEnded(given)).toBe(expectedClass === "ended" || expectedClass === "failed");
      expect(canStop(given)).toBe(can === "can stop");
      expect(canRestart(given)).toBe(can === "can restart");
    }
  });

  test("has a key in JobStatus, its name without JOBSTAT_", () => {
    const keys = rows.map(([status, name]) => [name.replace(/^JOBSTAT_/, ""), status]);
    expect(JobStatus).toEqual(Object.fromEntries(keys));
  });
});

describe("a status that is not documented", () => {
  test.each([-1, 23, 99, 2 ** 53, Number.NaN])(
    "%d is on its way to somewhere, and nothing is said to be legal",
    (status) => {
      for (const given of [status, { status }]) {
        expect(statusName(given)).toBe(`UNKNOWN(${status})`);
        expect(statusClass(given)).toBe("transitional");
        expect([isRunning, isEnded, canStop, canRestart].map((is) => is(given))).toEqual([false, false, false, false]);
      }
    },
  );
});

test("what was last seen of a job is told by the same helpers", async () => {
  const { session } = inMemorySession(() => ({ body: { job_id: 10, job_name: "a", status: "13" } }));
  const job = new VisualizationJob(session, "10");
  expect(isEnded(await job.info())).toBe(true);
  expect(job.last !== undefined && canRestart(job.last)).toBe(true);
});

test("what is not legal is sent all the same: the service decides", async () => {
  const { session, sent } = inMemorySession(({ method }) => ({
    body: method === "GET" ? { job_id: 10, job_name: "a", status: 12 } : { is_success: true },
  }));
  const job = new VisualizationJob(session, "10");
  expect(canStop(await job.info())).toBe(false);
  expect(await job.stop()).toEqual({ is_success: true });
  expect(sent.at(-1)?.url.pathname).toMatch(/\/10\/stop$/);
});
