import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jsonObject } from "../support/json-object.ts";
import { registeredServer } from "../support/registered-server.ts";
import { errorOf } from "../support/run-cli.ts";

async function* typed(text: string) {
  yield text;
}

const terminal = (answer: string) => ({
  stdin: Object.assign(typed(answer), { isTTY: true }),
  stderr: { isTTY: true, write: () => {} },
});

describe("local seed", () => {
  it("makes as many jobs as are asked for, in turn in the statuses that are named", async () => {
    const { directory, vizjob } = await registeredServer();
    const { code, stdout } = await vizjob("local seed --count 5 --status running,KILLED,14 -q");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "1\n2\n3\n4\n5\n" });
    const list = await vizjob("list --local --sort job_id --order asc -o jsonl");
    const statuses = list.stdout
      .trimEnd()
      .split("\n")
      .map((line) => jsonObject(line)["status"]);
    expect(statuses).toEqual([8, 12, 14, 8, 12]);
    expect((await stat(join(directory, "logs"))).isDirectory()).toBe(true);
  });

  it("gives names that are free", async () => {
    const { vizjob } = await registeredServer();
    expect((await vizjob("local seed --count 2")).stdout).toBe("ID  NAME\n1   seed-1\n2   seed-2\n");
    await vizjob("delete 1 --yes --local");
    await vizjob("local clock advance 1m");
    expect((await vizjob("local seed --count 2 --no-headers")).stdout).toBe("3  seed-1\n4  seed-3\n");
    expect((await vizjob("local seed --count 1 --name other --no-headers")).stdout).toBe("5  other-1\n");
  });

  it("takes the jobs of a file or of stdin, JSON or YAML", async () => {
    const { directory, server, vizjob } = await registeredServer();
    await mkdir(join(directory, "b"));
    await writeFile(join(directory, "jobs.yaml"), "- job_name: lost\n  train_url: /b/c/\n  status: 14\n");
    const fromFile = await vizjob("local seed jobs.yaml -o json");
    expect(JSON.parse(fromFile.stdout)).toEqual({
      jobs: [{ project_id: server.projectId, job_id: 1, job_name: "lost" }],
    });
    const stdin = typed('[{"job_name":"other","train_url":"/b/","project_id":"p"}]');
    expect(await vizjob("local seed - -o jsonl", { stdin })).toMatchObject({
      code: 0,
      stdout: '{"project_id":"p","job_id":1,"job_name":"other"}\n',
    });
  });

  it.each([
    [
      "a name is taken",
      "local seed -",
      '[{"job_name":"a","train_url":"/b/"},{"job_name":"a","train_url":"/b/"}]',
      "a is taken",
    ],
    ["a field is unknown", "local seed -", '[{"job_name":"a","train_url":"/b/","statsu":8}]', "statsu"],
    ["it is no list of jobs", "local seed -", "[1]", "/0"],
    ["it is empty", "local seed -", "", "/0"],
    ["it is damaged", "local seed -", "[", "neither JSON nor YAML"],
    ["a name is too long", "local seed --count 1 --name a-name-that-is-too-long", "", "job_name"],
  ])("makes no job when %s, with and without --dry-run", async (_, line, input, reason) => {
    const { directory, vizjob } = await registeredServer();
    await mkdir(join(directory, "b"));
    for (const more of ["", " --dry-run"]) {
      const outcome = await vizjob(line + more, { stdin: typed(input) });
      expect(outcome).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(reason) });
    }
    expect((await vizjob("list --local -q")).stdout).toBe("");
  });

  it("says where buckets are when one is missing", async () => {
    const { directory, vizjob } = await registeredServer();
    const outcome = await vizjob("local seed --count 1 --train-url /bucket/logs/ -o json");
    expect(outcome).toMatchObject({ code: 2, stdout: "" });
    expect(errorOf(outcome)).toMatchObject({
      code: "INVALID_STATE",
      message: expect.stringContaining("missing bucket"),
      hint: `Buckets are the directories in ${directory}.`,
    });
  });

  it.each([
    ["local seed", "Give either a file with jobs, or --count."],
    ["local seed jobs.json --count 2", "Give either a file with jobs, or --count."],
    ["local seed jobs.json --status lost", "go with --count"],
    ["local seed --count 0", "Give 1 or more."],
    ["local seed --count 1 --status losst", "Did you mean LOST?"],
  ])("refuses: %s", async (line, reason) => {
    const { vizjob } = await registeredServer();
    expect(await vizjob(line)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(reason) });
  });

  it("makes nothing with --dry-run", async () => {
    const { directory, vizjob } = await registeredServer();
    const { stdout } = await vizjob("local seed --count 2 --status lost --dry-run -o json");
    expect(JSON.parse(stdout)).toEqual({
      method: "POST",
      path: "/jobs",
      body: [
        { job_name: "seed-1", train_url: "/logs/", status: 14 },
        { job_name: "seed-2", train_url: "/logs/", status: 14 },
      ],
    });
    expect((await vizjob("list --local -q")).stdout).toBe("");
    await expect(stat(join(directory, "logs"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("local reset", () => {
  it("asks, and removes all jobs after a yes", async () => {
    const { server, vizjob } = await registeredServer();
    await vizjob("local seed --count 2");
    const { code, stderr } = await vizjob("local reset", terminal("y\n"));
    expect(code).toBe(0);
    expect(stderr).toBe(
      `Remove all 2 jobs of the local server at ${server.endpoint}? [y/N] The local server has no jobs any more; ids start from 1 again.\n`,
    );
    expect((await vizjob("list --local -q")).stdout).toBe("");
    expect((await vizjob("local seed --count 1 -q")).stdout).toBe("1\n");
  });

  it.each([
    ["after a no", "local reset", terminal("n\n")],
    ["where nobody can be asked", "local reset", {}],
    ["with --dry-run", "local reset --dry-run --yes", {}],
  ])("removes nothing %s", async (_, line, io) => {
    const { vizjob } = await registeredServer();
    await vizjob("local seed --count 1");
    await vizjob(line, { stdin: typed(""), ...io });
    expect((await vizjob("list --local -q")).stdout).toBe("1\n");
  });

  it("keeps clock, rules and log", async () => {
    const { server, vizjob } = await registeredServer();
    server.faults.add({ status: 503 });
    server.clock.freeze();
    await vizjob("list --local");
    expect((await vizjob("local reset --yes")).code).toBe(0);
    expect(server.faults.list()).toHaveLength(1);
    expect(server.clock.isFrozen).toBe(true);
    expect(server.log.list()).toHaveLength(1);
  });
});
