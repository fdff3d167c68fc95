import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  createLocalClock,
  createLocalServer,
  isLocalServerError,
  LocalServerError,
  type LocalServerOptions,
} from "../../src/index.ts";
import { callerOf } from "../support/contract-caller.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
function open(stateFile: string, options: LocalServerOptions = {}) {
  const server = createLocalServer({ timing: "instant", ...options, stateFile });
  closing.push(server.close);
  return { server, call: callerOf(server), count: () => countOf(server) };
}
async function countOf(server: ReturnType<typeof createLocalServer>): Promise<number> {
  return (await callerOf(server)("listVisualizationJobs")).body.job_total_count;
}
const body = (job_name: string) => ({ body: { job_name, train_url: "/bucket/logs/" } });

/** A closed state file with three jobs. */
async function written(): Promise<string> {
  const file = join(temporaryDirectory(), "jobs.lmdb");
  const { server, call } = open(file);
  for (const name of ["a", "b", "c"]) await call("createVisualizationJob", body(name));
  await server.close();
  return file;
}
function failureOf(act: () => unknown): LocalServerError {
  try {
    act();
  } catch (error) {
    if (isLocalServerError(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("what is kept", () => {
  test("jobs look the same after a restart of the server, and time has gone on for them", async () => {
    const file = join(temporaryDirectory(), "jobs.lmdb");
    const start = 1_800_000_000_000;
    const schedule = [{ type: "stop", time_unit: "HOURS", duration: 1 }];
    const first = open(file, { timing: "normal", clock: createLocalClock({ start, isFrozen: true }) });
    const { job_id: jobId } = (
      await first.call("createVisualizationJob", {
        body: { job_name: "kept", job_desc: "描述", train_url: "/bucket/logs/", job_type: "mindinsight", schedule },
      })
    ).body;
    first.server.clock.advance(2_500);
    const before = (await first.call("showVisualizationJob", { jobId })).body;
    await first.server.close();

    const second = open(file, { timing: "normal", clock: createLocalClock({ start: start + 2_500, isFrozen: true }) });
    expect((await second.call("showVisualizationJob", { jobId })).body).toEqual(before);
    second.server.clock.advance(3_600_800);
    expect((await second.call("showVisualizationJob", { jobId })).body).toMatchObject({
      status: 12,
      duration: 3_600_000,
    });
  });

  test("the id of a deleted job is not used again after a restart", async () => {
    const file = await written();
    const first = open(file);
    await first.call("deleteVisualizationJob", { jobId: 3 });
    await first.call("showVisualizationJob", { jobId: 3 });
    await first.server.close();
    expect((await open(file).call("createVisualizationJob", body("d"))).body.job_id).toBe(4);
  });

  test("a clock that was moved on does not fall behind its jobs after a restart", async () => {
    const file = join(temporaryDirectory(), "jobs.lmdb");
    const first = open(file);
    first.server.clock.advance(86_400_000);
    const { job_id: jobId } = (await first.call("createVisualizationJob", body("a"))).body;
    first.server.clock.advance(86_400_000);
    await first.call("stopVisualizationJob", { jobId });
    await first.server.close();
    expect((await open(file).call("showVisualizationJob", { jobId })).body.status).toBe(12);
  });

  test.each(["closed", "killed"])("what a read has shown still holds after the server was %s", async (end) => {
    const file = join(temporaryDirectory(), "jobs.lmdb");
    const first = open(file);
    const schedule = [{ type: "stop", time_unit: "HOURS", duration: 1 }];
    const { job_id: jobId } = (await first.call("createVisualizationJob", { body: { ...body("a").body, schedule } }))
      .body;
    first.server.clock.advance(7_200_000);
    const before = (await first.call("showVisualizationJob", { jobId })).body;
    expect(before.status).toBe(12);
    let next = file;
    if (end === "closed") await first.server.close();
    // What a killed server leaves is what is on disk in that moment.
    else copyFileSync(file, (next = `${file}.copy`));
    const second = open(next);
    expect((await second.call("showVisualizationJob", { jobId })).body).toEqual(before);
  });

  test("time that passed with no job changed and nobody looking has passed after a restart too", async () => {
    const file = join(temporaryDirectory(), "jobs.lmdb");
    const first = open(file);
    first.server.clock.advance(7_200_000);
    const before = first.server.clock.now();
    await first.server.close();
    expect(open(file).server.clock.now()).toBeGreaterThanOrEqual(before);
  });

  test("directories above the state file are made", async () => {
    const file = join(temporaryDirectory(), "made", "here", "jobs.lmdb");
    await open(file).call("createVisualizationJob", body("a"));
    expect(existsSync(file)).toBe(true);
  });
});

describe("one server per state file", () => {
  test("a second living server is refused and told who holds it; when that has closed, it may", async () => {
    const file = await written();
    const first = open(file);
    const error = failureOf(() => createLocalServer({ stateFile: file }));
    expect(error.code).toBe("STATE_FILE_IN_USE");
    expect(error.message).toContain(`in use by the local server with process id ${process.pid}. Use that server`);
    expect(await first.count()).toBe(3);
    await first.server.close();
    expect(await open(file).count()).toBe(3);
  });

  test.each(["the file", "a file still to be made"])(
    "one that gets at it over a link to %s is refused too",
    async (kind) => {
      const file = kind === "the file" ? await written() : join(temporaryDirectory(), "made", "jobs.lmdb");
      const link = join(temporaryDirectory(), "link.lmdb");
      symlinkSync(file, link);
      const first = open(link);
      for (const name of [link, file]) {
        expect(failureOf(() => createLocalServer({ stateFile: name })).code).toBe("STATE_FILE_IN_USE");
      }
      await first.server.close();
      expect(readdirSync(join(link, ".."))).toEqual(["link.lmdb"]);
      expect(open(file).server.warnings).toEqual([]);
    },
  );

  test("the file of a process that is gone is taken over at once", async () => {
    const file = await written();
    const { pid } = spawnSync(process.execPath, ["-e", "0"]);
    writeFileSync(`${file}.pid`, JSON.stringify({ pid, started: "then" }));
    expect(await open(file).count()).toBe(3);
    expect(JSON.parse(readFileSync(`${file}.pid`, "utf8")).pid).toBe(process.pid);
  });

  test.runIf(process.platform === "linux")("so is one whose process id another process has got since", async () => {
    const file = await written();
    writeFileSync(`${file}.pid`, JSON.stringify({ pid: process.pid, started: "an earlier boot 1" }));
    expect(await open(file).count()).toBe(3);
  });

  test.runIf(process.platform === "linux")("so is one whose process has ended but is still listed", async () => {
    const file = await written();
    // The shell gives way to a program that never asks after the shell's child, which thus stays listed as ended.
    const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 60"], { stdio: ["ignore", "pipe", "ignore"] });
    const [line] = await once(parent.stdout, "data");
    const pid = Number(line);
    await vi.waitUntil(() => readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z "), { timeout: 20_000 });
    writeFileSync(`${file}.pid`, JSON.stringify({ pid }));
    expect(await open(file).count()).toBe(3);
    parent.kill();
  });

  test.each(["", "{", "0", '{"pid":-1}'])("so is one whose owner cannot be read: %j", async (text) => {
    const file = await written();
    writeFileSync(`${file}.pid`, text);
    expect(await open(file).count()).toBe(3);
  });

  test("nothing but the state remains when a server closes", async () => {
    const file = await written();
    expect(readdirSync(join(file, "..")).toSorted()).toEqual(["jobs.lmdb", "jobs.lmdb-lock"]);
  });
});

/** In every copy that the file holds of it, and as long as it was. */
function change(file: string, text: RegExp, other: string): void {
  const content = readFileSync(file, "latin1");
  const changed = content.replaceAll(text, other);
  expect([changed === content, changed.length]).toEqual([false, content.length]);
  writeFileSync(file, changed, "latin1");
}
const rename = (file: string, job_name: string, other: string) =>
  change(file, new RegExp(`"job_name":"${job_name}"`, "g"), `"job_name":"${other}"`);

describe("a state file that cannot be read is kept under a new name, which is told", () => {
  const damages: [string, (file: string) => void][] = [
    ["text", (file) => writeFileSync(file, "these are not jobs")],
    ["a cut tail", (file) => truncateSync(file, 20_000)],
    ["a changed letter in a job", (file) => rename(file, "b", "q")],
    ["another highest id", (file) => change(file, /(0123456789abcdef){2}3/g, `${"0123456789abcdef".repeat(2)}2`)],
    ["another time of the clock", (file) => change(file, /latest1/g, "latest9")],
    ["an older format", (file) => change(file, /format2/g, "format1")],
    ["a newer format", (file) => change(file, /format2/g, "format3")],
    ["another name of a table", (file) => change(file, /last_ids/g, "lost_ids")],
    [
      "the same bit changed in two jobs",
      (file) => {
        rename(file, "a", "q");
        rename(file, "b", "r");
      },
    ],
  ];

  test.each(damages)("%s", async (_, damage) => {
    const file = await written();
    damage(file);
    const before = readFileSync(file);
    const { server, call, count } = open(file);
    expect(server.warnings).toHaveLength(1);
    const aside = /It is kept as (.*); the server starts without jobs/.exec(server.warnings[0] ?? "")?.[1] ?? "";
    expect(readFileSync(aside).equals(before)).toBe(true);
    expect(await count()).toBe(0);
    expect((await call("createVisualizationJob", body("a"))).status).toBe(200);
  });

  test("an empty one is no damage", async () => {
    const file = join(temporaryDirectory(), "jobs.lmdb");
    writeFileSync(file, "");
    const { server, count } = open(file);
    expect([server.warnings, await count()]).toEqual([[], 0]);
  });
});

describe("a state file that is not ours to use is refused and left as it is", () => {
  test("one of a newer format", async () => {
    const file = await written();
    const { open: openLmdb } = createRequire(import.meta.url)("lmdb");
    const root = openLmdb({ path: file, noSubdir: true, overlappingSync: false });
    await root.openDB({ name: "version", encoding: "json" }).put("format", 1_000);
    await root.openDB({ name: "check", encoding: "json" }).put("jobs", { format: 1_000 });
    await root.close();
    const before = readFileSync(file);
    const error = failureOf(() => createLocalServer({ stateFile: file }));
    expect([error.code, readFileSync(file).equals(before)]).toEqual(["STATE_FILE_TOO_NEW", true]);
    expect(error.message).toContain("has format 1000");
    expect(existsSync(`${file}.pid`)).toBe(false);
  });

  test("a directory", () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, "jobs.lmdb"));
    const error = failureOf(() => createLocalServer({ stateFile: join(directory, "jobs.lmdb") }));
    expect(error.code).toBe("STATE_FILE_UNUSABLE");
    expect(error.message).toContain("Check the directory, its rights and the space on the disk");
  });

  test("a link that leads to itself", () => {
    const file = join(temporaryDirectory(), "jobs.lmdb");
    symlinkSync(file, file);
    const error = failureOf(() => createLocalServer({ stateFile: file }));
    expect([error.code, error.message]).toEqual(["STATE_FILE_UNUSABLE", expect.stringContaining("ELOOP")]);
  });

  test("one below a file", () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, "file"), "");
    expect(failureOf(() => createLocalServer({ stateFile: join(directory, "file", "jobs.lmdb") })).code).toBe(
      "STATE_FILE_UNUSABLE",
    );
  });
});

test("lmdb is not loaded by a server without a state file", async () => {
  const script = `
    import { createLocalServer } from ${JSON.stringify(new URL("../../src/index.ts", import.meta.url).href)};
    import { createRequire } from "node:module";
    createLocalServer();
    const loaded = Object.keys(createRequire(import.meta.url).cache ?? {});
    process.stdout.write(String(loaded.some((file) => file.includes("lmdb"))));
  `;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  expect(stdout).toBe("false");
});
