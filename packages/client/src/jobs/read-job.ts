import type { ScheduleEntryRead, VisualizationJobList, VisualizationJobSummary } from "@vizjobs/spec";
import { Unreadable } from "../transport/unreadable.ts";
import type { ActionResult, Int64, JobCreated, JobDetails, JobPage, JobSummary } from "./job-types.ts";

/** A name that is none of the contract does not compile; names that the contract does not know stay in the object. */
type Name = keyof VisualizationJobSummary | keyof VisualizationJobList | keyof ScheduleEntryRead;
type Fields = { [name in Name]?: unknown };

const durations = ["duration", "remaining_duration"] as const satisfies readonly (keyof VisualizationJobSummary)[];
const texts = [
  "job_desc",
  "service_url",
  "train_url",
  "resource_id",
] as const satisfies readonly (keyof VisualizationJobSummary)[];
const counts = [
  "job_total_count",
  "job_count_limit",
  "quotas",
] as const satisfies readonly (keyof VisualizationJobList)[];

/**
 * Reads the answer to a create.
 *
 * @throws Unreadable when there is no id or no status.
 */
export function readCreated(body: unknown): JobCreated {
  return readJob(fieldsOf(body));
}

/**
 * Reads the details of a job, whose id is known from the call when the answer leaves it out.
 *
 * @throws Unreadable when there is no status.
 */
export function readDetails(body: unknown, id: string): JobDetails {
  const fields = fieldsOf(body);
  return readJob({ ...fields, job_id: fields.job_id ?? id });
}

/**
 * Reads a page of a list.
 *
 * @throws Unreadable when it has no jobs, or a job no id or no status. A missing list is not an empty one.
 */
export function readPage(body: unknown): JobPage {
  const page = fieldsOf(body);
  const jobs: unknown = page.jobs;
  if (!Array.isArray(jobs)) throw new Unreadable("it has no list of jobs");
  for (const name of counts) settle(page, name, readInt64);
  settle(page, "is_success", readSuccess);
  const read = jobs.map((job): JobSummary => readJob(fieldsOf(job)));
  const settled: unknown = { ...page, jobs: read };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is settled has the types of the contract from here on
  return settled as JobPage;
}

/** Reads the answer to an update, stop, restart or delete, which may be empty. */
export function readAction(body: unknown, requestId: string | undefined): ActionResult {
  const fields = body === undefined ? {} : fieldsOf(body);
  settle(fields, "is_success", readSuccess);
  const isSuccess = fields.is_success;
  return {
    ...(typeof isSuccess === "boolean" ? { is_success: isSuccess } : {}),
    ...(requestId === undefined ? {} : { requestId }),
  };
}

function readJob(job: Fields): JobDetails {
  const id = readDigits(job.job_id);
  if (id === undefined) throw new Unreadable("a job has no id of digits");
  const status = readStatus(job.status);
  if (status === undefined) throw new Unreadable(`job ${id} has no status number`);
  if (job.job_name === null) job.job_name = "";
  settle(job, "create_time", readInstant);
  for (const name of durations) settle(job, name, readInt64);
  for (const name of texts) settle(job, name, (value) => value);
  settle(job, "schedule", readSchedule);
  settle(job, "is_success", readSuccess);
  const settled: unknown = { ...job, job_id: id, status };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is settled has the types of the contract from here on
  return settled as JobDetails;
}

/** Puts the read value in place; null reads as absent. */
function settle(fields: Fields, name: Name, read: (value: unknown) => unknown): void {
  const value = fields[name];
  if (value === null) delete fields[name];
  else if (value !== undefined) fields[name] = read(value);
}

/** A copy, so that settling it changes nothing of the answer. */
function fieldsOf(value: unknown): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new Unreadable(value === undefined ? "it is empty" : "there is no object where the contract has one");
}

function readDigits(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^\d+$/.test(text) ? text : undefined;
}

/** Any whole number: the service may have statuses that are not documented. */
function readStatus(value: unknown): number | undefined {
  const status = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
  return typeof status === "number" && Number.isInteger(status) ? status : undefined;
}

/** Milliseconds; ten digits can only be seconds. */
function readInstant(value: unknown): unknown {
  const digits = readDigits(value);
  return digits?.length === 10 ? Number(digits) * 1_000 : readInt64(value);
}

/** A number where that is safe; what is not a number passes through. */
function readInt64(value: unknown): unknown {
  const digits = readDigits(value);
  if (digits === undefined) return value;
  return Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;
}

function readSuccess(value: unknown): unknown {
  return value === "true" ? true : value;
}

/** One entry or several, with either spelling of the unit. */
function readSchedule(value: unknown): unknown {
  const entries: unknown[] = Array.isArray(value) ? value : [value];
  return entries.filter((entry) => entry !== null).map(readScheduleEntry);
}

function readScheduleEntry(entry: unknown): unknown {
  if (typeof entry !== "object" || entry === null) return entry;
  const { timeUnit, ...others }: ScheduleEntryRead = entry;
  const read: Fields = timeUnit === undefined ? others : { time_unit: timeUnit, ...others };
  settle(read, "duration", readInt64);
  return read;
}
