import { describe, expect, it } from "vitest";
import { withAnswer } from "../support/answers.ts";
import { errorOf, runCli, startService } from "../support/run-cli.ts";

const refusal = {
  is_success: false,
  error_code: "ModelArts.0105",
  error_message: "This job can't be resubmit. job status: 8",
};

describe("errors for programs", () => {
  it("are one JSON object as the last line of stderr, and nothing on stdout", async () => {
    const outcome = await withAnswer("restart 8992 -o json", 400, refusal);
    expect(outcome.stdout).toBe("");
    expect(errorOf(outcome)).toEqual({
      code: "ModelArts.0105",
      message: expect.stringContaining("This job can't be resubmit. job status: 8"),
      httpStatus: 400,
      requestId: "request-7",
      jobStatus: 8,
      retryable: false,
      hint: expect.stringContaining("vizjob get 8992"),
      exitCode: 6,
    });
  });

  it.each(["-o json", "-ojson", "--output json", "--output=json", "-o jsonl", "-qo json"])(
    "come as JSON with %s even when the command line is wrong",
    async (flag) => {
      const outcome = await runCli(["lst", ...flag.split(" ")]);
      expect(errorOf(outcome)).toEqual({
        code: "USAGE",
        message: "Unknown command 'lst'.",
        httpStatus: null,
        requestId: null,
        jobStatus: null,
        retryable: false,
        hint: "Did you mean list?",
        exitCode: 2,
      });
    },
  );

  it("come as JSON when VIZJOB_OUTPUT asks for it, and not when a flag asks for a table", async () => {
    const env = { VIZJOB_OUTPUT: "json" };
    expect(errorOf(await runCli(["lst"], { env }))).toMatchObject({ exitCode: 2 });
    expect((await runCli(["lst", "-o", "table"], { env })).stderr).toBe(
      "vizjob: Unknown command 'lst'.\n  Did you mean list?\n",
    );
  });

  it("say that a refusal which was not applied may be repeated", async () => {
    const outcome = await withAnswer("list -o json", 429, { error_code: "APIG.0308", error_msg: "limit:10" });
    expect(errorOf(outcome)).toMatchObject({ retryable: true, code: "APIG.0308", exitCode: 7 });
  });

  it("hold no character that moves the cursor of a terminal, whatever the service says", async () => {
    const { stderr } = await withAnswer("list -o json", 400, { error_code: "X.1", error_msg: "a\u009b2Jb\u202ec" });
    expect(stderr).toContain("a\\u009b2Jb\\u202ec");
    expect(stderr).not.toMatch(/[\u0080-\u009f\u202e]/);
  });
});

describe("errors for people", () => {
  it.each([
    [8, "stopped", "RUNNING (8)", "The job goes on. Look at it: vizjob get 1; wait longer with --timeout 30m"],
    [12, "deleted", "KILLED (12)", "Look at it: vizjob get 1; wait longer with --timeout 30m"],
  ])("say of a wait that timed out at status %d what is true of the job, in the words of the table", async (...row) => {
    const [status, goal, name, hint] = row;
    const line = `wait 1 --for ${goal} --timeout 30ms --interval 5ms`;
    const { stderr } = await withAnswer(line, 200, { job_id: 1, status });
    expect(stderr).toContain(`vizjob: Job 1 is not ${goal} after 30ms; its last status is ${name}.\n  ${hint}\n`);
  });

  it("write a goal that cannot be reached in the words of the table", async () => {
    const { stderr } = await withAnswer("wait 1 --for running", 200, { job_id: 1, status: 11 });
    expect(stderr).toMatch(/its status is FAILED \(11\)\.$/m);
    expect(stderr).not.toContain("JOBSTAT");
  });

  it("name the help of the command where nothing else is the next step", async () => {
    for (const [line, next] of [
      ["foo", "vizjob help"],
      ["create --train-url /b/c/", "vizjob help create"],
      ["get", "vizjob help get"],
      ["list --order up", "vizjob help list"],
      ["local foo", "vizjob help local"],
      ["local up --port x", "vizjob help local up"],
      ["list --all --page 2", "vizjob help list"],
    ] as const) {
      expect((await runCli(line.split(" "))).stderr).toMatch(new RegExp(`^ {2}See: ${next}$`, "m"));
    }
  });

  it("say what happened, why, and what to type next", async () => {
    const { stderr } = await withAnswer("restart 8992", 400, refusal);
    const [what, next] = stderr.split("\n");
    expect(what).toMatch(/^vizjob: .*This job can't be resubmit\. job status: 8.*ModelArts\.0105/);
    expect(next).toMatch(/^ {2}.*vizjob get 8992$/);
  });

  it("of the local commands name the command that helps", async () => {
    const { stderr } = await runCli(["local", "status"], { env: { VIZJOB_CONFIG_DIR: "/nonexistent/vizjob" } });
    expect(stderr).toBe("vizjob: No local server is running.\n  Start one: vizjob local up\n");
  });

  it("cannot move the cursor: control characters of the service are dropped", async () => {
    const { stderr } = await withAnswer("get 1", 400, {
      error_code: "ModelArts.0104",
      error_message: "a\u001b[2Jb\u0007\u202ec",
    });
    expect(stderr).toContain("a [2Jb  c");
    for (const letter of ["\u001b", "\u0007", "\u202e"]) expect(stderr).not.toContain(letter);
  });

  it("name everything that is missing before a call can be made", async () => {
    const { stderr } = await runCli(["list"]);
    for (const name of ["--region", "--endpoint", "--project-id", "VIZJOB_TOKEN", "HUAWEICLOUD_SDK_AK", "--local"])
      expect(stderr).toContain(name);
  });

  it("tell a wait that was interrupted that the job is left alone", async () => {
    const { vizjob } = startService();
    await vizjob("create --name a --train-url /b/c/");
    const interruption = new AbortController();
    const waiting = vizjob("wait 1 --for stopped --interval 1h", { signal: interruption.signal });
    interruption.abort("SIGINT");
    expect(await waiting).toMatchObject({
      code: 130,
      stderr: expect.stringContaining("that changes nothing for the job"),
    });
  });
});
