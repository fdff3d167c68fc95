import { operationTexts } from "@vizjobs/spec/contract/texts";
import { routeIds, type RouteId } from "../src/generated/routes.gen.ts";
import { createElement, pageElement } from "../page/create-element.ts";
import { failureChoices, outcomeChoices, takesRunTime, type FailureChoice } from "./fault-choices.ts";
import { checkField, fillChoices, formOf, inputField, numberIn, selectField } from "./form-fields.ts";
import type { PageActions } from "./page-actions.ts";
import type { ServerCalls } from "./server-calls.ts";
import { statusMeaning, statusName } from "./status-text.ts";

const effects = [
  { value: "error", text: "a failure of the contract" },
  { value: "status", text: "a bare HTTP status" },
  { value: "connection", text: "a broken connection" },
  { value: "outcome", text: "a bad end of the job" },
  { value: "late", text: "nothing but a wait" },
] as const;
type Effect = (typeof effects)[number]["value"];

/** The form that adds a fault rule: of each effect only the fields that it takes. */
export function faultForm(calls: ServerCalls, actions: PageActions): void {
  const operation = selectField("For", [
    { value: "", text: "any call" },
    ...routeIds.map((id) => ({ value: id, text: id })),
  ]);
  const summary = createElement("p", { className: "quiet" });
  const nth = inputField("From call number", { type: "number", min: 1, placeholder: 1 });
  const times = inputField("How many calls", { type: "number", min: 1, placeholder: 1 });
  const all = checkField("all from there on");
  const probability = inputField("Probability", { type: "number", min: 0, max: 1, step: "any", placeholder: 1 });
  const seed = inputField("Seed", { type: "number", step: 1, placeholder: 1 });
  const latency = inputField("Wait before, ms", { type: "number", min: 0, step: "any", placeholder: 0 });
  const effect = selectField("What happens", effects);

  const error = selectField("Failure", []);
  const errorText = createElement("p", { className: "quiet" });
  const errorStatus = selectField("Under HTTP status", []);
  const status = inputField("HTTP status", { type: "number", min: 400, max: 599, value: 503 });
  const retryAfter = inputField("Retry-After (seconds, or a date)", { type: "text" });
  const connection = selectField("How", [
    { value: "reset", text: "reset: before the answer" },
    { value: "cut", text: "cut: in the middle of the answer" },
  ]);
  const applied = checkField("carried out all the same");
  const outcome = selectField("Ends in", []);
  const runMs = inputField("After running for, ms", { type: "number", min: 0, step: "any" });

  const chosenOperation = (): RouteId | undefined => routeIds.find((id) => id === operation.control.value);
  const chosenEffect = (): Effect => effects.find(({ value }) => value === effect.control.value)?.value ?? "error";
  const named = new Map<string, FailureChoice>();

  const refresh = (): void => {
    const id = chosenOperation();
    summary.textContent = id === undefined ? "" : operationTexts[id].summary;
    const outcomes = outcomeChoices(id);
    fillChoices(
      effect.control,
      effects.filter(({ value }) => value !== "outcome" || outcomes.length > 0),
    );
    named.clear();
    for (const choice of failureChoices(id)) named.set(choice.name, choice);
    fillChoices(error.control, Array.from(named.values(), failureOption).toSorted(byGroup));
    fillChoices(
      outcome.control,
      outcomes.map((end) => ({ value: String(end), text: `${statusName(end)}: ${statusMeaning(end)}` })),
    );
    refreshEffect();
  };
  const refreshEffect = (): void => {
    const kind = chosenEffect();
    const failure = named.get(error.control.value);
    errorText.textContent = failure?.text ?? "";
    fillChoices(
      errorStatus.control,
      (failure?.statuses ?? []).map((code) => ({ value: String(code), text: String(code) })),
    );
    const isReset = kind === "connection" && connection.control.value === "reset";
    show(error.element, kind === "error");
    errorText.hidden = kind !== "error";
    show(errorStatus.element, kind === "error" && (failure?.statuses.length ?? 0) > 1);
    show(status.element, kind === "status");
    show(retryAfter.element, kind === "error" || kind === "status");
    show(connection.element, kind === "connection");
    show(applied.element, kind === "error" || kind === "status" || isReset);
    show(outcome.element, kind === "outcome");
    show(runMs.element, kind === "outcome" && takesRunTime(Number(outcome.control.value)));
    show(seed.element, probability.control.value !== "");
    times.control.disabled = all.control.checked;
    latency.control.required = kind === "late";
    latency.control.min = kind === "late" ? "1" : "0";
  };

  const rule = (): object => {
    const kind = chosenEffect();
    const fields: Record<string, number | string | boolean | undefined> = {
      operation: chosenOperation(),
      nth: numberIn(nth),
      times: all.control.checked ? "all" : numberIn(times),
      probability: numberIn(probability),
      seed: isShown(seed.element) ? numberIn(seed) : undefined,
      latencyMs: numberIn(latency),
      error: kind === "error" ? error.control.value : undefined,
      status: statusIn(kind),
      retryAfter: isShown(retryAfter.element) ? retryAfterIn(retryAfter.control.value) : undefined,
      connection: kind === "connection" ? connection.control.value : undefined,
      applied: isShown(applied.element) && applied.control.checked ? true : undefined,
      outcome: kind === "outcome" ? Number(outcome.control.value) : undefined,
      runMs: isShown(runMs.element) ? numberIn(runMs) : undefined,
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  };
  const statusIn = (kind: Effect): number | undefined => {
    if (kind === "status") return numberIn(status);
    return isShown(errorStatus.element) ? Number(errorStatus.control.value) : undefined;
  };

  const form = formOf(
    "Add the rule",
    () => void actions.run(() => calls.addFault(rule()), "The rule was added."),
    operation.element,
    summary,
    effect.element,
    error.element,
    errorText,
    errorStatus.element,
    status.element,
    connection.element,
    outcome.element,
    runMs.element,
    retryAfter.element,
    applied.element,
    latency.element,
    createElement(
      "fieldset",
      {},
      createElement("legend", { text: "Which calls" }),
      nth.element,
      times.element,
      all.element,
      probability.element,
      seed.element,
    ),
  );
  operation.control.addEventListener("change", refresh);
  form.addEventListener("input", refreshEffect);
  pageElement("fault-form", HTMLElement).append(form);
  refresh();
}

function failureOption({ name, text, statuses }: FailureChoice) {
  const group = (statuses[0] ?? 0) < 400 ? "With the HTTP status of a success" : "With the HTTP status of a failure";
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return { value: name, text: `${name}: ${short}`, group };
}

/** Failures with a status of their own come first. */
function byGroup(a: { readonly group: string }, b: { readonly group: string }): number {
  return a.group.localeCompare(b.group, "en");
}

/** What is not shown takes no part: it is neither sent nor checked. */
function show(field: HTMLElement, isVisible: boolean): void {
  field.hidden = !isVisible;
  for (const control of field.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
    control.disabled = !isVisible;
  }
}

function isShown(field: HTMLElement): boolean {
  return !field.hidden;
}

function retryAfterIn(text: string): number | string | undefined {
  const given = text.trim();
  if (given === "") return undefined;
  return /^\d+$/.test(given) ? Number(given) : given;
}
