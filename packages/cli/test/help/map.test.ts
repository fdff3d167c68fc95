import { describe, expect, it } from "vitest";
import { commands } from "../../src/commands/tree.ts";
import type { CommandNode } from "../../src/parser/definition.ts";
import { jsonObject } from "../support/json-object.ts";
import { runCli } from "../support/run-cli.ts";

const pathsOf = (nodes: readonly CommandNode[], before = ""): string[] =>
  nodes.flatMap((node) => {
    const path = `${before}${node.name}`;
    return [path].concat(node.kind === "group" ? pathsOf(node.commands, `${path} `) : []);
  });

const paths = pathsOf(commands);

describe("help --map", () => {
  it("gives the whole tree as data: arguments, options with what the contract says, examples, exit codes, environment", async () => {
    const { code, stdout, stderr } = await runCli(["help", "--map", "json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const map = jsonObject(stdout);
    expect(map["commands"]).toEqual(paths.map((path) => expect.objectContaining({ path })));
    expect(map["commands"]).toContainEqual(
      expect.objectContaining({
        path: "create",
        usage: "vizjob create [options]",
        takesDryRun: true,
        examples: expect.arrayContaining([
          { line: expect.stringMatching(/^vizjob create /), does: expect.any(String) },
        ]),
        options: expect.arrayContaining([
          expect.objectContaining({
            flag: "--name",
            value: "NAME",
            required: false,
            field: "job_name",
            completes: null,
          }),
          expect.objectContaining({ flag: "--type", choices: ["tensorboard", "mindinsight"], required: false }),
          expect.objectContaining({ flag: "--train-url", value: "DIR", completes: null }),
          expect.objectContaining({ flag: "--timeout", default: "10m", field: null }),
          expect.objectContaining({ flag: "--wait", value: null }),
        ]),
      }),
    );
    expect(map["commands"]).toContainEqual(
      expect.objectContaining({
        path: "demo",
        arguments: [expect.objectContaining({ term: "[DIR]", required: false, completes: "directories" })],
      }),
    );
    expect(map["globalOptions"]).toContainEqual(
      expect.objectContaining({ flag: "--output", short: "-o", env: ["VIZJOB_OUTPUT"], default: "table" }),
    );
    expect(map["exitCodes"]).toContainEqual({ name: "notFound", code: 5, meaning: "not found" });
    expect(map["environment"]).toContainEqual({ name: "VIZJOB_TOKEN", meaning: expect.any(String) });
  });

  it("is the same data for readers of Chinese", async () => {
    const chinese = await runCli(["help", "--map", "json"], { env: { VIZJOB_LANG: "zh" } });
    expect(chinese).toEqual(await runCli(["help", "--map", "json"]));
  });

  it("draws a tree, of what the words name alone where there are some", async () => {
    const { stdout } = await runCli(["help", "local", "--map", "tree"]);
    expect(stdout).toMatch(/^local {2}The same service on this machine/);
    expect(stdout).toMatch(/^ {2}up {2}Start the server\n {6}--root DIR$/m);
    expect(stdout).not.toContain("create");
  });

  it("writes each command on a line", async () => {
    const { stdout } = await runCli(["help", "--map", "compact"]);
    expect(stdout).toMatch(
      /^vizjob create \[--name NAME\] \[--train-url DIR\] .*\[--type tensorboard\|mindinsight\].* \[--wait\]/m,
    );
    expect(stdout).toMatch(/^vizjob wait .* IDS\.\.\.$/m);
    expect(stdout).not.toMatch(/^vizjob local$/m);
  });

  it("refuses words that name nothing", async () => {
    expect(await runCli(["help", "nothing", "--map", "tree"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining('no command or topic "nothing"'),
    });
  });
});

describe("help for a reader that speaks", () => {
  it("has one thing a line, and no columns", async () => {
    const { stdout } = await runCli(["help", "list"], { env: { VIZJOB_ACCESSIBLE: "1" } });
    expect(stdout).toMatch(/^vizjob list: the first page of jobs$/m);
    expect(stdout).toMatch(/^--per-page <N>: Jobs per page \(1 to 1000; the service's default: 10\)$/m);
    expect(stdout).not.toMatch(/^ /m);
  });
});
