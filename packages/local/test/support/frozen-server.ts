import { createLocalClock, createLocalServer, type LocalServerOptions } from "../../src/index.ts";
import { callerOf } from "./contract-caller.ts";

/** A server on a clock that only the test moves, and what tests of jobs ask of it. */
export function frozenServer(options: LocalServerOptions = {}) {
  const server = createLocalServer({ clock: createLocalClock({ isFrozen: true }), ...options });
  const call = callerOf(server);
  let count = 0;
  return {
    server,
    call,
    /** Creates a job, each with a name of its own, and gives the answer's body. */
    create: async (body: object = {}) => {
      count += 1;
      const job = { job_name: `job-${count}`, train_url: "/bucket/logs/", ...body };
      return (await call("createVisualizationJob", { body: job })).body;
    },
    show: async (jobId: number) => (await call("showVisualizationJob", { jobId })).body,
    status: async (jobId: number): Promise<number> => (await call("showVisualizationJob", { jobId })).body.status,
  };
}

/** Automatic stop after so many hours, as create takes it. */
export const stopAfter = (duration: number) => ({ schedule: [{ type: "stop", time_unit: "HOURS", duration }] });

export const hour = 3_600_000;
