import type { TagInfo } from "./chart-data.ts";
import { createElement } from "./create-element.ts";
import { createSight } from "./in-sight.ts";
import { createNameFilter } from "./name-search.ts";
import { isShown } from "./run-choice.ts";
import { createSwatch } from "./run-swatch.ts";
import type { DataView, ViewContext } from "./scalar-view.ts";
import { groupTags, sortNames } from "./tag-groups.ts";
import { createTagSections } from "./tag-sections.ts";

/** What a card shows of one tag of one run. */
export interface CardBody {
  readonly element: HTMLElement;
  /** Fetches the newest data and shows it. */
  load(): Promise<void>;
}

interface Card {
  readonly run: string;
  readonly tag: string;
  readonly element: HTMLElement;
  readonly body: CardBody;
  revision: number | undefined;
}

const keyOf = (tag: string, run: string): string => JSON.stringify([tag, run]);

let cardsCreated = 0;

/** One card for each tag of each run, for data that cannot be laid over each other. */
export function createRunTagView(
  container: HTMLElement,
  context: ViewContext,
  createBody: (run: string, tag: string, info: TagInfo) => CardBody,
): DataView {
  const cards = new Map<string, Card>();
  const byElement = new WeakMap<Element, Card>();
  const sections = createTagSections(container, context.fold);
  const sight = createSight(refresh);
  let revision = 0;

  function refresh(element: Element): void {
    const card = byElement.get(element);
    if (card === undefined || !sight.has(element) || card.revision === revision) return;
    card.revision = revision;
    card.body.load().then(
      () => card.element.removeAttribute("aria-busy"),
      (error: unknown) => {
        card.revision = undefined;
        context.onFailure(error);
      },
    );
  }

  function createCard(run: string, tag: string, info: TagInfo): Card {
    const id = `card-${cardsCreated++}`;
    const body = createBody(run, tag, info);
    const element = createElement(
      "section",
      {
        className: "card",
        attributes: { "aria-labelledby": id, "data-tag": tag, "data-run": run, "aria-busy": "true" },
      },
      createElement(
        "header",
        { className: "card-head", attributes: { id } },
        createElement("h3", { text: info.displayName === "" ? tag : info.displayName, attributes: { title: tag } }),
      ),
      createElement(
        "p",
        { className: "card-run" },
        createSwatch(context.styleOf(run)),
        createElement("span", { text: run }),
      ),
      body.element,
    );
    const card: Card = { run, tag, element, body, revision: undefined };
    byElement.set(element, card);
    sight.watch(element);
    return card;
  }

  return {
    show(tags, next) {
      revision = next;
      const present = new Set<string>();
      for (const [run, infos] of tags) {
        for (const [tag, info] of infos) {
          const key = keyOf(tag, run);
          present.add(key);
          if (!cards.has(key)) cards.set(key, createCard(run, tag, info));
        }
      }
      for (const [key, card] of cards) {
        if (present.has(key)) continue;
        sight.forget(card.element);
        card.element.remove();
        cards.delete(key);
      }
    },
    update() {
      const { state } = context;
      const { matches } = createNameFilter(state.tagSearch);
      const visible = Array.from(cards.values()).filter(({ run, tag }) => matches(tag) && isShown(state.runs, run));
      const runsOf = new Map<string, string[]>();
      for (const { run, tag } of visible) {
        const runs = runsOf.get(tag) ?? [];
        runs.push(run);
        runsOf.set(tag, runs);
      }
      // The sections place one element for each name: here the name is that of a tag and a run.
      const groups = groupTags(runsOf.keys()).map(({ name, tags }) => ({
        name,
        tags: tags.flatMap((tag) => sortNames(runsOf.get(tag) ?? []).map((run) => keyOf(tag, run))),
      }));
      sections.show(groups, state.folded, (key) => cards.get(key)?.element);
      for (const { element } of visible) refresh(element);
      return visible.length;
    },
    restyle() {},
  };
}
