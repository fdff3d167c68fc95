import { fetchTexts } from "./chart-data.ts";
import { createElement } from "./create-element.ts";
import { descriptionText } from "./description-text.ts";
import { formatStep } from "./number-format.ts";
import type { CardBody } from "./run-tag-view.ts";
import { formatWallTime } from "./time-format.ts";

/** The texts of a tag, the newest first, as they were written: no markup of theirs is followed. */
export function createTextCard(run: string, tag: string): CardBody {
  const list = createElement("ol", {
    className: "texts",
    attributes: { tabindex: "0", "aria-label": `Texts of ${tag}, ${run}` },
  });
  return {
    element: list,
    async load() {
      const entries = await fetchTexts(run, tag);
      const items = entries.toReversed().map(({ step, wall_time, text, source }) =>
        createElement(
          "li",
          {},
          createElement("p", {
            className: "text-step",
            text: `step ${formatStep(step)} · ${formatWallTime(wall_time)}`,
          }),
          createElement("pre", { text: source ?? descriptionText(text) }),
        ),
      );
      list.replaceChildren(...items);
    },
  };
}
