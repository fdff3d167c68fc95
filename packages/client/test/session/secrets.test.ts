import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VisualizationJob, type Logger, type Middleware, type Session, type SessionOptions } from "../../src/index.ts";
import { isDeep } from "../deep.ts";
import { anyIdentity, type Identity } from "../secrets/canaries.ts";
import { failures, quotes } from "../secrets/failures.ts";
import { expectNone, textsOf, textsOfError, textsOfSession } from "../secrets/outputs.ts";
import { inMemorySession, type Sent } from "../support/in-memory.ts";

const input = { job_name: "a", train_url: "/b/" };
const job = (session: Session) => new VisualizationJob(session, "1");

const calls: [string, (session: Session) => Promise<unknown>][] = [
  ["create", (session) => VisualizationJob.create(session, input)],
  ["create with adopt", (session) => VisualizationJob.create(session, input, { adopt: true })],
  ["list", (session) => VisualizationJob.list(session).toArray()],
  ["info", (session) => job(session).info()],
  ["update", (session) => job(session).update({ job_desc: "" })],
  ["stop", (session) => job(session).stop()],
  ["restart", (session) => job(session).restart()],
  ["delete", (session) => job(session).delete()],
  ["waitFor", (session) => job(session).waitFor("running")],
  [
    "a call by path",
    (session) =>
      session.api.DELETE("/v1/{project_id}/visualization-jobs/{job_id}", { params: { path: { job_id: "1" } } }),
  ],
];

type Answer = (sent: Sent) => ReturnType<(typeof failures)[number]["answer"]>;

/** A session that writes down all that loggers, hooks and middleware are told. */
function toldBy({ credentials, env, issued }: Identity, answer: Answer, options?: SessionOptions) {
  const told: unknown[] = [];
  const tell = (...given: unknown[]) => void told.push(...given);
  const logger: Logger = { debug: tell, warn: tell };
  const look: Middleware = async (request, next) => {
    tell(request, next);
    return next(request);
  };
  const service = inMemorySession(
    (sent) =>
      sent.url.pathname === "/v3/auth/tokens"
        ? { status: 201, headers: { "x-subject-token": issued }, body: { token: {} } }
        : answer(sent),
    {
      credentials,
      env,
      iamEndpoint: "https://iam.example.com",
      logger,
      onRequest: tell,
      onResponse: tell,
      onRetry: tell,
      middleware: [look],
      maxRetries: 0,
      ...options,
    },
  );
  return { told, ...service };
}

/** Signatures are secrets, too: each is good for a quarter of an hour. */
function signaturesIn(sent: readonly Sent[]): string[] {
  return sent.flatMap(({ headers }) => /Signature=(\w+)/.exec(headers["authorization"] ?? "")?.slice(1) ?? []);
}

// A case is as telling as its smallest form, for which a search would take minutes.
const runs = { numRuns: isDeep ? 20 : 1, endOnFailure: true };

describe.each(failures)("after $name that quotes all that was sent", ({ answer, options }) => {
  test.each(calls)("%s tells no secret, in no output", async (_call, make) => {
    await fc.assert(
      fc.asyncProperty(anyIdentity, fc.constantFrom(...quotes), async (identity, quote) => {
        const { session, sent, told } = toldBy(identity, (request) => answer(request, quote), options);
        const outcome = await make(session).catch((error: unknown) => error);
        expect(outcome).toBeDefined();
        expect(told.length).toBeGreaterThan(3);
        expectNone([...textsOf(told), ...textsOfError(outcome)], [...identity.secrets, ...signaturesIn(sent)]);
      }),
      runs,
    );
  });
});

test("a session and its jobs show none, whatever looks at them, before and after calls", async () => {
  await fc.assert(
    fc.asyncProperty(anyIdentity, async (identity) => {
      const { session, sent, told } = toldBy(identity, () => ({ body: { job_id: 1, job_name: "a", status: 8 } }));
      const before = await textsOfSession(session);
      await job(session).info();
      const texts = [...before, ...textsOf(told), ...(await textsOfSession(session))];
      expectNone(texts, [...identity.secrets, ...signaturesIn(sent)]);
      expect(JSON.parse(JSON.stringify(session))).toMatchObject({ projectId: "p", credentials: expect.any(String) });
    }),
    { ...runs, numRuns: isDeep ? 1_000 : 20 },
  );
});
