import { describe, expect, test } from "vitest";
import {
  isCallError,
  VisualizationJob,
  type Credentials,
  type Middleware,
  type MiddlewareRequest,
} from "../../src/index.ts";
import { inMemorySession, rejection, stopTime, throughTime } from "../support/in-memory.ts";

const details = { body: { job_id: 10, job_name: "a", status: 8 } };

/** Adds headers to what it passes on. */
function adding(headers: Record<string, string>): Middleware {
  return (request, next) => next({ ...request, headers: { ...request.headers, ...headers } });
}

describe("a middleware", () => {
  test("sees each attempt, with its number, and nothing but what the call is", async () => {
    stopTime();
    const seen: MiddlewareRequest[] = [];
    const look: Middleware = (request, next) => {
      seen.push(request);
      return next(request);
    };
    const { session, sent } = inMemorySession((_sent, number) => (number < 3 ? { status: 503 } : { body: {} }), {
      middleware: [look],
      userAgent: "mine/1",
    });
    const update = new VisualizationJob(session, "10").update({ job_desc: "b" }, { headers: { "X-Tag": "7" } });
    await throughTime(update);
    expect(seen).toEqual(
      [1, 2, 3].map((attempt) => ({
        operation: "updateVisualizationJob",
        attempt,
        method: "PUT",
        url: "https://service.example.com/v1/p/visualization-jobs/10",
        headers: {
          "content-type": "application/json",
          accept: "application/json",
          "user-agent": "mine/1",
          "x-tag": "7",
        },
        body: '{"job_desc":"b"}',
        signal: expect.any(AbortSignal),
      })),
    );
    expect(sent).toHaveLength(3);
  });

  test("stands inside those before it", async () => {
    const order: string[] = [];
    const named = (name: string): Middleware => {
      return async (request, next) => {
        order.push(`${name} before`);
        const response = await next(request);
        order.push(`${name} after`);
        return response;
      };
    };
    const { session } = inMemorySession(
      () => {
        order.push("sent");
        return details;
      },
      { middleware: [named("first"), named("second")] },
    );
    await new VisualizationJob(session, "10").info();
    expect(order).toEqual(["first before", "second before", "sent", "second after", "first after"]);
  });

  test.each<[string, Credentials]>([
    ["a token", { token: "canary-token" }],
    ["keys", { accessKey: "canary-ak", secretKey: "canary-sk", securityToken: "canary-st" }],
    ["a password", { username: "canary-user", password: "canary-password" }],
    ["a function", () => ({ token: "canary-token" })],
  ])("sees nothing of %s, in no request and in no way", async (_name, credentials) => {
    const seen: unknown[] = [];
    const look: Middleware = (...given) => {
      seen.push(...given, ...given.flatMap((one) => Object.entries(one)));
      return given[1](given[0]);
    };
    const { session, sent } = inMemorySession(
      ({ url }) =>
        url.pathname.endsWith("/tokens")
          ? { status: 201, headers: { "x-subject-token": "canary-issued" }, body: { token: {} } }
          : details,
      { middleware: [look], credentials, iamEndpoint: "https://iam.example.com" },
    );
    await new VisualizationJob(session, "10").info();
    expect(JSON.stringify(seen)).not.toMatch(/canary|authorization|x-auth-token|x-sdk-date|x-security-token/i);
    expect(JSON.stringify(sent.at(-1)?.headers)).toContain("canary");
    expect(seen.length).toBeGreaterThan(2);
  });

  test("is not run for the calls of IAM", async () => {
    const operations: string[] = [];
    const look: Middleware = (request, next) => {
      operations.push(request.operation);
      return next(request);
    };
    const { session, sent } = inMemorySession(
      ({ url }) =>
        url.hostname === "iam.example.com"
          ? { status: 201, headers: { "x-subject-token": "t" }, body: { token: { project: { id: "q" } } } }
          : details,
      {
        middleware: [look],
        credentials: { username: "u", password: "long-password" },
        env: {},
        projectId: "",
        region: "eu-de",
        iamEndpoint: "https://iam.example.com",
      },
    );
    await new VisualizationJob(session, "10").info();
    expect(operations).toEqual(["showVisualizationJob"]);
    expect(sent.map(({ url }) => url.pathname)).toEqual(["/v3/auth/tokens", "/v1/q/visualization-jobs/10"]);
  });
});

describe("what a middleware passes on is what is sent", () => {
  test("other headers", async () => {
    const { session, sent } = inMemorySession(() => details, { middleware: [adding({ traceparent: "00-1-2-03" })] });
    await new VisualizationJob(session, "10").info();
    expect(sent[0]?.headers).toMatchObject({ traceparent: "00-1-2-03", "x-auth-token": "canary-token" });
  });

  test("fewer headers", async () => {
    const { session, sent } = inMemorySession(() => details, {
      middleware: [(request, next) => next({ ...request, headers: {} })],
    });
    await new VisualizationJob(session, "10").info();
    expect(sent[0]?.headers).toEqual({ "x-auth-token": "canary-token" });
  });

  test("another address, method and body", async () => {
    const { session, sent } = inMemorySession(() => ({ body: {} }), {
      middleware: [
        (request, next) => next({ ...request, method: "PATCH", url: "https://proxy.example.com/x?y=1", body: "other" }),
      ],
    });
    await new VisualizationJob(session, "10").update({ job_desc: "b" });
    expect(sent[0]).toMatchObject({ method: "PATCH", body: "other" });
    expect(sent[0]?.url.href).toBe("https://proxy.example.com/x?y=1");
  });

  test("a header once, in whatever case it is named", async () => {
    const raw: HeadersInit[] = [];
    const fetch = async (_url: unknown, init: RequestInit = {}) => {
      raw.push(init.headers ?? {});
      return Response.json(details.body);
    };
    const middleware = [adding({ "CONTENT-Type": "application/json;a=1", "X-Tag": "1" }), adding({ "x-TAG": "2" })];
    const { session } = inMemorySession(() => details, { fetch, middleware });
    await new VisualizationJob(session, "10").info({ headers: { "x-tag": "0" } });
    expect(raw).toEqual([
      {
        accept: "application/json",
        "content-type": "application/json;a=1",
        "x-tag": "2",
        "x-auth-token": "canary-token",
      },
    ]);
  });

  test("but the credentials are the session's", async () => {
    const { session, sent } = inMemorySession(() => details, { middleware: [adding({ "X-Auth-Token": "other" })] });
    await new VisualizationJob(session, "10").info();
    expect(sent[0]?.headers["x-auth-token"]).toBe("canary-token");
  });

  test.each([{ "X-A": "canary\r\nX-B: 1" }, { "X A": "canary" }, { "": "canary" }, { "X-A": "canary 可" }])(
    "and %j is refused by its name: nothing is sent",
    async (headers) => {
      const { session, sent } = inMemorySession(() => details, { middleware: [adding(headers)] });
      const error = await rejection(new VisualizationJob(session, "10").info());
      expect(error).toMatchObject({ name: "ConfigurationError" });
      expect(String(error)).toContain(JSON.stringify(Object.keys(headers)[0]));
      expect(String(error)).not.toContain("canary");
      expect(sent).toHaveLength(0);
    },
  );

  test("and an address that is not a full one is refused, so that a middleware can catch it", async () => {
    const caught: unknown[] = [];
    const outer: Middleware = (request, next) =>
      next({ ...request, url: "/v1/p" }).catch((error: unknown) => {
        caught.push(error);
        return Response.json(details.body);
      });
    const { session, sent } = inMemorySession(() => details, { middleware: [outer] });
    await new VisualizationJob(session, "10").info();
    expect(caught).toMatchObject([{ name: "ConfigurationError" }]);
    expect(sent).toHaveLength(0);
  });
});

test("an error tells of the request as it was sent", async () => {
  const { session } = inMemorySession(() => new TypeError("fetch failed"), {
    middleware: [
      (request, next) =>
        next({ ...request, url: "https://proxy.example.com/x", body: "other", headers: { "x-tag": "canary" } }),
    ],
  });
  const error = await rejection(new VisualizationJob(session, "10").stop());
  expect(String(error)).toContain("no answer from proxy.example.com");
  expect(isCallError(error) && error.toCurl()).toBe(String.raw`curl \
  --silent --show-error --include --globoff \
  --request POST \
  --header 'x-tag: '"$HEADER_X_TAG" \
  --header "X-Auth-Token: $VIZJOB_TOKEN" \
  --data-raw 'other' \
  'https://proxy.example.com/x'`);
});
