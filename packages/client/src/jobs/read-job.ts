import type { ScheduleEntryRead, VisualizationJobList, VisualizationJobSummary } from "@vizjobs/spec";
import type { Reply } from "../transport/call-context.ts";
import type { ActionResult, JobCreated, JobDetails, JobPage, JobSummary } from "./job-types.ts";
import { instant, int64, integer, readDigits, readInteger, text, type Form } from "./read-values.ts";

/** A name that is none of the contract does not compile; names that the contract does not know stay in the object. */
type Name = keyof VisualizationJobSummary | keyof VisualizationJobList | keyof ScheduleEntryRead;
type Fields = { [name in Name]?: unknown };
type Forms = readonly (readonly [Name, Form])[];

const jobForms = [
  ["job_name", text],
  ["create_time", instant],
  ["duration", int64],
  ["remaining_duration", int64],
  ["job_desc", text],
  ["service_url", text],
  ["train_url", text],
  ["resource_id", text],
] as const satisfies readonly (readonly [keyof VisualizationJobSummary, Form])[];
const pageForms = [
  ["job_total_count", integer],
  ["job_count_limit", integer],
  ["quotas", integer],
] as const satisfies readonly (readonly [keyof VisualizationJobList, Form])[];
const scheduleForms = [
  ["type", text],
  ["time_unit", text],
  ["duration", int64],
] as const satisfies readonly (readonly [keyof ScheduleEntryRead, Form])[];

/**
 * Reads the answer to a create.
 *
 * @throws DecodeError when there is no id or no status, or when a field of the contract holds something else.
 */
export function readCreated(reply: Reply): JobCreated {
  return readJob(reply, fieldsOf(reply, reply.body));
}

/**
 * Reads the details of a job, whose id is known from the call when the answer leaves it out.
 *
 * @throws DecodeError when there is no status, or when a field of the contract holds something else.
 */
export function readDetails(reply: Reply, id: string): JobDetails {
  const fields = fieldsOf(reply, reply.body);
  return readJob(reply, { ...fields, job_id: fields.job_id ?? id });
}

/**
 * Reads a page of a list.
 *
 * @throws DecodeError when it has no jobs, or a job no id or no status. A missing list is not an empty one.
 */
export function readPage(reply: Reply): JobPage {
  const page = fieldsOf(reply, reply.body);
  const jobs: unknown = page.jobs;
  if (!Array.isArray(jobs)) throw reply.undecodable("it has no list of jobs");
  settle(reply, page, pageForms);
  settleSuccess(page);
  const read = jobs.map((job): JobSummary => readJob(reply, fieldsOf(reply, job)));
  const settled: unknown = { ...page, jobs: read };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is settled has the types of the contract from here on
  return settled as JobPage;
}

/** Reads the answer to an update, stop, restart or delete, which may be empty. */
export function readAction(reply: Reply): ActionResult {
  const fields = reply.body === undefined ? {} : fieldsOf(reply, reply.body);
  settleSuccess(fields);
  return {
    ...(fields.is_success === true ? { is_success: true } : {}),
    ...(reply.requestId === undefined ? {} : { requestId: reply.requestId }),
  };
}

function readJob(reply: Reply, job: Fields): JobDetails {
  const id = readDigits(job.job_id);
  if (id === undefined) throw reply.undecodable("a job has no id of digits");
  const status = readInteger(job.status);
  if (status === undefined) throw reply.undecodable(`job ${id} has no status number`);
  // Every job has a name: what leaves it out says nothing of it.
  job.job_name ??= "";
  settle(reply, job, jobForms);
  settleSchedule(reply, job);
  settleSuccess(job);
  const settled: unknown = { ...job, job_id: id, status };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is settled has the types of the contract from here on
  return settled as JobDetails;
}

/** Puts the read values in place; null reads as absent. */
function settle(reply: Reply, fields: Fields, forms: Forms): void {
  for (const [name, form] of forms) {
    const value = fields[name];
    if (value === null) delete fields[name];
    if (value === null || value === undefined) continue;
    const read = form.read(value);
    if (read === undefined) throw reply.undecodable(`${name} is not ${form.noun}`);
    fields[name] = read;
  }
}

/** One entry or several become a list. */
function settleSchedule(reply: Reply, job: Fields): void {
  const { schedule } = job;
  if (schedule === null) delete job.schedule;
  if (schedule === null || schedule === undefined) return;
  const entries: unknown[] = Array.isArray(schedule) ? schedule : [schedule];
  job.schedule = entries.filter((entry) => entry !== null).map((entry) => readScheduleEntry(reply, entry));
}

/** With either spelling of the unit. */
function readScheduleEntry(reply: Reply, entry: unknown): Fields {
  const { timeUnit, ...fields } = fieldsOf(reply, entry);
  const read: Fields = { ...fields, time_unit: fields.time_unit ?? timeUnit ?? null };
  settle(reply, read, scheduleForms);
  return read;
}

/** Success is known by then. What is neither true nor "true" says nothing, as if it were absent. */
function settleSuccess(fields: Fields): void {
  if (fields.is_success === "true") fields.is_success = true;
  if (fields.is_success !== true) delete fields.is_success;
}

/** A copy, so that settling it changes nothing of the answer. */
function fieldsOf(reply: Reply, value: unknown): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw reply.undecodable(value === undefined ? "it is empty" : "there is no object where the contract has one");
}
