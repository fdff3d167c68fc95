import { describe, expect, test } from "vitest";
import { isCallError, Session, VisualizationJob, type Credentials } from "../../src/index.ts";
import { rejection } from "../support/in-memory.ts";
import { projectId, startService } from "../support/service.ts";

const calls: [string, (session: Session) => Promise<unknown>][] = [
  ["info", (session) => new VisualizationJob(session, "10").info()],
  ["list", (session) => VisualizationJob.list(session).toArray()],
  ["create", (session) => VisualizationJob.create(session, { job_name: "a", train_url: "/b/" })],
  ["update", (session) => new VisualizationJob(session, "10").update({ job_desc: "" })],
  ["stop", (session) => new VisualizationJob(session, "10").stop()],
  ["delete", (session) => new VisualizationJob(session, "10").delete()],
];

/** A service that redirects everything to another, which nothing must reach. */
async function redirecting(status: number, location?: string) {
  const elsewhere = await startService(() => ({ body: { job_id: 1, status: 8, jobs: [] } }));
  const target = location ?? `${elsewhere.endpoint}/login?token=canary#canary`;
  const { endpoint, requests } = await startService(() => ({ status, headers: { location: target } }));
  return { endpoint, requests, elsewhere };
}

async function errorOf(call: Promise<unknown>) {
  const error = await rejection(call);
  if (!isCallError(error)) throw error;
  return error;
}

describe.each([301, 302, 303, 307, 308])(
  "a redirect with %i is never followed, and names its target without query",
  (status) => {
    test.each(calls)("%s", async (_name, make) => {
      const { endpoint, requests, elsewhere } = await redirecting(status);
      const session = new Session({ endpoint, projectId, credentials: { token: "canary-token" } });
      const error = await errorOf(make(session));
      expect(error).toMatchObject({
        name: "ApiError",
        status,
        attempts: 1,
        retryable: false,
        mayHaveBeenApplied: false,
      });
      expect(error.message).toContain(`the answer is a redirect to ${elsewhere.endpoint}/login (HTTP ${status})`);
      expect(error.message).toContain("set the endpoint to the address of the service itself");
      expect(JSON.stringify(error)).not.toContain("canary");
      expect([requests.length, elsewhere.requests.length]).toEqual([1, 0]);
    });
  },
);

describe("a redirect of IAM is not followed either: the password goes nowhere else", () => {
  test.each<[string, string, Credentials]>([
    ["createToken", "/v3/auth/tokens", { username: "u", password: "canary-password" }],
    ["listProjects", "/v3/projects", { accessKey: "AK", secretKey: "canary-secret" }],
  ])("%s", async (operation, path, credentials) => {
    const { endpoint, requests, elsewhere } = await redirecting(307);
    const session = new Session({ endpoint, iamEndpoint: endpoint, region: "eu-de", env: {}, credentials });
    const error = await errorOf(new VisualizationJob(session, "10").info());
    expect(error).toMatchObject({ name: "ApiError", operation, status: 307 });
    expect(requests.map(({ url }) => url.split("?")[0])).toEqual([path]);
    expect(elsewhere.requests).toHaveLength(0);
  });
});

test.each([
  ["/login?next=canary", "to /login"],
  ["//other.example.com/a#canary", "to //other.example.com/a"],
  ["https://h.example.com?canary", "to https://h.example.com"],
  ["https://h.example.com/canary-token/x", "to https://h.example.com/[redacted]/x"],
  ["", "elsewhere"],
  ["?canary", "elsewhere"],
])("the target %j is told as %j", async (location, told) => {
  const { endpoint } = await redirecting(302, location);
  const session = new Session({ endpoint, projectId, credentials: { token: "canary-token" } });
  const { message } = await errorOf(new VisualizationJob(session, "10").info());
  expect(message).toContain(`a redirect ${told} (HTTP 302)`);
  expect(message).not.toContain("canary");
});

test.each([300, 304])("an answer with HTTP %i is a redirect, too", async (status) => {
  const { endpoint, requests } = await startService(() => ({ status }));
  const session = new Session({ endpoint, projectId, credentials: { token: "canary-token" } });
  const error = await errorOf(new VisualizationJob(session, "10").info());
  expect(error.message).toContain(`the answer is a redirect elsewhere (HTTP ${status})`);
  expect(requests).toHaveLength(1);
});
