import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { VisualizationJob } from "../../src/index.ts";
import { sessionFor, startService } from "../support/service.ts";

const input = { job_name: "mnist", train_url: "/bucket/logs/" };

test.each<[string, (response: ServerResponse) => void]>([
  ["closes the connection without an answer", (response) => response.destroy()],
  [
    "closes it in the middle of the answer",
    (response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"job_id": 1');
      setImmediate(() => response.destroy());
    },
  ],
  ["never answers", () => {}],
  [
    "never ends its answer",
    (response) => {
      response.writeHead(200);
      response.write('{"job_id": 1');
    },
  ],
])("a service that applies a create and %s has one job in the end, which is adopted", async (_name, fail) => {
  const jobs: object[] = [];
  const { endpoint, requests } = await startService(({ method, body }, response) => {
    if (method === "GET") return { body: { job_total_count: jobs.length, jobs } };
    jobs.push({ ...JSON.parse(body), job_id: 100 + jobs.length, status: 1, create_time: Date.now() });
    fail(response);
    return undefined;
  });
  const session = sessionFor(endpoint, { maxRetries: 2, timeoutMs: 500 });
  const job = await VisualizationJob.create(session, input, { adopt: true });
  expect(job.id).toBe("100");
  expect(jobs).toHaveLength(1);
  expect(requests.filter(({ method }) => method === "POST")).toHaveLength(1);
});
