import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { jsonObject } from "../support/json-object.ts";
import { registeredServer } from "../support/registered-server.ts";

const opened = vi.hoisted(() => vi.fn<(url: string) => Promise<void>>());
vi.mock("open", () => ({ default: opened }));
afterEach(() => void opened.mockReset());

/** Points of the tag loss, each with time, step and value, as the charts of a job over these logs show them. */
async function lossOf({ server, vizjob }: Awaited<ReturnType<typeof registeredServer>>, trainUrl: string, run: string) {
  await server.state.seed([{ job_name: `look-${run}`, train_url: trainUrl }]);
  const [job] = (await vizjob(`list --local --search look-${run} -q`)).stdout.split("\n");
  const { service_url: url } = jsonObject((await vizjob(`get ${job} --local -o json`)).stdout);
  const answer = await fetch(`${String(url)}data/plugin/scalars/scalars?run=${run}&tag=loss`);
  const points: unknown = await answer.json();
  return Array.isArray(points) ? points.map((point: unknown) => Object.values(Object(point)).map(Number)) : [];
}

describe("local train", () => {
  it("writes step after step, tells each on stderr, and what it wrote on stdout", async () => {
    const world = await registeredServer();
    const directory = join(world.directory, "logs", "run-1");
    const { code, stdout, stderr } = await world.vizjob("local train --steps 3 --every 0s -o json");
    expect(code).toBe(0);
    expect(stderr.split("\n").slice(0, 2)).toEqual([
      `Writes run run-1 into ${directory}.`,
      `See it grow: vizjob view ${join(world.directory, "logs")}`,
    ]);
    expect(stderr.match(/^step \d of 3: loss \d\.\d{3}, accuracy \d\.\d{3}$/gm)).toHaveLength(3);
    const [file = ""] = await readdir(directory);
    expect(JSON.parse(stdout)).toEqual({ run: "run-1", directory, file: join(directory, file), steps: 3 });
    const points = await lossOf(world, "/logs/", "run-1");
    expect(points.map(([, step]) => step)).toEqual([0, 1, 2]);
  });

  it("begins another run each time, with curves of its own", async () => {
    const world = await registeredServer();
    await world.vizjob("local train --steps 2 --every 0s -q");
    const { stdout, stderr } = await world.vizjob("local train --steps 2 --every 0s -q");
    expect({ stdout, stderr }).toEqual({ stdout: "run-2\n", stderr: "" });
    const [first, second] = [await lossOf(world, "/logs/", "run-1"), await lossOf(world, "/logs/", "run-2")];
    expect(first.map(([, , value]) => value)).not.toEqual(second.map(([, , value]) => value));
  });

  it("writes where it is told, under the name that it is given", async () => {
    const world = await registeredServer();
    await mkdir(join(world.directory, "b"));
    await world.vizjob("local train --steps 1 --run mine --train-url obs://b/deep/er");
    expect(await readdir(join(world.directory, "b", "deep", "er"))).toEqual(["mine"]);
  });

  it("ends on Ctrl-C with a whole file of the steps so far", async () => {
    const world = await registeredServer();
    const train = world.start("local train --every 1h");
    await train.says(/step 1 of 240/);
    expect(await train.end()).toMatchObject({ code: 130, stdout: "" });
    const points = await lossOf(world, "/logs/", "run-1");
    expect(points.map(([, step]) => step)).toEqual([0]);
    const directory = join(world.directory, "logs", "run-1");
    const [name = ""] = await readdir(directory);
    const bytes = await readFile(join(directory, name));
    expect(wholeRecords(bytes)).toBe(bytes.length);
  });

  it("opens the charts of a job that it creates, and of the same job the next time", async () => {
    const world = await registeredServer({ timing: "instant" });
    const terminal = { stdout: { isTTY: true, write: () => {} }, env: { DISPLAY: ":0" } };
    const first = await world.vizjob("local train --steps 1 --open", terminal);
    const [url = ""] = /http:\S+\/1\/$/m.exec(first.stderr) ?? [];
    expect(first.stderr).toContain(`Charts, of job 1 that was created for them: ${url}\n`);
    const second = await world.vizjob("local train --steps 1 --open", terminal);
    expect(second.stderr).toContain(`Charts of job 1: ${url}\n`);
    expect(opened.mock.calls).toEqual([[url], [url]]);
    expect((await world.vizjob("list --local -q")).stdout).toBe("1\n");
    expect(await (await fetch(`${url}data/runs`)).json()).toEqual(["run-1", "run-2"]);
  });

  it("only prints the address in a pipe", async () => {
    const { vizjob } = await registeredServer({ timing: "instant" });
    expect((await vizjob("local train --steps 1 --open")).stderr).toContain("Charts, of job 1");
    expect(opened).not.toHaveBeenCalled();
  });

  it.each([
    ["--train-url /b/../../etc/", "no place in a bucket"],
    ["--train-url logs", "no place in a bucket"],
    ["--train-url /missing/", "A bucket is a directory: make"],
    ["--train-url /local.json/", "it is a file, not a directory"],
    ["--run ../elsewhere", "no name for a directory"],
    ["--run ..", "no name for a directory"],
    ["--steps 0", "Give 1 or more."],
    ["--every 1", "Say which unit"],
  ])("refuses %s and writes nothing", async (words, reason) => {
    const { directory, vizjob } = await registeredServer();
    const before = await readdir(directory);
    expect(await vizjob(`local train --steps 1 ${words}`)).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(reason),
    });
    expect(await readdir(directory)).toEqual(before);
  });

  it("says that a run cannot be written", async () => {
    const { directory, vizjob } = await registeredServer();
    await mkdir(join(directory, "logs"));
    await writeFile(join(directory, "logs", "mine"), "");
    expect(await vizjob("local train --steps 1 --run mine")).toMatchObject({
      code: 3,
      stderr: expect.stringContaining("No event file can be written in"),
    });
  });
});

/** Bytes up to the end of the last whole record: length, its checksum, data, its checksum. */
function wholeRecords(bytes: Buffer): number {
  let end = 0;
  while (end + 12 <= bytes.length) {
    const next = end + 16 + Number(bytes.readBigUInt64LE(end));
    if (next > bytes.length) break;
    end = next;
  }
  return end;
}
