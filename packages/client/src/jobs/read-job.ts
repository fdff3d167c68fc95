import type { ScheduleEntryRead, VisualizationJobList, VisualizationJobSummary } from "@vizjobs/spec";
import { Unreadable } from "../transport/unreadable.ts";
import type { JobDetails } from "./job-types.ts";
import { instant, int64, readDigits, readInteger, text, type Form } from "./read-values.ts";

type Name = keyof VisualizationJobSummary | keyof VisualizationJobList | keyof ScheduleEntryRead;
/** A name that is none of the contract does not compile; names that the contract does not know stay in the object. */
export type Fields = { [name in Name]?: unknown };
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
const scheduleForms = [
  ["type", text],
  ["time_unit", text],
  ["duration", int64],
] as const satisfies readonly (readonly [keyof ScheduleEntryRead, Form])[];

/**
 * Reads the details of a job, whose id is known from the call when the answer leaves it out.
 *
 * @throws Unreadable when there is no status, or when a field of the contract holds something else.
 */
export function readDetails(body: unknown, id: string): JobDetails {
  const fields = fieldsOf(body);
  return readJob({ ...fields, job_id: fields.job_id ?? id });
}

/**
 * Reads a job, in whichever answer it stands.
 *
 * @throws Unreadable when there is no id or no status, or when a field of the contract holds something else.
 */
export function readJob(value: unknown): JobDetails {
  const job = fieldsOf(value);
  const id = readDigits(job.job_id);
  if (id === undefined) throw new Unreadable("a job has no id of digits");
  const status = readInteger(job.status);
  if (status === undefined) throw new Unreadable(`job ${id} has no status number`);
  // Every job has a name: what leaves it out says nothing of it.
  job.job_name ??= "";
  settle(job, jobForms);
  settleSchedule(job);
  settleSuccess(job);
  const settled: unknown = { ...job, job_id: id, status };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is settled has the types of the contract from here on
  return settled as JobDetails;
}

/** Puts the read values in place; null reads as absent. */
export function settle(fields: Fields, forms: Forms): void {
  for (const [name, form] of forms) {
    const value = fields[name];
    if (value === null) delete fields[name];
    if (value === null || value === undefined) continue;
    const read = form.read(value);
    if (read === undefined) throw new Unreadable(`${name} is not ${form.noun}`);
    fields[name] = read;
  }
}

/** One entry or several become a list. */
function settleSchedule(job: Fields): void {
  const { schedule } = job;
  if (schedule === null) delete job.schedule;
  if (schedule === null || schedule === undefined) return;
  const entries: unknown[] = Array.isArray(schedule) ? schedule : [schedule];
  job.schedule = entries.filter((entry) => entry !== null).map((entry) => readScheduleEntry(entry));
}

/** With either spelling of the unit. */
function readScheduleEntry(entry: unknown): Fields {
  const { timeUnit, ...fields } = fieldsOf(entry);
  const read: Fields = { ...fields, time_unit: fields.time_unit ?? timeUnit ?? null };
  settle(read, scheduleForms);
  return read;
}

/** Success is known by then. A flag that is neither true nor "true" says nothing, nor does a blank code: both read as absent. */
export function settleSuccess(fields: Fields): void {
  if (fields.is_success === "true") fields.is_success = true;
  if (fields.is_success !== true) delete fields.is_success;
  if (!fields.error_code) delete fields.error_code;
}

/** A copy, so that settling it changes nothing of the answer. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new Unreadable(value === undefined ? "it is empty" : "there is no object where the contract has one");
}
