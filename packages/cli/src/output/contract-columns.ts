import { answerFields } from "@vizjobs/spec/contract/answer-fields";
import type { Failure } from "../errors/failure.ts";

/** What stands beside an id for which something failed. */
const failureFields: { readonly [name in keyof Failure]: true } = {
  code: true,
  message: true,
  httpStatus: true,
  requestId: true,
  jobStatus: true,
  retryable: true,
  hint: true,
  exitCode: true,
};

const answers = Object.values(answerFields).flat();

/** Every column that the outcome of a call may have: of which kind an outcome is, is known only afterwards. */
export const contractColumns: readonly string[] = [
  ...new Set([...answers, ...answers.map((name) => name.replace(/^jobs\./, ""))]),
  "error",
  ...Object.keys(failureFields).map((name) => `error.${name}`),
];
