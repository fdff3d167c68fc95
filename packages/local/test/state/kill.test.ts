import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { createLocalServer } from "../../src/index.ts";
import { callerOf } from "../support/contract-caller.ts";
import { isDeep } from "../deep.ts";
import { temporaryDirectory } from "../temporary-directory.ts";

const projectId = "0123456789abcdef0123456789abcdef";

/** How far a job has come: created, described, deleted. */
type Stage = 0 | 1 | 2;
interface Told {
  readonly jobId: number;
  /** The last stage that was acknowledged. */
  readonly stage: Stage;
  /** The last stage that is ever asked for. */
  readonly goal: Stage;
}

/** `shell` is what the shell does first, such as setting a limit. */
async function startProcess(stateFile: string, shell = "") {
  const program = join(import.meta.dirname, "server-process.ts");
  const child = spawn("sh", ["-c", `${shell} exec "$0" "$@"`, process.execPath, program, stateFile], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [line] = await once(child.stdout, "data");
  return { endpoint: String(line).trim(), projectId, child };
}

/** Takes one job after the other to its goal until the server is gone, and tells what was acknowledged. */
async function hammer(
  server: { endpoint: string; projectId: string },
  worker: string,
  tell: (name: string, told: Told) => void,
) {
  const call = callerOf(server);
  for (let n = 0; ; n += 1) {
    const job_name = `${worker}-${n}`;
    const goal = ([0, 1, 2] as const)[n % 3] ?? 0;
    const { body } = await call("createVisualizationJob", { body: { job_name, train_url: "/b/" } });
    const jobId: number = body.job_id;
    tell(job_name, { jobId, stage: 0, goal });
    if (goal === 0) continue;
    await call("updateVisualizationJob", { jobId, body: { job_desc: "described" } });
    tell(job_name, { jobId, stage: 1, goal });
    if (goal === 1) continue;
    await call("deleteVisualizationJob", { jobId });
    tell(job_name, { jobId, stage: 2, goal });
  }
}

async function stagesOf(call: ReturnType<typeof callerOf>): Promise<Map<string, Stage>> {
  const stages = new Map<string, Stage>();
  for (let page = 1; ; page += 1) {
    const { body } = await call("listVisualizationJobs", { query: `per_page=1000&page=${page}` });
    for (const { job_name, job_desc } of body.jobs) stages.set(job_name, job_desc === "" ? 0 : 1);
    if (body.jobs.length < 1_000) return stages;
  }
}

const series = Array.from({ length: isDeep ? 20 : 1 }, (_, index) => index + 1);

test.each(series)(
  "killed ten times under load, a server loses nothing that it acknowledged and uses no id twice (series %i)",
  async () => {
    const stateFile = join(temporaryDirectory(), "jobs.lmdb");
    const told = new Map<string, Told>();
    for (let round = 0; round < 10; round += 1) {
      const server = await startProcess(stateFile);
      const exited = once(server.child, "exit");
      // Killed at whatever it is doing when so many more jobs have been acknowledged, another number each round.
      const enough = told.size + 10 + round * 7;
      const workers = Array.from({ length: 8 }, (_, index) =>
        hammer(server, `r${round}w${index}`, (name, news) => {
          told.set(name, news);
          if (told.size === enough) server.child.kill("SIGKILL");
        }),
      );
      await Promise.all([Promise.allSettled(workers), exited]);
      expect(existsSync(`${stateFile}.pid`)).toBe(true);

      const revived = createLocalServer({ stateFile, timing: "instant" });
      expect(revived.warnings).toEqual([]);
      const stages = await stagesOf(callerOf(revived));
      for (const [job_name, { stage, goal }] of told) {
        const found = stages.get(job_name) ?? 2;
        expect(found, `${job_name} was acknowledged at stage ${stage}`).toBeGreaterThanOrEqual(stage);
        // One step further may have been under way.
        expect(found, `${job_name} was asked for stage ${goal} at most`).toBeLessThanOrEqual(Math.min(stage + 1, goal));
      }
      await revived.close();
    }
    const ids = [...told.values()].map(({ jobId }) => jobId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(readdirSync(dirname(stateFile)).filter((name) => name.includes("damaged"))).toEqual([]);
  },
  60_000,
);

test.runIf(process.platform === "linux")(
  "when the disk takes no more, calls fail with a sentence and nothing is lost",
  async () => {
    const stateFile = join(temporaryDirectory(), "jobs.lmdb");
    const server = await startProcess(stateFile, "ulimit -f 200;");
    const call = callerOf(server);
    const create = (n: number) =>
      call("createVisualizationJob", { body: { job_name: `job-${n}`, train_url: `/b/${"x".repeat(2_000)}/` } });
    let acknowledged = 0;
    let answer = await create(0);
    for (; answer.status === 200; answer = await create(acknowledged)) acknowledged += 1;
    expect(answer).toMatchObject({
      status: 500,
      body: { error_code: "ModelArts.0010", detail: expect.stringContaining("See to the space on the disk") },
    });
    expect((await call("listVisualizationJobs")).status).toBe(500);
    const exited = once(server.child, "exit");
    server.child.kill();
    await exited;

    const revived = createLocalServer({ stateFile });
    expect([acknowledged > 0, revived.warnings]).toEqual([true, []]);
    expect((await stagesOf(callerOf(revived))).size).toBe(acknowledged);
    await revived.close();
  },
);
