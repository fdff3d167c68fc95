import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { writeTrainingLog } from "../../src/demo/training-log.ts";
import { runCli } from "../support/run-cli.ts";
import { startVizjob, temporaryDirectory } from "../support/processes.ts";

const torchLogs = fileURLToPath(
  new URL("../../../local/test/fixtures/tfevents/logs/torch-three-runs", import.meta.url),
);

/** The status names that nobody misses, in the order of the story; those on the way may be over before the first look. */
const story = ["RUNNING", "KILLED", "RUNNING", "gone"];

function expectStory(stdout: string): void {
  let rest = stdout;
  for (const word of story) {
    const at = rest.search(new RegExp(`^ {3}${word}\\b`, "m"));
    expect(at, `${word} in its place`).toBeGreaterThan(-1);
    rest = rest.slice(at + word.length);
  }
  for (const command of ["create", "list", "open", "stop", "restart", "delete"])
    expect(stdout).toMatch(new RegExp(`^ {3}\\$ vizjob ${command} `, "m"));
  expect(stdout).toMatch(/http:\/\/127\.0\.0\.1:\d+\/modelarts2\/tensorboard\/[0-9a-f]{32}\/1\//);
}

async function baselineOf(directory: string): Promise<Buffer> {
  const [file = ""] = await readdir(join(directory, "baseline"));
  return readFile(join(directory, "baseline", file));
}

describe("demo", () => {
  it("tells the whole story over a log that it wrote, and removes that log", async () => {
    const { code, stdout, stderr } = await runCli(["demo"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectStory(stdout);
    expect(stdout).toMatch(/^ {3}loss/m);
    expect(
      stdout.match(/^ {3}(baseline|dropout|low-rate) +[▁▂▃▄▅▆▇█]{40} +min \S+ +max \S+ +last \S+$/gm),
    ).toHaveLength(3);
    const written = /^ {3}(\/\S*vizjob-demo-\S+)$/m.exec(stdout)?.[1] ?? "";
    expect(written.startsWith(tmpdir())).toBe(true);
    expect(existsSync(written)).toBe(false);
  });

  it("is told in Chinese to those who read it", async () => {
    const directory = await temporaryDirectory();
    const { code, stdout } = await runCli(["demo", directory], { env: { VIZJOB_LANG: "zh" } });
    expect(code).toBe(0);
    const own = stdout.split("\n").filter((line) => /^(\d  | {3}[A-Z][a-z]+ [a-z]+ )/.test(line));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((line) => !/\p{Script=Han}/u.test(line))).toEqual([]);
    expect(stdout).toContain("这里还没有事件文件。有新数据时页面会自动显示。");
  });

  it("draws the same curves each time", async () => {
    const [first, second] = await Promise.all([temporaryDirectory(), temporaryDirectory()]);
    for (const directory of [first, second]) await writeTrainingLog(directory, 1_700_000_000_000);
    expect((await baselineOf(first)).equals(await baselineOf(second))).toBe(true);
  });

  it("shows a directory of the user's and writes nothing into it", async () => {
    const directory = await temporaryDirectory();
    await writeTrainingLog(directory, Date.now());
    const before = await readdir(directory, { recursive: true });
    const { code, stdout } = await runCli(["demo", "."], { cwd: directory });
    expect(code).toBe(0);
    expectStory(stdout);
    expect(await readdir(directory, { recursive: true })).toEqual(before);
  });

  it("says that a directory without event files has no charts yet, and shows no command that cannot serve it", async () => {
    const directory = join(await temporaryDirectory(), "runs");
    await mkdir(directory);
    const { code, stdout } = await runCli(["demo", directory]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {3}0 event files$/m);
    expect(stdout).toContain("There are no event files here yet.");
    expect(stdout).not.toContain("vizjob local up");
    expect(stdout).toContain("$ vizjob create --name demo --train-url /logs/ --wait --local\n");
  });

  it("does not call a directory empty where the only event file is damaged, and names what serves it elsewhere", async () => {
    const parent = join(await temporaryDirectory(), "my trainings");
    await mkdir(join(parent, "logs"), { recursive: true });
    await writeFile(join(parent, "logs", "events.out.tfevents.1"), "no event file at all");
    const { code, stdout } = await runCli(["demo", "logs"], { cwd: parent });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {3}1 event file$/m);
    expect(stdout).toContain("no scalars that can be read");
    expect(stdout).toContain("events.out.tfevents.1, at byte 0: ");
    expect(stdout).not.toContain("There are no event files");
    expect(stdout.split("\n")[1]).toContain("a server of the demo's own");
    expect(stdout).toContain(`$ vizjob local up --root '${parent}'\n`);
    expect(stdout).toContain("$ vizjob create --name demo --train-url /logs/ --wait --local\n");
  });

  it("says which event file is damaged and where, and shows what came before", async () => {
    const directory = await temporaryDirectory();
    await writeTrainingLog(directory, Date.now());
    const [file = ""] = await readdir(join(directory, "dropout"));
    const path = join(directory, "dropout", file);
    const bytes = await readFile(path);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 10) ^ 0xff, bytes.length - 10);
    await writeFile(path, bytes);
    const { code, stdout } = await runCli(["demo", directory]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`dropout/${file}, at byte \\d+: .*checksum`));
    expect(stdout).toMatch(/^ {3}dropout +[▁▂▃▄▅▆▇█]{40}/m);
  });

  it("has no form for programs, and says so", async () => {
    expect(await runCli(["demo", "-o", "yaml"])).toMatchObject({ code: 2, stdout: "" });
  });

  it.each([
    ["does not exist", "missing", "it does not exist"],
    ["is a file", "file", "it is a file, not a directory"],
  ])("refuses a log directory that %s", async (_, name, reason) => {
    const directory = await temporaryDirectory();
    await writeFile(join(directory, "file"), "");
    const { code, stdout, stderr } = await runCli(["demo", name], { cwd: directory });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(join(directory, name));
    expect(stderr).toContain(reason);
  });

  it("with --keep leaves the charts open until Ctrl-C", async () => {
    const directory = await temporaryDirectory();
    await mkdir(join(directory, "logs"));
    await writeTrainingLog(join(directory, "logs"), Date.now());
    const { child, ended, lines } = startVizjob(["demo", join(directory, "logs"), "--keep"], {});
    let address = "";
    for await (const line of { [Symbol.asyncIterator]: () => lines }) {
      address = /http:\S+\/1\/$/.exec(line)?.[0] ?? address;
      if (line.includes("until Ctrl-C")) break;
    }
    expect(await (await fetch(`${address}data/runs`)).json()).toEqual(["baseline", "dropout", "low-rate"]);
    child.kill("SIGINT");
    expect((await ended()).code).toBe(0);
  });
});

describe("demo over the logs of a real PyTorch training", () => {
  it("shows the three runs with their numbers", async () => {
    const before = await readdir(torchLogs, { recursive: true });
    const { code, stdout, stderr } = await runCli(["demo", torchLogs]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectStory(stdout);
    expect(stdout).toMatch(/^ {3}strict\/foo$/m);
    expect(stdout).toMatch(/^ {3}run_1 +\S{40} +min 1\.001 +max 1\.997 +last 1\.212$/m);
    expect(stdout).toMatch(/^ {3}run_2 +\S{40} +min 2\.018 +max 2\.975 +last 2\.489$/m);
    expect(stdout).toMatch(/^ {3}run_3 +\S{40} +min 3\.004 +max 3\.995 +last 3\.332$/m);
    expect(await readdir(torchLogs, { recursive: true })).toEqual(before);
  });
});
