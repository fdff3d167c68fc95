import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { startLocalServer } from "@vizjobs/local";
import { describe, expect, it, onTestFinished } from "vitest";
import { commands } from "../src/commands/tree.ts";
import type { CommandNode } from "../src/parser/definition.ts";
import { temporaryDirectory, startVizjob } from "./support/processes.ts";
import { ctrlC, startInTerminal } from "./support/pseudo-terminal.ts";
import { runCli } from "./support/run-cli.ts";

/** How one command is run here: job 1 is its own and runs. */
interface Case {
  readonly line: string;
  /** Done before. */
  readonly first?: string;
  readonly code?: number;
  /** What stdout holds; absent: nothing. */
  readonly data?: RegExp;
  /** Text after which Ctrl-C is pressed. */
  readonly until?: string;
}

const cases: { readonly [path: string]: Case } = {
  create: { line: "create --name second --train-url /bucket/logs/ --wait --interval 10ms", data: /RUNNING/ },
  list: { line: "list", data: /^ID +NAME/ },
  get: { line: "get 1", data: /^id +\d+/ },
  update: { line: "update 1 --desc new", data: /^\d+ +description updated/ },
  stop: { line: "stop 1", data: /^\d+ +stopping/ },
  restart: { line: "restart 1", first: "stop 1", data: /^\d+ +restarting/ },
  delete: { line: "delete 1 --yes", data: /^\d+ +deleting/ },
  wait: { line: "wait 1 --for stopped --interval 1h", code: 130, until: "RUNNING" },
  watch: { line: "watch 1 --interval 1h", code: 130, until: "RUNNING", data: /RUNNING \(8\)/ },
  open: { line: "open 1 --print", data: /^http:\S+\/\d+\/\n/ },
  demo: { line: "demo", data: /http:/ },
  "local up": { line: "local up", until: "http:", data: /http:/ },
  "local status": { line: "local status", code: 5 },
  "local down": { line: "local down", code: 5 },
  "local seed": { line: "local seed --count 1", code: 5 },
  "local reset": { line: "local reset --yes", code: 5 },
  "local clock show": { line: "local clock show", code: 5 },
  "local clock advance": { line: "local clock advance 4h", code: 5 },
  "local clock set": { line: "local clock set 2030-01-01", code: 5 },
  "local clock speed": { line: "local clock speed 2", code: 5 },
  "local clock freeze": { line: "local clock freeze", code: 5 },
  "local clock resume": { line: "local clock resume", code: 5 },
  "local faults list": { line: "local faults list", code: 5 },
  "local faults add": { line: "local faults add --status 503", code: 5 },
  "local faults remove": { line: "local faults remove 1", code: 5 },
  "local faults clear": { line: "local faults clear", code: 5 },
  "local log": { line: "local log", code: 5 },
  "local train": { line: "local train --steps none", code: 2 },
  view: { line: "view . --print", until: "http:", data: /http:/ },
  scalars: { line: "scalars 1" },
  api: { line: "api listVisualizationJobs", data: /"jobs"/ },
  configure: { line: "configure --no-input", code: 2 },
  "profiles list": { line: "profiles list", data: /local/ },
  "profiles delete": { line: "profiles delete lost", code: 5 },
  "config show": { line: "config show --origin", data: /endpoint/ },
  "auth explain": { line: "auth explain", data: /token/ },
  "auth token": { line: "auth token --yes", data: /\S/ },
  doctor: { line: "doctor", data: /node/ },
  completion: { line: "completion bash", data: /complete/ },
  help: { line: "help exit-codes", data: /^0 +done/ },
};

/** A service of the test's own with a job that runs, and the words and the environment of a command. */
async function prepare({ line, first }: Case) {
  const root = await temporaryDirectory();
  await mkdir(join(root, "bucket", "logs"), { recursive: true });
  const server = await startLocalServer({ root, timing: "instant" });
  onTestFinished(() => server.close());
  const env = {
    VIZJOB_TOKEN: server.credentials.token,
    VIZJOB_ENDPOINT: server.endpoint,
    HUAWEICLOUD_SDK_PROJECT_ID: server.projectId,
    VIZJOB_CONFIG_DIR: root,
    HOME: root,
  };
  await runCli(["create", "--name", "mnist", "--train-url", "/bucket/logs/"], { env });
  if (first) await runCli(first.split(" "), { env });
  return { argv: line.split(" "), env };
}

const pathsOf = (nodes: readonly CommandNode[], before = ""): string[] =>
  nodes.flatMap((node) =>
    node.kind === "group" ? pathsOf(node.commands, `${before}${node.name} `) : [`${before}${node.name}`],
  );

const crash = /\n\s+at |should not have happened|UNEXPECTED|Warning:/;

describe("every command", () => {
  it("has a case here", () => {
    expect(Object.keys(cases).toSorted()).toEqual(pathsOf(commands).toSorted());
  });

  it.each(Object.entries(cases))("works in a pipe: %s", async (_, given) => {
    const { argv, env } = await prepare(given);
    const { child, ended, writes } = startVizjob(argv, env);
    if (given.until !== undefined) {
      await writes(given.until);
      child.kill("SIGINT");
    }
    const { code, stdout, stderr } = await ended();
    expect({ code, stderr }).toEqual({ code: given.code ?? 0, stderr: expect.not.stringMatching(crash) });
    expect(stdout).toMatch(given.data ?? /^$/);
    expect(stdout + stderr).not.toContain("\u001b");
  });

  it.each(Object.entries(cases))("works in a terminal: %s", async (_, given) => {
    const { argv, env } = await prepare(given);
    const { ended, says, type } = startInTerminal(argv, env);
    if (given.until !== undefined) {
      await says(given.until);
      type(ctrlC);
    }
    const { code, shown } = await ended();
    expect({ code, shown }).toEqual({ code: given.code ?? 0, shown: expect.not.stringMatching(crash) });
    if (given.data) expect(shown).toMatch(new RegExp(given.data.source, "m"));
  });
});

describe("in a terminal", () => {
  it("a delete asks, and an answer typed there counts", async () => {
    const { env } = await prepare({ line: "" });
    for (const [answer, code] of [
      ["n\r", 2],
      ["y\r", 0],
    ] as const) {
      const { ended, says, type } = startInTerminal(["delete", "1"], env);
      await says("Delete job 1? This cannot be undone. [y/N] ");
      type(answer);
      expect((await ended()).code).toBe(code);
    }
    expect((await runCli(["get", "1"], { env })).code).toBe(5);
  });

  it("Ctrl-C at a question ends the command with 130 and changes nothing", async () => {
    const { env } = await prepare({ line: "" });
    const { ended, says, type } = startInTerminal(["stop", "--search", "mnist"], env);
    await says("Stop 1 job? [y/N] ");
    type(ctrlC);
    expect((await ended()).code).toBe(130);
    expect((await runCli(["get", "1"], { env })).stdout).toContain("RUNNING");
  });

  it("create asks for what is required", async () => {
    const { env } = await prepare({ line: "" });
    const { ended, says, type } = startInTerminal(["create"], env);
    await says("job_name: ");
    type("second\r");
    await says("train_url: ");
    type("/bucket/logs/\r");
    const { code, shown } = await ended();
    expect({ code, shown }).toEqual({ code: 0, shown: expect.stringMatching(/^name +second$/m) });
  });

  it("a watch gives the cursor back when Ctrl-C ends it", async () => {
    const { argv, env } = await prepare({ line: "watch" });
    const { ended, says, type } = startInTerminal(argv, env);
    await says("RUNNING (8)");
    type(ctrlC);
    const { code, shown, written } = await ended();
    expect(code).toBe(130);
    expect(written.lastIndexOf("\u001b[?25h")).toBeGreaterThan(written.lastIndexOf("\u001b[?25l"));
    expect(shown).toContain("Stopped watching; the jobs go on.");
  });
});
