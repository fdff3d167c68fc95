import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  createEventFileWriter,
  createLocalServer,
  isLocalServerError,
  startLocalServer,
  type LocalServerOptions,
} from "../../src/index.ts";
import { callerOf } from "../support/contract-caller.ts";
import { frozenServer, hour, stopAfter } from "../support/frozen-server.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { isAlive, stubStandIn } from "./install-stand-in.ts";

const patient = { timeout: 20_000, interval: 20 };

function rootWithLogs(): string {
  const root = temporaryDirectory();
  mkdirSync(join(root, "logs"));
  return root;
}

/** A server without a port, whose jobs the stand-in shows. */
function serve(options: LocalServerOptions = {}) {
  const standIn = stubStandIn();
  const root = rootWithLogs();
  const frozen = frozenServer({ root, timing: "instant", viewer: "tensorboard", ...options });
  onTestFinished(() => frozen.server.close());
  const { server } = frozen;
  const look = (url: string): Promise<Response> => server.fetch(url);
  /** Waits until the charts are TensorBoard's. */
  const untilShown = (url: string): Promise<void> =>
    vi.waitFor(async () => expect(await (await look(url)).text()).toContain("stand-in"), patient);
  return { ...frozen, standIn, root, look, untilShown };
}

const untilEnded = (pid: number | undefined): Promise<void> =>
  vi.waitFor(() => expect(pid !== undefined && isAlive(pid)).toBe(false), patient);

/** A machine for the current test that has no TensorBoard. */
function withoutTensorboard(): void {
  vi.stubEnv("TENSORBOARD_BINARY", "");
  vi.stubEnv("PATH", temporaryDirectory());
  onTestFinished(() => void vi.unstubAllEnvs());
}

const logs = { train_url: "/logs/" };

describe("the TensorBoard of a job", () => {
  test("starts when somebody looks at its running job, over its logs and under its name", async () => {
    const { create, standIn, root, look, untilShown } = serve();
    const job = await create({ job_name: "mnist", ...logs });
    expect(standIn.starts()).toEqual([]);
    await untilShown(job.service_url);
    const environment = await (await look(`${job.service_url}data/environment`)).json();
    expect(environment).toEqual({ version: "stand-in", data_location: join(root, "logs"), window_title: "mnist" });
  });

  test("is not started for a job that does not run", async () => {
    const { create, call, standIn, look } = serve();
    const job = await create(logs);
    await call("stopVisualizationJob", { jobId: job.job_id });
    const answer = await look(job.service_url);
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining("has status 12")]);
    expect(standIn.starts()).toEqual([]);
  });

  test("ends when the job is stopped or deleted, and starts anew when it runs again", async () => {
    const { create, call, standIn, untilShown } = serve();
    const { job_id: jobId, service_url } = await create(logs);
    await untilShown(service_url);
    await call("stopVisualizationJob", { jobId });
    await untilEnded(standIn.starts()[0]);
    await call("restartVisualizationJob", { jobId });
    await untilShown(service_url);
    await call("deleteVisualizationJob", { jobId });
    await untilEnded(standIn.starts()[1]);
    expect(standIn.starts()).toHaveLength(2);
  });

  test("ends when the job stops by its plan, though nobody asks for it", async () => {
    const { create, server, standIn, untilShown } = serve();
    const { service_url } = await create({ ...logs, ...stopAfter(1) });
    await untilShown(service_url);
    server.clock.advance(hour);
    await untilEnded(standIn.starts()[0]);
  });

  test("ends with the server, before close is over", async () => {
    const { create, server, standIn, untilShown } = serve();
    await untilShown((await create(logs)).service_url);
    await server.close();
    expect(standIn.starts().filter(isAlive)).toEqual([]);
  });

  test("is asked below the same address when a client writes it otherwise", async () => {
    const { create, server, look, untilShown } = serve();
    const { service_url } = await create(logs);
    await untilShown(service_url);
    const otherwise = service_url.replace(server.projectId, server.projectId.replace("0", "%30"));
    expect((await look(`${otherwise}data/environment`)).status).toBe(200);
  });
});

test("what TensorBoard cannot show is shown by the built-in viewer", async () => {
  const { create, root, standIn, look } = serve();
  const writer = await createEventFileWriter(join(root, "logs", "train"));
  await writer.scalar("loss", 1, 0.5);
  await writer.close();
  const { service_url } = await create({ ...logs, job_type: "mindinsight" });
  expect(await (await look(`${service_url}data/runs`)).json()).toEqual(["train"]);
  expect(standIn.starts()).toEqual([]);
});

describe("without a TensorBoard on this machine", () => {
  test("a server that needs one does not start", async () => {
    withoutTensorboard();
    const stateFile = join(temporaryDirectory(), "jobs.lmdb");
    const error = await startLocalServer({ viewer: "tensorboard", stateFile }).catch((reason: unknown) => reason);
    expect(isLocalServerError(error) && [error.code, error.message]).toEqual([
      "TENSORBOARD_NOT_FOUND",
      "There is no tensorboard on PATH. Install it, activate the environment that has it, name its executable in TENSORBOARD_BINARY, or use the built-in viewer.",
    ]);
    expect(() => createLocalServer({ viewer: "tensorboard" })).toThrow("There is no tensorboard on PATH.");
  });

  test("one that would take it shows its own charts and says so once", async () => {
    withoutTensorboard();
    const server = createLocalServer({ root: rootWithLogs(), timing: "instant", viewer: "auto" });
    expect(server.warnings).toEqual(["There is no tensorboard on PATH. The built-in viewer shows the charts."]);
    const body = { job_name: "job", ...logs };
    const { service_url } = (await callerOf(server)("createVisualizationJob", { body })).body;
    expect(await (await server.fetch(`${service_url}data/runs`)).json()).toEqual([]);
    await server.close();
  });

  test("one that is to use its own charts says nothing", async () => {
    withoutTensorboard();
    for (const options of [{}, { viewer: "builtin" }] as const) {
      const server = createLocalServer(options);
      expect(server.warnings).toEqual([]);
      await server.close();
    }
  });
});

test("with one, auto takes it and has nothing to warn of", async () => {
  const { create, server, untilShown } = serve({ viewer: "auto" });
  expect(server.warnings).toEqual([]);
  await untilShown((await create(logs)).service_url);
});
