import type { ChartNotice } from "./chart-data.ts";
import { createElement, pageElement } from "./create-element.ts";
import { count } from "./number-format.ts";

const MOST_SHOWN = 20;

/** Problems with event files, in a box that folds. It stays as folded as it was when the problems change. */
export function showNotices(notices: readonly ChartNotice[]): void {
  const panel = pageElement("notices", HTMLDetailsElement);
  panel.hidden = notices.length === 0;
  const summary = `${count(notices.length, "problem")} while reading the event files`;
  const heading = pageElement("notices-title", HTMLElement);
  if (heading.textContent !== summary) heading.textContent = summary;
  const items = notices.slice(0, MOST_SHOWN).map(({ message }) => createElement("li", { text: withoutTurns(message) }));
  const left = notices.length - MOST_SHOWN;
  if (left > 0) items.push(createElement("li", { text: `and ${left} more` }));
  pageElement("notices-list", HTMLElement).replaceChildren(...items);
}

/** Names of files stand in the midst of these sentences: one that turns the direction of writing would turn the rest, too. */
function withoutTurns(message: string): string {
  return message.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
