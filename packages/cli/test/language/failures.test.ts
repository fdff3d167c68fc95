import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { clientTextInChinese } from "../../src/language/zh/client-text.ts";
import { withAnswer } from "../support/answers.ts";
import { errorOf, runCli } from "../support/run-cli.ts";

const env = {
  VIZJOB_LANG: "zh",
  VIZJOB_TOKEN: "a-token-of-the-test",
  VIZJOB_ENDPOINT: "http://vizjobs.local",
  HUAWEICLOUD_SDK_PROJECT_ID: "p",
};

describe("failures for a reader of Chinese", () => {
  it("of the service say what the contract says of the code, then the service's own words", async () => {
    const answer = { error_code: "ModelArts.0103", error_message: "The name is in use." };
    const { stderr, code } = await withAnswer("create --name a --train-url /b/c/", 400, answer, { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^vizjob: 名称已被占用。.*服务的原话：The name is in use\.（ModelArts\.0103, HTTP 400/);
    expect(stderr).toContain("请换一个名称，或删除占用该名称的作业。");
  });

  it("with a code that the contract does not explain keep the service's words", async () => {
    const answer = { error_code: "Other.1", error_message: "Who knows" };
    const { stderr } = await withAnswer("list", 400, answer, { env });
    expect(stderr).toMatch(/listVisualizationJobs 失败：Who knows \(Other\.1, HTTP 400/);
  });

  it.each([
    ["create --name aaaaaaaaaaaaaaaaaaaaa --train-url /b/c/", 2, "--name (job_name) 有 21 个字符；最多允许 20 个"],
    ["create --train-url /b/c/", 2, "没有发送任何请求：缺少 --name (job_name)。"],
    ["create --name a --train-url /b/c/ --stop-after 25h", 2, "允许 0 至 24（小时）"],
    ["get ..", 2, "需要符合"],
    ["lst", 2, "未知命令“lst”。\n  您是不是想输入 list？"],
    ["list --nme", 2, "未知选项“--nme”。"],
    ["list --order up", 2, "--order：“up”不是以下之一：asc, desc。"],
    ["get", 2, "缺少参数 ID。"],
    ["wait 1 --for running --timeout 5", 2, "不是带单位的时长"],
    ["delete 1", 2, "加上 --yes 表示确认。"],
  ])("found before anything is sent are told: %s", async (line, code, text) => {
    const outcome = await withAnswer(line, 200, {}, { env });
    expect(outcome).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(text) });
  });

  it.each([
    [
      "wait 1 --for stopped --timeout 30ms --interval 5ms",
      { status: 8 },
      /30ms 后作业 1 仍未停止；最后的状态是 RUNNING \(8\)。\n {2}作业仍在继续。/,
    ],
    ["wait 1 --for running", { status: 11 }, /作业 1 无法运行：其状态为 FAILED \(11\)。/],
  ])("of a wait are told: %s", async (line, details, text) => {
    const { stderr } = await withAnswer(line, 200, { job_id: 1, ...details }, { env });
    expect(stderr).toMatch(text);
  });

  it("of missing settings name each of them", async () => {
    const { code, stderr } = await runCli(["list"], { env: { VIZJOB_LANG: "zh", HOME: "/nonexistent" } });
    expect(code).toBe(3);
    expect(stderr).toMatch(/没有发送任何请求：没有凭证：没有设置 VIZJOB_TOKEN.*；没有区域：没有设置 VIZJOB_REGION/);
  });

  it("are the same for programs in every language", async () => {
    const chinese = await runCli(["lst", "-o", "json"], { env });
    expect(chinese).toEqual(await runCli(["lst", "-o", "json"]));
    expect(errorOf(chinese)).toMatchObject({ code: "USAGE", message: "Unknown command 'lst'." });
  });

  it.each(["json", "jsonl", "yaml", "csv"])(
    "of one of several jobs are the same data in every language, with -o %s",
    async (format) => {
      const answer = { error_code: "ModelArts.0105", error_message: "no. job status: 9" };
      const line = `stop 1 2 -o ${format}`;
      const chinese = await withAnswer(line, 400, answer, { env });
      const english = await withAnswer(line, 400, answer, { env: { ...env, VIZJOB_LANG: "en" } });
      expect(chinese).toMatchObject({ code: 10, stdout: english.stdout });
      if (format.startsWith("json")) expect(chinese.stderr).toBe(english.stderr);
      else expect(chinese.stderr).toMatch(/2 个作业中有 2 个停止失败。\n {2}1: .*服务的原话/);
    },
  );

  it("have Chinese for every hint of the client", () => {
    const root = fileURLToPath(new URL("../../../client/src/", import.meta.url));
    const code = globSync("{jobs,session,transport}/**/*.ts", { cwd: root }).map((file) =>
      readFileSync(root + file, "utf8"),
    );
    const hints = code.flatMap((text) => [...text.matchAll(/hint: "([^"]+)"/g)].map(([, hint = ""]) => hint));
    expect(hints.length).toBeGreaterThan(10);
    expect(hints.filter((hint) => clientTextInChinese(hint) === undefined)).toEqual([]);
  });
});
