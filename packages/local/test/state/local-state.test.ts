import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { JobStatus, operations, statuses } from "@vizjobs/spec/contract";
import {
  createLocalClock,
  createLocalServer,
  isLocalServerError,
  type LocalServerError,
  type LocalServerOptions,
  type SeedJob,
} from "../../src/index.ts";
import { openJobStore } from "../../src/state/job-store.ts";
import { openLmdbJournal } from "../../src/state/lmdb-journal.ts";
import { seededJobs } from "../../src/state/seed-jobs.ts";
import { callerOf } from "../support/contract-caller.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

const start = 1_800_000_000_000;
const otherProject = "__proto__";
const hours = (duration: number) => [{ type: "stop", time_unit: "HOURS", duration }] as const;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
function open(options: LocalServerOptions = {}) {
  const clock = createLocalClock({ start, isFrozen: true });
  const server = createLocalServer({ clock, ...options });
  closing.push(server.close);
  return { server, state: server.state, call: callerOf(server) };
}
type Open = ReturnType<typeof open>;

/** A server whose jobs are on all parts of their way, in two projects, the highest ids gone. */
async function lived(options: LocalServerOptions = {}): Promise<Open> {
  const opened = open(options);
  const { server, call } = opened;
  const create = (job_name: string, more: object = {}, projectId = server.projectId) =>
    call("createVisualizationJob", { projectId, body: { job_name, train_url: "/bucket/logs/", ...more } });
  await create("running", { job_desc: "描述", schedule: [...hours(2)], flavor: { code: "small" } });
  await create("stopped", { job_type: "mindinsight" });
  await create("leaving");
  await create("gone");
  await create("elsewhere", {}, otherProject);
  server.clock.advance(3_000);
  await call("stopVisualizationJob", { jobId: 2 });
  await call("deleteVisualizationJob", { jobId: 4 });
  server.clock.advance(2_000);
  await call("restartVisualizationJob", { jobId: 2 });
  server.clock.advance(2_500);
  await call("stopVisualizationJob", { jobId: 2 });
  await call("deleteVisualizationJob", { jobId: 3 });
  await create("fresh");
  return opened;
}

/** Everything that answers tell, in both projects, now and later. */
async function told({ server, call }: Open): Promise<unknown> {
  const lists = [];
  for (const ms of [0, 500, 3_000, 7_200_000]) {
    server.clock.advance(ms);
    for (const projectId of [server.projectId, otherProject]) {
      lists.push((await call("listVisualizationJobs", { projectId })).body);
    }
  }
  return lists;
}

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function refusalOf(act: () => unknown): Promise<LocalServerError> {
  try {
    await act();
  } catch (error) {
    if (isLocalServerError(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("export and import", () => {
  test.each(["normal", "manual"] as const)("jobs go on in another server as in the first (%s)", async (timing) => {
    const first = await lived({ timing });
    const exported = throughJson(first.state.export());
    const second = open({ timing });
    await second.state.import(exported);
    expect(second.state.export()).toMatchObject({ projects: first.state.export().projects });
    expect(await told(second)).toEqual(await told(first));
    const body = { job_name: "next", train_url: "/bucket/" };
    expect((await second.call("createVisualizationJob", { body })).body.job_id).toBe(6);
  });

  test("an export is of the moment, and changes no more", async () => {
    const { state, call } = await lived();
    const exported = state.export();
    const before = throughJson(exported);
    await call("updateVisualizationJob", { jobId: 1, body: { job_desc: "changed" } });
    await state.reset();
    expect(throughJson(exported)).toEqual(before);
    expect(exported).toMatchObject({ format: "vizjobs-local-state", clock: start + 7_500 });
    expect(exported.projects["0123456789abcdef0123456789abcdef"]?.jobs.map((job) => job.job_name)).toEqual([
      "running",
      "stopped",
      "leaving",
      "fresh",
    ]);
  });

  test("an import replaces what was there, and is on disk when it resolves", async () => {
    const file = join(temporaryDirectory(), "jobs.lmdb");
    const source = await lived();
    const target = open({ stateFile: file });
    const body = { job_name: "before", train_url: "/bucket/" };
    await target.call("createVisualizationJob", { body, projectId: "dropped" });
    await target.state.import(source.state.export());
    // What a killed server leaves is what is on disk in that moment.
    copyFileSync(file, `${file}.copy`);
    expect((await target.call("listVisualizationJobs", { projectId: "dropped" })).body.jobs).toEqual([]);
    const revived = open({ stateFile: `${file}.copy` });
    expect(revived.server.warnings).toEqual([]);
    expect(await told(revived)).toEqual(await told(source));
  });

  test("what waits to be written when a state is replaced does not come back", async () => {
    const file = join(temporaryDirectory(), "jobs.lmdb");
    const store = openJobStore(openLmdbJournal(file, true));
    const [waiting, replacing] = seededJobs(
      [
        { job_name: "a", train_url: "/b/" },
        { job_name: "b", train_url: "/b/" },
      ],
      0,
      {
        store,
        timing: undefined,
        locateLogs: () => ({ directory: undefined }),
        projectId: "project",
      },
    );
    if (waiting === undefined || replacing === undefined) throw new Error("no jobs were made");
    store.put(waiting);
    const written = store.durable(0);
    store.replace({ jobs: [replacing], lastIds: new Map([["project", 2]]), latest: 0 });
    await written;
    await store.close(0);
    const again = openLmdbJournal(file, false);
    expect(again.jobs).toEqual([replacing]);
    await again.close(0);
  });

  test("jobs that were imported change and stay changed", async () => {
    const file = join(temporaryDirectory(), "jobs.lmdb");
    const target = open({ stateFile: file });
    await target.state.import((await lived()).state.export());
    await target.call("updateVisualizationJob", { jobId: 1, body: { job_desc: "changed" } });
    await target.server.close();
    const revived = open({ stateFile: file });
    expect(revived.server.warnings).toEqual([]);
    expect((await revived.call("showVisualizationJob", { jobId: 1 })).body.job_desc).toBe("changed");
  });

  test("a clock that is behind the export is put on to it, one that is ahead stays", async () => {
    const exported = (await lived()).state.export();
    const behind = open();
    await behind.state.import(exported);
    expect(behind.server.clock.now()).toBe(exported.clock);
    const ahead = open({ clock: createLocalClock({ start: start + 9_000_000, isFrozen: true }) });
    await ahead.state.import(exported);
    expect(ahead.server.clock.now()).toBe(start + 9_000_000);
    expect((await ahead.call("showVisualizationJob", { jobId: 1 })).body.status).toBe(12);
  });

  test("an export of version 1 is brought to the present one", async () => {
    const exported = (await lived()).state.export();
    const old = JSON.parse(JSON.stringify(exported, (key, value) => (/^(reads|stale)$/.test(key) ? undefined : value)));
    const { state } = open();
    await state.import({ ...old, version: 1 });
    expect(state.export().projects).toEqual(exported.projects);
  });

  // oxlint-disable-next-line typescript/no-explicit-any -- documents are spoilt here in ways that their type forbids
  const spoilt: [string, (document: any) => unknown, string][] = [
    ["no object", () => [], "/ must be object"],
    ["nothing", () => undefined, "/ must be object"],
    ["another format", (document) => ({ ...document, format: "other" }), '/format must be "vizjobs-local-state"'],
    ["a newer version", (document) => ({ ...document, version: 99 }), "has version 99; this version of"],
    ["version 0", (document) => ({ ...document, version: 0 }), "/version must be >= 1"],
    ["a word too many", (document) => ({ ...document, more: 1 }), "/more is not known here"],
    [
      "an id that no project can have",
      ({ ...document }) => ({ ...document, projects: { "a b": {} } }),
      "/projects must",
    ],
  ];
  // oxlint-disable-next-line typescript/no-explicit-any -- as above
  const spoiltJobs: [string, (jobs: any[], project: any) => void, string][] = [
    ["a job without a plan", ([job]) => delete job.plan, "/jobs/0/plan must be present"],
    ["an empty plan", ([job]) => (job.plan = []), "/jobs/0/plan must NOT have fewer than 1 items"],
    ["a plan out of order", ([job]) => (job.plan[2][0] = 0), "/jobs/0/plan/2/0 must not be before"],
    ["a status that there is not", ([job]) => (job.plan[0][1] = 99), "/jobs/0/plan/0/1 must be equal to one of"],
    ["life after the end", ([job]) => (job.plan[1][1] = null), "/jobs/0/plan/1/1 must not be null before the last"],
    ["steps after the end", ([job]) => (job.steps = [null, 8]), "/jobs/0/steps/0 must not be null before the last"],
    ["an id twice", (jobs) => (jobs[1].job_id = 1), "/jobs/1/job_id must differ from that of"],
    ["a name twice", (jobs) => (jobs[1].job_name = "running"), "/jobs/1/job_name must differ from that of"],
    ["a name that the contract refuses", ([job]) => (job.job_name = "a b"), "/jobs/0/job_name must match pattern"],
    ["an id above the last", (_, project) => (project.last_id = 4), "/jobs/3/job_id must not be above last_id"],
    ["a field too many", ([job]) => (job.color = "red"), "/jobs/0/color is not known here"],
  ];
  const documents: typeof spoilt = [
    ...spoilt,
    ...spoiltJobs.map(([what, spoil, words]): (typeof spoilt)[number] => [
      what,
      (document) => {
        const project = document.projects["0123456789abcdef0123456789abcdef"];
        spoil(project.jobs, project);
        return document;
      },
      words,
    ]),
  ];

  test.each(documents)("%s is refused with its place, and nothing is changed", async (_, spoil, words) => {
    const file = join(temporaryDirectory(), "jobs.lmdb");
    const { server, state } = await lived({ stateFile: file });
    const before = state.export();
    server.clock.advance(1);
    const document = spoil(throughJson({ ...before, clock: start * 2 }));
    const error = await refusalOf(() => state.import(document));
    expect(error.code).toBe("INVALID_STATE");
    expect(error.message).toContain(words);
    expect(state.export().projects).toEqual(before.projects);
    expect(server.clock.now()).toBe(before.clock + 1);
    await server.close();
    expect(open({ stateFile: file }).state.export().projects).toEqual(before.projects);
  });
});

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

test("a reset drops the jobs of all projects, on disk too, and ids start from 1 again", async () => {
  const file = join(temporaryDirectory(), "jobs.lmdb");
  const { state, call, server } = await lived({ stateFile: file });
  await state.reset();
  copyFileSync(file, `${file}.copy`);
  const revived = open({ stateFile: `${file}.copy` });
  expect(revived.server.warnings).toEqual([]);
  for (const [opened, projectId] of [
    [call, server.projectId],
    [call, otherProject],
    [revived.call, server.projectId],
  ] as const) {
    expect((await opened("listVisualizationJobs", { projectId })).body.jobs).toEqual([]);
    const body = { job_name: "running", train_url: "/bucket/" };
    expect((await opened("createVisualizationJob", { projectId, body })).body.job_id).toBe(1);
  }
});

test("the state of a closed server is not touched any more", async () => {
  const file = join(temporaryDirectory(), "jobs.lmdb");
  const { state, server } = await lived({ stateFile: file });
  const exported = state.export();
  await server.close();
  const acts = [
    () => state.export(),
    () => state.import(exported),
    () => state.reset(),
    () => state.seed([{ job_name: "a", train_url: "/b/" }]),
  ];
  for (const act of acts) expect((await refusalOf(act)).code).toBe("SERVER_CLOSED");
});
