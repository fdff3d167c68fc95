import { Session, VisualizationJob } from "@vizjobs/client";
import { createServer, type RequestListener } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import { commandErrorFields, localOutcomes, someFailed } from "../facts/outcomes.ts";
import { jobId, projectId } from "../facts/requests.ts";
import { runCommand } from "../src/drivers/run-command.ts";
import { asObject, parseJson } from "../src/json.ts";
import { closeServer, listenOnLoopback } from "../src/loopback.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of closers.splice(0)) await close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  closers.push(() => closeServer(server));
  return await listenOnLoopback(server);
}

const answering =
  (body: string, status = 200): RequestListener =>
  (_, outgoing) => {
    outgoing.writeHead(status, { "Content-Type": "application/json" }).end(body);
  };

const details = (status: number): string => JSON.stringify({ job_id: Number(jobId), job_name: "a", status });

/** Provokes one failure that is no answer of the service, in the SDK and in the command. */
interface Provocation {
  name: keyof typeof localOutcomes;
  listener: RequestListener | "nobody listens";
  sdk: (job: VisualizationJob) => Promise<unknown>;
  command: readonly string[];
}

const provocations: readonly Provocation[] = [
  {
    name: "ContractError",
    listener: answering(details(7)),
    sdk: (job) => job.update({ job_desc: "d".repeat(257) }),
    command: ["update", jobId, "--desc", "d".repeat(257)],
  },
  {
    name: "ConnectionError",
    listener: "nobody listens",
    sdk: (job) => job.info(),
    command: ["get", jobId],
  },
  {
    name: "TimeoutError",
    listener: () => undefined,
    sdk: (job) => job.info({ timeoutMs: 20 }),
    command: ["get", jobId, "--request-timeout", "20ms"],
  },
  {
    name: "DecodeError",
    listener: answering("<html>"),
    sdk: (job) => job.info(),
    command: ["get", jobId],
  },
  {
    name: "WaitTimeoutError",
    listener: answering(details(7)),
    sdk: (job) => job.waitFor("running", { timeoutMs: 20, intervalMs: 1 }),
    command: ["wait", jobId, "--for", "running", "--timeout", "20ms", "--interval", "1ms"],
  },
  {
    name: "UnreachableGoalError",
    listener: answering(details(11)),
    sdk: (job) => job.waitFor("running", { intervalMs: 1 }),
    command: ["wait", jobId, "--for", "running", "--interval", "1ms"],
  },
];

// Port 1 is reserved and closed: a connection to it is refused at once.
const endpointOf = async ({ listener }: Provocation): Promise<string> =>
  listener === "nobody listens" ? "http://127.0.0.1:1" : await serve(listener);

const environment = (endpoint: string): Record<string, string> => ({
  VIZJOB_TOKEN: "t",
  VIZJOB_ENDPOINT: endpoint,
  HUAWEICLOUD_SDK_PROJECT_ID: projectId,
});

const lastLine = (stderr: string): string => stderr.trimEnd().split("\n").at(-1) ?? "";

describe("a failure that is no answer of the service", () => {
  it.each(provocations)("rejects in the SDK as $name", async (provocation) => {
    const endpoint = await endpointOf(provocation);
    const session = new Session({ endpoint, projectId, credentials: { token: "t" }, maxRetries: 0 });
    await expect(provocation.sdk(new VisualizationJob(session, jobId))).rejects.toMatchObject({
      name: provocation.name,
    });
  });

  it.each(provocations)("ends the command with the exit code of $name", async (provocation) => {
    const env = environment(await endpointOf(provocation));
    const { exitCode, stderr } = await runCommand([...provocation.command, "-o", "json"], env, 0);
    expect([exitCode, stderr]).toEqual([localOutcomes[provocation.name].exitCode, stderr]);
  });

  it("is CredentialsError where none are to be found, and ends the command with its exit code", async () => {
    for (const name of ["VIZJOB_TOKEN", "HUAWEICLOUD_SDK_AK", "HUAWEICLOUD_SDK_SK"]) vi.stubEnv(name, "");
    const endpoint = await serve(answering(details(7)));
    const job = new VisualizationJob(new Session({ endpoint, projectId }), jobId);
    await expect(job.info()).rejects.toMatchObject({ name: "CredentialsError" });
    const { VIZJOB_TOKEN: _, ...env } = environment(endpoint);
    const { exitCode } = await runCommand(["get", jobId, "-o", "json"], env);
    expect(exitCode).toBe(localOutcomes.CredentialsError.exitCode);
  });
});

describe("the error object of the command", () => {
  it("has its members, all and no others, on the last line of stderr", async () => {
    const body = JSON.stringify({
      is_success: false,
      error_code: "ModelArts.0105",
      error_message: "This job can't be stop. job status: 10",
    });
    const endpoint = await serve(answering(body, 400));
    const { stdout, stderr } = await runCommand(["stop", jobId, "-o", "json"], environment(endpoint), 0);
    expect(stdout).toBe("");
    const report = asObject(parseJson(lastLine(stderr)), "the error object");
    expect(Object.keys(report).toSorted()).toEqual(commandErrorFields.toSorted());
    expect(report).toMatchObject({
      code: "ModelArts.0105",
      httpStatus: 400,
      jobStatus: 10,
      retryable: false,
      exitCode: 6,
    });
  });

  it("stands beside each id that failed when several were given", async () => {
    const endpoint = await serve((incoming, outgoing) => {
      const isKnown = incoming.url?.includes(`/${jobId}/`) === true;
      const failure = { is_success: false, error_code: "ModelArts.0102", error_message: "no such job" };
      answering(JSON.stringify(isKnown ? { is_success: true } : failure), isKnown ? 200 : 404)(incoming, outgoing);
    });
    const command = ["stop", jobId, "9999", "-o", "json"];
    const { exitCode, stdout } = await runCommand(command, environment(endpoint), 0);
    expect(exitCode).toBe(someFailed.exitCode);
    expect(parseJson(stdout)).toMatchObject([
      { job_id: jobId, is_success: true },
      { job_id: "9999", error: { code: "ModelArts.0102", httpStatus: 404, exitCode: 5 } },
    ]);
  });
});
