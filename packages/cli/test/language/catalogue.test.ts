import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { chinese } from "../../src/language/zh/catalogue.ts";
import { textInChinese } from "../../src/language/zh/chinese-words.ts";
import { outcomes, treeTexts, withoutContractText } from "../support/tree-texts.ts";
import { runCli, startService } from "../support/run-cli.ts";

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe("the Chinese of the messages", () => {
  it.each(Object.entries(chinese))("keeps the values of: %s", (text, translation) => {
    expect(placeholders(translation)).toEqual(placeholders(text));
    expect(translation).toMatch(/\p{Script=Han}|[（；]/u);
  });

  it("holds nothing that is said no more", () => {
    const root = fileURLToPath(new URL("../../src/", import.meta.url));
    const code = globSync("**/*.ts", { cwd: root })
      .filter((file) => !/language.zh/.test(file))
      .map((file) => readFileSync(root + file, "utf8"))
      .join("\n");
    const texts = new Set(treeTexts().map(withoutContractText));
    const isSaid = (text: string) =>
      code.includes(JSON.stringify(text)) || code.includes(`'${text}'`) || texts.has(text);
    expect(Object.keys(chinese).filter((text) => !isSaid(text) && !outcomes.includes(text))).toEqual([]);
  });
});

describe("the Chinese of the command tree", () => {
  it.each(treeTexts())("is there for: %s", (text) => {
    expect(textInChinese(text)).toMatch(/\p{Script=Han}/u);
  });
});

describe("the language of messages", () => {
  it.each([
    ["VIZJOB_LANG=zh", { VIZJOB_LANG: "zh", LANG: "en_US.UTF-8" }],
    ["a Chinese locale", { LANG: "zh_CN.UTF-8" }],
    ["a language tag", { VIZJOB_LANG: "zh-Hans" }],
  ])("is Chinese with %s", async (_, env) => {
    const { vizjob } = startService();
    expect((await vizjob("list", { env })).stderr).toContain("还没有作业");
    expect((await runCli(["list", "--all", "--page", "2"], { env })).stderr).toContain("不能同时使用");
  });

  it("is Chinese for what a change says and asks, too", async () => {
    const { vizjob } = startService();
    const inChinese = (line: string) => vizjob(line, { env: { VIZJOB_LANG: "zh" } });
    expect((await inChinese("create --name a --train-url /b/c/")).stderr).toMatch(/^启动需要片刻.*：vizjob open 1\n$/);
    expect((await inChinese("update 1 --desc x")).stdout).toBe("1  描述已更新\n");
    expect((await inChinese("api deleteVisualizationJob --param job_id=1")).stderr).toContain("删除作业 1？");
    expect((await inChinese("list --limit 0")).stderr).toContain("至少为 1");
  });

  it.each([
    ["nothing set", {}],
    ["VIZJOB_LANG=en in a Chinese locale", { VIZJOB_LANG: "en", LC_ALL: "zh_CN.UTF-8" }],
    ["LC_ALL before LANG", { LC_ALL: "C", LANG: "zh_CN.UTF-8" }],
    ["another language", { LANG: "de_DE.UTF-8" }],
  ])("is English with %s", async (_, env) => {
    const { vizjob } = startService();
    expect((await vizjob("list", { env })).stderr).toContain("There are no jobs yet.");
  });
});
