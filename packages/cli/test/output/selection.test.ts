import { describe, expect, it } from "vitest";
import { withAnswer } from "../support/answers.ts";
import { errorOf, startService } from "../support/run-cli.ts";

async function withJobs(count = 2) {
  const service = startService({ timing: "instant" });
  for (let index = 1; index <= count; index += 1) {
    await service.vizjob(`create --name job-${index} --train-url /b/c/ --stop-after 4h`);
  }
  service.sent.length = 0;
  return service;
}

describe("--columns", () => {
  it.each([
    ["list --columns status,job_id", "STATUS       JOB_ID\nRUNNING (8)  1\nRUNNING (8)  2\n"],
    ["list --columns job_id --no-headers", "1\n2\n"],
    ["list --columns job_id -q", "JOB_ID\n1\n2\n"],
    ["list --columns job_id,schedule.duration -o csv", "job_id,schedule.duration\r\n1,[4]\r\n2,[4]\r\n"],
    ["list --columns status,job_id -o value", "8\t1\n8\t2\n"],
    ["list --columns job_id -o jsonl", '{"job_id":"1"}\n{"job_id":"2"}\n'],
    ["get 2 --columns job_id,schedule.duration -o yaml", 'job_id: "2"\nschedule:\n  - duration: 4\n'],
    ["stop 1 --columns job_id,is_success,status -o value", "1\ttrue\t\n"],
    ["stop 1 99 --columns job_id,error.code,status -o value", "1\t\t\n99\tModelArts.0102\t\n"],
  ])("of %s are all that is printed", async (line, stdout) => {
    const { vizjob } = await withJobs();
    expect((await vizjob(line)).stdout).toBe(stdout);
  });

  it("keep the page around the jobs with -o json", async () => {
    const { vizjob } = await withJobs();
    expect(JSON.parse((await vizjob("list --columns job_id -o json")).stdout)).toMatchObject({
      job_total_count: 2,
      jobs: [{ job_id: "1" }, { job_id: "2" }],
    });
  });

  it("may name a field of the contract that no job has now", async () => {
    const { vizjob } = await withJobs();
    expect(await vizjob("list --columns job_id,schedule.timeUnit -o value")).toMatchObject({
      code: 0,
      stdout: "1\t\n2\t\n",
    });
    expect(await (await withJobs(0)).vizjob("list --columns job_id -o csv")).toMatchObject({ stdout: "job_id\r\n" });
  });

  it("that are not known are a usage error that lists the known ones", async () => {
    const { vizjob } = await withJobs();
    const { code, stdout, stderr } = await vizjob("list --columns job_id,job_nam");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain('"job_nam"');
    expect(stderr).toContain("Did you mean job_name?");
    expect(stderr).toMatch(/job_id, job_name, status,.*schedule\.duration/);
  });

  it("that are not known are refused before anything is changed", async () => {
    const { sent, vizjob } = await withJobs();
    expect((await vizjob("stop 1 --columns nope")).code).toBe(2);
    expect(sent).toEqual([]);
  });

  it.each(["", "job_id,", ",job_id"])("%j is a usage error", async (columns) => {
    const { vizjob } = await withJobs();
    expect((await vizjob(["list", "--columns", columns])).code).toBe(2);
  });
});

describe("--query", () => {
  it.each([
    ["jobs[].job_id", "table", '[\n  "1",\n  "2"\n]\n'],
    ["jobs[0].job_name", "table", "job-1\n"],
    ["jobs[0].job_id", "json", '"1"\n'],
    ["job_total_count", "table", "2\n"],
    ["nothing", "table", "null\n"],
    ["jobs[?job_name=='job-2'].job_id | [0]", "value", "2\n"],
    ["jobs[].{id: job_id, stop: schedule[0].duration}", "csv", "id,stop\r\n1,4\r\n2,4\r\n"],
    ["jobs[].[job_id, job_name]", "value", "1\tjob-1\n2\tjob-2\n"],
    ["jobs[].job_id", "jsonl", '"1"\n"2"\n'],
    ["jobs[].job_id", "yaml", '- "1"\n- "2"\n'],
    ["jobs[].job_id", "csv", "1\r\n2\r\n"],
  ])("%s with -o %s", async (query, format, stdout) => {
    const { vizjob } = await withJobs();
    expect(await vizjob(["list", "--query", query, "-o", format])).toMatchObject({ code: 0, stdout });
  });

  it("comes before --columns", async () => {
    const { vizjob } = await withJobs();
    const query = ["list", "--query", "jobs[].{a: job_id, b: status}"];
    expect((await vizjob([...query, "--columns", "b"])).stdout).toBe("B\n8\n8\n");
    const wrong = await vizjob([...query, "--columns", "job_id"]);
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining("Known columns: a, b.") });
  });

  it.each([
    ["jobs[?status==`8`]", "csv", "job_id,job_desc\r\n"],
    ["jobs[?status==`8`]", "json", "[]\n"],
    ["jobs[0]", "json", "null\n"],
  ])("that finds nothing (%s with -o %s) is no mistake in --columns", async (query, format, stdout) => {
    const { vizjob } = await withJobs(0);
    expect(await vizjob(["list", "--query", query, "--columns", "job_id,job_desc", "-o", format])).toMatchObject({
      code: 0,
      stdout,
    });
  });

  it("sees no field that the service did not send", async () => {
    const { vizjob } = await withJobs();
    expect((await vizjob(["get", "1", "--query", "not_null(constructor, job_id)"])).stdout).toBe("1\n");
  });

  it.each([
    ["jobs[?]", 7],
    ["jobs[?a=b]", 8],
    ["jobs.#", 6],
    ["a b", 3],
    ["jobs[].'x'", 8],
    ["foo.", undefined],
    ["jobs[", undefined],
    ["foo. | bar", 6],
    ["`{`", 2],
  ])("%s is a usage error that shows where it is wrong", async (query, character) => {
    const { sent, vizjob } = await withJobs();
    const outcome = await vizjob(["stop", "1", "--query", query, "-o", "json"]);
    expect(outcome.code).toBe(2);
    const message = String(errorOf(outcome)["message"]);
    const [sentence = "", shown, mark = ""] = message.split("\n");
    expect(shown).toBe(query);
    expect(mark).toBe(`${" ".repeat((character ?? query.length + 1) - 1)}^`);
    expect(sentence).toContain(character === undefined ? "too early" : `character ${character} `);
    expect(sent).toEqual([]);
  });

  it.each(["nope(@)", "jobs[].nope(@)", "toString(@)"])("%s is a usage error: no such function", async (query) => {
    const { sent, vizjob } = await withJobs();
    expect((await vizjob(["stop", "1", "--query", query])).code).toBe(2);
    expect(sent).toEqual([]);
  });

  it("that gives a function what it does not take is a usage error", async () => {
    const { vizjob } = await withJobs();
    const { code, stderr } = await vizjob(["list", "--query", "abs(jobs)"]);
    expect(code).toBe(2);
    expect(stderr).toContain("abs() expected argument 1 to be type");
  });
});

describe("ids", () => {
  it("beyond 2^53 keep every digit in each format", async () => {
    const answer = '{"job_id":9007199254740993,"job_name":"a","status":8}';
    for (const format of ["json", "jsonl", "yaml", "csv", "value", "table"]) {
      for (const selection of ["", " --columns job_id", " --query [job_id]"]) {
        const { stdout } = await withAnswer(`get 9007199254740993 -o ${format}${selection}`, 200, answer);
        expect(stdout).toContain("9007199254740993");
      }
    }
  });
});
