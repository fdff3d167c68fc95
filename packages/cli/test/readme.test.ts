import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { commands } from "../src/commands/tree.ts";
import { exitCodes } from "../src/exit-codes.ts";
import { commandMap } from "../src/help/command-map.ts";
import { buildProgram, type Invocation } from "../src/parser/build-program.ts";
import { parseOptions } from "../src/parser/definition.ts";
import { globalOptions } from "../src/parser/global-options.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
const first = await readFile(new URL("../../../README.md", import.meta.url), "utf8");

/** What is typed after `vizjob`, without what belongs to the shell. */
const linesIn = (text: string): string[] =>
  [...text.matchAll(/\bvizjob ([^#|<>)\n]*)/g)].map(([, line = ""]) => line.trim());

const samplesIn = (text: string): string =>
  [...text.matchAll(/^```sh\n(.*?)^```/gms)].map(([, sample = ""]) => sample).join("");

const examples = commandMap(commands).commands.flatMap((entry) => entry.examples.map(({ line }) => line));
const commandLines = new Set([samplesIn(readme), samplesIn(first), examples.join("\n")].flatMap(linesIn));

/** As a shell takes it apart. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|\S+/g)].map(([word, double, single]) => double ?? single ?? word);

/** The cells of each row below the heading that begins with a word. */
function tableUnder(word: string): string[][] {
  const lines = readme.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${word} `)) + 2;
  return lines.slice(start, lines.indexOf("", start)).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("the README", () => {
  it("lists every command as its help does", () => {
    expect(tableUnder("command")).toEqual(commands.map(({ name, summary }) => [`\`${name}\``, summary]));
  });

  it("lists every exit code as help exit-codes does", () => {
    expect(tableUnder("exit code")).toEqual(
      Object.values(exitCodes).map(({ code, meaning }) => [String(code), meaning]),
    );
  });
});

describe("README and help", () => {
  it.each([...commandLines])("show a command that can be typed: vizjob %s", async (line) => {
    const argv = wordsOf(line);
    let typed: Invocation | undefined;
    const program = buildProgram({
      argv,
      version: "",
      commands,
      writeOut: () => {},
      invoke: async (invocation) => {
        parseOptions(globalOptions, invocation.globals, {});
        parseOptions(invocation.command.options, invocation.options, {});
        typed = invocation;
      },
    });
    await program.parseAsync(argv, { from: "user" });
    expect(typed?.path.startsWith(argv[0] ?? "")).toBe(true);
  });
});
