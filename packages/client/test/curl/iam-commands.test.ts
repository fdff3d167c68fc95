import { describe, expect, test } from "vitest";
import { isCallError, Session, VisualizationJob, type SessionOptions } from "../../src/index.ts";
import { judge, wireRequestOf } from "../signing/gateway.ts";
import { rejection } from "../support/in-memory.ts";
import { projectId, startService, type Canned, type Seen } from "../support/service.ts";
import { runShell } from "../support/shell.ts";

const password = `p'a"s$HOME\\\`id\` & % ü`;

/** A service and an IAM in one, and the command of the call that failed. */
async function failing(answer: (seen: Seen) => Canned, options: (endpoint: string) => SessionOptions) {
  const { endpoint, requests } = await startService(answer);
  const session = new Session({ endpoint, iamEndpoint: endpoint, region: "eu-de", env: {}, ...options(endpoint) });
  const error = await rejection(new VisualizationJob(session, "10").update({ job_desc: "a" }));
  if (!isCallError(error)) throw error;
  return { error, command: error.toCurl() ?? "", requests };
}

describe("the command of a call of IAM", () => {
  test("for a token takes the password from its variable", async () => {
    const credentials = { account: "acc", username: "me", password };
    const { error, command } = await failing(
      () => ({ status: 401 }),
      () => ({ credentials }),
    );
    expect(error.operation).toBe("createToken");
    expect(command).not.toContain(password);
    expect(command).not.toContain("p'a");
    expect(command).toContain("$VIZJOB_PASSWORD");
    expect(command).not.toContain("VIZJOB_TOKEN");
    expect(command).toMatch(/^curl .*"user":\{"name":"me","password":"'.*'","domain":\{"name":"acc"\}\}/s);
  });

  test("for a list is not one for a token: it is proven", async () => {
    const { error, command } = await failing(
      () => ({ status: 403 }),
      () => ({ credentials: { token: "canary-token" } }),
    );
    expect(error.operation).toBe("listProjects");
    expect(command).toContain("$VIZJOB_TOKEN");
    expect(command).not.toContain("canary");
  });
});

describe.skipIf(process.platform === "win32")("sh logs in", () => {
  const passwords = [password, "\\".repeat(9), '"'.repeat(8), '\\"'.repeat(4), "-n %s\\n %%", "&\\&/p;d/'"];
  test.each(passwords)("with the password %j", async (given) => {
    const credentials = { username: "it's me", password: given };
    const { command, requests } = await failing(
      () => ({ status: 401 }),
      () => ({ credentials }),
    );
    await runShell(command, { VIZJOB_PASSWORD: given });
    const [first, second] = requests;
    expect(second?.body).toBe(first?.body);
    expect([second?.method, second?.url]).toEqual(["POST", "/v3/auth/tokens?nocatalog=true"]);
    expect(JSON.parse(second?.body ?? "")).toHaveProperty("auth.identity.password.user.password", given);
    expect(second?.headers).not.toHaveProperty("x-auth-token");
  });
});

test.skipIf(process.platform === "win32")("sh signs a call of IAM, for no project", async () => {
  const keys = { accessKey: "AK", secretKey: "canary-secret" };
  const refusals: unknown[] = [];
  const { command, requests } = await failing(
    (seen) => {
      refusals.push(judge(wireRequestOf(seen), keys).refusal);
      return { status: 403 };
    },
    () => ({ credentials: keys }),
  );
  await runShell(command, { HUAWEICLOUD_SDK_AK: "AK", HUAWEICLOUD_SDK_SK: "canary-secret" });
  expect(requests.map(({ url }) => url)).toEqual(["/v3/projects?name=eu-de", "/v3/projects?name=eu-de"]);
  expect(refusals).toEqual([undefined, undefined]);
  expect(requests[1]?.headers).not.toHaveProperty("x-project-id");
});

test("a call that carries an issued token takes it from a variable", async () => {
  const { command, error } = await failing(
    ({ url }) =>
      url.startsWith("/v3")
        ? {
            status: 201,
            headers: { "x-subject-token": "canary-issued" },
            body: { token: { project: { id: projectId } } },
          }
        : { status: 403 },
    () => ({ credentials: { username: "me", password } }),
  );
  expect(error.operation).toBe("updateVisualizationJob");
  expect(command).toContain('--header "X-Auth-Token: $VIZJOB_TOKEN"');
  expect(command).not.toContain("canary");
});

test("a secret that a body quotes is taken out before it is quoted for the shell", async () => {
  const token = "canary'quote'\\$(id)";
  const session = new Session({ endpoint: "https://h.example.com", projectId, credentials: { token } });
  const path = "/v1/{project_id}/visualization-jobs/{job_id}";
  const params = { path: { job_id: "1" } };
  const command = await session.toCurl("PUT", path, { params, body: { job_desc: `my token is ${token}` } });
  expect(command).toContain(`'{"job_desc":"my token is [redacted]"}'`);
});
