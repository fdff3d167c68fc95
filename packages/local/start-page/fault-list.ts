import type { FaultState } from "../src/faults/fault-rule.ts";
import { createElement, pageElement } from "../page/create-element.ts";
import { ruleText } from "./fault-choices.ts";
import { button } from "./form-fields.ts";
import { keyedList, setText } from "./keyed-list.ts";
import type { PageActions } from "./page-actions.ts";
import type { ServerCalls } from "./server-calls.ts";

/** The rules with what they have done so far. Returns what shows them. */
export function faultList(calls: ServerCalls, actions: PageActions): (faults: readonly FaultState[]) => void {
  const empty = pageElement("faults-empty", HTMLElement);
  const show = keyedList<FaultState>(
    pageElement("faults", HTMLElement),
    ({ id }) => String(id),
    ({ id, rule }) => {
      const name = rule.operation ?? "any call";
      const counts = createElement("span", { className: "quiet" });
      const remove = button("Remove", () => void actions.run(() => calls.removeFault(id), "The rule was removed."));
      remove.ariaLabel = `Remove rule ${id} for ${name}`;
      const text = createElement(
        "div",
        {},
        createElement("strong", { text: name }),
        createElement("span", { text: ruleText(rule) }),
        counts,
      );
      return {
        element: createElement("li", {}, text, remove),
        update: (fault) => setText(counts, `${count(fault.calls, "call")}, ${count(fault.hits, "hit")}`),
      };
    },
  );
  return (faults) => {
    empty.hidden = faults.length > 0;
    show(faults);
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
