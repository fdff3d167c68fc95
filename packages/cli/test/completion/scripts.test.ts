import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/commands/tree.ts";
import { planOf } from "../../src/completion/plan.ts";
import { commandMap } from "../../src/help/command-map.ts";
import { english } from "../../src/language/words.ts";
import { runCli } from "../support/run-cli.ts";
import { cases } from "./cases.ts";
import { type Complete, completeInBash, completeInFish, completeInZsh } from "./shells.ts";

const isInstalled = (program: string) =>
  (process.env["PATH"] ?? "").split(delimiter).some((directory) => existsSync(join(directory, program)));

const others: readonly (readonly [string, Complete])[] = [
  ["zsh", completeInZsh],
  ["fish", completeInFish],
];

describe.each([["bash", completeInBash] as const, ...others.filter(([program]) => isInstalled(program))])(
  "in %s",
  (program, complete) => {
    it("completes commands, options, choices, statuses and paths, and nothing where nothing is known", async () => {
      const offered = await complete(
        { program },
        cases.map(([line]) => line),
      );
      expect(cases.map(([line], index) => [line, offered[index]])).toEqual(cases);
    });
  },
);

describe("in bash", () => {
  it("completes a value behind an equals sign", async () => {
    const offered = await completeInBash({ program: "bash" }, ["vizjob list --output=js", "vizjob list --output="]);
    expect(offered).toEqual([["json", "jsonl"], expect.arrayContaining(["json", "table", "yaml"])]);
  });
});

describe("the scripts", () => {
  const { places, flagsWithValue } = planOf(commandMap(commands), english);

  it.each(["bash", "zsh", "fish", "powershell"])("of %s hold every command, option and choice", async (shell) => {
    const { code, stdout } = await runCli(["completion", shell]);
    expect(code).toBe(0);
    for (const { next, options } of places) {
      for (const { word } of next) expect(stdout).toContain(word);
      for (const { flags, completes } of options) {
        for (const flag of flags) expect(stdout).toContain(shell === "fish" ? flag.replace(/^-+/, "") : flag);
        for (const word of Array.isArray(completes) ? completes : []) expect(stdout).toContain(word);
      }
    }
  });

  it("may take a flag that has a value for one that has a value everywhere", () => {
    const switches = places.flatMap(({ options }) => options.filter(({ value }) => value === null));
    expect(switches.flatMap(({ flags }) => flags).filter((flag) => flagsWithValue.includes(flag))).toEqual([]);
  });

  it("describe in the reader's language", async () => {
    expect((await runCli(["completion", "fish"], { env: { VIZJOB_LANG: "zh" } })).stdout).toContain("创建可视化作业");
  });
});
