import { createElement } from "./create-element.ts";
import { createSwatch, type RunStyle } from "./run-colors.ts";

/** The list of runs with a box for each to show or hide it. */
export interface RunList {
  show(runs: readonly string[]): void;
  isHidden(run: string): boolean;
}

export function createRunList(list: HTMLElement, styleOf: (run: string) => RunStyle, onChange: () => void): RunList {
  const hidden = new Set<string>();
  let shown: readonly string[] = [];

  function createItem(run: string): HTMLElement {
    const box = createElement("input", { attributes: { type: "checkbox" } });
    box.checked = !hidden.has(run);
    box.addEventListener("change", () => {
      if (box.checked) hidden.delete(run);
      else hidden.add(run);
      onChange();
    });
    const style = styleOf(run);
    box.style.setProperty("--run-color", `var(${style.variable})`);
    const name = createElement("span", { className: "run-name", text: run });
    const label = createElement("label", {}, box, name);
    // The box has the colour; a line of its own tells apart the runs that share one.
    if (style.pattern !== "solid") label.append(createSwatch(style));
    return createElement("li", {}, label);
  }

  return {
    show(runs) {
      if (runs.length === shown.length && runs.every((run, index) => run === shown[index])) return;
      shown = runs;
      list.replaceChildren(...runs.map(createItem));
    },
    isHidden: (run) => hidden.has(run),
  };
}
