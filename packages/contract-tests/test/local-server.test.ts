import { startLocalServer, type StartLocalServerOptions } from "@vizjobs/local";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Call, CreateInput } from "../facts/calls.ts";
import { meaningOf } from "../facts/errors/lookup.ts";
import { lifecycle } from "../facts/lifecycle.ts";
import { outcomes } from "../facts/outcomes.ts";
import { readContract } from "../src/contract-document.ts";
import { cliDriver } from "../src/drivers/cli.ts";
import { sdkDriver } from "../src/drivers/sdk.ts";
import { asObject, asString, parseJson, type JsonObject } from "../src/json.ts";
import type { Outcome } from "../src/outcome.ts";
import { startPrism, type Prism } from "../src/prism.ts";
import { startRecordingProxy, type RecordingProxy } from "../src/recording-proxy.ts";
import { startSwitchboard, type Switchboard } from "./support/switchboard.ts";
import { variantSeeds } from "./support/variant-seeds.ts";

const contract = readContract();

// Prism takes longer to start than all that a case does, so one of them judges all.
let switchboard: Switchboard;
let judge: Prism;
beforeAll(async () => {
  switchboard = await startSwitchboard();
  judge = await startPrism({ upstream: switchboard.endpoint });
});
afterAll(async () => {
  await judge.close();
  await switchboard.close();
});
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

/** Without a seed each answer has its usual form. */
const callers = [sdkDriver, cliDriver].flatMap((driver) =>
  [undefined, ...variantSeeds].map((seed) => ({
    driver,
    seed,
    title: `${driver.name}${seed === undefined ? "" : `, seed ${seed},`}`,
  })),
);

/** Caller → recording proxy → Prism as judge of requests and answers → local server. */
interface Line {
  proxy: RecordingProxy;
  send: (call: Call) => Promise<Outcome>;
}

function value(outcome: Outcome): JsonObject {
  if (outcome.kind === "failure") throw new Error(outcome.message);
  return asObject(parseJson(JSON.stringify(outcome.value)), "the value");
}

const create = (name: string): Call => ({
  operation: "createVisualizationJob",
  input: { job_name: name, job_desc: "first", train_url: "/logs/mnist/" },
});

async function createJob({ send }: Line, name = "mnist"): Promise<string> {
  return asString(value(await send(create(name)))["job_id"], "job_id");
}

/** Reads the details until the wanted status comes, and gives the statuses on the way, each once. */
async function statusesUntil({ send }: Line, jobId: string, last: number): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (let reads = 0; reads < 10 && seen.at(-1) !== last; reads += 1) {
    const { status } = value(await send({ operation: "showVisualizationJob", jobId }));
    if (status !== seen.at(-1)) seen.push(status ?? null);
  }
  return seen;
}

// The first reading after a call may already be a step further.
const endsOf = (path: readonly number[]): number[][] => [path.slice(), path.slice(1)];

interface Refusal {
  code: string;
  status: number;
  jobStatus?: number;
}

describe.each(callers)("$title with the local server, Prism judging", ({ driver, seed }) => {
  async function newLine(options: StartLocalServerOptions = {}): Promise<Line> {
    const variantSeed = seed === undefined ? {} : { variantSeed: seed };
    const server = await startLocalServer({ timing: "manual", ...variantSeed, ...options });
    closers.push(() => server.close());
    switchboard.connect(server.endpoint);
    const proxy = await startRecordingProxy({ contract, upstream: judge.endpoint });
    closers.push(() => proxy.close());
    const { projectId, credentials } = server;
    const target = { endpoint: proxy.endpoint, projectId, credentials, maxRetries: 0 };
    return { proxy, send: (call) => driver.run(target, call) };
  }

  /** A failure may come with HTTP 200 where answers vary; what it means to the caller must be the same. */
  function expectRefusal(outcome: Outcome, { code, status, jobStatus }: Refusal): void {
    const meaning = meaningOf(status, code);
    if (meaning === undefined) throw new Error(`no fact says what ${code} means under ${status}`);
    const { errorClass, exitCode } = outcomes[meaning];
    expect(outcome).toMatchObject({
      kind: "failure",
      code,
      status: seed === undefined ? status : expect.toBeOneOf([status, 200]),
      ...(jobStatus !== undefined && { jobStatus }),
      ...(driver === sdkDriver ? { errorClass } : { exitCode }),
    });
  }

  it("takes a job from create over stop and restart to delete", async () => {
    const line = await newLine();
    const jobId = await createJob(line);
    expect(endsOf(lifecycle.starting)).toContainEqual(await statusesUntil(line, jobId, 8));

    await line.send({ operation: "updateVisualizationJob", jobId, input: { job_desc: "second" } });
    const page = value(await line.send({ operation: "listVisualizationJobs", input: { status: 8 } }));
    expect(page).toMatchObject({ job_total_count: 1, jobs: [{ job_id: jobId, job_desc: "second", status: 8 }] });

    value(await line.send({ operation: "stopVisualizationJob", jobId }));
    expect(endsOf(lifecycle.stopping)).toContainEqual(await statusesUntil(line, jobId, 12));
    value(await line.send({ operation: "restartVisualizationJob", jobId }));
    expect(endsOf(lifecycle.starting)).toContainEqual(await statusesUntil(line, jobId, 8));

    value(await line.send({ operation: "deleteVisualizationJob", jobId }));
    let outcome = await line.send({ operation: "showVisualizationJob", jobId });
    for (let reads = 0; reads < 10 && outcome.kind === "value"; reads += 1) {
      expect(lifecycle.deleting).toContain(value(outcome)["status"]);
      outcome = await line.send({ operation: "showVisualizationJob", jobId });
    }
    expectRefusal(outcome, { code: "ModelArts.0102", status: 404 });
    expect(line.proxy.complaints).toEqual([]);
  });

  it("keeps what create was given", async () => {
    const line = await newLine();
    const input: CreateInput = {
      job_name: "every-field",
      job_desc: "描述 & more",
      train_url: "/logs/mnist/",
      job_type: "mindinsight",
      flavor: { code: "modelarts.vm.cpu.2u" },
      schedule: [{ type: "stop", time_unit: "HOURS", duration: 4 }],
    };
    const created = value(await line.send({ operation: "createVisualizationJob", input }));
    const jobId = asString(created["job_id"], "job_id");
    const kept = {
      job_id: jobId,
      job_name: input.job_name,
      job_desc: input.job_desc,
      train_url: input.train_url,
      schedule: input.schedule,
      // Four hours and no run yet, in milliseconds and as numbers, however they are printed.
      remaining_duration: 14_400_000,
      duration: 0,
      create_time: expect.any(Number),
    };
    // Several readings, since each may come in another form; with the fourth the job runs and its time goes on.
    for (const operation of ["showVisualizationJob", "listVisualizationJobs", "showVisualizationJob"] as const) {
      const call: Call = operation === "listVisualizationJobs" ? { operation, input: {} } : { operation, jobId };
      const answer = value(await line.send(call));
      expect("jobs" in answer ? answer["jobs"] : [answer]).toMatchObject([kept]);
    }
    expect(line.proxy.complaints).toEqual([]);
  });

  const refusals: readonly [string, (line: Line) => Promise<Outcome>, Refusal][] = [
    [
      "a second job of one name",
      async (line) => {
        await createJob(line);
        return await line.send(create("mnist"));
      },
      { code: "ModelArts.0103", status: 400 },
    ],
    [
      "restarting a running job",
      async (line) => {
        const jobId = await createJob(line);
        await statusesUntil(line, jobId, 8);
        return await line.send({ operation: "restartVisualizationJob", jobId });
      },
      { code: "ModelArts.0105", status: 400, jobStatus: 8 },
    ],
    [
      "stopping a job that has stopped",
      async (line) => {
        const jobId = await createJob(line);
        await statusesUntil(line, jobId, 8);
        await line.send({ operation: "stopVisualizationJob", jobId });
        await statusesUntil(line, jobId, 12);
        return await line.send({ operation: "stopVisualizationJob", jobId });
      },
      { code: "ModelArts.0105", status: 400, jobStatus: 12 },
    ],
    [
      "an id that no job has",
      (line) => line.send({ operation: "deleteVisualizationJob", jobId: "987654321" }),
      { code: "ModelArts.0102", status: 404 },
    ],
    [
      "a workspace that does not exist",
      (line) => line.send({ operation: "listVisualizationJobs", input: { workspace_id: "nowhere" } }),
      { code: "ModelArts.0102", status: 400 },
    ],
  ];

  it.each(refusals)("is refused %s", async (_name, provoke, expected) => {
    const line = await newLine();
    expectRefusal(await provoke(line), expected);
    expect(line.proxy.complaints).toEqual([]);
  });

  it("is refused more jobs than the limit", async () => {
    const line = await newLine({ jobLimit: 1 });
    await createJob(line, "first");
    expectRefusal(await line.send(create("second")), { code: "ModelArts.0106", status: 400 });
    expect(line.proxy.complaints).toEqual([]);
  });
});
