import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { createLocalServer } from "../../src/index.ts";
import { seededRandom } from "../../src/random/seeded-random.ts";
import { callerOf, type Answer } from "../support/contract-caller.ts";
import { isDeep } from "../deep.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { writeFormatOne } from "./format-one.ts";

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

/** A program in a process of its own, and what it prints. `shell` is what the shell does first, such as setting a limit. */
function startProgram(name: string, parameters: readonly string[], shell = "") {
  const program = [process.execPath, join(import.meta.dirname, name), ...parameters];
  const child = spawn("sh", ["-c", `${shell} exec "$0" "$@"`, ...program], { stdio: ["ignore", "pipe", "ignore"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => String((await lines.next()).value);
  return { child, nextLine, exited: once(child, "exit") };
}

/** A server that is about to open its state file. */
async function startProcess(stateFile: string, shell = "") {
  const { child, nextLine, exited } = startProgram("server-process.ts", [stateFile], shell);
  expect(await nextLine()).toBe("opening");
  return { child, exited, opened: async () => ({ endpoint: await nextLine(), projectId }) };
}

function acknowledged(answer: Answer): Answer {
  if (answer.status !== 200) throw new Error(`refused: ${JSON.stringify(answer.body)}`);
  return answer;
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
    const { body } = acknowledged(await call("createVisualizationJob", { body: { job_name, train_url: "/b/" } }));
    const jobId: number = body.job_id;
    tell(job_name, { jobId, stage: 0, goal });
    if (goal === 0) continue;
    acknowledged(await call("updateVisualizationJob", { jobId, body: { job_desc: "described" } }));
    tell(job_name, { jobId, stage: 1, goal });
    if (goal === 1) continue;
    acknowledged(await call("deleteVisualizationJob", { jobId }));
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

/** When a server is killed: when so many more jobs have been acknowledged, a moment later, or while it opens or closes the file. */
const moments = ["acknowledged", "between", "opening", "closing"] as const;
const seeds = Array.from({ length: isDeep ? 20 : 1 }, (_, index) => index + 1);

test.each(seeds)(
  "killed ten times at random, a server loses nothing that it acknowledged and uses no id twice (seed %i)",
  async (seed) => {
    const random = seededRandom(seed);
    const stateFile = join(temporaryDirectory(), "jobs.lmdb");
    const told = new Map<string, Told>();
    for (let round = 0; round < 10; round += 1) {
      const moment = moments[Math.floor(random() * moments.length)] ?? "between";
      const enough = told.size + 1 + Math.floor(random() * 80);
      const laterMs = random() * 40;
      const where = `round ${round} of seed ${seed}, killed ${moment} (${enough} jobs, ${laterMs} ms)`;
      const server = await startProcess(stateFile);
      const killLater = (): void => void setTimeout(() => server.child.kill("SIGKILL"), laterMs);
      if (moment === "opening") {
        killLater();
        await server.exited;
      } else {
        const address = await server.opened();
        const workers = Array.from({ length: 8 }, (_, index) =>
          hammer(address, `r${round}w${index}`, (name, news) => {
            told.set(name, news);
            if (told.size !== enough) return;
            if (moment === "acknowledged") server.child.kill("SIGKILL");
            else killLater();
            if (moment === "closing") server.child.kill("SIGUSR2");
          }),
        );
        await Promise.all([Promise.allSettled(workers), server.exited]);
      }

      const revived = createLocalServer({ stateFile, timing: "instant" });
      expect(revived.warnings, where).toEqual([]);
      const stages = await stagesOf(callerOf(revived));
      for (const [job_name, { stage, goal }] of told) {
        const found = stages.get(job_name) ?? 2;
        expect(found, `${where}: ${job_name} was acknowledged at stage ${stage}`).toBeGreaterThanOrEqual(stage);
        // One step further may have been under way.
        expect(found, `${where}: ${job_name} was asked for ${goal} at most`).toBeLessThanOrEqual(
          Math.min(stage + 1, goal),
        );
      }
      await revived.close();
    }
    const ids = [...told.values()].map(({ jobId }) => jobId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(readdirSync(dirname(stateFile)).filter((name) => name.includes("damaged"))).toEqual([]);
  },
  120_000,
);

test.each(seeds)(
  "an import under load is there as a whole or not at all when the server is killed (seed %i)",
  async (seed) => {
    const random = seededRandom(seed);
    const stateFile = join(temporaryDirectory(), "jobs.lmdb");
    const names = ["first", "second"];
    for (let round = 0; round < (isDeep ? 5 : 1); round += 1) {
      const laterMs = random() * 100;
      const { child, nextLine, exited } = startProgram("import-process.ts", [stateFile, ...names]);
      let told = await nextLine();
      setTimeout(() => child.kill("SIGKILL"), laterMs);
      for (let line = told; names.includes(line); line = await nextLine()) told = line;
      await exited;
      const revived = createLocalServer({ stateFile });
      expect(revived.warnings).toEqual([]);
      const jobs = revived.state.export().projects[projectId]?.jobs ?? [];
      const imported = jobs.map((job) => job.job_name.split("-")[0] ?? "").filter((name) => name !== "made");
      const [name = ""] = imported;
      // The next one may have been under way, and be done.
      expect(names, `round ${round} of seed ${seed}: ${told} was the last, killed after ${laterMs} ms`).toContain(name);
      expect(imported).toEqual(Array.from({ length: 150 }, () => name));
      await revived.close();
    }
  },
);

test.each(seeds)("a migration is done or not begun when the server is killed (seed %i)", async (seed) => {
  const random = seededRandom(seed);
  for (let round = 0; round < (isDeep ? 5 : 1); round += 1) {
    const stateFile = join(temporaryDirectory(), "jobs.lmdb");
    await writeFormatOne(stateFile, 3_000);
    const laterMs = random() * 150;
    const { child, exited } = await startProcess(stateFile);
    setTimeout(() => child.kill("SIGKILL"), laterMs);
    await exited;
    const revived = createLocalServer({ stateFile });
    const where = `round ${round} of seed ${seed}, killed after ${laterMs} ms`;
    expect(revived.warnings, where).toEqual([]);
    const jobs = revived.state.export().projects[projectId]?.jobs ?? [];
    expect(
      jobs.map(({ job_id, reads, stale }) => [job_id, reads, stale]),
      where,
    ).toEqual(Array.from({ length: 3_000 }, (_, index) => [index + 1, 0, null]));
    await revived.close();
  }
});

test.runIf(process.platform === "linux")(
  "when the disk takes no more, calls fail with a sentence and nothing is lost",
  async () => {
    const stateFile = join(temporaryDirectory(), "jobs.lmdb");
    const server = await startProcess(stateFile, "ulimit -f 200;");
    const call = callerOf(await server.opened());
    const create = (n: number) =>
      call("createVisualizationJob", { body: { job_name: `job-${n}`, train_url: `/b/${"x".repeat(2_000)}/` } });
    let created = 0;
    let answer = await create(0);
    for (; answer.status === 200; answer = await create(created)) created += 1;
    expect(answer).toMatchObject({
      status: 500,
      body: { error_code: "ModelArts.0010", detail: expect.stringContaining("See to the space on the disk") },
    });
    expect((await call("listVisualizationJobs")).status).toBe(500);
    server.child.kill();
    await server.exited;

    const revived = createLocalServer({ stateFile });
    expect([created > 0, revived.warnings]).toEqual([true, []]);
    expect((await stagesOf(callerOf(revived))).size).toBe(created);
    await revived.close();
  },
);
