import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { startService } from "../support/run-cli.ts";

const hostile = 'a,"b"\r\n\t\\=\u001b[31m\u202ered';

/** Two jobs, the second with the description that is given. */
async function withJobs(desc = "") {
  const service = startService({ timing: "instant" });
  await service.vizjob("create --name first --train-url /b/c/ --stop-after 4h");
  await service.vizjob(["create", "--name", "second", "--train-url", "/b/c/", "--desc", desc]);
  return service;
}

describe("-o csv", () => {
  it("has a header of the contract's names, ends lines with CR LF and prints what is nested as JSON", async () => {
    const { vizjob } = await withJobs();
    const [header = "", first = "", , end] = (await vizjob("list -o csv")).stdout.split("\r\n");
    expect(header.split(",").slice(0, 3)).toEqual(["job_id", "job_name", "status"]);
    expect(header.split(",")).toContain("schedule");
    expect(first).toMatch(/^1,first,8,/);
    expect(first).toContain('"[{""type"":""stop"",""duration"":4,""time_unit"":""HOURS""}]"');
    expect(end).toBe("");
  });

  it("quotes what holds a quote, a comma or a line break, and leaves the rest as it is", async () => {
    const { vizjob } = await withJobs(hostile);
    const { stdout } = await vizjob("list -o csv --columns job_id,job_desc --no-headers");
    expect(stdout).toBe(`1,\r\n2,"a,""b""\r\n\t\\=\u001b[31m\u202ered"\r\n`);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["-cmd", "'-cmd"],
    ["+49 30", "'+49 30"],
    ["-1.5e3", "-1.5e3"],
    ["a=b", "a=b"],
  ])("prints the description %s as %s, which no spreadsheet runs", async (desc, cell) => {
    const { vizjob } = await withJobs(desc);
    expect((await vizjob("get 2 -o csv --columns job_desc --no-headers")).stdout).toBe(`${cell}\r\n`);
  });

  it("prints the same header where there is no job", async () => {
    const { vizjob } = await withJobs();
    const header = async (line: string) => (await vizjob(line)).stdout.split("\r\n")[0];
    expect(await header("list -o csv --search nothing")).toBe(await header("list -o csv"));
    expect((await vizjob("list -o csv --search nothing --no-headers")).stdout).toBe("");
  });
});

describe("-o value", () => {
  it("prints values only, tabs between them, one job a line, whatever they hold", async () => {
    const { vizjob } = await withJobs(hostile);
    const { stdout } = await vizjob("list -o value --columns job_id,job_desc,schedule.duration");
    expect(stdout).toBe(`1\t\t[4]\n2\ta,"b"\\r\\n\\t\\\\=\u001b[31m\u202ered\t\n`);
  });
});

describe("-o yaml and -o json", () => {
  it("give back what a description holds, whatever that is, and fold no line", async () => {
    const desc = `${hostile}\u009b2J\u2028\u0085${"long ".repeat(30)}`;
    const { vizjob } = await withJobs(desc);
    const yaml = (await vizjob("get 2 -o yaml --columns job_desc")).stdout;
    expect(parse(yaml)).toEqual({ job_desc: desc });
    expect(yaml.trimEnd().split("\n")).toHaveLength(1);
    const json = (await vizjob("get 2 -o jsonl --columns job_desc")).stdout;
    expect(JSON.parse(json)).toEqual({ job_desc: desc });
    // oxlint-disable-next-line no-control-regex -- finding control characters is the point
    expect(yaml + json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
  });

  it.each(["no", "on", "Y", "1:20", "0777", "1_000", "2026-01-31"])(
    "write the text %s as one for old YAML readers, too",
    async (desc) => {
      const { vizjob } = await withJobs(desc);
      expect((await vizjob("get 2 -o yaml --columns job_desc")).stdout).toBe(`job_desc: "${desc}"\n`);
    },
  );
});

describe("on a terminal", () => {
  const terminal = { stdout: { write: () => {}, isTTY: true, columns: 200 }, env: { TERM: "xterm" } };

  it.each(["table", "json", "jsonl", "yaml", "csv", "value"])(
    "-o %s lets no control character through",
    async (format) => {
      const { vizjob } = await withJobs(`${hostile}\u009b2J\u2028`);
      for (const selection of [[], ["--columns", "job_id,job_desc"], ["--query", "jobs[].job_desc"]]) {
        const { stdout } = await vizjob(["list", "-o", format, ...selection, "--no-color"], terminal);
        expect(stdout).toContain("red");
        // oxlint-disable-next-line no-control-regex -- finding control characters is the point
        expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
      }
    },
  );

  it("keeps columns aligned by what a terminal shows", async () => {
    const service = startService({ timing: "instant" });
    const descriptions = ["手写数字识别", "👩‍🔬 lab", "cafe\u0301", "plain"];
    for (const [index, desc] of descriptions.entries()) {
      await service.vizjob(["create", "--name", `n${index}`, "--train-url", "/b/c/", "--desc", desc]);
    }
    const { stdout } = await service.vizjob("list --columns job_desc,job_id --no-headers", terminal);
    const places = stdout
      .trimEnd()
      .split("\n")
      .map((line) => stringWidth(line.replace(/\d+$/, "")));
    expect(new Set(places)).toEqual(new Set([stringWidth("手写数字识别") + 2]));
  });
});

describe("in a pipe", () => {
  it("nothing is cut and nothing is coloured", async () => {
    const { vizjob } = await withJobs("词".repeat(256));
    const { stdout } = await vizjob("list", { stdout: { write: () => {}, columns: 40 } });
    expect(stdout).toContain("词".repeat(256));
    expect(stdout).not.toContain("\u001b");
  });

  it("times are what the service said in machine formats, and in the reader's zone in a table", async () => {
    const { vizjob } = await withJobs();
    const [time = ""] = (await vizjob("get 1 -o value --columns create_time")).stdout.split("\n");
    expect(time).toMatch(/^\d{13}$/);
    const shown = new Date(Number(time)).toLocaleString("sv-SE");
    expect((await vizjob("get 1 --columns create_time --no-headers")).stdout).toBe(`${shown}\n`);
  });
});
