import { createElement } from "./create-element.ts";
import { formatStep } from "./number-format.ts";
import { placeChildren } from "./place-children.ts";
import type { TagGroup } from "./tag-groups.ts";

/** Cards in sections that fold, one for each group of tags. */
export interface TagSections {
  /** `cardOf` gives the card of each tag. A single group without a name has no heading. */
  show(groups: readonly TagGroup[], folded: ReadonlySet<string>, cardOf: (tag: string) => Element | undefined): void;
}

interface Section {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly name: HTMLElement;
  readonly tags: HTMLElement;
  readonly cards: HTMLElement;
}

let sectionsCreated = 0;

export function createTagSections(container: HTMLElement, onFold: (group: string) => void): TagSections {
  const sections = new Map<string, Section>();

  function createSection(group: string): Section {
    const id = `group-${sectionsCreated++}`;
    const name = createElement("span", { className: "group-name", text: group === "" ? "No prefix" : group });
    const tags = createElement("span", { className: "group-count" });
    const button = createElement("button", { attributes: { type: "button", "aria-controls": id } }, name, tags);
    button.addEventListener("click", () => onFold(group));
    const heading = createElement("h2", { className: "group-heading" }, button);
    const cards = createElement("div", { className: "cards", attributes: { id } });
    const element = createElement(
      "section",
      { className: "group", attributes: { "data-group": group } },
      heading,
      cards,
    );
    return { element, heading, button, name, tags, cards };
  }

  return {
    show(groups, folded, cardOf) {
      const isPlain = groups.length === 1 && groups[0]?.name === "";
      const elements = groups.map(({ name, tags }) => {
        const section = sections.get(name) ?? createSection(name);
        sections.set(name, section);
        const isFolded = !isPlain && folded.has(name);
        section.heading.hidden = isPlain;
        section.button.setAttribute("aria-expanded", String(!isFolded));
        section.tags.textContent = formatStep(tags.length);
        section.cards.hidden = isFolded;
        placeChildren(
          section.cards,
          tags.flatMap((tag) => cardOf(tag) ?? []),
        );
        return section.element;
      });
      placeChildren(container, elements);
    },
  };
}
