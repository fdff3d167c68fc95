import type { SessionOptions } from "../../src/index.ts";
import { inMemorySession, type Answer, type Sent } from "./in-memory.ts";
import { projectId, sessionFor, startService, type Canned, type Handler } from "./service.ts";

export const account = { account: "account", username: "user", password: "canary-password" };

export const job = { job_id: 10, job_name: "a", status: 8 };

interface Issue {
  readonly lifetimeMs?: number;
  /** By the clock of IAM, epoch milliseconds. */
  readonly now?: number;
  readonly project?: { readonly id: string; readonly name: string } | undefined;
}

/** An answer of IAM with a token for 24 hours. Its `Date` is that of the clock that ends the token. */
export function issue(token: string, options: Issue = {}): Canned {
  const { lifetimeMs = 24 * 3_600_000, now = Date.now() } = options;
  const project = "project" in options ? options.project : { id: projectId, name: "cn-north-4" };
  return {
    status: 201,
    headers: { "x-subject-token": token, date: new Date(now).toUTCString() },
    body: { token: { expires_at: iamTime(now + lifetimeMs), issued_at: iamTime(now), project } },
  };
}

/** ISO 8601 with microseconds, as IAM writes times. */
export function iamTime(epochMs: number): string {
  return new Date(epochMs).toISOString().replace("Z", "000Z");
}

/** A session with a password, and what IAM and the service saw; each is a server on loopback. */
export async function loginSession(
  { iam = (_seen, _response, number) => issue(`token-${number}`), service = () => ({ body: job }) }: LoginHandlers = {},
  options: SessionOptions = {},
) {
  const [identity, jobs] = [await startService(iam), await startService(service)];
  const session = sessionFor(jobs.endpoint, {
    iamEndpoint: identity.endpoint,
    credentials: account,
    region: "cn-north-4",
    env: {},
    ...options,
  });
  return { session, iamEndpoint: identity.endpoint, logins: identity.requests, calls: jobs.requests };
}

interface LoginHandlers {
  readonly iam?: Handler;
  readonly service?: Handler;
}

/** The same in memory, for tests that move the time. */
export function inMemoryLogin(
  {
    iam = (_sent, number) => issue(`token-${number}`),
    service = () => ({ body: job }),
  }: {
    readonly iam?: (sent: Sent, number: number) => Answer;
    readonly service?: (sent: Sent, number: number) => Answer;
  } = {},
  options: SessionOptions = {},
) {
  const logins: Sent[] = [];
  const calls: Sent[] = [];
  const { session } = inMemorySession(
    (sent) => {
      const isLogin = sent.url.host === "iam.example.com";
      (isLogin ? logins : calls).push(sent);
      return isLogin ? iam(sent, logins.length) : service(sent, calls.length);
    },
    { iamEndpoint: "https://iam.example.com", credentials: account, region: "cn-north-4", env: {}, ...options },
  );
  return { session, logins, calls };
}
