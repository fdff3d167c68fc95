import type { OperationName } from "./operations.ts";
import { documented, inferred, sample, type Source } from "./source.ts";

/** An answer in a form that a page prints or tables allow, and what the SDK makes of it. Texts and values are ours. */
export interface AnswerSample {
  operation: OperationName;
  /** Which form this is. */
  form: string;
  body: unknown;
  /** Ids become digit strings, status and times numbers, `schedule` an array with time_unit; null reads as absent. */
  value: Readonly<Record<string, unknown>>;
  source: Source;
}

const quotedCreate: AnswerSample = {
  operation: "createVisualizationJob",
  form: "numbers in quotes, without service_url",
  body: {
    is_success: true,
    job_id: "10",
    job_name: "visualization-job",
    status: "1",
    create_time: "1524189990635",
  },
  value: { is_success: true, job_id: "10", job_name: "visualization-job", status: 1, create_time: 1524189990635 },
  source: sample("HW25", "OTC25", "ZH21"),
};

const tableCreate: AnswerSample = {
  operation: "createVisualizationJob",
  form: "as the table says: numbers bare, with service_url",
  body: {
    is_success: true,
    job_id: 10,
    job_name: "visualization-job",
    status: 1,
    create_time: 1524189990635,
    service_url: "https://modelarts.example.com/modelarts2/tensorboard/p/10/",
  },
  value: {
    is_success: true,
    job_id: "10",
    job_name: "visualization-job",
    status: 1,
    create_time: 1524189990635,
    service_url: "https://modelarts.example.com/modelarts2/tensorboard/p/10/",
  },
  source: documented("HW25", "OTC25", "ZH21"),
};

const flagless: AnswerSample = {
  operation: "createVisualizationJob",
  form: "without is_success",
  body: { job_id: 10, job_name: "visualization-job", status: 1, create_time: 1524189990635 },
  value: { job_id: "10", job_name: "visualization-job", status: 1, create_time: 1524189990635 },
  source: documented("ZH21", "OTC22"),
};

const listJob = {
  job_name: "trial-job",
  status: 7,
  create_time: 15099239923,
  duration: 1502323,
  job_desc: "a first look",
  service_url: "https://modelarts.example.com/modelarts2/tensorboard/p/1/",
  train_url: "/bucket/logs/",
  resource_id: "6f9e3c52-0000-4000-8000-0242ac110002",
} as const;

const list: AnswerSample = {
  operation: "listVisualizationJobs",
  form: "one page, numbers bare",
  body: {
    is_success: true,
    quotas: 100,
    job_count_limit: 999,
    job_total_count: 1,
    jobs: [{ job_id: 1, ...listJob }],
  },
  value: {
    is_success: true,
    quotas: 100,
    job_count_limit: 999,
    job_total_count: 1,
    jobs: [{ job_id: "1", ...listJob }],
  },
  source: documented("HW25", "OTC25", "ZH21"),
};

const scheduledList: AnswerSample = {
  operation: "listVisualizationJobs",
  form: "with schedule spelled timeUnit and remaining_duration null",
  body: {
    is_success: true,
    quotas: 100,
    job_count_limit: 999,
    job_total_count: 1,
    jobs: [
      {
        job_id: 1,
        ...listJob,
        schedule: [{ type: "stop", timeUnit: "HOURS", duration: 1 }],
        remaining_duration: null,
      },
    ],
  },
  value: {
    is_success: true,
    quotas: 100,
    job_count_limit: 999,
    job_total_count: 1,
    jobs: [{ job_id: "1", ...listJob, schedule: [{ type: "stop", time_unit: "HOURS", duration: 1 }] }],
  },
  source: sample("ZH21", "OTC22"),
};

const emptyList: AnswerSample = {
  operation: "listVisualizationJobs",
  form: "nothing matches",
  body: { is_success: true, quotas: 100, job_count_limit: 999, job_total_count: 0, jobs: [] },
  value: { is_success: true, quotas: 100, job_count_limit: 999, job_total_count: 0, jobs: [] },
  source: inferred("what follows from the table when no job matches", "HW25", "OTC25"),
};

const details = {
  job_name: "flowers",
  service_url: "https://modelarts.example.com/modelarts2/tensorboard/p/197/",
  resource_id: "6f9e3c52-0000-4000-8000-0242ac110197",
  job_desc: "",
  duration: 33000,
  create_time: 1565149736000,
  train_url: "/bucket/flowers/logs/",
  status: 7,
} as const;

const detailsSamples: readonly AnswerSample[] = [
  {
    operation: "showVisualizationJob",
    form: "without is_success",
    body: { job_id: 197, ...details },
    value: { job_id: "197", ...details },
    source: documented("HW25", "OTC25"),
  },
  {
    operation: "showVisualizationJob",
    form: "with is_success and remaining_duration null",
    body: { is_success: true, job_id: 197, ...details, remaining_duration: null },
    value: { is_success: true, job_id: "197", ...details },
    source: sample("ZH19", "ZH21", "OTC22"),
  },
];

const acceptedSamples = (
  ["updateVisualizationJob", "deleteVisualizationJob", "stopVisualizationJob", "restartVisualizationJob"] as const
).flatMap((operation): AnswerSample[] => [
  {
    operation,
    form: "accepted",
    body: { is_success: true },
    value: { is_success: true },
    source: documented("SEED", "OTC25"),
  },
  {
    operation,
    form: "accepted, is_success in quotes",
    body: { is_success: "true" },
    value: { is_success: true },
    source: inferred("siblings of is_success come quoted in the same printed answer", "OTC25"),
  },
]);

/** Every form of success that a page shows or allows. */
export const answerSamples: readonly AnswerSample[] = [
  quotedCreate,
  tableCreate,
  flagless,
  list,
  scheduledList,
  emptyList,
  ...detailsSamples,
  ...acceptedSamples,
];

/** A failure in a form that a page prints: with is_success and error_message, with error_msg, or bare. */
export interface FailureForm {
  form: string;
  body: (code: string, message: string) => Readonly<Record<string, unknown>>;
  source: Source;
}

/** The three spellings of one failure. */
export const failureForms: readonly FailureForm[] = [
  {
    form: "is_success false and error_message",
    body: (code, message) => ({ is_success: false, error_message: message, error_code: code }),
    source: documented("SEED", "OTC25", "ZH21"),
  },
  {
    form: "is_success false and error_msg",
    body: (code, message) => ({ is_success: false, error_msg: message, error_code: code }),
    source: documented("SEED", "ZH19"),
  },
  {
    form: "error_message and error_code alone",
    body: (code, message) => ({ error_message: message, error_code: code }),
    source: documented("OTC25"),
  },
];
