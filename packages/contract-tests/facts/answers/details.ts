import { documented, inferred, sample } from "../source.ts";
import { resourceId, serviceUrl, type AnswerFact } from "./answer.ts";

const operation = "showVisualizationJob";

const job = {
  job_name: "visualization-job",
  status: 7,
  create_time: 1565149736000,
  duration: 33000,
  job_desc: "",
  service_url: serviceUrl(197),
  train_url: "/wph-test/zl-test/Flowers-Set/ApiTest/",
  resource_id: resourceId,
} as const;

export const detailsAnswers: readonly AnswerFact[] = [
  {
    operation,
    example: "details",
    body: { is_success: true, job_id: 197, ...job },
    value: { is_success: true, job_id: "197", ...job },
    source: documented("SEED", "ZH19", "SDKREF"),
  },
  {
    operation,
    example: "details_without_is_success",
    body: { job_id: 197, ...job },
    value: { job_id: "197", ...job },
    source: documented("HW25", "OTC25"),
  },
  {
    operation,
    example: "details_quoted",
    body: {
      is_success: "true",
      job_id: "197",
      job_name: "visualization-job",
      status: "7",
      create_time: "1565149736000",
      duration: "33000",
      job_desc: "",
      service_url: "",
      train_url: "/wph-test/zl-test/Flowers-Set/ApiTest/",
      resource_id: resourceId,
    },
    value: { is_success: true, job_id: "197", ...job, service_url: "" },
    source: inferred("the create answer quotes its numbers; siblings may do the same", "HW25", "OTC25"),
  },
  {
    operation,
    example: "details_with_schedule",
    body: {
      is_success: true,
      job_id: 197,
      ...job,
      schedule: [{ type: "stop", timeUnit: "HOURS", duration: 4 }],
      remaining_duration: null,
    },
    value: {
      is_success: true,
      job_id: "197",
      ...job,
      schedule: [{ type: "stop", time_unit: "HOURS", duration: 4 }],
    },
    source: sample("ZH21", "OTC22"),
  },
  {
    operation,
    example: "details_with_schedule_object",
    body: {
      is_success: true,
      job_id: 197,
      ...job,
      schedule: { type: "stop", time_unit: "HOURS", duration: "4" },
      remaining_duration: 3600000,
    },
    value: {
      is_success: true,
      job_id: "197",
      ...job,
      schedule: [{ type: "stop", time_unit: "HOURS", duration: 4 }],
      remaining_duration: 3600000,
    },
    source: inferred("the tables of create say object and time_unit where the samples print an array and timeUnit"),
  },
];
