import {
  Session,
  VisualizationJob,
  isApiError,
  isContractError,
  isInvalidStateError,
  isVizjobError,
  type ActionResult,
  type ListJobsQuery,
} from "@vizjobs/client";
import type { Call } from "../../facts/calls.ts";
import type { Driver, Outcome, Target } from "../outcome.ts";

/** Calls through the SDK, each with a session of its own. */
export const sdkDriver: Driver = {
  name: "SDK",
  expectedValue: (value) => value,
  run: async (target, call) => {
    try {
      return { kind: "value", value: await perform(sessionFor(target), call) };
    } catch (error) {
      return failure(error);
    }
  },
};

// The environment of this process, and files that its HOME leads to, have no say.
const sessionFor = (target: Target): Session => new Session({ ...target, env: {} });

async function perform(session: Session, call: Call): Promise<unknown> {
  if (call.operation === "createVisualizationJob") return (await VisualizationJob.create(session, call.input)).last;
  if (call.operation === "listVisualizationJobs") {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- bad input is tried too, as a caller without types may
    return await VisualizationJob.listPage(session, call.input as ListJobsQuery);
  }
  const job = new VisualizationJob(session, call.jobId);
  if (call.operation === "showVisualizationJob") return await job.info();
  return withoutRequestId(await act(job, call));
}

type Action = Exclude<Call, { operation: "createVisualizationJob" | "listVisualizationJobs" | "showVisualizationJob" }>;

async function act(job: VisualizationJob, call: Action): Promise<ActionResult> {
  if (call.operation === "updateVisualizationJob") return await job.update(call.input);
  if (call.operation === "deleteVisualizationJob") return await job.delete();
  return call.operation === "stopVisualizationJob" ? await job.stop() : await job.restart();
}

// It comes from a header, so it is no part of what the body says.
function withoutRequestId(result: ActionResult): unknown {
  return { ...result, requestId: undefined };
}

function failure(error: unknown): Outcome {
  if (!isVizjobError(error)) throw error;
  return {
    kind: "failure",
    errorClass: error.name,
    code: error.code,
    status: isApiError(error) ? error.status : undefined,
    jobStatus: isInvalidStateError(error) ? error.jobStatus : undefined,
    requestId: isApiError(error) ? error.requestId : undefined,
    serviceMessage: isApiError(error) ? error.serviceMessage : undefined,
    message: isContractError(error) ? `${error.field}: ${error.rule}: ${error.message}` : error.message,
  };
}
