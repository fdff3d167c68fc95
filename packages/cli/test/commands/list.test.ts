import { describe, expect, it } from "vitest";
import { withAnswer } from "../support/answers.ts";
import { jsonObject } from "../support/json-object.ts";
import { startService } from "../support/run-cli.ts";

async function withJobs(count: number) {
  const service = startService({ timing: "instant" });
  for (let index = 1; index <= count; index += 1) await service.vizjob(`create --name job-${index} --train-url /b/c/`);
  service.sent.length = 0;
  return service;
}

describe("list", () => {
  it("sends exactly the query that the flags say", async () => {
    const { sent, vizjob } = startService();
    await vizjob("list");
    await vizjob("list --status running --search a --sort job_name --order desc --page 2 --per-page 5 --workspace 0");
    expect(sent.map(({ url }) => Object.fromEntries(url.searchParams))).toEqual([
      {},
      {
        status: "8",
        search_content: "a",
        sortBy: "job_name",
        order: "desc",
        page: "2",
        per_page: "5",
        workspace_id: "0",
      },
    ]);
  });

  it.each(["running", "RUNNING", "JOBSTAT_RUNNING", "8"])("takes the status as %s", async (status) => {
    const { sent, vizjob } = startService();
    await vizjob(["list", "--status", status]);
    expect(sent[0]?.url.search).toBe("?status=8");
  });

  it.each([
    ["mount-failed", "22"],
    ["check_running_completed", "20"],
    ["99", "99"],
  ])("takes the status %s, also a number without a name", async (status, sentAs) => {
    const { sent, vizjob } = startService();
    await vizjob(["list", "--status", status]);
    expect(sent[0]?.url.searchParams.get("status")).toBe(sentAs);
  });

  it("prints the page as the service gave it with -o json, and one job a line with -o jsonl", async () => {
    const { vizjob } = await withJobs(3);
    const page = jsonObject((await vizjob("list --per-page 2 -o json")).stdout);
    expect(page).toMatchObject({
      is_success: true,
      job_total_count: 3,
      job_count_limit: expect.any(Number),
      quotas: expect.any(Number),
    });
    expect(page["jobs"]).toHaveLength(2);
    const lines = (await vizjob("list --per-page 2 -o jsonl")).stdout.trimEnd().split("\n");
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      expect.objectContaining({ job_id: "1" }),
      expect.objectContaining({ job_id: "2" }),
    ]);
  });

  it("says on stderr what the table does not show", async () => {
    const { vizjob } = await withJobs(3);
    expect(await vizjob("list --per-page 2")).toMatchObject({
      code: 0,
      stderr: "2 of 3 jobs, page 1. Next: --page 2. All of them: --all\n",
    });
    expect((await vizjob("list --per-page 2 -o json")).stderr).toBe("");
    expect((await vizjob("list --per-page 2 -q")).stderr).toBe("");
  });

  it("says of a page past the end how many jobs there are, and which page is the last", async () => {
    const { vizjob } = await withJobs(3);
    expect(await vizjob("list --page 5 --per-page 2")).toMatchObject({
      code: 0,
      stdout: "",
      stderr: "Page 5 is past the end (3 jobs). The last one: --page 2\n",
    });
  });

  it("with --all goes through every page", async () => {
    const { vizjob } = await withJobs(5);
    expect((await vizjob("list --all --per-page 2 -q")).stdout).toBe("1\n2\n3\n4\n5\n");
    expect(JSON.parse((await vizjob("list --all -o json")).stdout)).toMatchObject({
      job_total_count: 5,
      jobs: [{}, {}, {}, {}, {}],
    });
    expect((await vizjob("list --all --page 2")).code).toBe(2);
  });

  it("with --limit gives so many jobs, over pages, and asks for no more than it needs", async () => {
    const { sent, vizjob } = await withJobs(5);
    expect(await vizjob("list --limit 3")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^ID.*\n1 .*\n2 .*\n3 .*\n$/),
      stderr: "The first 3 jobs. All of them: --all\n",
    });
    expect(sent.map(({ url }) => url.searchParams.get("per_page"))).toEqual(["3"]);
    expect((await vizjob("list --limit 3 --per-page 2 -q")).stdout).toBe("1\n2\n3\n");
    expect(sent).toHaveLength(3);
    const beyond = await vizjob("list --limit 300 -o json");
    expect(jsonObject(beyond.stdout)["jobs"]).toHaveLength(5);
    expect(beyond.stderr).toBe("");
  });

  it.each(["list --limit 0", "list --limit 2 --page 1", "list --limit 2 --all"])("refuses %s", async (line) => {
    const { sent, vizjob } = startService();
    expect((await vizjob(line)).code).toBe(2);
    expect(sent).toEqual([]);
  });

  it("shows what a job costs: its run time, and how long an automatic stop leaves it while it runs", async () => {
    const jobs = [
      { job_id: 1, status: 8, duration: 7_533_000, remaining_duration: 3_600_000 },
      { job_id: 2, status: 12, duration: 400, remaining_duration: 3_600_000 },
      { job_id: 3, status: 8, duration: 400, remaining_duration: null },
    ];
    const { stdout } = await withAnswer("list --no-headers", 200, { jobs });
    expect(stdout).toMatch(/^1 +RUNNING \(8\) +2h 5m +1h$/m);
    expect(stdout).toMatch(/^2 +KILLED \(12\) +0\.4s$/m);
    expect(stdout).toMatch(/^3 +RUNNING \(8\) +0\.4s$/m);
    expect((await withAnswer("get 1", 200, jobs[0])).stdout).toMatch(/^stops in +1h$/m);
  });

  it("shows one line for each job, without borders, wide characters aligned", async () => {
    const { stdout } = await withAnswer("list", 200, {
      job_total_count: 2,
      jobs: [
        { job_id: 1, job_name: "手写数字", status: 8, duration: 7_533_000, job_desc: "first" },
        {
          job_id: "12345678901234567890",
          job_name: "mnist",
          status: 12,
          duration: 400,
          job_desc: "second\nline \u001b[31m",
        },
      ],
    });
    const [header = "", first = "", second = ""] = stdout.split("\n");
    expect(header).toMatch(/^ID +NAME +STATUS +CREATED +RUN TIME +STOPS IN +DESCRIPTION$/);
    expect(first).toMatch(/^1 +手写数字 {2}RUNNING \(8\) +2h 5m +first$/);
    expect(second).toMatch(/^12345678901234567890 {2}mnist {5}KILLED \(12\) +0\.4s +second line {2}\[31m$/);
    // Four wide characters take eight columns.
    expect(first.indexOf("RUNNING") + 4).toBe(header.indexOf("STATUS"));
  });

  it("cuts the last column to a terminal, and never for a pipe", async () => {
    const answer = { job_total_count: 1, jobs: [{ job_id: 1, job_name: "a", status: 8, job_desc: "词".repeat(100) }] };
    const piped = await withAnswer("list --no-headers", 200, answer);
    expect(piped.stdout).toContain("词".repeat(100));
    const shown = await withAnswer("list --no-headers --no-color", 200, answer, {
      stdout: { write: () => {}, isTTY: true, columns: 60 },
    });
    expect(shown.stdout).toMatch(/^1 .*词…\n$/);
    expect(shown.stdout).not.toContain("词".repeat(30));
  });

  it("shows colours on a terminal only, and not against the user's wish", async () => {
    const answer = { jobs: [{ job_id: 1, status: 8 }] };
    const terminal = { write: () => {}, isTTY: true, columns: 120 };
    const escape = "\u001b[32m";
    expect((await withAnswer("list", 200, answer, { stdout: terminal })).stdout).toContain(escape);
    expect((await withAnswer("list", 200, answer)).stdout).not.toContain(escape);
    expect((await withAnswer("list --no-color", 200, answer, { stdout: terminal })).stdout).not.toContain(escape);
  });

  it("shows a status that nobody documented by its number", async () => {
    expect((await withAnswer("list --no-headers", 200, { jobs: [{ job_id: 1, status: 99 }] })).stdout).toMatch(
      /^1 +UNKNOWN\(99\)$/m,
    );
  });

  it("leads a newcomer to create when there is no job, and keeps stdout empty", async () => {
    const { stdout, stderr } = await startService().vizjob("list");
    expect(stdout).toBe("");
    expect(stderr).toContain("vizjob create --name NAME --train-url DIR");
  });
});
