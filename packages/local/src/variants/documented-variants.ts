import { failureForms, otherShapes, successForms } from "../generated/answer-forms.gen.ts";
import { failureBodies, failures } from "../generated/failures.gen.ts";
import { routes, type RouteId } from "../generated/routes.gen.ts";
import { choicesFor, type FormChoices } from "./seeded-choices.ts";
import { varyFields } from "./vary-fields.ts";

/** What a call answers, before it becomes a response. */
export interface CallAnswer {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Gives an answer of a call another of the forms that the contract documents for it. What it says stays the same. */
export type VaryAnswer = (id: RouteId, answer: CallAnswer) => CallAnswer;

/** Forms chosen by seed: the same seed and the same answers in the same order come to the same forms. */
export function documentedVariants(seed: number): VaryAnswer {
  let answers = 0;
  return (id, answer) => {
    answers += 1;
    const choices = choicesFor(seed, answers);
    const code = codeOf(answer.body);
    if (code !== undefined) return varyFailure(id, code, answer, choices);
    return { ...answer, body: varyFields(answer.body, successForms[id], choices) };
  };
}

type BodyName = keyof typeof failureBodies;

function varyFailure(id: RouteId, code: unknown, answer: CallAnswer, choices: FormChoices): CallAnswer {
  const { source, isShownAsSuccess } = shownFailure(id, code, answer.status);
  const other = source === undefined ? undefined : otherShapes[source];
  const isReshaped = other !== undefined && choices.yes();
  const status = isShownAsSuccess ? choices.oneOf(answer.status, routes[id].successStatus) : answer.status;
  const body = isReshaped && source !== undefined ? reshaped(source, other, answer.body) : answer.body;
  return { ...answer, status, body: varyFields(body, failureForms, choices) };
}

/** The other body, with what the given one has beyond its example. */
function reshaped(source: BodyName, other: BodyName, body: object): object {
  const own = Object.entries(body).filter(([name]) => !(name in failureBodies[source]));
  return { ...failureBodies[other], ...Object.fromEntries(own) };
}

/** What the contract shows of a failure of a call: the name of its body, and whether that stands under the status of success too. */
function shownFailure(id: RouteId, code: unknown, status: number): { source?: BodyName; isShownAsSuccess: boolean } {
  const named: Readonly<Record<string, Readonly<Record<number, BodyName>>>> = failures[id];
  const all = Object.values(named);
  const source = all
    .map((sources) => sources[status])
    .find((name) => name !== undefined && codeOf(failureBodies[name]) === code);
  if (source === undefined) return { isShownAsSuccess: false };
  return { source, isShownAsSuccess: all.some((sources) => sources[routes[id].successStatus] === source) };
}

function codeOf(body: object): unknown {
  if ("error_code" in body) return body.error_code;
  return "error" in body && typeof body.error === "object" && body.error !== null && "code" in body.error
    ? body.error.code
    : undefined;
}
