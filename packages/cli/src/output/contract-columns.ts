import { answerFields } from "@vizjobs/spec/contract/answer-fields";
import type { Failure } from "../errors/failure.ts";

/** What stands beside an id for which something failed. */
const failureFields = ["code", "message", "hint", "exitCode"] as const satisfies readonly (keyof Failure)[];

const answers = Object.values(answerFields).flat();

/** Every column that the outcome of a call may have: of which kind an outcome is, is known only afterwards. */
export const contractColumns: readonly string[] = [
  ...new Set([...answers, ...answers.map((name) => name.replace(/^jobs\./, ""))]),
  "error",
  ...failureFields.map((name) => `error.${name}`),
];
