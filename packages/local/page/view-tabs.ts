import { createElement, pageElement } from "./create-element.ts";
import type { ViewName } from "./view-state.ts";

const TITLES: Readonly<Record<ViewName, string>> = {
  scalars: "Scalars",
  images: "Images",
  histograms: "Histograms",
  text: "Text",
  hparams: "Hyperparameters",
};

/** The kinds of data to choose from, while there is more than one. Returns how to show them. */
export function createViewTabs(
  onChoice: (view: ViewName) => void,
): (kinds: readonly ViewName[], view: ViewName) => void {
  const nav = pageElement("views", HTMLElement);
  let shown = "";
  return (kinds, view) => {
    // Scalars alone need no name.
    nav.hidden = kinds.length === 0 || kinds.join() === "scalars";
    if (shown !== kinds.join()) {
      shown = kinds.join();
      const buttons = kinds.map((kind) => {
        const button = createElement("button", {
          text: TITLES[kind],
          attributes: { type: "button", "data-view": kind },
        });
        button.addEventListener("click", () => onChoice(kind));
        return button;
      });
      nav.replaceChildren(...buttons);
    }
    for (const button of nav.querySelectorAll("button")) {
      if (button.dataset["view"] === view) button.setAttribute("aria-current", "page");
      else button.removeAttribute("aria-current");
    }
  };
}
