import { statuses, type StatusClass } from "@vizjobs/spec/contract";
import { statusTexts } from "@vizjobs/spec/contract/texts";
import { createElement } from "../page/create-element.ts";

/** A shape for each class, so that its colour is not all that tells it. */
const shapes: Readonly<Record<StatusClass, string>> = { transitional: "◐", running: "▶", ended: "■", failed: "✕" };

const known: Readonly<Record<number, { readonly name: string; readonly class: StatusClass }>> = statuses;

/** Numbers of all documented statuses. */
export const statusNumbers: readonly number[] = Object.keys(statuses).map(Number);

/** `RUNNING (8)`; the number alone where the contract has no name for it. */
export function statusName(status: number): string {
  const name = known[status]?.name.replace(/^JOBSTAT_/, "");
  return name === undefined ? String(status) : `${name} (${status})`;
}

/** What a status means, in the contract's words. */
export function statusMeaning(status: number): string {
  return statusTexts[status] ?? "";
}

export function statusClass(status: number): StatusClass {
  return known[status]?.class ?? "transitional";
}

/** A status as a shape, its name and a colour. */
export function statusBadge(status: number): HTMLElement {
  const kind = statusClass(status);
  const shape = createElement("span", { text: shapes[kind], attributes: { "aria-hidden": "true" } });
  const badge = createElement("span", { className: "badge" }, shape, new Text(statusName(status)));
  badge.dataset["class"] = kind;
  return badge;
}
