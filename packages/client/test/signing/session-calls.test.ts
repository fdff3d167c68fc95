import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Session, VisualizationJob, type CallOptions } from "../../src/index.ts";
import { isDeep } from "../deep.ts";
import { anyCharacter, visibleAscii } from "../support/arbitrary-text.ts";
import { startGateway } from "./gateway.ts";

type Call = (session: Session, options: CallOptions) => Promise<unknown>;

const text = (minLength: number, maxLength: number) =>
  fc.string({
    unit: fc.oneof(anyCharacter, fc.constantFrom(" ", "+", "&", "=", "#", "%", "%20", '"', "\\")),
    minLength,
    maxLength,
  });
const jobId = fc.stringMatching(/^[0-9]{1,25}$/);

const created = fc.record(
  {
    job_name: fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/),
    train_url: text(1, 30),
    job_desc: text(0, 60),
    job_type: fc.constantFrom("tensorboard" as const, "mindinsight" as const),
    flavor: fc.record({ code: text(1, 10) }),
    schedule: fc.tuple(
      fc.record({
        type: fc.constant("stop" as const),
        time_unit: fc.constant("HOURS" as const),
        duration: fc.integer({ min: 0, max: 24 }),
      }),
    ),
  },
  { requiredKeys: ["job_name", "train_url"] },
);
const query = fc.record(
  {
    status: fc.integer({ min: 0, max: 999 }),
    per_page: fc.integer({ min: 1, max: 1_000 }),
    page: fc.integer({ min: 1 }),
    sortBy: fc.constantFrom("job_id" as const, "job_name" as const, "create_time" as const),
    order: fc.constantFrom("asc" as const, "desc" as const),
    search_content: text(0, 40),
    workspace_id: text(0, 10),
  },
  { requiredKeys: [] },
);

/** All seven operations, with whatever they may be given. */
const arbitraryCall: fc.Arbitrary<Call> = fc.oneof(
  created.map(
    (input): Call =>
      (session, options) =>
        VisualizationJob.create(session, input, options),
  ),
  query.map(
    (which): Call =>
      (session, options) =>
        VisualizationJob.listPage(session, which, options),
  ),
  jobId.map(
    (id): Call =>
      (session, options) =>
        new VisualizationJob(session, id).info(options),
  ),
  fc.tuple(jobId, text(0, 60)).map(
    ([id, job_desc]): Call =>
      (session, options) =>
        new VisualizationJob(session, id).update({ job_desc }, options),
  ),
  jobId.map(
    (id): Call =>
      (session, options) =>
        new VisualizationJob(session, id).stop(options),
  ),
  jobId.map(
    (id): Call =>
      (session, options) =>
        new VisualizationJob(session, id).restart(options),
  ),
  jobId.map(
    (id): Call =>
      (session, options) =>
        new VisualizationJob(session, id).delete(options),
  ),
);

const secret = fc.string({ unit: visibleAscii, minLength: 1, maxLength: 40 });
const signed = ["content-type", "host", "x-project-id", "x-sdk-date"];

test("of every call exactly the bytes that are sent are signed, and nothing that a proxy changes", async () => {
  const secretKey = "canary-secret-4c5b6a";
  const { endpoint, verdicts } = await startGateway({ accessKey: "AK", secretKey });
  await fc.assert(
    fc.asyncProperty(
      arbitraryCall,
      fc.constantFrom("", "/prefix", "/a b/\u00fc", "/a%20b/%2F/", "/100%/(x)*"),
      fc.stringMatching(/^[0-9A-Za-z_-]{1,64}$/),
      fc.option(secret, { nil: undefined }),
      fc.constantFrom<CallOptions["headers"][]>(
        {},
        { "User-Agent": "mine/1", "X-Trace": "\ttrace ", Accept: "*/*" },
        {
          "CONTENT-Type": " application/json;  charset=utf8\t",
          "x-sdk-date": "20200101T000000Z",
          "X-Project-Id": "other",
        },
      ),
      async (call, prefix, projectId, securityToken, headers) => {
        const credentials = { accessKey: "AK", secretKey, ...(securityToken === undefined ? {} : { securityToken }) };
        const session = new Session({ endpoint: endpoint + prefix, projectId, credentials, maxRetries: 0 });
        // Rejects when the gateway refuses it.
        await call(session, { headers });
        const verdict = verdicts.at(-1);
        expect(verdict?.refusal).toBeUndefined();
        expect(verdict?.signedHeaders).toEqual(securityToken === undefined ? signed : [...signed, "x-security-token"]);
        const sent = new Set(verdict?.request.headers.map(([name]) => name.toLowerCase()));
        expect(sent).toContain("user-agent");
        expect(sent).toContain("accept");
        expect(sent).toContain("connection");
        // A blank never goes out as a plus sign, which receivers read in two ways.
        expect(verdict?.request.target).not.toContain("+");
      },
    ),
    { numRuns: isDeep ? 10_000 : 200 },
  );
  expect(new Set(verdicts.map(({ request }) => `${request.method} ${endOf(request.target)}`))).toEqual(
    new Set(["POST jobs", "GET jobs", "GET id", "PUT id", "DELETE id", "POST stop", "POST restart"]),
  );
});

/** What kind of address it is, by its last segment. */
function endOf(target: string): string {
  const [path = ""] = target.split("?");
  const segment = path.slice(path.lastIndexOf("/") + 1);
  return segment === "visualization-jobs" ? "jobs" : /^\d+$/.test(segment) ? "id" : segment;
}
