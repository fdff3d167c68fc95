import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { commands } from "../../src/commands/tree.ts";
import type { CommandNode } from "../../src/parser/definition.ts";
import { runCli, startService } from "../support/run-cli.ts";

describe("the command line", () => {
  it.each([["-o json list"], ["list -o json"], ["--quiet list --output=json"]])(
    "takes global options before and after the command: %s",
    async (line) => {
      const { stdout } = await startService().vizjob(line);
      expect(JSON.parse(stdout)).toMatchObject({ jobs: [] });
    },
  );

  it("prefers a flag to the environment", async () => {
    const { sent, vizjob } = startService();
    await vizjob("list --project-id other", { env: { VIZJOB_OUTPUT: "json" } });
    expect(sent[0]?.url.pathname).toBe("/v1/other/visualization-jobs");
  });

  it("counts an empty variable as unset, and refuses one with a value that makes no sense", async () => {
    const { vizjob } = startService();
    expect((await vizjob("list", { env: { VIZJOB_OUTPUT: "" } })).code).toBe(0);
    expect(await vizjob("list", { env: { VIZJOB_OUTPUT: "xml" } })).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/VIZJOB_OUTPUT is "xml"/),
    });
  });

  it("prefers a token to an access key, and signs with the key where there is no token", async () => {
    const seen: Headers[] = [];
    const env = {
      VIZJOB_ENDPOINT: "http://vizjobs.local",
      HUAWEICLOUD_SDK_PROJECT_ID: "p",
      HUAWEICLOUD_SDK_AK: "ak",
      HUAWEICLOUD_SDK_SK: "sk-of-the-test",
    };
    const fetch: typeof globalThis.fetch = async (_, init) => {
      seen.push(new Headers(init?.headers));
      return Response.json({ jobs: [] });
    };
    await runCli(["list"], { env, fetch });
    await runCli(["list"], { env: { ...env, VIZJOB_TOKEN: "token-of-the-test" }, fetch });
    expect(seen.map((headers) => [headers.get("Authorization")?.split(" ")[0], headers.get("X-Auth-Token")])).toEqual([
      ["SDK-HMAC-SHA256", null],
      [undefined, "token-of-the-test"],
    ]);
  });

  it.each([
    [["lst"], "Did you mean list?"],
    [["get", "1", "--otput", "json"], "Did you mean --output?"],
    [["local", "stats"], "Did you mean status?"],
    [["create", "--nam=m"], "Did you mean --name?"],
    [["list", "--sort", "job_nam"], "Did you mean job_name?"],
    [["list", "-o", "jason"], "Did you mean json?"],
    [["list", "--status", "runing"], "Did you mean RUNNING?"],
    [["completion", "bsh"], "Did you mean bash?"],
    [["ls"], "Did you mean list?"],
    [["up"], "Did you mean local up?"],
    [["help", "local", "stats"], "Did you mean status?"],
  ])("guesses what %j meant, and runs nothing", async (argv, guess) => {
    expect(await runCli(argv)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(guess) });
  });

  it.each([
    [["create", "--name", "a"], "--train-url"],
    [["get"], "id"],
    [["get", "1", "2"], "too many arguments"],
    [["wait", "1"], "--for"],
  ])("says what %j lacks or has too much", async (argv, word) => {
    const { code, stderr } = await runCli(argv);
    expect(code).toBe(2);
    expect(stderr.toLowerCase()).toContain(word);
  });

  it.each([
    ["list --workspace", "--workspace"],
    ["create --train-url /b/c/ --name", "--name"],
    ["local up --root", "--root"],
    ["local up --state", "--state"],
    ["list --project-id", "--project-id"],
  ])("refuses an empty value, which mostly is a variable that is not set: %s", async (line, option) => {
    expect(await runCli([...line.split(" "), ""])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(`${option} is empty.`),
    });
  });

  it.each(["local up", "demo", "list", "get 1", "wait 1 --for running", "open 1"])(
    "refuses --dry-run for %s, which would ignore it, and names the commands that take it",
    async (line) => {
      expect(await runCli([...line.split(" "), "--dry-run"])).toMatchObject({
        code: 2,
        stdout: "",
        stderr: expect.stringContaining("create, update, stop, restart, delete"),
      });
    },
  );

  it("refuses formats that are not there, and names those that are", async () => {
    expect(await runCli(["list", "-o", "xml"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/xml.*table, json, jsonl, yaml, csv, value/),
    });
  });

  it("prints its version", async () => {
    expect(await runCli(["--version"])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: "" });
  });
});

describe("help", () => {
  const pathsOf = (nodes: readonly CommandNode[], before: readonly string[] = []): string[][] =>
    nodes.flatMap((node) => {
      const path = [...before, node.name];
      return [path, ...(node.kind === "group" ? pathsOf(node.commands, path) : [])];
    });
  const paths = pathsOf(commands);

  it.each(paths.map((path) => [path.join(" "), path] as const))(
    "explains %s, with an example, the same by flag and by word",
    async (_, path) => {
      const byFlag = await runCli([...path, "--help"]);
      expect(byFlag).toMatchObject({ code: 0, stderr: "" });
      expect(byFlag.stdout).toMatch(new RegExp(`^Usage: vizjob ${path.join(" ")}`));
      expect(byFlag.stdout).toMatch(
        /\n\nExamples:\n {2}.*\bvizjob .*[^]*\n\nOptions:|\n\nExamples:\n {2}vizjob .*[^]*\n\nCommands:/,
      );
      expect(await runCli(["help", ...path])).toEqual(byFlag);
    },
  );

  it("names every command, the exit codes and an example, without any argument too", async () => {
    const { code, stdout } = await runCli(["help"]);
    expect(code).toBe(0);
    const text = stdout.replaceAll(/\s+/g, " ");
    for (const { name, summary } of commands)
      expect(stdout).toMatch(new RegExp(`^ {2}${name} .*${summary.slice(0, 20)}`, "m"));
    expect(text).toContain("Exit codes: 0 ok, 1 refused, 2 usage");
    expect(text).toMatch(/5 not found, 6 job state, .* 130 interrupted, 143 terminated /);
    expect(await runCli([])).toEqual({ code: 0, stdout, stderr: "" });
  });

  it("says what the contract says of an option: limits, choices and defaults", async () => {
    const { stdout } = await runCli(["help", "list"]);
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(text).toContain("--per-page <N> Jobs per page (1 to 1000; the service's default: 10)");
    expect(text).toMatch(/--sort <FIELD> .*\(the service's default: job_id\) \(one of job_id, job_name,/);
    expect(text).toContain("--status <NAME|N> only jobs with this status, by its name or number: running, 8");
    expect(text).not.toMatch(/camelCase|decimal string/);
    expect((await runCli(["help", "demo"])).stdout).toMatch(/^Usage: vizjob demo \[options\] \[DIR\]$/m);
    expect((await runCli(["help", "create"])).stdout.replaceAll(/\s+/g, " ")).toMatch(
      /--stop-after <DURATION> Hours until the job is stopped, 0 to 24.*\(whole hours, such as 4h\)/,
    );
  });

  it("lists the environment variables that are read", async () => {
    const { stdout } = await runCli(["help", "environment"]);
    for (const name of ["VIZJOB_TOKEN", "HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SECURITY_TOKEN", "VIZJOB_CONFIG_DIR"])
      expect(stdout).toContain(name);
  });

  it("says which topic was meant", async () => {
    expect(await runCli(["help", "creat"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Did you mean create?"),
    });
  });
});
