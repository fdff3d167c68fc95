import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { createLocalServer } from "../../src/index.ts";
import { routeIds, routes } from "../../src/generated/routes.gen.ts";
import { isDeep } from "../deep.ts";

const server = createLocalServer({ auth: "off", timing: "instant", jobLimit: 20 });
afterAll(() => server.close());

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("", "..", "%", "\0", "-1", "1e9", "__proto__"),
);
const id = fc.oneof(fc.constantFrom("1", "2", "3"), text.map(encodeURIComponent));
const project = fc.oneof(fc.constant(server.projectId), text.map(encodeURIComponent));
const scalar = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
const entry = fc.record(
  { type: fc.oneof(fc.constant("stop"), scalar), time_unit: fc.oneof(fc.constant("HOURS"), scalar), duration: scalar },
  { requiredKeys: [] },
);
const field: Record<string, fc.Arbitrary<unknown>> = {
  job_name: fc.oneof(fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/), scalar),
  job_desc: text,
  train_url: fc.oneof(fc.constantFrom("/bucket/logs/", "obs://b/", "s3://", "//"), scalar),
  job_type: fc.oneof(fc.constantFrom("tensorboard", "MindInsight"), scalar),
  flavor: fc.oneof(fc.record({ code: text }), scalar),
  schedule: fc.oneof(entry, fc.array(entry, { maxLength: 2 }), scalar),
  auth: fc.object(),
};
const body = fc.oneof(
  fc.record(field, { requiredKeys: [] }).map((value) => JSON.stringify(value)),
  fc.json(),
  text,
  fc.constant(`{"__proto__":{"job_name":"x"},"constructor":1}`),
  fc.constant("[".repeat(100_000)),
);
const query = fc.array(
  fc.tuple(
    fc.constantFrom("status", "per_page", "page", "sortBy", "order", "search_content", "workspace_id", "name", "x"),
    scalar,
  ),
  { maxLength: 4 },
);

test("whatever is sent to whichever call, the server answers, and never with a fault of its own", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routeIds),
      project,
      id,
      query,
      body,
      fc.constantFrom("application/json", "text/plain", ""),
      async (operation, projectId, jobId, pairs, content, type) => {
        const { method, path } = routes[operation];
        const search = pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
        const url = path.replace("{project_id}", () => projectId).replace("{job_id}", () => jobId);
        const answer = await server.fetch(`${server.endpoint}${url}?${search}`, {
          method,
          headers: type === "" ? {} : { "Content-Type": type },
          ...(method !== "GET" && { body: new TextEncoder().encode(content) }),
        });
        expect(answer.status, await answer.text()).toBeLessThan(500);
        expect(answer.headers.get("x-request-id")).toBeTruthy();
      },
    ),
    { numRuns: isDeep ? 20_000 : 500 },
  );
  expect((await server.fetch(`${server.endpoint}/v3`)).status).toBe(200);
});
