import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { iamOperations } from "@vizjobs/spec/contract/iam-operations";
import { operations } from "@vizjobs/spec/contract/operations";
import { describe, expect, it } from "vitest";
import { withAnswer } from "../support/answers.ts";
import { jsonObject } from "../support/json-object.ts";
import { temporaryDirectory } from "../support/processes.ts";
import { errorOf, runCli, startService } from "../support/run-cli.ts";

const stdinOf = async function* (text: string) {
  yield text;
};
const job = '{"job_name":"mnist","train_url":"/b/c/"}';
const login = {
  auth: {
    identity: {
      methods: ["password"],
      password: { user: { name: "u", password: "canary-password", domain: { name: "a" } } },
    },
    scope: { project: { name: "cn-north-4" } },
  },
};

/** A service with one job. */
async function withJob() {
  const service = startService({ timing: "instant" });
  await service.vizjob("create --name mnist --train-url /b/c/");
  service.sent.length = 0;
  return service;
}

describe("api", () => {
  it("without an operation lists every one of the contract, with method and path", async () => {
    const { stdout } = await runCli(["api", "-o", "json"]);
    const listed: unknown = JSON.parse(stdout);
    const known = { ...operations, ...iamOperations };
    expect(listed).toEqual(
      Object.entries(known).map(([operation, { method, path }]) => ({
        operation,
        method,
        path,
        summary: expect.any(String),
      })),
    );
    const table = (await runCli(["api"])).stdout;
    expect(table).toContain("deleteVisualizationJob   DELETE  /v1/{project_id}/visualization-jobs/{job_id}\n");
    expect(table.trimEnd().split("\n")).toHaveLength(9);
  });

  it("makes each call of the jobs API and prints the answer as the service sends it", async () => {
    const { sent, vizjob } = startService({ timing: "instant" });
    const created = await vizjob("api createVisualizationJob --input -", { stdin: stdinOf(job) });
    expect(jsonObject(created.stdout)).toMatchObject({ is_success: true, job_id: 1, job_name: "mnist" });
    expect(jsonObject((await vizjob("api listVisualizationJobs --param per_page=5")).stdout)).toMatchObject({
      job_total_count: 1,
      jobs: [{ job_id: 1 }],
    });
    expect(jsonObject((await vizjob("api showVisualizationJob --param job_id=1")).stdout)).toMatchObject({ status: 8 });
    const update = await vizjob("api updateVisualizationJob --param job_id=1 --input -", {
      stdin: stdinOf("job_desc: from YAML\n"),
    });
    expect(update.code).toBe(0);
    for (const operation of ["stop", "restart", "delete"]) {
      const { code } = await vizjob(`api ${operation}VisualizationJob --param job_id=1 --yes`);
      expect(code).toBe(0);
    }
    expect(sent.map(({ method, url }) => `${method} ${url.pathname.replace(/^\/v1\/\w+/, "")}${url.search}`)).toEqual([
      "POST /visualization-jobs",
      "GET /visualization-jobs?per_page=5",
      "GET /visualization-jobs/1",
      "PUT /visualization-jobs/1",
      "POST /visualization-jobs/1/stop",
      "POST /visualization-jobs/1/restart",
      "DELETE /visualization-jobs/1",
    ]);
    expect(sent[3]?.body).toEqual({ job_desc: "from YAML" });
  });

  it("takes another project, --query and -o yaml", async () => {
    const { sent, vizjob } = await withJob();
    expect(await vizjob(["api", "listVisualizationJobs", "--query", "jobs[0].job_name"])).toMatchObject({
      stdout: "mnist\n",
    });
    const other = await vizjob("api listVisualizationJobs --param project_id=other -o yaml");
    expect(other.stdout).toContain("job_total_count: 0\n");
    expect(sent.at(-1)?.url.pathname).toBe("/v1/other/visualization-jobs");
  });

  it("keeps every digit of an id beyond 2^53", async () => {
    const answer = '{"job_id":9007199254740993,"job_name":"a","status":8}';
    const { stdout } = await withAnswer("api showVisualizationJob --param job_id=9007199254740993", 200, answer);
    expect(jsonObject(stdout)["job_id"]).toBe("9007199254740993");
  });

  it("makes the calls of IAM, and gets a token without credentials", async () => {
    const { server, sent, vizjob } = startService();
    const env = { VIZJOB_IAM_ENDPOINT: server.iamEndpoint };
    const projects = await vizjob(["api", "listProjects", "--query", "projects[].id"], { env });
    expect(JSON.parse(projects.stdout)).toContain(server.projectId);
    const { code, stdout, stderr } = await vizjob("api createToken --param nocatalog=true --input -", {
      env: { VIZJOB_IAM_ENDPOINT: server.iamEndpoint, VIZJOB_TOKEN: "" },
      stdin: stdinOf(JSON.stringify(login)),
    });
    expect(code).toBe(0);
    expect(jsonObject(stdout)["token"]).toMatchObject({ expires_at: expect.any(String) });
    expect(stderr).toContain("vizjob auth token");
    expect(stdout + stderr).not.toContain("canary");
    expect(sent.at(-1)?.url.search).toBe("?nocatalog=true");
  });

  it.each([
    ["api showVisualizationJobs", "Did you mean showVisualizationJob?"],
    ["api SHOWVISUALIZATIONJOB", "Did you mean showVisualizationJob?"],
    ["api nothing", "All of them: vizjob api"],
    ["api showVisualizationJob --param jobid=1", "Did you mean job_id?"],
    ["api listVisualizationJobs --param x=1", "per_page"],
    ["api showVisualizationJob --param job_id", "NAME=VALUE"],
    ["api showVisualizationJob --param job_id=1 --param job_id=2", "twice"],
    ["api showVisualizationJob", "job_id is missing"],
    ["api showVisualizationJob --param job_id=..", "job_id"],
    ["api showVisualizationJob --param job_id=1 --input -", "takes no body"],
    ["api listVisualizationJobs --param per_page=1001", "per_page"],
    ["api listVisualizationJobs --param per_page=many", "per_page"],
    ["api createVisualizationJob", "needs a body"],
  ])("%s is a usage error that says what would be right", async (line, text) => {
    const { sent, vizjob } = startService();
    const { code, stderr } = await vizjob(line, { stdin: stdinOf("{}") });
    expect({ code, sent }).toEqual({ code: 2, sent: [] });
    expect(stderr).toContain(text);
  });

  it("refuses a body that the contract forbids, and one that cannot be read", async () => {
    const { sent, vizjob } = startService();
    const input = async (text: string) => vizjob("api createVisualizationJob --input -", { stdin: stdinOf(text) });
    expect(await input('{"job_name":"a b","train_url":"/b/"}')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("job_name"),
    });
    expect(await input("{ a: [")).toMatchObject({ code: 2, stderr: expect.stringContaining("neither JSON nor YAML") });
    expect((await vizjob("api createVisualizationJob --input /nowhere.json")).code).toBe(2);
    expect(sent).toEqual([]);
  });

  it.each([
    [404, { error_code: "ModelArts.0102" }, 5],
    [200, { is_success: false, error_code: "ModelArts.0105", error_msg: "job status: 9" }, 6],
    [401, { error_code: "ModelArts.0203" }, 4],
    [429, {}, 7],
  ])("ends on HTTP %d %j with %d as every command does", async (status, answer, code) => {
    const outcome = await withAnswer("api stopVisualizationJob --param job_id=1 -o json", status, answer);
    expect({ code: outcome.code, exitCode: errorOf(outcome)["exitCode"] }).toEqual({ code, exitCode: code });
    expect(outcome.stdout).toBe("");
  });

  it("asks before it deletes, and refuses where nobody can be asked", async () => {
    const { sent, vizjob } = await withJob();
    const { code, stderr } = await vizjob("api deleteVisualizationJob --param job_id=1");
    expect({ code, sent }).toEqual({ code: 2, sent: [] });
    expect(stderr).toContain("--yes");
  });

  it("shows with --dry-run and --curl what it would send, and no secret", async () => {
    const { sent, vizjob } = startService();
    const stop = await vizjob("api stopVisualizationJob --param job_id=1 --dry-run -o json");
    expect(jsonObject(stop.stdout)).toMatchObject({ method: "POST", url: expect.stringMatching(/\/1\/stop$/) });
    for (const curl of [[], ["--curl"]]) {
      const token = await runCli(["api", "createToken", "--input", "-", "--dry-run", ...curl], {
        stdin: stdinOf(JSON.stringify(login)),
      });
      expect(token).toMatchObject({ code: 0, stdout: expect.stringContaining("{iam_endpoint}/v3/auth/tokens") });
      expect(token.stdout + token.stderr).not.toContain("canary");
    }
    expect(sent).toEqual([]);
  });

  it.each([
    ["a password of digits", "password: { user: { name: u, password: 4711000815 } }", "must be a text, not a number"],
    ["a password in the wrong place", "password: canary-4711000815", "must be an object, not a text"],
    ["a password that YAML takes for a reference", "password: *canary-4711000815", "neither JSON nor YAML"],
    ["a password that YAML takes for a block", "password: |canary-4711000815", "neither JSON nor YAML"],
  ])("does not say %s when it refuses it", async (_, password, sentence) => {
    const stdin = stdinOf(`auth:\n  identity:\n    methods: [password]\n    ${password}\n`);
    const { code, stdout, stderr } = await runCli(["api", "createToken", "--input", "-"], { stdin });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(sentence) });
    expect(stdout + stderr).not.toContain("4711000815");
  });

  it("refuses a secret from a file that others can read", async () => {
    const file = join(await temporaryDirectory(), "login.json");
    await writeFile(file, JSON.stringify(login));
    await chmod(file, 0o644);
    const { server, sent, vizjob } = startService();
    const env = { VIZJOB_IAM_ENDPOINT: server.iamEndpoint };
    const refused = await vizjob(["api", "createToken", "--input", file], { env });
    expect({ code: refused.code, sent }).toEqual({ code: 3, sent: [] });
    expect(refused.stderr).toContain(`chmod 600 ${file}`);
    await chmod(file, 0o600);
    expect((await vizjob(["api", "createToken", "--input", file], { env })).code).toBe(0);
  });
});
