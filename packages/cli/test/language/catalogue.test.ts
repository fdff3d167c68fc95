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

  it("says each sentence in one way", async () => {
    const folder = new URL("../../src/language/zh/", import.meta.url);
    const source = readFileSync(new URL("catalogue.ts", folder), "utf8");
    const parts = await Promise.all(
      Array.from(source.matchAll(/from "(\.\/[^"]+)"/g), ([, file]) => import(new URL(file ?? "", folder).href)),
    );
    const texts = parts.flatMap((part: object) => Object.values(part).flatMap((said: object) => Object.keys(said)));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    expect(texts).toHaveLength(Object.keys(chinese).length);
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

  it("is Chinese to the end: what a change says, why a file cannot be read, what is asked", async () => {
    const { vizjob } = startService();
    const env = { VIZJOB_LANG: "zh" };
    expect((await vizjob("create --name a --train-url /b/c/", { env })).stderr).toContain("启动需要一点时间");
    expect((await vizjob("update 1 --desc x", { env })).stdout).toBe("1  描述已更新\n");
    expect((await vizjob("list --limit 0", { env })).stderr).toContain("至少为 1");
    expect((await vizjob("create --from /nowhere.json", { env })).stderr).toContain("它不存在");
    const asked = await vizjob("api deleteVisualizationJob --param job_id=1", { env });
    expect(asked.stderr).toContain("删除作业 1？此操作无法撤销。");
  });

  it("is English in what programs read of several jobs, on stdout and on stderr", async () => {
    const { vizjob } = startService();
    const env = { VIZJOB_LANG: "zh" };
    const { code, stdout, stderr } = await vizjob("stop 1 2 -o json", { env });
    expect({ code, stdout, stderr: stderr.trimEnd().split("\n").at(-1) }).toEqual({
      code: 10,
      stdout: expect.not.stringMatching(/\p{Script=Han}/u),
      stderr: expect.not.stringMatching(/\p{Script=Han}/u),
    });
    expect((await vizjob("stop 1 2", { env })).stderr).toContain("2 个作业中有 2 个停止失败");
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
