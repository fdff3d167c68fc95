import { join } from "node:path";
import { createEventFileWriter } from "@vizjobs/local";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { temporaryDirectory } from "../support/processes.ts";
import { errorOf, runCli, startService } from "../support/run-cli.ts";

const env = {
  VIZJOB_TOKEN: "canary-token",
  VIZJOB_ENDPOINT: "http://vizjobs.local",
  HUAWEICLOUD_SDK_PROJECT_ID: "p",
};
const address = "https://user:canary-password@charts.example/tb/8992?sig=canary-query";
const terminal = { write: () => {}, isTTY: true, columns: 80 };

type Answer = (path: string, query: URLSearchParams) => Response;
type Points = readonly (readonly unknown[])[];

const tagsOf = (tags: object) => Object.fromEntries(Object.keys(tags).map((tag) => [tag, { displayName: tag }]));

/** TensorBoard's own answers for these points. */
const tensorboard =
  (runs: { readonly [run: string]: { readonly [tag: string]: Points } }): Answer =>
  (path, query) => {
    if (path.endsWith("/tags")) {
      return Response.json(Object.fromEntries(Object.entries(runs).map(([run, tags]) => [run, tagsOf(tags)])));
    }
    return Response.json(runs[query.get("run") ?? ""]?.[query.get("tag") ?? ""] ?? []);
  };

/** Runs `scalars` for a running job whose charts give these answers; tells what was sent to them. */
async function scalars(line: readonly string[], answer: Answer, options: Parameters<typeof runCli>[1] = {}) {
  const sent: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.hostname === "vizjobs.local") {
      return Response.json({ job_id: 8992, job_name: "a", status: 8, service_url: address });
    }
    sent.push(request);
    return answer(url.pathname, url.searchParams);
  };
  return {
    sent,
    ...(await runCli(["scalars", "8992", ...line], { fetch, ...options, env: { ...env, ...options.env } })),
  };
}

const two = tensorboard({
  train: {
    loss: [
      [1000.5, 0, 4],
      [1001.5, 1, "NaN"],
      [1002.5, 2, 1.5],
    ],
    acc: [[1000.5, 0, "Infinity"]],
  },
  val: { loss: [[1003.5, 0, 2]] },
});

describe("scalars", () => {
  it("prints one point a line for programs, as TensorBoard has them", async () => {
    const json = await scalars(["-o", "json"], two);
    expect(json.code).toBe(0);
    expect(JSON.parse(json.stdout)).toEqual([
      { run: "train", tag: "acc", step: 0, wall_time: 1000.5, value: "Infinity" },
      { run: "train", tag: "loss", step: 0, wall_time: 1000.5, value: 4 },
      { run: "train", tag: "loss", step: 1, wall_time: 1001.5, value: "NaN" },
      { run: "train", tag: "loss", step: 2, wall_time: 1002.5, value: 1.5 },
      { run: "val", tag: "loss", step: 0, wall_time: 1003.5, value: 2 },
    ]);
    const csv = await scalars(["-o", "csv", "--tag", "lo*", "--run", "val"], two);
    expect(csv.stdout).toBe("run,tag,step,wall_time,value\r\nval,loss,0,1003.5,2\r\n");
    const jsonl = await scalars(["-o", "jsonl", "--tag", "acc"], two);
    expect(jsonl.stdout).toBe('{"run":"train","tag":"acc","step":0,"wall_time":1000.5,"value":"Infinity"}\n');
  });

  it("asks only for what the patterns name, and sends no credentials, not even those of the address", async () => {
    const { sent, stdout, stderr } = await scalars(["--run", "val", "--tag", "lo?s", "--debug", "--curl"], two);
    expect(sent.map(({ url }) => url)).toEqual([
      "https://charts.example/tb/8992/data/plugin/scalars/tags",
      "https://charts.example/tb/8992/data/plugin/scalars/scalars?run=val&tag=loss",
    ]);
    expect(sent.map(({ headers }) => Object.fromEntries(headers))).toEqual([
      { accept: "application/json" },
      { accept: "application/json" },
    ]);
    expect(stderr).toContain("> charts GET https://charts.example/tb/8992/data/plugin/scalars/tags");
    expect(stdout + stderr).not.toContain("canary");
  });

  it("draws one chart for each tag, and one line for each run that says which it is without colours", async () => {
    const { stdout } = await scalars([], two, { stdout: terminal, env: { NO_COLOR: "1" } });
    const lines = stdout.split("\n");
    expect(lines[0]).toBe("acc");
    expect(lines).toContain("loss");
    expect(stdout).toMatch(/^ +4 ┤[⠀-⣿]/m);
    expect(stdout).toMatch(/^█ +▁ {2,}1\.5 {2,}1\.5 {2,}4 +train$/m);
    expect(stdout).toMatch(/ 2 +2 +2 +val$/m);
    expect(stdout).toMatch(/Infinity +- +- +train$/m);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain("\u001b");
  });

  it("draws one line for each run and no chart where the terminal is narrow", async () => {
    const { stdout } = await scalars(["--no-headers"], two, { stdout: { ...terminal, columns: 30 } });
    expect(stdout).not.toContain("┤");
    expect(stdout).toMatch(/[▁-█].*train/);
  });

  it("is words in accessible mode", async () => {
    const { stdout } = await scalars([], two, { stdout: terminal, env: { VIZJOB_ACCESSIBLE: "1" } });
    expect(stdout).toBe(
      [
        "acc, run train: no finite value, 1 points",
        "loss, run train: last 1.5, between 1.5 and 4, 3 points",
        "loss, run val: last 2, between 2 and 2, 1 points\n",
      ].join("\n"),
    );
  });

  it("refuses a column that a point has not, before it waits", async () => {
    const { code, sent, stderr } = await scalars(["--columns", "job_id"], two);
    expect({ code, sent }).toEqual({ code: 2, sent: [] });
    expect(stderr).toContain("Known columns: run, tag, step, wall_time, value.");
  });

  it("makes hostile names harmless", async () => {
    const name = "\u001b]0;x\u0007\u009b2J\u202ea\nb";
    const answer = tensorboard({ [name]: { [name]: [[1, 1, 1]], __proto__x: [[1, 1, 1]] } });
    for (const format of ["table", "json", "jsonl", "yaml", "csv", "value"]) {
      const { code, stdout, stderr } = await scalars(["-o", format, "--no-color"], answer, { stdout: terminal });
      expect(code).toBe(0);
      // oxlint-disable-next-line no-control-regex -- finding control characters is the point
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    }
    const nothing = await scalars(["--tag", "none"], answer);
    expect(nothing.stderr).toContain("Nothing matches. Tags: ");
    // oxlint-disable-next-line no-control-regex -- finding control characters is the point
    expect(nothing.stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it("keeps every digit of a step beyond 2^53, and drops what is no point", async () => {
    const body = '[[1, 9007199254740993, 1], [1, 2], "x", [1, "x", 1], [1, 2, {}]]';
    const answer: Answer = (path) => (path.endsWith("/tags") ? Response.json({ r: { t: {} } }) : new Response(body));
    expect((await scalars(["-o", "value", "--columns", "step,value"], answer)).stdout).toBe("9007199254740993\t1\n");
  });

  it("says that there is nothing yet", async () => {
    const { code, stdout, stderr } = await scalars([], tensorboard({}));
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain("no scalars yet");
    expect((await scalars(["-o", "json"], tensorboard({}))).stdout).toBe("[]\n");
  });

  it.each([
    ["a redirect to a login page", () => new Response(null, { status: 302, headers: { Location: "https://login" } })],
    ["a login page", () => new Response("<html>", { headers: { "Content-Type": "text/html; charset=utf-8" } })],
    ["401", () => new Response("", { status: 401 })],
    ["403", () => new Response("", { status: 403 })],
  ])("ends with 4 and says so where the charts answer with %s", async (_, answer) => {
    const outcome = await scalars(["-o", "json"], answer);
    expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code: 4, stdout: "" });
    expect(errorOf(outcome)).toMatchObject({
      code: "CHARTS_LOGIN",
      message: expect.stringContaining("behind a login page"),
      hint: expect.stringContaining("vizjob open 8992"),
    });
    expect(outcome.sent).toHaveLength(1);
    expect(outcome.stderr).not.toContain("canary");
  });

  it.each<[string, Answer, number, string]>([
    ["404", () => new Response("<html>", { status: 404 }), 1, "CHARTS_FAILED"],
    ["503", () => new Response("", { status: 503 }), 1, "CHARTS_FAILED"],
    ["no JSON", () => new Response("{"), 1, "CHARTS_FAILED"],
    [
      "nothing",
      () => {
        throw new TypeError("fetch failed: canary-cause");
      },
      11,
      "CONNECTION_FAILED",
    ],
    [
      "nothing in time",
      () => {
        throw new DOMException("late", "TimeoutError");
      },
      11,
      "TIMEOUT",
    ],
  ])("tells of charts that answer with %s", async (_, answer, code, name) => {
    const outcome = await scalars(["-o", "json"], answer);
    expect({ code: outcome.code, name: errorOf(outcome)["code"] }).toEqual({ code, name });
    expect(outcome.stderr).not.toContain("canary");
  });

  it("is interrupted at once", async () => {
    const interruption = new AbortController();
    const answer: Answer = () => {
      interruption.abort("SIGINT");
      throw interruption.signal.reason;
    };
    expect((await scalars([], answer, { signal: interruption.signal })).code).toBe(130);
  });

  it("waits until the job runs, and reads the charts of the local server", async () => {
    const root = await temporaryDirectory();
    const writer = await createEventFileWriter(join(root, "b", "train"), { wallTimeMs: 0 });
    for (const [step, loss] of [4, 2, Number.NaN].entries()) await writer.scalar("loss", step, loss, { wallTimeMs: 0 });
    await writer.close();
    const { vizjob } = startService({ root });
    await vizjob("create --name a --train-url /b/");
    const { code, stdout, stderr } = await vizjob("scalars 1 --interval 1ms -o value --columns run,tag,step,value");
    expect(code).toBe(0);
    expect(stderr).toContain("RUNNING");
    expect(stdout).toBe("train\tloss\t0\t4\ntrain\tloss\t1\t2\ntrain\tloss\t2\tNaN\n");
  });
});
