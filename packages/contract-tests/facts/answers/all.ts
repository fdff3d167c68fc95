import { acceptedAnswers } from "./accepted.ts";
import type { AnswerFact } from "./answer.ts";
import { createAnswers } from "./create.ts";
import { detailsAnswers } from "./details.ts";
import { listAnswers } from "./list.ts";

/** The success answers of all calls, in every documented form. */
export const answers: readonly AnswerFact[] = [...createAnswers, ...listAnswers, ...detailsAnswers, ...acceptedAnswers];
