import { expect } from "vitest";
import { isApiError, VisualizationJob, type ApiError, type JobDetails, type Session } from "../../src/index.ts";
import { rejection } from "./in-memory.ts";
import { projectId, serviceSession, type Canned } from "./service.ts";

/** Path of the jobs. */
export const path = `/v1/${projectId}/visualization-jobs`;
/** A job as answers show it at least. */
export const minimal = { job_id: 10, job_name: "a", status: 8 };
/** What a create needs at least. */
export const valid = { job_name: "mnist", train_url: "/bucket/logs/" };

/** The details, as a caller sees them, of a job that the wire shows like this. */
export async function details(fields: object | string): Promise<JobDetails> {
  const body = typeof fields === "string" ? fields : { ...minimal, ...fields };
  const { session } = await serviceSession(() => ({ body }));
  return new VisualizationJob(session, "10").info();
}

/** The failure of a call that is answered like this. */
export async function failureOf(canned: Canned): Promise<ApiError> {
  const { session } = await serviceSession(() => canned);
  const error = await rejection(new VisualizationJob(session, "10").info());
  if (!isApiError(error)) throw error;
  return error;
}

/** The parameters that a call of a list sends. */
export async function sentQuery(call: (session: Session) => Promise<unknown>): Promise<Record<string, string>> {
  const { session, requests } = await serviceSession(() => ({ body: { job_total_count: 0, jobs: [] } }));
  await call(session);
  return Object.fromEntries(new URLSearchParams(requests[0]?.url.split("?")[1]));
}

/** The body that a call sends. */
export async function sentBody(call: (session: Session) => Promise<unknown>): Promise<unknown> {
  const { session, requests } = await serviceSession(() => ({ body: minimal }));
  await call(session);
  return JSON.parse(requests[0]?.body ?? "");
}

/** The error of a call that is refused before it is sent. */
export async function refused(call: (session: Session) => Promise<unknown>): Promise<unknown> {
  const { session, requests } = await serviceSession(() => ({ body: minimal }));
  const error = await rejection(call(session));
  expect(requests).toEqual([]);
  return error;
}

/** What a caller without types may pass. */
export function untyped(value: unknown): never {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- for tests about input that the types refuse
  return value as never;
}
