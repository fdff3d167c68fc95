import { documented, sample } from "../source.ts";
import { serviceUrl, type AnswerFact } from "./answer.ts";

const operation = "createVisualizationJob";
const created = { job_name: "visualization-job", status: 1, create_time: 1524189990635 } as const;

export const createAnswers: readonly AnswerFact[] = [
  {
    operation,
    example: "created",
    body: { is_success: true, job_id: 10, ...created },
    value: { is_success: true, job_id: "10", ...created },
    source: documented("HW25", "OTC25"),
  },
  {
    operation,
    example: "created_quoted",
    body: { is_success: true, job_id: "10", job_name: "visualization-job", status: "1", create_time: "1524189990635" },
    value: { is_success: true, job_id: "10", ...created },
    source: sample("HW25", "OTC25", "ZH21"),
  },
  {
    operation,
    example: "created_with_service_url",
    body: { is_success: true, job_id: 10, ...created, service_url: "" },
    value: { is_success: true, job_id: "10", ...created, service_url: "" },
    source: documented("HW25", "OTC25", "ZH21"),
  },
  {
    operation,
    example: "created_without_is_success",
    body: { job_id: "10", ...created, create_time: "1524189990635", service_url: serviceUrl(10) },
    value: { job_id: "10", ...created, service_url: serviceUrl(10) },
    source: documented("ZH21", "OTC22"),
  },
];
