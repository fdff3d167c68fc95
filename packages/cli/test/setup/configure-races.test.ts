import { spawnSync } from "node:child_process";
import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { type Home, homeWith } from "../support/home.ts";
import { runCli } from "../support/run-cli.ts";
import { runProcess } from "../support/run-process.ts";

async function* typed(text: string) {
  yield text;
}

const configure = (home: Home, name: string) =>
  runCli(["configure", "--stdin", "--profile", name], {
    env: home.env,
    cwd: home.project,
    stdin: typed(`token = token-${name}\n`),
  });

async function profilesIn(home: Home): Promise<string[]> {
  return [...(await readFile(home.config, "utf8")).matchAll(/^\[(.*)\]$/gm)].map(([, name]) => name ?? "").toSorted();
}

const names = Array.from({ length: 20 }, (_, index) => `p${index + 10}`);

async function leaveLock(home: Home, pid: number, host = hostname()): Promise<void> {
  await mkdir(dirname(home.config), { recursive: true });
  await writeFile(`${home.config}.lock`, JSON.stringify({ pid, host, id: "left-behind" }));
}

const deadPid = () => spawnSync(process.execPath, ["-e", "0"]).pid;

describe("configure run by several at once", () => {
  it("loses no profile", async () => {
    const home = await homeWith();
    await Promise.all(names.map((name) => configure(home, name)));
    expect(await profilesIn(home)).toEqual(names);
    expect(await readdir(dirname(home.config))).toEqual(["config"]);
  });

  it("loses no profile of other processes", async () => {
    const home = await homeWith({ config: "[first]\ntoken = t\n" });
    const some = names.slice(0, 5);
    const ended = await Promise.all(
      some.map((name) =>
        runProcess(["configure", "--stdin", "--store", "file", "--profile", name], {
          env: home.env,
          cwd: home.project,
          input: "token = t",
        }),
      ),
    );
    expect(ended.map(({ code }) => code)).toEqual(some.map(() => 0));
    expect(await profilesIn(home)).toEqual(["first", ...some]);
  });

  it("takes over a lock that a dead process left, and only that one", async () => {
    const home = await homeWith();
    await leaveLock(home, deadPid());
    await Promise.all(names.map((name) => configure(home, name)));
    expect(await profilesIn(home)).toEqual(names);
    expect(await readdir(dirname(home.config))).toEqual(["config"]);
  });

  it("takes over an old lock of another machine that shares the directory", async () => {
    const home = await homeWith();
    await leaveLock(home, 1, "elsewhere");
    const before = new Date(Date.now() - 60_000);
    await utimes(`${home.config}.lock`, before, before);
    expect((await configure(home, "a")).code).toBe(0);
  });
});

describe("configure on a full disk", () => {
  it("says so with exit code 3, and leaves the old file whole and nothing beside it", async () => {
    const config = `${"# a comment that makes the file long\n".repeat(60)}[default]\nregion = eu-de\n`;
    const home = await homeWith({ config });
    const { code, stdout, stderr } = await runProcess(["configure", "--stdin", "--store", "file"], {
      env: home.env,
      cwd: home.project,
      input: "token = geheim",
      after: "ulimit -f 1;",
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain(`The file of profiles ${home.config} cannot be written: `);
    expect(stderr).not.toContain("geheim");
    expect(await readFile(home.config, "utf8")).toBe(config);
    expect(await readdir(dirname(home.config))).toEqual(["config"]);
  });
});

describe("configure in a home that cannot be written", () => {
  it("says so with exit code 3", async () => {
    const home = await homeWith();
    // The system's own file system refuses also the superuser, for whom the mode of a directory means nothing.
    const place = process.platform === "linux" ? "/sys/vizjob" : "/dev/vizjob";
    const { code, stdout, stderr } = await runCli(["configure", "--stdin"], {
      env: { HOME: home.directory, VIZJOB_CONFIG_DIR: place },
      cwd: home.project,
      stdin: typed("token = geheim"),
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toMatch(
      /The file of profiles \/\w+\/vizjob\/config cannot be written: (permission is missing|the file system is read-only)/,
    );
    expect(stderr).not.toContain("geheim");
  });
});
