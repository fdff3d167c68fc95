import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/commands/tree.ts";
import { commandMap } from "../../src/help/command-map.ts";
import { runCli } from "../support/run-cli.ts";

/** `VIZJOB_WRITE_GOLDEN=1 vitest run test/help/golden.test.ts` writes the files: read the difference before you commit it. */
const isWriting = process.env["VIZJOB_WRITE_GOLDEN"] === "1";

const topics = ["", "exit-codes", "environment", ...commandMap(commands).commands.map(({ path }) => path)];
const nameOf = (topic: string) => `${topic === "" ? "vizjob" : topic.replaceAll(" ", "-")}.txt`;

describe.each(["en", "zh"])("the help in %s", (language) => {
  const folder = new URL(`golden/${language}/`, import.meta.url);
  if (isWriting) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  it.each(topics)("of '%s' is what was read and agreed to", async (topic) => {
    const { code, stdout, stderr } = await runCli(["help", ...topic.split(" ").filter(Boolean)], {
      env: { VIZJOB_LANG: language },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const file = new URL(nameOf(topic), folder);
    if (isWriting) writeFileSync(file, stdout);
    expect(existsSync(file) && readFileSync(file, "utf8")).toBe(stdout);
  });

  it("has no file for a command that is gone", () => {
    expect(readdirSync(folder).toSorted()).toEqual(topics.map(nameOf).toSorted());
  });
});
