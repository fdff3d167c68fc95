import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { commandMap } from "../../src/help/command-map.ts";
import { commands } from "../../src/commands/tree.ts";
import { wrapText } from "../../src/help/wrap-text.ts";
import { runCli } from "../support/run-cli.ts";

const paths = commandMap(commands).commands.map(({ path }) => path);

describe("the layout of the help", () => {
  it.each(["en", "zh"])("keeps within the terminal in %s, wide characters counted twice", async (language) => {
    for (const path of paths) {
      const { stdout } = await runCli(["help", ...path.split(" ")], {
        env: { VIZJOB_LANG: language },
        stdout: { isTTY: true, columns: 90, write: () => true },
      });
      // A line to be copied is never broken.
      const lines = stdout.split("\n").filter((line) => !/^ +(vizjob|eval) /.test(line));
      expect(lines.filter((line) => stringWidth(line) > 90)).toEqual([]);
    }
  });

  it("is bold in its titles on a terminal alone", async () => {
    const stdout = { isTTY: true, columns: 80, write: () => true };
    expect((await runCli(["help", "list"], { stdout })).stdout).toContain("\u001b[1mOptions:");
    expect((await runCli(["help", "list", "--no-color"], { stdout })).stdout).not.toContain("\u001b");
    expect((await runCli(["help", "list"])).stdout).not.toContain("\u001b");
  });

  it("breaks between words and Chinese characters, and keeps marks where they belong", () => {
    expect(wrapText("one two  three", 8, stringWidth)).toEqual(["one two", "three"]);
    expect(wrapText("等到作业停止，然后显示它", 12, stringWidth)).toEqual(["等到作业停", "止，然后显示", "它"]);
    expect(wrapText("用 vizjob（默认）", 9, stringWidth)).toEqual(["用 vizjob", "（默认）"]);
    expect(wrapText("incomprehensibilities", 5, stringWidth)).toEqual(["incomprehensibilities"]);
  });
});
