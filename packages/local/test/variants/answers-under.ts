import type { RouteId } from "../../src/generated/routes.gen.ts";
import { createLocalServer } from "../../src/index.ts";
import { callerOf, type Answer } from "../support/contract-caller.ts";

/** What a call was answered. */
export interface Answers {
  readonly success: Answer[];
  readonly refusal: Answer[];
}

const projectId = "12345678901234567890123456789012";
const login = (project: object) => ({
  auth: {
    identity: {
      methods: ["password"],
      password: { user: { name: "user", password: "secret", domain: { name: "account" } } },
    },
    scope: { project },
  },
});

/** Makes each call once so that it succeeds and once so that it is refused, and more where an answer depends on the job. */
export async function answersUnder(variantSeed: number): Promise<Record<RouteId, Answers>> {
  const server = createLocalServer({ timing: "instant", projectId, variantSeed });
  const call = callerOf(server);
  const plain = { job_name: "plain", train_url: "/bucket/logs/" };
  const planned = {
    ...plain,
    job_name: "planned",
    job_desc: "described",
    schedule: [{ type: "stop", time_unit: "HOURS", duration: 4 }],
  };
  try {
    return {
      createToken: {
        success: [await call("createToken", { body: login({ id: projectId }) })],
        refusal: [await call("createToken", { body: {} })],
      },
      listProjects: {
        success: [await call("listProjects")],
        refusal: [await call("listProjects", { query: "name=" })],
      },
      createVisualizationJob: {
        success: [
          await call("createVisualizationJob", { body: plain }),
          await call("createVisualizationJob", { body: planned }),
        ],
        refusal: [await call("createVisualizationJob", { body: plain })],
      },
      listVisualizationJobs: {
        success: [await call("listVisualizationJobs")],
        refusal: [await call("listVisualizationJobs", { query: "workspace_id=nowhere" })],
      },
      showVisualizationJob: {
        success: [await call("showVisualizationJob", { jobId: 1 }), await call("showVisualizationJob", { jobId: 2 })],
        refusal: [await call("showVisualizationJob", { jobId: 99 })],
      },
      updateVisualizationJob: {
        success: [await call("updateVisualizationJob", { jobId: 1, body: { job_desc: "second" } })],
        refusal: [await call("updateVisualizationJob", { jobId: 99, body: { job_desc: "second" } })],
      },
      stopVisualizationJob: {
        success: [await call("stopVisualizationJob", { jobId: 1 })],
        refusal: [await call("stopVisualizationJob", { jobId: 1 })],
      },
      restartVisualizationJob: {
        success: [await call("restartVisualizationJob", { jobId: 1 })],
        refusal: [await call("restartVisualizationJob", { jobId: 1 })],
      },
      deleteVisualizationJob: {
        success: [await call("deleteVisualizationJob", { jobId: 1 })],
        refusal: [await call("deleteVisualizationJob", { jobId: 1 })],
      },
    };
  } finally {
    await server.close();
  }
}
