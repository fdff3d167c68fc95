import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { VisualizationJob, type RetryEvent, type Session } from "../../src/index.ts";
import { rejection, stopTime, throughTime, until, type Sent } from "../support/in-memory.ts";
import { account, inMemoryLogin, issue, job, loginSession } from "../support/login.ts";
import type { Canned } from "../support/service.ts";

const success = { ...job, is_success: true, jobs: [], job_total_count: 0 };

const calls: [string, (session: Session) => Promise<unknown>][] = [
  ["create", (session) => VisualizationJob.create(session, { job_name: "a", train_url: "/b/" })],
  ["list", (session) => VisualizationJob.listPage(session)],
  ["info", (session) => new VisualizationJob(session, "10").info()],
  ["update", (session) => new VisualizationJob(session, "10").update({ job_desc: "" })],
  ["delete", (session) => new VisualizationJob(session, "10").delete()],
  ["stop", (session) => new VisualizationJob(session, "10").stop()],
  ["restart", (session) => new VisualizationJob(session, "10").restart()],
];

function tokenOf({ headers }: Sent): string | undefined {
  return headers["x-auth-token"];
}

const refusals: [string, Canned][] = [
  ["HTTP 401", { status: 401 }],
  ["HTTP 401 with a page", { status: 401, body: "<p>" }],
  ["ModelArts.0202 on 200", { status: 200, body: { is_success: false, error_code: "ModelArts.0202" } }],
  ["ModelArts.0203 on 400", { status: 400, body: { error_code: "ModelArts.0203" } }],
  ["APIG.0307", { status: 401, body: { error_code: "APIG.0307", error_msg: "The token must be updated" } }],
];

describe("a token that is refused is renewed once, and the call is repeated once", () => {
  test.each(calls.flatMap(([name, make]) => refusals.map(([what, refusal]) => [name, what, make, refusal] as const)))(
    "%s after %s, with no retries at all",
    async (_name, _what, make, refusal) => {
      const {
        session,
        logins,
        calls: sent,
      } = inMemoryLogin(
        { service: (_sent, number) => (number === 1 ? refusal : { body: success }) },
        { maxRetries: 0 },
      );
      await make(session);
      expect(logins).toHaveLength(2);
      expect(sent.map(({ headers }) => headers["x-auth-token"])).toEqual(["token-1", "token-2"]);
      expect(sent[1]).toMatchObject({ method: sent[0]?.method, url: sent[0]?.url });
      expect(sent[1]?.body).toBe(sent[0]?.body);
    },
  );

  test.each(calls)("the second refusal of %s stands", async (_name, make) => {
    const { session, logins, calls: sent } = inMemoryLogin({ service: () => ({ status: 401 }) });
    expect(await rejection(make(session))).toMatchObject({
      name: "AuthenticationError",
      attempts: 2,
      mayHaveBeenApplied: false,
    });
    expect([logins.length, sent.length]).toEqual([2, 2]);
  });

  test("without a pause, which is told with its reason", async () => {
    const retries: RetryEvent[] = [];
    const { session } = inMemoryLogin(
      { service: (_sent, number) => (number === 1 ? { status: 401 } : { body: job }) },
      { onRetry: (event) => retries.push(event) },
    );
    await new VisualizationJob(session, "10").info();
    expect(retries).toMatchObject([{ operation: "showVisualizationJob", delayMs: 0, reason: "credentials" }]);
  });

  test("and takes none of the retries that there are for other failures", async () => {
    stopTime();
    const answers = [{ status: 401 }, { status: 503 }, { body: job }];
    const { session, calls: sent } = inMemoryLogin(
      { service: (_sent, number) => answers[number - 1] ?? { status: 500 } },
      { maxRetries: 1 },
    );
    await throughTime(new VisualizationJob(session, "10").info());
    expect(sent).toHaveLength(3);
  });
});

test.each(calls)("a token that was given is never renewed: %s is sent once", async (_name, make) => {
  const {
    session,
    logins,
    calls: sent,
  } = inMemoryLogin({ service: () => ({ status: 401 }) }, { credentials: { token: "given" } });
  expect(await rejection(make(session))).toMatchObject({ name: "AuthenticationError", attempts: 1 });
  expect([logins.length, sent.length]).toEqual([0, 1]);
});

test("a missing right is no reason for another token", async () => {
  const { session, logins, calls: sent } = inMemoryLogin({ service: () => ({ status: 403 }) });
  expect(await rejection(new VisualizationJob(session, "10").info())).toMatchObject({ name: "PermissionError" });
  expect([logins.length, sent.length]).toEqual([1, 1]);
});

test("tokens that were renewed stay out of texts, as the password does", async () => {
  const { session, calls: sent } = inMemoryLogin({
    iam: (_sent, number) => issue(`canary-token-${number}`),
    service: (_sent, number) =>
      number < 3
        ? { status: 401 }
        : { status: 400, body: { error_msg: [account.password, ...sent.map(tokenOf)].join(" ") } },
  });
  await rejection(new VisualizationJob(session, "10").info());
  const error = await rejection(new VisualizationJob(session, "10").info());
  expect(sent.map(tokenOf)).toEqual(["canary-token-1", "canary-token-2", "canary-token-3"]);
  expect(error).toMatchObject({ serviceMessage: "[redacted] [redacted] [redacted] [redacted]" });
});

test("tokens of many projects stay out of texts, all of them", async () => {
  const projects = Array.from({ length: 12 }, (_, index) => `p${index}`);
  const { session, calls: sent } = inMemoryLogin({
    iam: (_login, number) => issue(`canary-token-${number}`, { project: undefined }),
    service: (_call, number) => ({ status: 400, body: { error_msg: sent.slice(0, number).map(tokenOf).join(" ") } }),
  });
  for (const project_id of projects) {
    await session.api.GET("/v1/{project_id}/visualization-jobs", { params: { path: { project_id } } });
  }
  const error = await rejection(VisualizationJob.listPage(session));
  expect(error).toMatchObject({ serviceMessage: Array(13).fill("[redacted]").join(" ") });
});

test("when no other token is to be had, the failure of IAM is told", async () => {
  const { session, calls: sent } = inMemoryLogin(
    {
      iam: (_sent, number) => (number === 1 ? issue("old") : { status: 401 }),
      service: () => ({ status: 401 }),
    },
    { maxRetries: 0 },
  );
  expect(await rejection(new VisualizationJob(session, "10").delete())).toMatchObject({
    name: "AuthenticationError",
    operation: "createToken",
    mayHaveBeenApplied: false,
  });
  expect(sent).toHaveLength(1);
});

/** A service that refuses a token, and lets the test say when. */
function holdingService(refused: string) {
  const held: ServerResponse[] = [];
  return {
    held,
    handler: (token: string | string[] | undefined, response: ServerResponse): Canned | undefined => {
      if (token !== refused) return { body: job };
      held.push(response);
      return undefined;
    },
    refuse(response: ServerResponse | undefined) {
      response?.writeHead(401, { "content-type": "application/json" }).end("{}");
    },
  };
}

describe("calls that are under way when a token is refused", () => {
  test("a late refusal of an old token leaves the newer one alone", async () => {
    const service = holdingService("token-1");
    const {
      session,
      logins,
      calls: sent,
    } = await loginSession({
      service: ({ headers }, response) => service.handler(headers["x-auth-token"], response),
    });
    const [first, second] = [new VisualizationJob(session, "1").info(), new VisualizationJob(session, "2").info()];
    await until(() => service.held.length === 2);
    service.refuse(service.held[0]);
    await Promise.race([first, second]);
    expect(logins).toHaveLength(2);
    service.refuse(service.held[1]);
    await Promise.all([first, second]);
    await new VisualizationJob(session, "3").info();
    expect(logins).toHaveLength(2);
    expect(sent.slice(2).map(({ headers }) => headers["x-auth-token"])).toEqual(["token-2", "token-2", "token-2"]);
  });

  test("100 refusals at once lead to one renewal", async () => {
    const service = holdingService("token-1");
    const {
      session,
      logins,
      calls: sent,
    } = await loginSession({
      service: ({ headers }, response) => service.handler(headers["x-auth-token"], response),
    });
    const all = Array.from({ length: 100 }, () => new VisualizationJob(session, "1").info());
    await until(() => service.held.length === 100);
    for (const response of service.held) service.refuse(response);
    await Promise.all(all);
    expect(logins).toHaveLength(2);
    expect(sent).toHaveLength(200);
  });
});
