import { createElement, pageElement } from "./create-element.ts";
import { createNameFilter, type Search } from "./name-search.ts";
import { formatStep } from "./number-format.ts";
import { placeChildren } from "./place-children.ts";
import { ALL_RUNS, isShown, onlyRuns, withRuns, type RunChoice } from "./run-choice.ts";
import { createSwatch } from "./run-swatch.ts";
import type { RunStyle } from "./run-styles.ts";

/** The list of runs with a box for each to show or hide it. */
export interface RunList {
  show(runs: readonly string[], choice: RunChoice, search: Search): void;
}

interface Item {
  readonly element: HTMLElement;
  readonly box: HTMLInputElement;
}

export function createRunList(styleOf: (run: string) => RunStyle, onChoice: (choice: RunChoice) => void): RunList {
  const list = pageElement("runs", HTMLElement);
  const counter = pageElement("runs-count", HTMLElement);
  const nothing = pageElement("runs-none", HTMLElement);
  const items = new Map<string, Item>();
  let known: readonly string[] = [];
  let found: readonly string[] = [];
  let choice: RunChoice = ALL_RUNS;

  function createItem(run: string): Item {
    const style = styleOf(run);
    const box = createElement("input", { attributes: { type: "checkbox" } });
    box.style.setProperty("--run-color", `var(${style.variable})`);
    box.addEventListener("change", () => onChoice(withRuns(choice, [run], box.checked)));
    const name = createElement("span", { className: "run-name", text: run });
    const label = createElement("label", { attributes: { title: run } }, box, createSwatch(style), name);
    const only = createElement("button", {
      className: "only",
      text: "only",
      attributes: { type: "button", "aria-label": `Show only ${run}` },
    });
    only.addEventListener("click", () => onChoice(onlyRuns([run])));
    return { element: createElement("li", {}, label, only), box };
  }

  /** Every run, or those that the search has found. */
  function setFound(shown: boolean): void {
    if (found.length < known.length) onChoice(withRuns(choice, found, shown));
    else onChoice(shown ? ALL_RUNS : onlyRuns([]));
  }

  pageElement("runs-all", HTMLElement).addEventListener("click", () => setFound(true));
  pageElement("runs-no", HTMLElement).addEventListener("click", () => setFound(false));
  return {
    show(runs, nextChoice, search) {
      choice = nextChoice;
      known = runs;
      const { matches } = createNameFilter(search);
      found = runs.filter(matches);
      const elements = found.map((run) => {
        const item = items.get(run) ?? createItem(run);
        items.set(run, item);
        item.box.checked = isShown(choice, run);
        return item.element;
      });
      placeChildren(list, elements);
      nothing.hidden = found.length > 0 || runs.length === 0;
      const shown = runs.filter((run) => isShown(choice, run)).length;
      counter.textContent = `${formatStep(shown)} of ${formatStep(runs.length)}`;
    },
  };
}
