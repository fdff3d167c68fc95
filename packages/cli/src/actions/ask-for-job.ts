import {
  type ContractProblem,
  type CreateVisualizationJobRequest,
  isContractError,
  VisualizationJob,
} from "@vizjobs/client";
import { rules } from "@vizjobs/spec/contract";
import { fieldTexts } from "@vizjobs/spec/contract/texts";
import type { Context } from "../context.ts";
import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import { type Questions, startQuestions } from "./questions.ts";

type Field = (typeof rules.createVisualizationJob.body.required)[number];

/** Asks for what the contract requires of a job, and for each again until the contract allows the answer. */
export async function askForJob(context: Context): Promise<Pick<CreateVisualizationJobRequest, Field>> {
  const questions = startQuestions(context);
  try {
    const [name, url] = rules.createVisualizationJob.body.required;
    return { [name]: await askFor(context, questions, name), [url]: await askFor(context, questions, url) };
  } finally {
    questions.close();
  }
}

async function askFor(context: Context, questions: Questions, field: Field): Promise<string> {
  context.warn(fieldTexts[`createVisualizationJob.body.${field}`] ?? "");
  for (;;) {
    const answer = await questions.ask(`${field}: `);
    if (answer === undefined) throw usageError(say("There was no answer; nothing was done."));
    const problem = (await problemsOf(context, { [field]: answer.trim() })).find((found) => found.field === field);
    if (problem === undefined) return answer.trim();
    context.warn(problem.message);
  }
}

/** What the contract says of an input. It is given to a call that reaches no service. */
async function problemsOf(context: Context, input: object): Promise<readonly ContractProblem[]> {
  const session = await context.connect({ fetch: () => Promise.reject(new TypeError("not sent")), maxRetries: 0 });
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- to be told what is wrong with it is the point
    await VisualizationJob.create(session, input as CreateVisualizationJobRequest, { signal: context.io.signal });
  } catch (error) {
    if (isContractError(error)) return error.problems;
  }
  return [];
}
