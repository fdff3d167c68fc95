import { describe, expect, it } from "vitest";
import { exitCodes } from "../src/exit-codes.ts";
import { withAnswer } from "./support/answers.ts";
import { errorOf, type Outcome, runCli, startService } from "./support/run-cli.ts";

const failed = (status: number, error_code: string, error_message = "it says why") =>
  [status, { is_success: false, error_code, error_message }] as const;

/** A command that is ended while a request of it is under way. */
function interruptedBy(reason: "SIGINT" | "SIGTERM", line: string): Promise<Outcome> {
  const interruption = new AbortController();
  return startService().vizjob(line, {
    signal: interruption.signal,
    fetch: async (_, init) => {
      interruption.abort(reason);
      throw init?.signal?.reason;
    },
  });
}

/** How each exit code is reached; the numbers are design's, stated here once more. */
const cases: {
  readonly [name in keyof typeof exitCodes]: readonly (readonly [number, string, () => Promise<Outcome>])[];
} = {
  ok: [
    [0, "a command that did its work", () => startService().vizjob("list")],
    [0, "a change of all jobs that match where none does", () => startService().vizjob("stop --status running")],
    [0, "a delete of a job that may be missing", () => startService().vizjob("delete 1 --yes --ignore-missing")],
    [0, "help", () => runCli(["help", "wait"])],
    [0, "a wait for a job to be gone that is not there", () => startService().vizjob("wait 1 --for deleted")],
  ],
  refused: [
    [
      1,
      "a name that is in use",
      () => withAnswer("create --name a --train-url /b/c/ -o json", ...failed(400, "ModelArts.0103")),
    ],
    [1, "an invalid request", () => withAnswer("update 1 --desc % -o json", ...failed(400, "ModelArts.0104"))],
    [1, "a server error", () => withAnswer("get 1 -o json", 500, {})],
    [
      1,
      "a failure that comes with HTTP 200",
      () => withAnswer("update 1 --desc x -o json", ...failed(200, "ModelArts.0104")),
    ],
    [1, "an answer that is no JSON", () => withAnswer("get 1 -o json", 200, "<html>")],
  ],
  usage: [
    [2, "an unknown command", () => runCli(["lst", "-o", "json"])],
    [2, "an unknown option", () => runCli(["list", "--stat", "8", "-o", "json"])],
    [2, "a value that the contract forbids", () => startService().vizjob("list --per-page 1001 -o json")],
    [2, "a confirmation that is missing", () => startService().vizjob("delete 1 -o json")],
    [2, "a change without ids or filter", () => startService().vizjob("stop -o json")],
    [2, "ids and a filter together", () => startService().vizjob("stop 1 --status running -o json")],
    [2, "a job without what is required", () => startService().vizjob("create --name a -o json")],
    [2, "a file that cannot be read", () => startService().vizjob("create --from /nowhere/job.yaml -o json")],
    [2, "a dry run of a command that changes nothing", () => startService().vizjob("list --dry-run -o json")],
  ],
  configuration: [
    [
      3,
      "an environment variable that holds no allowed value",
      () => runCli(["list", "-o", "json"], { env: { VIZJOB_OUTPUT: "xml" } }),
    ],
    [3, "no credentials, project or region", () => runCli(["list", "-o", "json"])],
    [
      3,
      "a region that nobody knows",
      () =>
        runCli(["list", "-o", "json", "--region", "moon"], {
          env: { VIZJOB_TOKEN: "t", HUAWEICLOUD_SDK_PROJECT_ID: "p" },
        }),
    ],
  ],
  access: [
    [4, "a token that is not valid", () => withAnswer("list -o json", ...failed(401, "ModelArts.0201"))],
    [4, "a permission that is missing", () => withAnswer("list -o json", ...failed(403, "ModelArts.0108"))],
  ],
  notFound: [
    [5, "an id that does not exist", () => startService().vizjob("get 7 -o json")],
    [5, "a wait for a job that does not exist", () => startService().vizjob("wait 7 --for running -o json")],
    [5, "a watch of a job that does not exist", () => startService().vizjob("watch 7 -o json")],
    [
      5,
      "the status of a local server that does not run",
      () => runCli(["local", "status", "-o", "json"], { env: { VIZJOB_CONFIG_DIR: "/nonexistent/vizjob" } }),
    ],
  ],
  jobState: [
    [
      6,
      "a stop of a job that is over",
      () => withAnswer("stop 1 -o json", ...failed(400, "ModelArts.0105", "This job can't be stop. job status: 10")),
    ],
  ],
  limited: [
    [
      7,
      "too many requests, by the service's own code",
      () => withAnswer("list -o json", ...failed(400, "ModelArts.0114")),
    ],
    [7, "too many requests", () => withAnswer("list -o json", ...failed(429, "APIG.0308"))],
    [
      7,
      "too many jobs",
      () => withAnswer("create --name a --train-url /b/c/ -o json", ...failed(400, "ModelArts.0106")),
    ],
  ],
  waitTimeout: [
    [
      8,
      "a change that was taken on but not done in time",
      () => withAnswer("stop 1 --wait --timeout 30ms --interval 5ms -o json", 200, { job_id: 1, status: 9 }),
    ],
    [
      8,
      "a wait that is over before its goal",
      () => withAnswer("wait 1 --for running --timeout 30ms --interval 5ms -o json", 200, { job_id: 1, status: 7 }),
    ],
  ],
  goalUnreachable: [
    [
      9,
      "a delete that failed on its way",
      () => withAnswer("wait 1 --for deleted -o json", 200, { job_id: 1, status: 6 }),
    ],
    [9, "charts of a job that failed", () => withAnswer("open 1 -o json", 200, { job_id: 1, status: 11 })],
    [
      9,
      "a job that failed on its way",
      () => withAnswer("wait 1 --for running -o json", 200, { job_id: 1, status: 11 }),
    ],
  ],
  someFailed: [
    [10, "several ids of which one does not exist", () => startService().vizjob("stop 1 2 -o json")],
    [
      10,
      "a wait for several jobs of which one is not there",
      () => startService().vizjob("wait 1 2 --for running -o json"),
    ],
    [
      10,
      "a change by filter that was refused",
      () =>
        startService().vizjob("stop --status running --yes -o json", {
          fetch: async (_, init) =>
            init?.method === "POST"
              ? Response.json({ error_code: "ModelArts.0105", error_message: "no" }, { status: 400 })
              : Response.json({ jobs: [{ job_id: 1, status: 8 }], job_total_count: 1 }),
        }),
    ],
  ],
  network: [
    [
      11,
      "a connection that is refused",
      () =>
        runCli(["list", "-o", "json"], {
          env: { VIZJOB_TOKEN: "t", HUAWEICLOUD_SDK_PROJECT_ID: "p", VIZJOB_ENDPOINT: "http://127.0.0.1:1" },
        }),
    ],
    [
      11,
      "a call that takes too long",
      () =>
        runCli(["list", "-o", "json", "--request-timeout", "5ms"], {
          env: { VIZJOB_TOKEN: "t", HUAWEICLOUD_SDK_PROJECT_ID: "p", VIZJOB_ENDPOINT: "http://vizjobs.local" },
          fetch: (_, init) =>
            new Promise((_resolve, reject) =>
              init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)),
            ),
        }),
    ],
  ],
  interrupted: [
    [130, "Ctrl-C", () => startService().vizjob("list -o json", { signal: AbortSignal.abort("SIGINT") })],
    [130, "Ctrl-C during a wait", () => interruptedBy("SIGINT", "wait 1 --for stopped --interval 1h -o json")],
    [130, "Ctrl-C during a watch", () => interruptedBy("SIGINT", "watch 1 --interval 1h -o json")],
    [130, "Ctrl-C during a change of several jobs", () => interruptedBy("SIGINT", "stop 1 2 -o json")],
  ],
  terminated: [
    [143, "a request to end", () => startService().vizjob("list -o json", { signal: AbortSignal.abort("SIGTERM") })],
    [143, "a request to end during a wait", () => interruptedBy("SIGTERM", "open 1 --interval 1h -o json")],
  ],
};

describe("exit codes", () => {
  for (const [name, ways] of Object.entries(cases)) {
    for (const [code, way, act] of ways) {
      it(`ends with ${code} (${name}) after ${way}`, async () => {
        const outcome = await act();
        expect(outcome.code).toBe(code);
        if (code === 0) expect(outcome.stderr).not.toContain('"code"');
        else expect(errorOf(outcome)).toMatchObject({ exitCode: code, message: expect.stringMatching(/\w/) });
        expect(outcome.stderr).not.toMatch(/\n\s+at /);
      });
    }
  }

  it("has a case here for every code of the table", () => {
    expect(Object.entries(cases).map(([name, ways]) => [name, ways[0]?.[0]])).toEqual(
      Object.entries(exitCodes).map(([name, { code }]) => [name, code]),
    );
  });

  it("explains every code in help exit-codes", async () => {
    const { code, stdout } = await runCli(["help", "exit-codes"]);
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual("0 1 2 3 4 5 6 7 8 9 10 11 130 143".split(" "));
  });
});
