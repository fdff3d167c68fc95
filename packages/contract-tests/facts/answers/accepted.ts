import { documented, inferred } from "../source.ts";
import type { AnswerFact } from "./answer.ts";

const operations = [
  "updateVisualizationJob",
  "deleteVisualizationJob",
  "stopVisualizationJob",
  "restartVisualizationJob",
] as const;

/** Update, delete, stop and restart answer alike. */
export const acceptedAnswers: readonly AnswerFact[] = operations.flatMap((operation): AnswerFact[] => [
  {
    operation,
    example: "accepted",
    body: { is_success: true },
    value: { is_success: true },
    source: documented("SEED", "OTC25", "ZH21"),
  },
  {
    operation,
    example: "accepted_quoted",
    body: { is_success: "true" },
    value: { is_success: true },
    source: inferred("siblings of is_success come quoted in the same printed answer", "HW25", "OTC25"),
  },
  {
    operation,
    example: "accepted_without_is_success",
    body: {},
    value: {},
    source: inferred("the newest details page has no is_success; its absence is no failure", "HW25", "OTC25"),
  },
]);
