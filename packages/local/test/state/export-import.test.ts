import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createLocalClock } from "../../src/index.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { lived, open, otherProject, refusalOf, start, throughJson, told } from "./lived-server.ts";

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
