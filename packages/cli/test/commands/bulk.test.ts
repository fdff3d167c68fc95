import { describe, expect, it } from "vitest";
import { withAnswer } from "../support/answers.ts";
import { addressOf } from "../support/address-of.ts";
import { jsonObject, jsonObjects } from "../support/json-object.ts";
import { errorOf, runCli, startService } from "../support/run-cli.ts";
import { answering } from "../support/terminal.ts";

type Service = ReturnType<typeof startService>;

/** Jobs 1 to `count`, all running; then `stopped` of them stopped. */
async function withJobs(count: number, stopped: readonly number[] = []): Promise<Service> {
  const service = startService({ timing: "instant" });
  for (let id = 1; id <= count; id += 1) await service.vizjob(`create --name job-${id} --train-url /b/c/`);
  if (stopped.length > 0) await service.vizjob(["stop", ...stopped.map(String)]);
  service.sent.length = 0;
  return service;
}

const changesIn = ({ sent }: Service) =>
  sent
    .filter(({ method }) => method !== "GET")
    .map(({ method, url }) => `${method} ${url.pathname.split("/jobs/").at(-1)}`);

const idsIn = (stdout: string): unknown[] => jsonObjects(stdout).map(({ job_id }) => job_id);

describe("stop, restart and delete by filter", () => {
  it("change the jobs from whose status that is allowed, over all pages, and tell how many were left out", async () => {
    const service = await withJobs(5, [2, 4]);
    const stopped = await service.vizjob("stop --search job --yes -o json");
    expect(stopped.code).toBe(0);
    expect(JSON.parse(stopped.stdout)).toEqual(["1", "3", "5"].map((job_id) => ({ job_id, is_success: true })));
    expect(stopped.stderr).toContain("2 jobs are left out: their status does not allow it.");
    expect(idsIn((await service.vizjob("restart --status killed --yes -o json")).stdout)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
    ]);
    expect(idsIn((await service.vizjob("delete --workspace 0 --yes -o json")).stdout)).toHaveLength(5);
    expect(jsonObject((await service.vizjob("list -o json")).stdout)["jobs"]).toEqual([]);
  });

  it("send the filter to the service, and check the status again for one that ignores it", async () => {
    const service = await withJobs(3, [2]);
    const ignoring: typeof globalThis.fetch = (input, init) => {
      const url = addressOf(input);
      url.searchParams.delete("status");
      return service.server.fetch(url, init);
    };
    const { stdout } = await service.vizjob("delete --status killed --yes -o json", { fetch: ignoring });
    expect(idsIn(stdout)).toEqual(["2"]);
    await service.vizjob("stop --status running --search job --workspace 0 --yes");
    expect(Object.fromEntries(service.sent[0]?.url.searchParams ?? [])).toMatchObject({
      status: "8",
      search_content: "job",
      workspace_id: "0",
    });
  });

  it("tell the age of a job by the clock of the service", async () => {
    const hour = 3_600_000;
    const noon = Date.UTC(2020, 0, 1, 12);
    const jobs = [
      { job_id: 1, status: 8, create_time: noon - 5 * hour },
      { job_id: 2, status: 8, create_time: noon - 3 * hour },
      { job_id: 3, status: 8, create_time: (noon - 6 * hour) / 1_000 },
      { job_id: 4, status: 8 },
    ];
    const headers = { "Content-Type": "application/json", Date: new Date(noon).toUTCString() };
    const { stdout } = await startService().vizjob("stop --older-than 4h --yes -o json", {
      fetch: async (_, init) =>
        new Response(JSON.stringify(init?.method === "POST" ? { is_success: true } : { jobs, job_total_count: 4 }), {
          headers,
        }),
    });
    expect(idsIn(stdout)).toEqual(["1", "3"]);
  });

  it.each([
    ["stop", "Stop 2 jobs? [y/N] "],
    ["restart", "Restart 2 jobs? [y/N] "],
    ["delete", "Delete 2 jobs? This cannot be undone. [y/N] "],
  ])("%s shows the jobs and asks on a terminal", async (verb, question) => {
    const service = await withJobs(2, verb === "restart" ? [1, 2] : []);
    const no = await service.vizjob(`${verb} --search job --quiet`, answering("n\n"));
    expect(no.code).toBe(2);
    expect(no.stderr).toContain(question);
    expect(no.stderr).toMatch(/^.*1 +job-1 .*(RUNNING|KILLED)/m);
    expect(changesIn(service)).toEqual([]);
    expect((await service.vizjob(`${verb} --search job`, answering("y\n"))).code).toBe(0);
    expect(changesIn(service)).toHaveLength(2);
  });

  it.each(["stop", "restart", "delete"])("%s changes nothing without --yes where nobody can be asked", async (verb) => {
    const service = await withJobs(1, verb === "restart" ? [1] : []);
    const { code, stderr } = await service.vizjob(`${verb} --search job`);
    expect(code).toBe(2);
    expect(stderr).toContain("--yes");
    expect(changesIn(service)).toEqual([]);
  });

  it("end well when nothing matches", async () => {
    const service = await withJobs(1, [1]);
    expect(await service.vizjob("stop --status running -o json")).toEqual({
      code: 0,
      stdout: "[]\n",
      stderr: "No job matches; nothing was done.\n",
    });
    expect(await service.vizjob("stop --status running --columns job_id -o csv")).toMatchObject({
      code: 0,
      stdout: "job_id\r\n",
    });
    expect(await service.vizjob("stop --search job")).toMatchObject({
      code: 0,
      stdout: "",
      stderr: "1 job is left out: its status does not allow it.\nNo job matches; nothing was done.\n",
    });
  });

  it.each([
    ["stop 1 --status running", /Ids and a filter exclude each other/],
    ["delete", /not said which jobs/],
    ["restart --older-than 4", /unit/],
  ])("refuse %s", async (line, message) => {
    const service = await withJobs(1);
    const outcome = await service.vizjob(`${line} -o json`);
    expect(outcome.code).toBe(2);
    expect(errorOf(outcome)["message"]).toMatch(message);
    expect(service.sent).toEqual([]);
  });

  it("with --dry-run list what would be changed, and only read", async () => {
    const service = await withJobs(3, [3]);
    const { code, stdout, stderr } = await service.vizjob("stop --search job --dry-run");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 +job-1 +RUNNING \(8\) .*\n2 +job-2 +RUNNING \(8\) .*\n$/);
    expect(stderr).toContain("Dry run: nothing was changed.");
    expect(JSON.parse((await service.vizjob("stop --search job --dry-run -o json")).stdout)).toEqual([
      expect.objectContaining({ job_id: "1", status: 8, method: "POST", url: expect.stringMatching(/\/1\/stop$/) }),
      expect.objectContaining({ job_id: "2" }),
    ]);
    expect(service.sent.every(({ method }) => method === "GET")).toBe(true);
  });

  it("end with 10 when some failed, and print a result for each", async () => {
    const service = await withJobs(3);
    const fetch: typeof globalThis.fetch = (input, init) =>
      init?.method === "POST" && addressOf(input).href.includes("/2/")
        ? Promise.resolve(
            Response.json(
              { is_success: false, error_code: "ModelArts.0105", error_message: "no. job status: 9" },
              { status: 400 },
            ),
          )
        : service.server.fetch(input, init);
    const { code, stdout, stderr } = await service.vizjob("stop --search job --yes -o json", { fetch });
    expect(code).toBe(10);
    expect(JSON.parse(stdout)).toEqual([
      { job_id: "1", is_success: true },
      { job_id: "2", error: expect.objectContaining({ exitCode: 6, jobStatus: 9 }) },
      { job_id: "3", is_success: true },
    ]);
    expect(stderr).toContain("1 of 3 jobs");
  });

  it("have many requests under way at the same time, but not all, and count on stderr what is done", async () => {
    const service = await withJobs(60);
    let now = 0;
    let most = 0;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise(setImmediate);
      now -= 1;
      return service.server.fetch(input, init);
    };
    const { code, stdout, stderr } = await service.vizjob("stop --status running --yes -q", { fetch });
    expect({ code, stderr, ids: stdout.trimEnd().split("\n").length }).toEqual({ code: 0, stderr: "", ids: 60 });
    expect(most).toBeGreaterThanOrEqual(15);
    expect(most).toBeLessThan(60);
    const restarted = await service.vizjob("restart --status killed --yes", { fetch });
    expect(restarted.stderr.match(/of 60 jobs$/gm)).toHaveLength(10);
    const stopped = await service.vizjob("stop --status running", { fetch, ...answering("y\n") });
    expect(stopped.stderr).toContain("\r\u001b[2K60 of 60 jobs\r\u001b[2K");
    expect(stopped.stderr).toContain("… and 40 more");
  });

  it("repeat throttled calls until they are through", async () => {
    const service = await withJobs(12);
    const refusals = new Map<string, number>();
    const throttling: typeof globalThis.fetch = async (input, init) => {
      const before = refusals.get(addressOf(input).href) ?? 0;
      if (init?.method !== "POST" || before === 4) return service.server.fetch(input, init);
      refusals.set(addressOf(input).href, before + 1);
      return new Response("", { status: 429, headers: { "Retry-After": "0" } });
    };
    const { server } = service;
    const { code, stdout } = await runCli("stop --status running --yes -o json".split(" "), {
      fetch: throttling,
      maxRetries: "the client's",
      env: {
        VIZJOB_TOKEN: server.credentials.token,
        VIZJOB_ENDPOINT: server.endpoint,
        HUAWEICLOUD_SDK_PROJECT_ID: server.projectId,
      },
    });
    expect({ code, ids: idsIn(stdout).length }).toEqual({ code: 0, ids: 12 });
  });

  it("wait for all jobs with --wait", async () => {
    const service = startService();
    for (const name of ["a", "b", "c"]) await service.vizjob(`create --name ${name} --train-url /b/c/`);
    const { stdout } = await service.vizjob("stop --search a --wait --interval 1ms --yes -o json");
    expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ job_id: "1", status: 12 })]);
  });

  it("interrupted, say which jobs were not touched", async () => {
    const service = await withJobs(60);
    const interruption = new AbortController();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (init?.method === "POST") interruption.abort("SIGINT");
      init?.signal?.throwIfAborted();
      return service.server.fetch(input, init);
    };
    const { code, stdout } = await service.vizjob("stop --status running --yes -o json", {
      fetch,
      signal: interruption.signal,
    });
    expect(code).toBe(130);
    const results = jsonObjects(stdout);
    expect(results).toHaveLength(60);
    expect(results.at(-1)?.["error"]).toMatchObject({ message: "Interrupted before it was sent." });
  });
});

describe("delete --ignore-missing", () => {
  it("counts a job that is not there as deleted", async () => {
    const service = await withJobs(1);
    expect(await service.vizjob("delete 7 --yes --ignore-missing -o json")).toMatchObject({
      code: 0,
      stdout: '{\n  "job_id": "7"\n}\n',
    });
    expect((await service.vizjob("delete 1 7 --yes --ignore-missing")).code).toBe(0);
    expect((await service.vizjob("delete 7 --yes")).code).toBe(5);
  });

  it("does not take an address that nobody knows for a job that is not there", async () => {
    const answer = { error_code: "APIG.0101", error_msg: "no such API" };
    expect((await withAnswer("delete 7 --yes --ignore-missing", 404, answer)).code).toBe(5);
  });
});
