import { routeIds } from "../src/generated/routes.gen.ts";
import { createElement, pageElement } from "../page/create-element.ts";
import { fillChoices } from "./form-fields.ts";
import { timeText } from "./format-time.ts";
import { keyedList, setText, type Row } from "./keyed-list.ts";
import type { LoggedCall } from "./server-calls.ts";

/** As many as the server keeps. */
const capacity = 1_000;

/** The requests that the server has answered, filtered, the newest first. */
export interface RequestLogView {
  /** Number of the last one that is known. */
  readonly last: number;
  readonly add: (calls: readonly LoggedCall[]) => void;
  readonly clear: () => void;
}

export function requestLogView(): RequestLogView {
  const operation = pageElement("log-operation", HTMLSelectElement);
  const lastShown = pageElement("log-last", HTMLSelectElement);
  const failuresOnly = pageElement("log-failures", HTMLInputElement);
  const count = pageElement("log-count", HTMLElement);
  const empty = pageElement("log-empty", HTMLElement);
  const show = keyedList<LoggedCall>(
    pageElement("log-entries", HTMLElement),
    ({ number }) => String(number),
    (call) => entry(call),
  );
  fillChoices(operation, [
    { value: "", text: "any" },
    { value: "+", text: "any of the contract" },
    ...routeIds.map((id) => ({ value: id, text: id })),
    { value: "-", text: "outside the contract" },
  ]);
  let calls: readonly LoggedCall[] = [];
  let last = 0;

  const isWanted = (call: LoggedCall): boolean =>
    isChosen(call.operation, operation.value) && (!failuresOnly.checked || isFailure(call));
  const render = (): void => {
    const wanted = calls.filter(isWanted);
    const shown = wanted.slice(-Number(lastShown.value)).toReversed();
    show(shown);
    setText(count, shown.length === calls.length ? String(calls.length) : `${shown.length} of ${calls.length}`);
    empty.hidden = shown.length > 0;
    setText(empty, calls.length === 0 ? "No requests yet." : "None of the requests is such.");
  };
  for (const control of [operation, lastShown, failuresOnly]) control.addEventListener("change", render);
  render();
  return {
    get last() {
      return last;
    },
    add(more) {
      if (more.length === 0) return;
      calls = [...calls, ...more].slice(-capacity);
      last = calls.at(-1)?.number ?? last;
      render();
    },
    clear() {
      calls = [];
      render();
    },
  };
}

function isChosen(operation: string | undefined, choice: string): boolean {
  if (choice === "+") return operation !== undefined;
  return choice === "" || choice === (operation ?? "-");
}

function isFailure({ status, errorCode, broken, error }: LoggedCall): boolean {
  return status >= 400 || errorCode !== undefined || broken !== undefined || error !== undefined;
}

/** A request does not change any more once it is in the log. */
function entry(call: LoggedCall): Row<LoggedCall> {
  const { time, method, path, operation, status, requestId, ignored, errorCode, broken, error } = call;
  const outcome = createElement("span", {
    className: "outcome",
    text: isFailure(call) ? `✕ ${status}` : `✓ ${status}`,
  });
  outcome.dataset["failed"] = String(isFailure(call));
  const head = createElement(
    "div",
    { className: "log-head" },
    createElement("span", { className: "quiet", text: timeText(time) }),
    outcome,
    createElement("strong", { text: method }),
    createElement("code", { text: path }),
  );
  const notes = [
    operation === undefined ? "outside the contract" : operation,
    ...(errorCode === undefined ? [] : [errorCode]),
    ...(broken === undefined ? [] : [`connection ${broken}, as a rule says`]),
    ...(ignored.length === 0 ? [] : [`ignored: ${ignored.join(", ")}`]),
    ...(error === undefined ? [] : [error]),
    requestId,
  ];
  const details = createElement("ul", { className: "log-notes" });
  details.append(...notes.map((text) => createElement("li", { text })));
  return { element: createElement("li", {}, head, details), update: () => undefined };
}
