import { fetchTexts, type TextEntry } from "./chart-data.ts";
import { createElement } from "./create-element.ts";
import { descriptionText } from "./description-text.ts";
import { formatStep } from "./number-format.ts";
import { placeChildren } from "./place-children.ts";
import type { CardBody } from "./run-tag-view.ts";
import { formatWallTime } from "./time-format.ts";

/** The texts of a tag, the newest first, as they were written: no markup of theirs is followed. */
export function createTextCard(run: string, tag: string): CardBody {
  const list = createElement("ol", {
    className: "texts",
    attributes: { tabindex: "0", "aria-label": `Texts of ${tag}, ${run}` },
  });
  const items = new Map<string, HTMLElement>();
  return {
    element: list,
    async load() {
      const entries = await fetchTexts(run, tag);
      const shown = Array.from(entries.toReversed(), (entry) => {
        const key = JSON.stringify(entry);
        // Somebody may be selecting in it.
        const item = items.get(key) ?? createItem(entry);
        items.set(key, item);
        return item;
      });
      // What was written twice in every respect is one text.
      const staying = new Set(shown);
      placeChildren(list, Array.from(staying));
      for (const [key, item] of items) if (!staying.has(item)) items.delete(key);
    },
  };
}

function createItem({ step, wall_time, text, source }: TextEntry): HTMLElement {
  return createElement(
    "li",
    {},
    createElement("p", { className: "text-step", text: `step ${formatStep(step)} · ${formatWallTime(wall_time)}` }),
    createElement("pre", { text: source ?? descriptionText(text) }),
  );
}
