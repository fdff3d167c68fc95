import { describe, expect, test } from "vitest";
import { isCallError, Session, VisualizationJob, type Credentials } from "../../src/index.ts";
import { judge, wireRequestOf, type Verdict } from "../signing/gateway.ts";
import { rejection } from "../support/in-memory.ts";
import { projectId, startService } from "../support/service.ts";
import { runShell } from "../support/shell.ts";

const keys = { accessKey: "AK-1", secretKey: "-canary'secret\"$HOME`\\" };
const securityToken = "canary/security+token==";
const variables = {
  HUAWEICLOUD_SDK_AK: keys.accessKey,
  HUAWEICLOUD_SDK_SK: keys.secretKey,
  HUAWEICLOUD_SDK_SECURITY_TOKEN: securityToken,
};

const list = "/v1/{project_id}/visualization-jobs";
const one = `${list}/{job_id}` as const;
const params = { path: { job_id: "10" } };
const nasty = `it's "$HOME" \`id\` $(id) \\ \\n %s !! 100% & + = # ? / ; ~ * ü 可视化 🚀 \n\t`;

/** A gateway that refuses every call, and says what it makes of the signature. */
async function startRefusing() {
  const verdicts: Verdict[] = [];
  const { endpoint } = await startService((seen) => {
    verdicts.push(judge(wireRequestOf(seen), keys));
    return { status: 418 };
  });
  return { endpoint, verdicts };
}

/** Makes a call that is refused, and has sh make it again. Gives what the gateway makes of both. */
async function repeat(credentials: Credentials, make: (session: Session) => Promise<unknown>) {
  const { endpoint, verdicts } = await startRefusing();
  const error = await rejection(make(new Session({ endpoint, iamEndpoint: endpoint, projectId, credentials })));
  if (!isCallError(error)) throw error;
  const command = error.toCurl() ?? "";
  expect(command).not.toContain("canary");
  await runShell(command, variables);
  return verdicts;
}

describe.skipIf(process.platform === "win32")("sh signs anew what failed", () => {
  const hash = { "x-sdk-content-sha256": " UNSIGNED-PAYLOAD" };
  test.each<[string, (job: VisualizationJob) => Promise<unknown>]>([
    ["a GET", (job) => job.info()],
    ["a GET with a content type of the caller's", (job) => job.info({ headers: { "Content-Type": "text/x; a='b'" } })],
    ["a POST without a body", (job) => job.stop()],
    ["a PUT", (job) => job.update({ job_desc: nasty })],
    ["a PUT with a hash of the caller's", (job) => job.update({ job_desc: nasty }, { headers: hash })],
    ["a DELETE", (job) => job.delete()],
  ])("%s", async (_name, make) => {
    const [first, second] = await repeat(keys, (session) => make(new VisualizationJob(session, "10")));
    expect([first?.refusal, second?.refusal]).toEqual([undefined, undefined]);
    expect(second?.signedHeaders).toEqual(first?.signedHeaders);
    const { method, target, body } = first?.request ?? {};
    expect(second?.request).toMatchObject({ method, target, body });
  });

  test.each<[string, string[], Credentials]>([
    ["temporary keys", ["x-security-token"], { ...keys, securityToken }],
    ["the keys that a function gave", [], () => keys],
    ["the temporary keys that a function gave", ["x-security-token"], async () => ({ ...keys, securityToken })],
  ])("with %s", async (_name, signed, credentials) => {
    const input = { job_name: "a", train_url: "/b/", job_desc: nasty };
    const verdicts = await repeat(credentials, (session) => VisualizationJob.create(session, input));
    for (const { refusal, signedHeaders } of verdicts) {
      expect(refusal).toBeUndefined();
      expect(signedHeaders).toEqual(["content-type", "host", "x-project-id", "x-sdk-date", ...signed]);
    }
    expect(verdicts).toHaveLength(2);
  });
});

describe.skipIf(process.platform === "win32")("session.toCurl with keys", () => {
  test("writes commands that sign each method, whatever is in address, query and body", async () => {
    const { endpoint, verdicts } = await startRefusing();
    const credentials = { ...keys, securityToken };
    const session = new Session({ endpoint: `${endpoint}/a b/[x]/ü`, projectId, credentials });
    const body = { job_name: "a", train_url: "/b/", job_desc: nasty };
    const commands = [
      await session.toCurl("GET", list, { params: { query: { search_content: nasty, page: 2 } } }),
      await session.toCurl("POST", list, { body }),
      await session.toCurl("PUT", one, { params, body: { job_desc: nasty } }),
      await session.toCurl("DELETE", one, { params }),
    ];
    expect(verdicts).toEqual([]);
    expect(commands.join("\n")).not.toContain("canary");
    await runShell(commands.join("\n"), variables);
    expect(verdicts.map(({ refusal }) => refusal)).toEqual(commands.map(() => undefined));
    expect(verdicts.map(({ request }) => request.method)).toEqual(["GET", "POST", "PUT", "DELETE"]);
    expect(JSON.parse(Buffer.from(verdicts[1]?.request.body ?? []).toString())).toEqual(body);
  });

  test("takes a project that is not known yet from its variable, and signs for it", async () => {
    const { endpoint, verdicts } = await startRefusing();
    const session = new Session({ endpoint, region: "eu-de", credentials: keys, env: {} });
    const command = await session.toCurl("DELETE", one, { params });
    await runShell(command, { ...variables, HUAWEICLOUD_SDK_PROJECT_ID: projectId });
    expect(verdicts.map(({ refusal }) => refusal)).toEqual([undefined]);
    expect(verdicts[0]?.request.target).toBe(`/v1/${projectId}/visualization-jobs/10`);
    expect(verdicts[0]?.signedHeaders).toContain("x-project-id");
  });
});

test("a command that signs is one that can be read", async () => {
  const session = new Session({ endpoint: "https://h.example.com", projectId: "p", credentials: keys });
  expect(await session.toCurl("PUT", one, { params, body: { job_desc: "a" } })).toBe(
    String.raw`sha256() { openssl dgst -sha256 -r | cut -d' ' -f1; }
date=$(date -u +%Y%m%dT%H%M%SZ)
payload=$(printf %s '{"job_desc":"a"}' | sha256)
canonical=$(printf %s 'PUT
/v1/p/visualization-jobs/10/

content-type:application/json
host:h.example.com
x-project-id:p
x-sdk-date:'"$date"'

content-type;host;x-project-id;x-sdk-date
'"$payload"'' | sha256)
signature=$(printf 'SDK-HMAC-SHA256\n%s\n%s' "$date" "$canonical" | openssl dgst -sha256 -hmac "$HUAWEICLOUD_SDK_SK" -r | cut -d' ' -f1)
authorization="SDK-HMAC-SHA256 Access=$HUAWEICLOUD_SDK_AK, SignedHeaders=content-type;host;x-project-id;x-sdk-date, Signature=$signature"
curl \
  --silent --show-error --include --globoff \
  --request PUT \
  --header 'content-type: application/json' \
  --header 'accept: application/json' \
  --header "X-Sdk-Date: $date" \
  --header "Authorization: $authorization" \
  --header 'X-Project-Id: p' \
  --data-raw '{"job_desc":"a"}' \
  'https://h.example.com/v1/p/visualization-jobs/10'`,
  );
});
