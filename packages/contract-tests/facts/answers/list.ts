import { documented, inferred, sample } from "../source.ts";
import { resourceId, serviceUrl, type AnswerFact } from "./answer.ts";

const operation = "listVisualizationJobs";
const totals = { is_success: true, job_total_count: 1, job_count_limit: 999, quotas: 100 } as const;

const job = {
  job_name: "visualization-job",
  status: 8,
  // Eleven digits, as printed: neither seconds nor milliseconds of our time, and handed on as it is.
  create_time: 15099239923,
  duration: 1502323,
  job_desc: "",
  service_url: serviceUrl(1),
  train_url: "/bucket/logs/",
  resource_id: resourceId,
} as const;

export const listAnswers: readonly AnswerFact[] = [
  {
    operation,
    example: "page",
    body: { ...totals, jobs: [{ job_id: 1, ...job }] },
    value: { ...totals, jobs: [{ job_id: "1", ...job }] },
    source: documented("HW25", "OTC25", "ZH21"),
  },
  {
    operation,
    example: "page_empty",
    body: { ...totals, job_total_count: 0, jobs: [] },
    value: { ...totals, job_total_count: 0, jobs: [] },
    source: inferred("what follows from the table when no job matches", "HW25", "OTC25"),
  },
  {
    operation,
    example: "page_sdk_form",
    body: {
      job_total_count: 1,
      job_count_limit: 999,
      jobs: [
        {
          job_id: "1",
          job_name: "visualization-job",
          status: "8",
          create_time: "15099239923",
          duration: "1502323",
          job_desc: "",
          service_url: "",
          train_url: "/bucket/logs/",
        },
      ],
    },
    value: {
      job_total_count: 1,
      job_count_limit: 999,
      jobs: [
        {
          job_id: "1",
          job_name: "visualization-job",
          status: 8,
          create_time: 15099239923,
          duration: 1502323,
          job_desc: "",
          service_url: "",
          train_url: "/bucket/logs/",
        },
      ],
    },
    source: documented("SDKREF"),
  },
  {
    operation,
    example: "page_with_schedule",
    body: {
      ...totals,
      jobs: [
        {
          job_id: 1,
          ...job,
          schedule: [{ type: "stop", timeUnit: "HOURS", duration: 1 }],
          remaining_duration: null,
        },
      ],
    },
    value: {
      ...totals,
      jobs: [{ job_id: "1", ...job, schedule: [{ type: "stop", time_unit: "HOURS", duration: 1 }] }],
    },
    source: sample("ZH21", "OTC22"),
  },
];
