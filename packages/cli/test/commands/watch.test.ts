import { describe, expect, it } from "vitest";
import type { RunOptions } from "../../src/run.ts";
import { addressOf } from "../support/address-of.ts";
import { jsonObject } from "../support/json-object.ts";
import { startService } from "../support/run-cli.ts";
import { startCli } from "../support/start-cli.ts";

const gone = () => Response.json({ error_code: "ModelArts.0102", error_message: "gone" }, { status: 404 });
const throttled = () => new Response("", { status: 429 });
const refused = () => Response.json({ error_code: "ModelArts.0108", error_message: "no" }, { status: 403 });
const job = (status: number, job_id = 1) => ({ job_id, job_name: `job-${job_id}`, status, duration: 0 });
const details = (status: number) => () => Response.json(job(status));
const page =
  (...jobs: object[]) =>
  () =>
    Response.json({ job_total_count: jobs.length, jobs });

/** Runs a command against a service that gives these answers in turn; Ctrl-C comes with the look after the last. */
async function watching(line: string, answers: readonly (() => Response)[], options: RunOptions = {}) {
  const interruption = new AbortController();
  const asked: string[] = [];
  const outcome = await startService().vizjob(`${line} --interval 1ms`, {
    signal: interruption.signal,
    fetch: async (input, init) => {
      const answer = answers[asked.length];
      asked.push(addressOf(input).pathname);
      if (!answer) interruption.abort("SIGINT");
      init?.signal?.throwIfAborted();
      return answer?.() ?? gone();
    },
    ...options,
  });
  return { ...outcome, asked };
}

const lines = (stdout: string) => stdout.trimEnd().split("\n").map(jsonObject);
const terminal = (rows = 24) => ({ stdout: { isTTY: true, columns: 80, rows, write: () => {} } });

describe("watch", () => {
  it.each(["json", "jsonl"])(
    "prints an object on a line for each change of a job until it is gone, with -o %s",
    async (format) => {
      const { code, stdout } = await watching(`watch 1 -o ${format}`, [
        details(1),
        details(1),
        details(7),
        details(8),
        gone,
      ]);
      expect(code).toBe(0);
      expect(lines(stdout)).toEqual(
        [
          [1, null],
          [7, 1],
          [8, 7],
          [null, 8],
        ].map(([status, previous]) => ({
          time: expect.stringMatching(/^\d{4}-.*Z$/),
          job_id: "1",
          job_name: "job-1",
          status,
          previous,
        })),
      );
    },
  );

  it("without ids watches the jobs of the project until Ctrl-C, and says that they go on", async () => {
    const { code, stdout, stderr } = await watching("watch -o jsonl", [
      page(job(8, 1), job(7, 2)),
      page(job(8, 1), job(8, 2), job(1, 3)),
      page(job(8, 2), job(1, 3)),
    ]);
    expect(code).toBe(130);
    expect(stderr).toContain("Stopped watching; the jobs go on.");
    expect(lines(stdout).map(({ job_id, previous, status }) => [job_id, previous, status])).toEqual([
      ["1", null, 8],
      ["2", null, 7],
      ["2", 7, 8],
      ["3", null, 1],
      ["1", 8, null],
    ]);
  });

  it("prints a line for people where stdout is no terminal, without colours", async () => {
    const { stdout } = await watching("watch 1", [details(7), details(8), gone]);
    expect(stdout).toMatch(
      /^\S+ \S+ {2}1 {2}job-1 {2}WAITING \(7\)\n\S+ \S+ {2}1 {2}job-1 {2}RUNNING \(8\)\n\S+ \S+ {2}1 {2}job-1 {2}gone\n$/,
    );
  });

  it.each([["-o csv"], ["--columns job_id,status"], ["--columns job_id,status -o csv"]])(
    "prints a header above the first line only, with %s",
    async (format) => {
      const answers = [details(7), details(8), gone];
      const { stdout } = await watching(`watch 1 ${format}`, answers);
      expect(stdout.match(/job_id/gi)).toHaveLength(1);
      expect(stdout).toMatch(/^.*job_id/i);
      expect((await watching(`watch 1 ${format} --no-headers`, answers)).stdout).not.toMatch(/job_id/i);
    },
  );

  it.each([["--columns job_id,status"], ["--query status"], ["--debug"]])(
    "prints lines on a terminal, too, where something else than the table is asked for: %s",
    async (options) => {
      const { stdout } = await watching(`watch 1 ${options}`, [details(7), details(8), gone], terminal());
      expect(stdout).not.toContain("\u001b[J");
      expect(stdout.match(/\b[78]\b|WAITING|RUNNING/g)?.length).toBeGreaterThanOrEqual(2);
    },
  );

  it("says above the table that the jobs could not be read, where it goes with the next look", async () => {
    const { stdout, stderr } = await watching("watch 1", [details(7), throttled, details(8), gone], terminal());
    expect(stderr).toBe("");
    const [, first, second, third] = stdout.split("\u001b[J");
    expect(first?.endsWith("\u001b[3A\r")).toBe(true);
    expect(second).toMatch(/^The jobs could not be read: .*\n.*\n.*WAITING \(7\)/);
    expect(second?.endsWith("\u001b[4A\r")).toBe(true);
    expect(third).toContain("RUNNING (8)");
    expect(third).not.toContain("could not be read");
  });

  it("pauses as long as it can where it is asked to pause for longer than timers go", async () => {
    const warnings: string[] = [];
    const listen = ({ name }: Error) => void warnings.push(name);
    process.on("warning", listen);
    const watch = startCli("watch 1 --interval 30d -o jsonl".split(" "), {
      env: { VIZJOB_TOKEN: "t", VIZJOB_ENDPOINT: "http://vizjobs.local", HUAWEICLOUD_SDK_PROJECT_ID: "p" },
      fetch: async () => details(8)(),
    });
    await watch.prints(/"status":8/);
    await new Promise(setImmediate);
    process.removeListener("warning", listen);
    expect((await watch.end()).code).toBe(130);
    expect(warnings).not.toContain("TimeoutOverflowWarning");
  });

  it("draws the table anew on a terminal, and gives the cursor back at each end", async () => {
    for (const [answers, code] of [
      [[details(7), details(8), gone], 0],
      [[details(7), details(8)], 130],
      [[gone], 5],
    ] as const) {
      const exitListeners = process.listenerCount("exit");
      const { stdout, ...outcome } = await watching("watch 1", answers, terminal());
      expect(outcome.code).toBe(code);
      expect(stdout.startsWith("\u001b[?25l\u001b[?7l")).toBe(true);
      expect(stdout.endsWith("\u001b[?7h\u001b[?25h")).toBe(true);
      expect(process.listenerCount("exit")).toBe(exitListeners);
      if (code === 5) continue;
      const [, first, second] = stdout.split("\u001b[J");
      expect(first).toContain("WAITING (7)");
      // Header, job and hint: three lines up.
      expect(first?.endsWith("\u001b[3A\r")).toBe(true);
      expect(second).toContain("RUNNING (8)");
    }
  });

  it("redraws nothing for a reader that speaks, also on a terminal", async () => {
    const { stdout } = await watching("watch 1", [details(7), gone], {
      ...terminal(),
      env: { VIZJOB_ACCESSIBLE: "1", NO_COLOR: "1" },
    });
    expect(stdout).toMatch(/WAITING \(7\)\n.* gone\n$/);
    expect(stdout).not.toContain("\u001b");
  });

  it("draws no more lines than the terminal has, jobs that have not ended first", async () => {
    const { stdout } = await watching("watch", [page(job(12, 1), job(12, 2), job(8, 3))], terminal(3));
    expect(stdout).toContain("RUNNING");
    expect(stdout).not.toContain("KILLED");
  });

  it("looks less often when it is throttled, and goes on", async () => {
    const { code, stderr, stdout } = await watching("watch 1 -o jsonl", [
      details(7),
      throttled,
      throttled,
      details(8),
      gone,
    ]);
    expect(code).toBe(0);
    expect(lines(stdout).map(({ status }) => status)).toEqual([7, 8, null]);
    expect(stderr.match(/could not be read.* Next look in/g)).toHaveLength(2);
  });

  it("ends with the error of the first look, and of what no time heals", async () => {
    expect((await watching("watch 1", [gone])).code).toBe(5);
    expect((await watching("watch", [page(job(8)), refused])).code).toBe(4);
  });
});
