import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startService } from "../support/service.ts";

const cwd = fileURLToPath(new URL("../..", import.meta.url));

test("the example of the README runs as it stands", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const code = /```js\n(.*?)```/s.exec(readme)?.[1] ?? "";
  const job = { job_id: 10, job_name: "mnist", service_url: "https://charts.example.com/10/" };
  const { endpoint, requests } = await startService((seen) => {
    if (seen.url.endsWith("/stop")) {
      return { body: { error_code: "ModelArts.0105", error_message: "This job can't be stop. job status: 10" } };
    }
    if (seen.url.includes("?")) return { body: { job_total_count: 1, jobs: [{ ...job, status: 8 }] } };
    return { body: { ...job, status: seen.method === "POST" ? 1 : 8 } };
  });
  const environment = { VIZJOB_ENDPOINT: endpoint, VIZJOB_TOKEN: "t", HUAWEICLOUD_SDK_PROJECT_ID: "p" };
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code], {
    cwd,
    env: { PATH: process.env["PATH"], ...environment },
  });
  expect(stdout).toContain("JOBSTAT_RUNNING\ncharts: https://charts.example.com/10/\n10 {");
  expect(stdout).toContain("already in status 10");
  expect(requests).toHaveLength(4);
});

test("the longer example is the one that is compiled", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const sample = await readFile(new URL("readme-sample.ts", import.meta.url), "utf8");
  expect(/```ts\n(.*?)```/s.exec(readme)?.[1]).toBe(sample);
});
