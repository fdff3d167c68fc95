import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createTensorboardViewer, type ViewedJob } from "../../src/viewer/tensorboard-viewer.ts";
import { viewerLimits, type ViewerLimits } from "../../src/viewer/viewer-limits.ts";
import { installStandIn, isAlive, type StandIn } from "./install-stand-in.ts";

const patient = { timeout: 20_000, interval: 20 };
const quick = { readyPollMs: 5, backOffMs: 1, sweepMs: 10 };

/** A viewer with its own limits, asked for jobs by their number. */
function startViewer({ executable, directory }: StandIn, limits: Partial<ViewerLimits> = {}) {
  const viewer = createTensorboardViewer(executable, { ...viewerLimits, ...quick, ...limits });
  onTestFinished(() => viewer.close());
  const ask = (number = 1, changes: Partial<ViewedJob> = {}): Promise<Response> => {
    const path = `/charts/${number}/`;
    const job = { path, below: "/", directory, title: "job", runStart: 1, isRunning: () => true, ...changes };
    return viewer.answer(new Request(`http://vizjobs.local${path}`), job);
  };
  /** Asks again until the answer has this status, and gives its text. */
  const until = (status: number, number?: number, changes?: Partial<ViewedJob>): Promise<string> =>
    vi.waitFor(async () => {
      const answer = await ask(number, changes);
      const text = await answer.text();
      if (answer.status !== status) throw new Error(`${answer.status}: ${text}`);
      return text;
    }, patient);
  return { viewer, ask, until };
}

const untilEnded = (pid: number | undefined): Promise<void> =>
  vi.waitFor(() => expect(pid !== undefined && isAlive(pid)).toBe(false), patient);

describe("a process", () => {
  test("is started by the first request, which is told to come back, and serves the next ones", async () => {
    const standIn = installStandIn();
    const { ask, until } = startViewer(standIn);
    expect(standIn.starts()).toEqual([]);
    const first = await ask();
    expect([first.status, first.headers.get("retry-after"), first.headers.get("refresh")]).toEqual([503, "1", "1"]);
    expect(await first.text()).toBe("TensorBoard is starting. This page looks again by itself.\n");
    expect(await until(200)).toContain("This is a stand-in for TensorBoard");
    expect(standIn.starts()).toHaveLength(1);
    await until(200);
    expect(standIn.starts()).toHaveLength(1);
  });

  test("gets directory and name as values, whatever they look like", async () => {
    const standIn = installStandIn();
    const { until } = startViewer(standIn);
    const title = "--help; $(touch x) `y`";
    await until(200, 1, { title, directory: "-logs dir" });
    expect(standIn.lines("arguments").map((line) => JSON.parse(line))).toEqual([
      [
        "--logdir=-logs dir",
        "--host=127.0.0.1",
        "--port=0",
        "--path_prefix=/charts/1",
        `--window_title=${title}`,
        "--load_fast=auto",
      ],
    ]);
  });

  test("is not asked for charts before it says where it is", async () => {
    const standIn = installStandIn({ readyWhen: "ready", hasNoLineBreak: true });
    const { ask, until } = startViewer(standIn);
    await ask();
    await vi.waitFor(() => expect(standIn.starts()).toHaveLength(1), patient);
    expect((await ask()).status).toBe(503);
    standIn.make("ready");
    await until(200);
  });

  test("is not asked for charts before it answers for its environment", async () => {
    const standIn = installStandIn({ answersWhen: "well" });
    const { ask, until } = startViewer(standIn);
    await ask();
    await vi.waitFor(() => expect(standIn.lines("asked")).toContain("environment"), patient);
    expect((await ask()).status).toBe(503);
    standIn.make("well");
    await until(200);
  });

  test("that ends by itself is started again", async () => {
    const standIn = installStandIn();
    const { ask, until } = startViewer(standIn);
    await until(200);
    const crash = await ask(1, { below: "/crash" });
    expect(crash.status).toBe(503);
    await vi.waitFor(() => expect(standIn.starts()).toHaveLength(2), patient);
    await until(200);
    expect(isAlive(standIn.starts()[0] ?? 0)).toBe(false);
  });

  test("that fails to start is tried again until it succeeds", async () => {
    const standIn = installStandIn({ exitCode: 1, times: 2 });
    const { until } = startViewer(standIn);
    await until(200);
    expect(standIn.starts()).toHaveLength(3);
  });

  test("that fails too often is given up, with the words that it left and what to do instead", async () => {
    const words = "Traceback (most recent call last):\nImportError: no numpy, token=hunter2\n";
    const standIn = installStandIn({ exitCode: 3, words });
    const { until } = startViewer(standIn, { maxFailures: 2 });
    const text = await until(502);
    expect(text).toContain("TensorBoard ended with exit code 3. It has failed several times in a row");
    expect(text).toContain("  This is a stand-in for TensorBoard in tests of vizjobs, not TensorBoard.\n");
    expect(text).toContain("  ImportError: no numpy, token=***\n");
    expect(text).toContain("--viewer builtin");
    expect(standIn.starts()).toHaveLength(2);
    await until(502);
    expect(standIn.starts()).toHaveLength(2);
    // The next run of the job is a new beginning.
    await until(502, 1, { runStart: 2 });
    expect(standIn.starts()).toHaveLength(4);
  });

  test("that never becomes ready is ended after its time", async () => {
    const standIn = installStandIn({ hangs: true });
    const { until } = startViewer(standIn, { readyMs: 400, maxFailures: 1 });
    expect(await until(502)).toContain("TensorBoard did not answer within 0.4 seconds.");
    expect(standIn.starts().filter(isAlive)).toEqual([]);
  });

  test("that cannot be started says so", async () => {
    const standIn = installStandIn();
    writeFileSync(standIn.executable, "#!/no/such/interpreter\n");
    const { until } = startViewer(standIn);
    expect(await until(502)).toMatch(/^TensorBoard cannot be started: spawn .* ENOENT\./);
  });

  test("is not given the credentials of the service", async () => {
    vi.stubEnv("HUAWEICLOUD_SDK_SK", "hunter2");
    vi.stubEnv("VIZJOB_TOKEN", "hunter2");
    vi.stubEnv("STAND_IN_SETTING", "kept");
    onTestFinished(() => void vi.unstubAllEnvs());
    const { until } = startViewer(installStandIn());
    const echo = await until(200, 1, { below: "/echo" });
    expect(echo).not.toContain("hunter2");
    expect(JSON.parse(echo)).toMatchObject({ env: { STAND_IN_SETTING: "kept" } });
  });
});

describe("a process ends", () => {
  test("when its job no longer runs, though nobody asks", async () => {
    const standIn = installStandIn();
    const { until } = startViewer(standIn);
    let isRunning = true;
    await until(200, 1, { isRunning: () => isRunning });
    isRunning = false;
    await untilEnded(standIn.starts()[0]);
    expect(standIn.lines("ends")).toEqual(standIn.lines("starts"));
  });

  test("when nobody has asked for a while", async () => {
    const standIn = installStandIn();
    const { until } = startViewer(standIn, { idleMs: 300 });
    await until(200);
    await untilEnded(standIn.starts()[0]);
  });

  test("when another one needs its place, the one that was asked for least recently first", async () => {
    const standIn = installStandIn();
    const { until } = startViewer(standIn, { maxProcesses: 2 });
    await until(200, 1);
    await until(200, 2);
    await until(200, 1);
    await until(200, 3);
    const [first = 0, second = 0, third = 0] = standIn.starts();
    expect([first, second, third].map(isAlive)).toEqual([true, false, true]);
    await until(200, 2);
    expect(standIn.starts().map(isAlive)).toEqual([false, false, true, true]);
  });

  test("when the job's logs are elsewhere now", async () => {
    const standIn = installStandIn();
    const { until } = startViewer(standIn);
    await until(200);
    await until(200, 1, { directory: "/elsewhere" });
    expect(standIn.starts().map(isAlive)).toEqual([false, true]);
  });

  test("when the viewer is closed, whatever it is doing", async () => {
    const standIn = installStandIn();
    const { viewer, ask, until } = startViewer(standIn);
    await until(200, 1);
    await ask(2);
    await viewer.close();
    expect(standIn.starts().filter(isAlive)).toEqual([]);
    expect(await (await ask(3)).text()).toBe("The server is shutting down.\n");
    await viewer.close();
  });

  test("with force, when it does not listen", async () => {
    const standIn = installStandIn({ ignoresSigterm: true });
    const { viewer, until } = startViewer(standIn, { endMs: 50 });
    await until(200);
    await viewer.close();
    expect(standIn.starts().filter(isAlive)).toEqual([]);
  });

  test("together with what it has started, as when the executable is a script", async () => {
    const standIn = installStandIn();
    const script = join(standIn.directory, "script");
    writeFileSync(script, `#!/bin/sh\n"${standIn.executable}" "$@"\nexit $?\n`);
    chmodSync(script, 0o755);
    const { viewer, until } = startViewer({ ...standIn, executable: script });
    await until(200);
    await viewer.close();
    expect(standIn.starts().filter(isAlive)).toEqual([]);
  });
});
