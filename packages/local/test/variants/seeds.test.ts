import { expect, test } from "vitest";
import {
  createLocalClock,
  createLocalServer,
  isLocalServerError,
  startLocalServer,
  type LocalServerOptions,
} from "../../src/index.ts";
import { callerOf, type Answer } from "../support/contract-caller.ts";

const body = {
  job_name: "job",
  train_url: "/bucket/logs/",
  schedule: [{ type: "stop", time_unit: "HOURS", duration: 2 }],
};

/** What the same few calls are answered, without what is random in every answer. */
async function story(options: LocalServerOptions): Promise<(readonly [status: number, body: string])[]> {
  const server = createLocalServer({
    clock: createLocalClock({ isFrozen: true, start: 1_700_000_000_000 }),
    timing: "instant",
    ...options,
  });
  const call = callerOf(server);
  const answers: Answer[] = [
    await call("createVisualizationJob", { body }),
    await call("createVisualizationJob", { body }),
    await call("listVisualizationJobs"),
    await call("showVisualizationJob", { jobId: 1 }),
    await call("stopVisualizationJob", { jobId: 1 }),
    await call("stopVisualizationJob", { jobId: 1 }),
    await call("updateVisualizationJob", { jobId: 1, body: { job_desc: "" } }),
    await call("showVisualizationJob", { jobId: 99 }),
  ];
  await server.close();
  return answers.map(({ status, body: told }) => [
    status,
    JSON.stringify(told).replaceAll(/"resource_id":"[^"]*"/g, '"resource_id":""'),
  ]);
}

test("the same seed and the same calls come to the same forms, another seed to others", async () => {
  const first = await story({ variantSeed: 7 });
  expect(await story({ variantSeed: 7 })).toEqual(first);
  expect(await story({ variantSeed: 8 })).not.toEqual(first);
});

/** The details of a job, told after a list of so many. */
async function detailsAfterListOf(jobs: number): Promise<unknown> {
  const clock = createLocalClock({ isFrozen: true });
  const server = createLocalServer({ timing: "instant", variantSeed: 3, clock });
  const call = callerOf(server);
  for (let n = 0; n < 3; n += 1) await call("createVisualizationJob", { body: { ...body, job_name: `job${n}` } });
  await call("listVisualizationJobs", { query: `per_page=${jobs}` });
  const answer = await call("showVisualizationJob", { jobId: 1 });
  await server.close();
  return { ...answer.body, create_time: typeof answer.body.create_time, resource_id: typeof answer.body.resource_id };
}

test("what one answer chooses does not depend on how much another had to choose", async () => {
  expect(await detailsAfterListOf(3)).toEqual(await detailsAfterListOf(1));
});

test("without a seed every answer has its usual form", async () => {
  const usual = await story({});
  expect(usual.map(([status]) => status)).toEqual([200, 400, 200, 200, 200, 400, 200, 404]);
  expect(usual.slice(3)).toEqual([
    [
      200,
      '{"is_success":true,"job_id":1,"job_name":"job","status":8,"create_time":1700000000000,"duration":0,"job_desc":"","service_url":"http://vizjobs.local/modelarts2/tensorboard/0123456789abcdef0123456789abcdef/1/","train_url":"/bucket/logs/","resource_id":"","schedule":[{"type":"stop","timeUnit":"HOURS","duration":2}],"remaining_duration":7200000}',
    ],
    [200, '{"is_success":true}'],
    [
      400,
      '{"is_success":false,"error_message":"This job can\'t be stop. job status: 12","error_code":"ModelArts.0105"}',
    ],
    [200, '{"is_success":true}'],
    [404, expect.stringContaining('"is_success":false,"error_message"')],
  ]);
  expect(await story({})).toEqual(usual);
});

test.each(["ModelArts.0103", "ModelArts.0103_as_200", "ModelArts.0103_error_msg"])(
  "a failure that is asked for as %s comes exactly so under every seed",
  async (error) => {
    const answersOf = async (options: LocalServerOptions) => {
      const server = createLocalServer({ ...options, faults: [{ error, times: 5 }] });
      const answers = [];
      for (let n = 0; n < 5; n += 1) {
        const { status, body: told } = await callerOf(server)("createVisualizationJob", { body });
        answers.push([status, told]);
      }
      await server.close();
      return answers;
    };
    const usual = await answersOf({});
    for (const variantSeed of [0, 1, 2]) expect(await answersOf({ variantSeed })).toEqual(usual);
  },
);

test("a seed works over a port too", async () => {
  const server = await startLocalServer({ variantSeed: 5, timing: "instant" });
  const call = callerOf(server);
  const seen = new Set<unknown>();
  for (let n = 0; n < 20; n += 1) seen.add((await call("listVisualizationJobs")).body.is_success);
  await server.close();
  expect(seen).toEqual(new Set([true, "true", undefined]));
});

test.each([-1, 1.5, 2 ** 32, Number.NaN])("a seed of %d is refused", (variantSeed) => {
  try {
    createLocalServer({ variantSeed });
    expect.unreachable();
  } catch (error) {
    expect(isLocalServerError(error) && error.code).toBe("INVALID_OPTION");
    expect(String(error)).toContain("variantSeed");
  }
});
