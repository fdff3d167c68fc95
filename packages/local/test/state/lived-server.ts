import { onTestFinished } from "vitest";
import {
  createLocalClock,
  createLocalServer,
  isLocalServerError,
  type LocalServerError,
  type LocalServerOptions,
} from "../../src/index.ts";
import { callerOf } from "../support/contract-caller.ts";

export const start = 1_800_000_000_000;
export const otherProject = "__proto__";
export const hours = (duration: number) => [{ type: "stop", time_unit: "HOURS", duration }] as const;

/** A server on a clock that stands still, closed when the current test ends. */
export function open(options: LocalServerOptions = {}) {
  const clock = createLocalClock({ start, isFrozen: true });
  const server = createLocalServer({ clock, ...options });
  onTestFinished(server.close);
  return { server, state: server.state, call: callerOf(server) };
}
export type Open = ReturnType<typeof open>;

/** A server whose jobs are on all parts of their way, in two projects, the highest ids gone. */
export async function lived(options: LocalServerOptions = {}): Promise<Open> {
  const opened = open(options);
  const { server, call } = opened;
  const create = (job_name: string, more: object = {}, projectId = server.projectId) =>
    call("createVisualizationJob", { projectId, body: { job_name, train_url: "/bucket/logs/", ...more } });
  await create("running", { job_desc: "描述", schedule: [...hours(2)], flavor: { code: "small" } });
  await create("stopped", { job_type: "mindinsight" });
  await create("leaving");
  await create("gone");
  await create("elsewhere", {}, otherProject);
  server.clock.advance(3_000);
  await call("stopVisualizationJob", { jobId: 2 });
  await call("deleteVisualizationJob", { jobId: 4 });
  server.clock.advance(2_000);
  await call("restartVisualizationJob", { jobId: 2 });
  server.clock.advance(2_500);
  await call("stopVisualizationJob", { jobId: 2 });
  await call("deleteVisualizationJob", { jobId: 3 });
  await create("fresh");
  return opened;
}

/** Everything that answers tell, in both projects, now and later. */
export async function told({ server, call }: Open): Promise<unknown> {
  const lists = [];
  for (const ms of [0, 500, 3_000, 7_200_000]) {
    server.clock.advance(ms);
    for (const projectId of [server.projectId, otherProject]) {
      lists.push((await call("listVisualizationJobs", { projectId })).body);
    }
  }
  return lists;
}

export const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

export async function refusalOf(act: () => unknown): Promise<LocalServerError> {
  try {
    await act();
  } catch (error) {
    if (isLocalServerError(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
