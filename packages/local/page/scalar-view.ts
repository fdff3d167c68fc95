import { fetchSeries, type Series, type TagInfo, type TagsOfRuns } from "./chart-data.ts";
import { createFrameQueue } from "./frame-queue.ts";
import { createSight } from "./in-sight.ts";
import { createNameFilter } from "./name-search.ts";
import { isShown } from "./run-choice.ts";
import { createTagCard, type CardContext, type TagCard } from "./tag-card.ts";
import { groupTags, sortNames } from "./tag-groups.ts";
import { createTagSections } from "./tag-sections.ts";

/** A kind of data on the page: shows what there is, and what of it the state asks for. */
export interface DataView {
  /** Which tags there are now. `revision` is another one when their data may have changed. */
  show(tags: TagsOfRuns, revision: number): void | Promise<void>;
  /** Follows a change of the state. Returns how many cards it shows. */
  update(): number;
  restyle(): void;
}

/** What views need of the page. */
export interface ViewContext extends CardContext {
  readonly fold: (group: string) => void;
  /** Loading failed; it is tried again at the next revision. */
  readonly onFailure: (error: unknown) => void;
}

interface LoadedCard {
  readonly card: TagCard;
  runs: readonly string[];
  series: Map<string, Series>;
  /** Which data `series` is of. */
  revision: number | undefined;
  isLoading: boolean;
}

/** One card for each tag. Those out of sight are neither loaded nor drawn. */
export function createScalarView(container: HTMLElement, context: ViewContext): DataView {
  const cards = new Map<string, LoadedCard>();
  const byElement = new WeakMap<Element, LoadedCard>();
  const sections = createTagSections(container, context.fold);
  const sight = createSight((element) => {
    const loaded = byElement.get(element);
    if (loaded !== undefined) refresh(loaded);
  });
  const draw = createFrameQueue(({ card, revision: drawn }: LoadedCard) => {
    card.update();
    if (drawn === undefined || card.tag !== awaited) return;
    awaited = undefined;
    card.element.scrollIntoView({ behavior: "instant" });
  });
  let revision = 0;
  /** A link to one chart: that is what the person came for. Its place is known only when it is drawn. */
  let awaited = context.state.wide;

  function refresh(loaded: LoadedCard): void {
    if (!sight.has(loaded.card.element)) return;
    draw(loaded);
    load(loaded).catch((error: unknown) => {
      loaded.revision = undefined;
      context.onFailure(error);
    });
  }

  /** Fetches what is shown and not there yet. */
  async function load(loaded: LoadedCard): Promise<void> {
    if (loaded.isLoading) return;
    const isCurrent = loaded.revision === revision;
    const shown = loaded.runs.filter((run) => isShown(context.state.runs, run));
    const wanted = isCurrent ? shown.filter((run) => !loaded.series.has(run)) : shown;
    if (wanted.length === 0) return;
    const asked = revision;
    loaded.isLoading = true;
    try {
      const found = await fetchSeries(loaded.card.tag, wanted);
      // In the order of the list of runs, whatever came first.
      const series = new Map([...(isCurrent ? loaded.series : []), ...found]);
      loaded.series = new Map(
        loaded.runs.flatMap((run) => {
          const points = series.get(run);
          return points === undefined ? [] : [[run, points] as const];
        }),
      );
      // A run whose file is gone meanwhile is not asked for again and again.
      loaded.runs = loaded.runs.filter((run) => !wanted.includes(run) || found.has(run));
      loaded.revision = asked;
      loaded.card.setSeries(loaded.series);
      draw(loaded);
    } finally {
      loaded.isLoading = false;
    }
    if (revision !== asked) refresh(loaded);
  }

  function cardFor(tag: string, info: TagInfo): LoadedCard {
    const existing = cards.get(tag);
    if (existing !== undefined) return existing;
    const card = createTagCard(tag, info, context);
    const loaded = { card, runs: [], series: new Map<string, Series>(), revision: undefined, isLoading: false };
    cards.set(tag, loaded);
    byElement.set(card.element, loaded);
    sight.watch(card.element);
    return loaded;
  }

  function update(): number {
    const { state } = context;
    const { matches } = createNameFilter(state.tagSearch);
    const visible = Array.from(cards.values())
      .filter(({ card, runs }) => matches(card.tag) && runs.some((run) => isShown(state.runs, run)))
      .map(({ card }) => card.tag);
    sections.show(groupTags(visible), state.folded, (tag) => cards.get(tag)?.card.element);
    const wide = state.wide === undefined ? undefined : cards.get(state.wide)?.card.element;
    for (const loaded of cards.values()) {
      loaded.card.element.classList.toggle("wide", loaded.card.element === wide);
      refresh(loaded);
    }
    if (awaited !== undefined && awaited === state.wide) wide?.scrollIntoView({ behavior: "instant" });
    return visible.length;
  }

  return {
    show(tags, next) {
      revision = next;
      const runsByTag = new Map<string, { readonly info: TagInfo; readonly runs: string[] }>();
      for (const run of sortNames(tags.keys())) {
        for (const [tag, info] of tags.get(run) ?? []) {
          const entry = runsByTag.get(tag) ?? { info, runs: [] };
          entry.runs.push(run);
          runsByTag.set(tag, entry);
        }
      }
      for (const [tag, { card }] of cards) {
        if (runsByTag.has(tag)) continue;
        sight.forget(card.element);
        card.destroy();
        cards.delete(tag);
      }
      for (const [tag, { info, runs }] of runsByTag) cardFor(tag, info).runs = runs;
    },
    update,
    restyle() {
      for (const { card } of cards.values()) card.restyle();
    },
  };
}
