import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { JobStatus, operations, statuses } from "@vizjobs/spec/contract";
import { createLocalClock, type SeedJob } from "../../src/index.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { hours, open, otherProject, refusalOf, start, throughJson, type Open } from "./lived-server.ts";

const job = (more: Partial<SeedJob> = {}): SeedJob => ({ job_name: "job", train_url: "/bucket/logs/", ...more });
const statusAfter = async ({ server, call }: Open, ms: number): Promise<number> => {
  server.clock.advance(ms);
  return (await call("showVisualizationJob", { jobId: 1 })).body.status;
};

describe("seed", () => {
  test.each(Object.keys(statuses).map(Number))("a job in status %i is there at once", async (status) => {
    for (const timing of ["normal", "manual"] as const) {
      const opened = open({ timing });
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key of the contract's table of them
      await opened.state.seed([job({ status: status as JobStatus })]);
      expect(await statusAfter(opened, 0)).toBe(status);
    }
  });

  const lives: [JobStatus, [ms: number, status: number][]][] = [
    [
      1,
      [
        [399, 1],
        [1, 4],
        [600, 7],
        [1_500, 8],
        [3_600_000, 9],
        [800, 12],
      ],
    ],
    [
      4,
      [
        [600, 7],
        [1_500, 8],
        [3_599_999, 8],
        [1, 9],
      ],
    ],
    [
      7,
      [
        [1_499, 7],
        [1, 8],
      ],
    ],
    [
      8,
      [
        [3_599_999, 8],
        [1, 9],
        [800, 12],
      ],
    ],
    [
      9,
      [
        [799, 9],
        [1, 12],
        [99_999_999, 12],
      ],
    ],
  ];
  test.each(lives)("one in status %i goes on by the rules", async (status, later) => {
    const opened = open();
    await opened.state.seed([job({ status, schedule: [...hours(1)] })]);
    for (const [ms, expected] of later) expect(await statusAfter(opened, ms)).toBe(expected);
  });

  test.each([
    [1, [1, 4, 7, 8, 8]],
    [7, [7, 8, 8]],
    [9, [9, 12, 12]],
  ] as [JobStatus, number[]][])("under the manual timing one in status %i goes on with reads", async (status, seen) => {
    const opened = open({ timing: "manual" });
    await opened.state.seed([job({ status })]);
    for (const expected of seen) expect(await statusAfter(opened, 0)).toBe(expected);
  });

  test("under the manual timing a running one with a schedule stops automatically", async () => {
    const opened = open({ timing: "manual" });
    await opened.state.seed([job({ schedule: [...hours(1)] })]);
    expect([await statusAfter(opened, 3_599_999), await statusAfter(opened, 1)]).toEqual([8, 9]);
    expect(await statusAfter(opened, 0)).toBe(12);
  });

  test.each(
    Object.keys(statuses)
      .map(Number)
      .filter((status) => ![1, 4, 7, 8, 9].includes(status)),
  )("one in status %i stays, and can be done with what the contract allows there", async (status) => {
    const opened = open({ timing: "instant" });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key of the contract's table of them
    await opened.state.seed([job({ status: status as JobStatus, schedule: [...hours(1)] })]);
    expect(await statusAfter(opened, 99_999_999)).toBe(status);
    const { legalFrom } = operations.restartVisualizationJob;
    const isLegal = new Set<number>(legalFrom).has(status);
    expect((await opened.call("restartVisualizationJob", { jobId: 1 })).status).toBe(isLegal ? 200 : 400);
    expect(await statusAfter(opened, 0)).toBe(isLegal ? 8 : status);
  });

  test("a job is running, without further words, and looks as a created one that came to run now", async () => {
    const seeded = open();
    expect(await seeded.state.seed([job()])).toEqual([
      { project_id: seeded.server.projectId, job_id: 1, job_name: "job" },
    ]);
    const created = open({ clock: createLocalClock({ start: start - 2_500, isFrozen: true }) });
    await created.call("createVisualizationJob", { body: job() });
    created.server.clock.advance(2_500);
    const [one, other] = await Promise.all(
      [seeded, created].map(async ({ call }) => (await call("showVisualizationJob", { jobId: 1 })).body),
    );
    expect(one).toEqual({ ...other, create_time: start, resource_id: one.resource_id });
  });

  test("jobs get the next ids of their projects and keep what they are given", async () => {
    const file = join(temporaryDirectory(), "jobs.lmdb");
    const { state, call, server } = open({ stateFile: file, jobLimit: 1 });
    await call("createVisualizationJob", { body: job({ job_name: "first" }) });
    const seeded = await state.seed([
      job({ job_name: "a", job_desc: "desc", create_time: 5, job_type: "mindinsight", status: 12 }),
      job({ job_name: "a", project_id: otherProject }),
      job({ job_name: "b" }),
    ]);
    expect(seeded.map(({ project_id, job_id }) => [project_id, job_id])).toEqual([
      [server.projectId, 2],
      [otherProject, 1],
      [server.projectId, 3],
    ]);
    copyFileSync(file, `${file}.copy`);
    const revived = open({ stateFile: `${file}.copy` });
    expect((await revived.call("showVisualizationJob", { jobId: 2 })).body).toMatchObject({
      job_name: "a",
      job_desc: "desc",
      create_time: 5,
      status: 12,
    });
    expect((await revived.call("listVisualizationJobs", { projectId: otherProject })).body.jobs).toHaveLength(1);
  });

  test("what was seeded can be exported and imported", async () => {
    const { state } = open();
    const seeds = Object.values(JobStatus).map((status) => job({ status, job_name: `job-${status}` }));
    await state.seed(seeds);
    const other = open();
    await other.state.import(throughJson(state.export()));
    expect(other.state.export().projects).toEqual(state.export().projects);
  });

  test.each([
    ["a name that is taken", job({ job_name: "taken" }), "/1/job_name must be free, and taken is taken"],
    ["a name used before in the list", job({ job_name: "fine" }), "/1/job_name must be free, and fine is taken"],
    ["a name that the contract refuses", job({ job_name: "a b" }), "/1/job_name must match pattern"],
    ["no name", { train_url: "/b/" }, "/1/job_name must be present"],
    [
      "a status that there is not",
      { ...job(), status: 23 },
      "/1/status must be equal to one of the allowed values: 0, 1,",
    ],
    ["a place that there cannot be", job({ train_url: "/b/../c/" }), "/1/train_url must be a place in a bucket"],
    ["a field that there is not", { ...job(), color: "red" }, "/1/color is not known here"],
  ])("%s is refused with its place, and no job is made", async (_, seed, words) => {
    const { state } = open();
    await state.seed([job({ job_name: "taken" })]);
    const before = state.export().projects;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the type forbids comes from JavaScript and over HTTP
    const error = await refusalOf(() => state.seed([job({ job_name: "fine" }), seed as SeedJob]));
    expect(error.code).toBe("INVALID_STATE");
    expect(error.message).toContain(words);
    expect(state.export().projects).toEqual(before);
  });
});
