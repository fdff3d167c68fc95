import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { homeWith } from "../support/home.ts";
import { errorOf, runCli } from "../support/run-cli.ts";
import { seenRequests } from "../support/seen-requests.ts";

const profiles = "[default]\nregion = eu-de\ntoken = token-default\n[team]\nregion = cn-east-3\ntoken = token-team\n";

describe("a project file", () => {
  it("is found in a directory above, and counts before the profile", async () => {
    const home = await homeWith({
      config: profiles,
      project: "# ours\nregion = cn-north-4\nproject-id: p-file\noutput=json\n",
    });
    const deep = join(home.project, "a", "b");
    await mkdir(deep, { recursive: true });
    const { stdout, requests } = await seenRequests("list", { env: home.env, cwd: deep });
    expect(JSON.parse(stdout)).toMatchObject({ jobs: [] });
    expect(requests).toMatchObject([
      { host: "modelarts.cn-north-4.myhuaweicloud.com", path: "/v1/p-file/visualization-jobs", token: "token-default" },
    ]);
  });

  it("names a profile, for which the environment and a flag may name another", async () => {
    const home = await homeWith({ config: profiles, project: "profile = team\nproject_id = p\n" });
    const tokenOf = async (line: string, env = {}) =>
      (await seenRequests(line, { env: { ...home.env, ...env }, cwd: home.project })).requests[0]?.token;
    expect(await tokenOf("list")).toBe("token-team");
    expect(await tokenOf("list", { VIZJOB_PROFILE: "default" })).toBe("token-default");
    expect(await tokenOf("list --profile default", { VIZJOB_PROFILE: "team" })).toBe("token-default");
  });

  it("gives way to the environment and to flags", async () => {
    const home = await homeWith({
      config: profiles,
      project: "region = cn-north-4\nproject_id = p-file\noutput = yaml\n",
    });
    const { stdout, requests } = await seenRequests("list --project-id p-flag -o json", {
      env: { ...home.env, VIZJOB_REGION: "cn-east-3" },
      cwd: home.project,
    });
    expect(JSON.parse(stdout)).toMatchObject({ jobs: [] });
    expect(requests).toMatchObject([
      { host: "modelarts.cn-east-3.myhuaweicloud.com", path: "/v1/p-flag/visualization-jobs" },
    ]);
  });

  it("says how failures are printed, too", async () => {
    const home = await homeWith({ project: "output = json\n" });
    expect(errorOf(await runCli(["list"], { env: home.env, cwd: home.project }))).toMatchObject({ exitCode: 3 });
  });

  it.each([
    ["token = geheim", "may not hold credentials (token)"],
    ["region = eu-de\nsecret_key = geheim", "may not hold credentials (secret_key)"],
    ["SK = geheim", "may not hold credentials (sk)"],
    ["password: geheim", "may not hold credentials (password)"],
    ["endpoint = https://geheim.example.com", "may not hold an address (endpoint)"],
    ["iam-endpoint = https://geheim.example.com", "may not hold an address (iam_endpoint)"],
    ["colour = geheim", 'cannot set "colour"'],
    ["[default]\nregion = geheim", "has sections"],
    ["output = geheim", "is not one of table"],
    ["request_timeout = 10", 'request_timeout: "10" is not a duration with a unit'],
  ])("with %j is refused with file and line, and without the value of a secret", async (text, sentence) => {
    const home = await homeWith({ config: profiles, project: text });
    const { code, stderr, requests } = await seenRequests("list", { env: home.env, cwd: home.project });
    expect({ code, requests }).toEqual({ code: 3, requests: [] });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain(join(home.project, ".vizjob"));
    if (!text.startsWith("output")) expect(stderr).not.toContain("geheim");
    if (!text.startsWith("[")) expect(stderr).toContain(`.vizjob:${text.split("\n").length}`);
  });

  it("is a file: a directory of that name is passed over", async () => {
    const home = await homeWith();
    await mkdir(join(home.project, ".vizjob"));
    expect((await runCli(["help", "exit-codes"], { env: home.env, cwd: home.project })).code).toBe(0);
  });
});
