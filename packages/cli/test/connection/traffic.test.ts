import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { withAnswer } from "../support/answers.ts";
import { jsonObject } from "../support/json-object.ts";
import { runCli, startService } from "../support/run-cli.ts";

const keys = { HUAWEICLOUD_SDK_AK: "key-id", HUAWEICLOUD_SDK_SK: "canary-secret-key" };
const place = { VIZJOB_REGION: "eu-de", HUAWEICLOUD_SDK_PROJECT_ID: "p" };

/** The words that a POSIX shell gives to curl. */
function wordsOf(command: string): string[] {
  const script = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${command}`;
  return execFileSync("sh", ["-c", script], { encoding: "utf8", env: { VIZJOB_TOKEN: "t" } })
    .split("\0")
    .slice(0, -1);
}

describe("--curl", () => {
  it("prints the request on stderr beside the data on stdout, with variables in place of secrets", async () => {
    const { server, vizjob } = startService();
    const { code, stdout, stderr } = await vizjob("list --per-page 5 -o json --curl");
    expect({ code, jobs: jsonObject(stdout)["jobs"] }).toEqual({ code: 0, jobs: [] });
    expect(stderr).toContain('"X-Auth-Token: $VIZJOB_TOKEN"');
    expect(stderr).toContain(`/v1/${server.projectId}/visualization-jobs?per_page=5`);
    expect(stdout + stderr).not.toContain(server.credentials.token);
  });

  it("is read by a shell as it was sent, whatever a description holds", async () => {
    const { sent, vizjob } = startService({ timing: "instant" });
    await vizjob("create --name a --train-url /b/c/");
    const desc = 'it\'s $HOME `id` "q" \\ \n$(id) ! 词';
    const { stderr } = await vizjob(["update", "1", "--desc", desc, "--curl"]);
    const words = wordsOf(stderr);
    expect(JSON.parse(words[words.indexOf("--data-raw") + 1] ?? "")).toEqual({ job_desc: desc });
    expect(words).toContain("PUT");
    expect(words).toContain("X-Auth-Token: t");
    expect(words.at(-1)).toBe(sent.at(-1)?.url.href);
  });

  it("with --dry-run is what is printed on stdout, and nothing is sent", async () => {
    const { sent, server, vizjob } = startService();
    const { stdout } = await vizjob("stop 8992 --dry-run --curl");
    expect(wordsOf(stdout).at(-1)).toBe(`${server.endpoint}/v1/${server.projectId}/visualization-jobs/8992/stop`);
    expect(sent).toEqual([]);
    const data = jsonObject((await vizjob("stop 8992 --dry-run --curl -o json")).stdout);
    expect(`${String(data["curl"])}\n`).toBe(stdout);
  });

  it("signs where the request would be signed", async () => {
    const { stdout, stderr } = await runCli(["stop", "8992", "--dry-run", "--curl", "--region", "eu-de"], {
      env: { ...keys, ...place },
    });
    expect(stdout).toContain("openssl dgst -sha256 -hmac");
    expect(stdout).toContain("Access=$HUAWEICLOUD_SDK_AK");
    expect(stdout + stderr).not.toContain("canary");
  });

  it("shows what is not set as a placeholder", async () => {
    const { stdout } = await runCli(["stop", "1", "--dry-run", "--curl"], { env: keys });
    expect(stdout).toContain("'{endpoint}/v1/{project_id}/visualization-jobs/1/stop'");
    expect(stdout).not.toContain("not-known");
  });

  it("prints a request that is made again and again once", async () => {
    const { vizjob } = startService();
    await vizjob("create --name a --train-url /b/c/");
    const { stderr } = await vizjob("wait 1 --for running --interval 1ms --curl");
    expect(stderr.match(/^curl /gm)).toHaveLength(1);
  });

  it("lets no control character of a description reach the terminal", async () => {
    const { stdout } = await runCli(["update", "1", "--desc", "a\u009b2J\u202e", "--dry-run", "--curl"], {
      env: place,
    });
    expect(stdout).toContain("a\\u009b2J\\u202e");
    const plain = await runCli(["update", "1", "--desc", "a\u009b2J\u202e", "--dry-run"], { env: place });
    expect(plain.stdout).toContain("a\\u009b2J\\u202e");
  });
});

describe("--debug", () => {
  it("tells each request and each answer on stderr, with their times", async () => {
    const { server, vizjob } = startService();
    const { stdout, stderr } = await vizjob("list -o json --debug");
    expect(jsonObject(stdout)["jobs"]).toEqual([]);
    const [request, answer] = stderr.split("\n");
    const path = `/v1/${server.projectId}/visualization-jobs`;
    expect(request).toMatch(new RegExp(`^\\d{4}-\\S+Z > listVisualizationJobs GET ${path}$`));
    expect(answer).toMatch(/^\d{4}-\S+Z < listVisualizationJobs 200 \d+ ms request-id \S+$/);
  });

  it("tells of no request with --dry-run, which sends none", async () => {
    const { vizjob } = startService();
    expect((await vizjob("stop 1 --dry-run --debug")).stderr).toBe("Dry run: nothing was sent.\n");
  });

  it("tells of attempts that fail and are made again", async () => {
    const { server, vizjob } = startService();
    server.faults.add({ operation: "listVisualizationJobs", nth: 1, status: 503 });
    const { code, stderr } = await vizjob("list --debug", { maxRetries: 1 });
    expect(code).toBe(0);
    expect(stderr).toMatch(/< listVisualizationJobs 503 ServerError/);
    expect(stderr).toMatch(/~ listVisualizationJobs .*: again in \d+ ms/);
    expect(stderr).toMatch(/> listVisualizationJobs GET \S+ attempt 2/);
  });

  it("makes a hostile request id harmless", async () => {
    const answer = new Response('{"job_total_count":0,"jobs":[]}', { headers: { "X-Request-Id": "a\u009b2Jb" } });
    const { stderr } = await withAnswer("list --debug", 200, "", { fetch: () => Promise.resolve(answer) });
    expect(stderr).toContain("request-id a");
    expect(stderr).not.toContain("\u009b");
  });

  it.each([
    ["a token", { VIZJOB_TOKEN: "canary-token" }],
    ["access keys", keys],
    ["temporary keys", { ...keys, HUAWEICLOUD_SDK_SECURITY_TOKEN: "canary-security-token" }],
    ["a password", { VIZJOB_USERNAME: "u", VIZJOB_PASSWORD: "canary-'password", VIZJOB_ACCOUNT: "a" }],
  ])("and --curl hold no secret of %s, whatever the service answers", async (_, secrets) => {
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const echo = [...Object.values(secrets), request.headers.get("authorization") ?? ""].join(" ");
      if (request.url.endsWith("/v3/auth/tokens?nocatalog=true")) {
        return Response.json(
          { token: { expires_at: "2999-01-01T00:00:00.000000Z", project: { id: "p" } } },
          { status: 201, headers: { "X-Subject-Token": "canary-issued-token" } },
        );
      }
      return Response.json({ error_code: "ModelArts.0104", error_msg: `canonical request: ${echo}` }, { status: 400 });
    };
    const outcome = await runCli(["update", "1", "--desc", "d", "--debug", "--curl", "-o", "json"], {
      env: { ...place, ...secrets },
      fetch,
    });
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain("updateVisualizationJob");
    expect(outcome.stdout + outcome.stderr).not.toContain("canary");
  });
});
