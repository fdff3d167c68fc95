import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { commands } from "../src/commands/tree.ts";
import { exitCodes } from "../src/exit-codes.ts";

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");

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
