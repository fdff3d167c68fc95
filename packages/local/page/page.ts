import "./usable-language.ts";

import { createElement, pageElement } from "./create-element.ts";
import {
  fetchEnvironment,
  fetchOverview,
  fetchPoints,
  fetchRuns,
  fetchTags,
  type ChartNotice,
  type TagInfo,
} from "./chart-data.ts";
import { createRunStyles } from "./run-colors.ts";
import { createRunList } from "./run-list.ts";
import { createTagCard, type TagCard, type ViewSettings } from "./tag-card.ts";

const REFRESH_MS = 5_000;
/** While files are still being read, the next part is asked for at once. */
const LOADING_REFRESH_MS = 250;
const NOTICES_SHOWN = 20;

const title = pageElement("title", HTMLElement);
const summary = pageElement("summary", HTMLElement);
const status = pageElement("status", HTMLElement);
const smoothing = pageElement("smoothing", HTMLInputElement);
const smoothingValue = pageElement("smoothing-value", HTMLElement);
const notices = pageElement("notices", HTMLElement);
const side = pageElement("side", HTMLElement);
const empty = pageElement("empty", HTMLElement);
const cardsElement = pageElement("cards", HTMLElement);

const styleOf = createRunStyles();
const runList = createRunList(pageElement("runs", HTMLElement), styleOf, updateCards);
const settings: ViewSettings = {
  get smoothing() {
    return smoothing.valueAsNumber;
  },
  isHidden: (run) => runList.isHidden(run),
  styleOf,
};

/** A card, and the revision of the data that it shows; cards out of sight are loaded when they come into sight. */
interface LoadedCard {
  readonly card: TagCard;
  readonly description: string;
  runs: readonly string[];
  isInSight: boolean;
  revision: number | undefined;
}

const cards = new Map<string, LoadedCard>();
const cardsByElement = new WeakMap<Element, LoadedCard>();
const sight = new IntersectionObserver(onSight, { rootMargin: "400px" });
let revision: number | undefined;
let isRefreshing = false;
let timer: number | undefined;

function updateCards(): void {
  for (const { card } of cards.values()) card.update();
}

function onSight(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    const loaded = cardsByElement.get(target);
    if (loaded === undefined) continue;
    loaded.isInSight = isIntersecting;
    loadCard(loaded).catch(showFailure);
  }
}

async function loadCard(loaded: LoadedCard): Promise<void> {
  if (!loaded.isInSight || loaded.revision === revision) return;
  loaded.revision = revision;
  loaded.card.setPoints(await fetchPoints(loaded.card.tag, loaded.runs));
}

function showTags(runs: readonly string[], tags: ReadonlyMap<string, ReadonlyMap<string, TagInfo>>): void {
  const runsByTag = new Map<string, { info: TagInfo; runs: string[] }>();
  for (const run of runs) {
    for (const [tag, info] of tags.get(run) ?? []) {
      const entry = runsByTag.get(tag) ?? { info, runs: [] };
      entry.runs.push(run);
      runsByTag.set(tag, entry);
    }
  }
  for (const [tag, { card }] of cards) {
    if (runsByTag.has(tag)) continue;
    sight.unobserve(card.element);
    card.destroy();
    cards.delete(tag);
  }
  const names = Array.from(runsByTag.keys()).toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));
  for (const [index, tag] of names.entries()) {
    const entry = runsByTag.get(tag);
    if (entry !== undefined) placeCard(tag, entry.info, entry.runs, index);
  }
  summary.textContent = names.length === 0 ? "" : `${count(runs.length, "run")} · ${count(names.length, "tag")}`;
  empty.hidden = names.length > 0;
  side.hidden = runs.length === 0;
}

function placeCard(tag: string, info: TagInfo, runs: readonly string[], index: number): void {
  let loaded = cards.get(tag);
  if (loaded === undefined) {
    const card = createTagCard(tag, info, settings);
    loaded = { card, description: info.description, runs, isInSight: false, revision: undefined };
    cards.set(tag, loaded);
    cardsByElement.set(card.element, loaded);
    sight.observe(card.element);
  }
  loaded.runs = runs;
  const atPlace = cardsElement.children.item(index);
  if (atPlace !== loaded.card.element) cardsElement.insertBefore(loaded.card.element, atPlace);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function showNotices(list: readonly ChartNotice[]): void {
  notices.hidden = list.length === 0;
  const items = list.slice(0, NOTICES_SHOWN).map(({ message }) => createElement("li", { text: message }));
  if (list.length > NOTICES_SHOWN) items.push(createElement("li", { text: `and ${list.length - NOTICES_SHOWN} more` }));
  const heading = createElement("h2", { text: `${count(list.length, "problem")} while reading the event files` });
  notices.replaceChildren(heading, createElement("ul", {}, ...items));
}

function showStatus(state: "live" | "loading" | "failed", text: string): void {
  status.dataset["state"] = state;
  if (status.textContent !== text) status.textContent = text;
}

function statusText(isLoading: boolean): string {
  if (isLoading) return "Reading event files …";
  return cards.size === 0 ? "Waiting for data" : "Live";
}

function showFailure(error: unknown): void {
  revision = undefined;
  const reason = error instanceof Error ? error.message : String(error);
  showStatus("failed", error instanceof TypeError ? "The server cannot be reached. Trying again …" : reason);
}

/** Asks what has changed, and fetches only that. Returns when to ask again. */
async function refresh(): Promise<number> {
  try {
    const overview = await fetchOverview();
    if (overview.revision !== revision) {
      const [runs, tags] = await Promise.all([fetchRuns(), fetchTags()]);
      revision = overview.revision;
      showNotices(overview.notices);
      runList.show(runs);
      showTags(runs, tags);
      await Promise.all(Array.from(cards.values(), loadCard));
    }
    showStatus(overview.loading ? "loading" : "live", statusText(overview.loading));
    return overview.loading ? LOADING_REFRESH_MS : REFRESH_MS;
  } catch (error) {
    showFailure(error);
    return REFRESH_MS;
  }
}

/** One refresh at a time, and none while nobody looks. */
async function keepFresh(): Promise<void> {
  if (isRefreshing || document.hidden) return;
  isRefreshing = true;
  clearTimeout(timer);
  const delay = await refresh();
  isRefreshing = false;
  timer = setTimeout(() => void keepFresh(), delay);
}

async function showEnvironment(): Promise<void> {
  const environment = await fetchEnvironment();
  title.textContent = environment.window_title;
  document.title = environment.window_title;
  pageElement("location", HTMLElement).textContent = environment.data_location;
}

smoothing.addEventListener("input", () => {
  smoothingValue.textContent = settings.smoothing.toFixed(2);
  updateCards();
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
  for (const { card } of cards.values()) card.restyle();
});
document.addEventListener("visibilitychange", () => void keepFresh());
showEnvironment().catch(showFailure);
void keepFresh();
