import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { jobsOf } from "../support/listing.ts";
import { startService } from "../support/service.ts";

const cwd = fileURLToPath(new URL("../..", import.meta.url));

/** Job 1 runs, job 2 is on its way for ever, job 3 is never answered for, job 4 not for an hour; of a list only the first page is. */
function startPatientService() {
  return startService(({ url }) => {
    const id = /visualization-jobs\/(\d)/.exec(url)?.[1];
    if (id === "3" || url.includes("page=2")) return undefined;
    if (id === "4") return { status: 503, headers: { "retry-after": "3600" } };
    if (id === undefined) return { body: { job_total_count: 2, jobs: jobsOf([1]) } };
    return { body: { job_id: id, job_name: "a", status: id === "1" ? 8 : 7 } };
  });
}

/** What a program prints that makes one call; the call can use `job(id)`, `session`, `limits` and `abort`. */
async function outcomeOf(call: string, abortAtRequest = Infinity): Promise<string> {
  const { endpoint } = await startPatientService();
  const code = `
    import { Session, VisualizationJob } from "@vizjobs/client";
    const hour = 3_600_000;
    const controller = new AbortController();
    const abort = () => setImmediate(() => controller.abort());
    const limits = { signal: controller.signal, deadlineMs: 2 * hour };
    let requests = 0;
    const session = new Session({
      endpoint: "${endpoint}",
      projectId: "p",
      credentials: { token: "t" },
      timeoutMs: hour,
      logger: { debug() {}, warn: abort },
      fetch(address, init) {
        requests += 1;
        if (requests === ${abortAtRequest}) abort();
        return globalThis.fetch(address, init);
      },
    });
    const job = (id) => new VisualizationJob(session, id);
    const call = async () => ${call};
    console.log(await call().then(() => "success", ({ name }) => name));`;
  // What is left would hold the process for an hour.
  const options = { cwd, timeout: 50_000 };
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code], options);
  return stdout.trim();
}

test.each([
  ["a call that succeeds", `job("1").info(limits)`],
  ["a wait that reaches its goal", `job("1").waitFor("running", { ...limits, timeoutMs: hour })`],
  ["a watch that is left", `{ for await (const change of job("2").watch(limits)) return change; }`],
  ["a listing that is left", `VisualizationJob.list(session, { per_page: 1 }, limits).toArray({ limit: 1 })`],
])("%s lets the process end by itself", async (_name, call) => {
  expect(await outcomeOf(call)).toBe("success");
});

test.each([
  ["a request that hangs", `job("3").info(limits)`, 1],
  ["the pause before a repeat", `job("4").info(limits)`, Infinity],
  ["the pause of a wait", `job("2").waitFor("running", { ...limits, intervalMs: hour, onProgress: abort })`, Infinity],
  ["a look of a wait", `job("3").waitFor("running", limits)`, 1],
  [
    "the pause of a watch",
    `{ for await (const change of job("2").watch({ ...limits, intervalMs: hour })) abort(change); }`,
    Infinity,
  ],
  ["the second page of a listing", `VisualizationJob.list(session, { per_page: 1 }, limits).toArray()`, 2],
])("an abort during %s lets the process end by itself", async (_name, call, abortAtRequest) => {
  expect(await outcomeOf(call, abortAtRequest)).toBe("AbortError");
});
