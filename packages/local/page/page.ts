import "./usable-language.ts";

import {
  fetchEnvironment,
  fetchKinds,
  fetchOverview,
  fetchRuns,
  fetchTags,
  fetchTextTags,
  type TagsOfRuns,
} from "./chart-data.ts";
import { copyLink } from "./copy-link.ts";
import { pageElement } from "./create-element.ts";
import { createHistogramCard } from "./histogram-card.ts";
import { createHparamsView } from "./hparams-view.ts";
import { createImageCard } from "./image-card.ts";
import { createLiveUpdates } from "./live-updates.ts";
import { showNotices } from "./notice-panel.ts";
import { count } from "./number-format.ts";
import { createRunStyles } from "./run-styles.ts";
import { createRunList } from "./run-list.ts";
import { createRunTagView } from "./run-tag-view.ts";
import { createScalarView, type DataView, type ViewContext } from "./scalar-view.ts";
import { createSearchBox } from "./search-box.ts";
import { createSettingsPanel } from "./settings-panel.ts";
import { listenToShortcuts } from "./shortcuts.ts";
import { createStateStore, linkTo } from "./state-store.ts";
import { sortNames } from "./tag-groups.ts";
import { createTextCard } from "./text-card.ts";
import { createThemeToggle } from "./theme.ts";
import { createViewTabs } from "./view-tabs.ts";
import { VIEWS, type ViewName } from "./view-state.ts";

const summary = pageElement("summary", HTMLElement);
const side = pageElement("side", HTMLElement);
const empty = pageElement("empty", HTMLElement);
const nothing = pageElement("nothing", HTMLElement);
const pause = pageElement("pause", HTMLButtonElement);

const store = createStateStore(() => requestRender());
const styles = createRunStyles();
const context: ViewContext = {
  get state() {
    return store.state;
  },
  styleOf: styles.of,
  setZoom(tag, zoom, isStep) {
    const zooms = new Map(store.state.zooms);
    if (zoom === undefined) zooms.delete(tag);
    else zooms.set(tag, zoom);
    if (isStep) store.step({ zooms });
    else store.slide({ zooms });
  },
  toggleWide: (tag) => store.step({ wide: store.state.wide === tag ? undefined : tag }),
  copyLink: (tag) => void copyLink(linkTo({ ...store.state, wide: tag })),
  fold(group) {
    const folded = new Set(store.state.folded);
    if (!folded.delete(group)) folded.add(group);
    store.step({ folded });
  },
  onFailure: (error) => live.fail(error),
};

const panels: Readonly<Record<ViewName, HTMLElement>> = {
  scalars: pageElement("scalars", HTMLElement),
  images: pageElement("images", HTMLElement),
  histograms: pageElement("histograms", HTMLElement),
  text: pageElement("text", HTMLElement),
  hparams: pageElement("hparams", HTMLElement),
};
const views: Readonly<Record<ViewName, DataView>> = {
  scalars: createScalarView(panels.scalars, context),
  images: createRunTagView(panels.images, context, createImageCard),
  histograms: createRunTagView(panels.histograms, context, (run, tag) => createHistogramCard(run, tag, styles.of(run))),
  text: createRunTagView(panels.text, context, createTextCard),
  hparams: createHparamsView(panels.hparams, context),
};

let runs: readonly string[] = [];
let kinds: readonly ViewName[] = [];
/** Which data each view shows. */
const shownRevisions = new Map<ViewName, number>();
/** What each view has, in words. */
const summaries = new Map<ViewName, string>();
let revision: number | undefined;
let isRendering = false;

const runList = createRunList(styles.of, (choice) => store.step({ runs: choice }));
const showSettings = createSettingsPanel(store);
const showTabs = createViewTabs((view) => store.step({ view }));
const runSearch = createSearchBox(
  {
    field: pageElement("run-search", HTMLInputElement),
    patternSwitch: pageElement("run-pattern", HTMLButtonElement),
    problem: pageElement("run-problem", HTMLElement),
  },
  (search) => store.slide({ runSearch: search }),
);
const tagSearch = createSearchBox(
  {
    field: pageElement("tag-search", HTMLInputElement),
    patternSwitch: pageElement("tag-pattern", HTMLButtonElement),
    problem: pageElement("tag-problem", HTMLElement),
  },
  (search) => store.slide({ tagSearch: search }),
);

/** What a link asks for, or else the first kind that there is. */
function currentView(): ViewName {
  const { view } = store.state;
  return kinds.includes(view) ? view : (kinds[0] ?? "scalars");
}

function requestRender(): void {
  if (isRendering) return;
  isRendering = true;
  requestAnimationFrame(() => {
    isRendering = false;
    render();
  });
}

function render(): void {
  const { state } = store;
  const view = currentView();
  if (shownRevisions.get(view) !== revision) loadView(view).catch(live.fail);
  showSettings(state);
  showTabs(kinds, view);
  runSearch.show(state.runSearch);
  tagSearch.show(state.tagSearch);
  runList.show(runs, state.runs, state.runSearch);
  for (const name of VIEWS) panels[name].hidden = name !== view;
  side.dataset["view"] = view;
  const words = summaries.get(view) ?? "";
  if (summary.textContent !== words) summary.textContent = words;
  side.hidden = runs.length === 0;
  empty.hidden = kinds.length > 0 || revision === undefined;
  const shown = views[view].update();
  nothing.hidden = kinds.length === 0 || shown > 0 || !shownRevisions.has(view);
}

/** Fetches which tags the view has, when that may have changed. */
async function loadView(view: ViewName): Promise<void> {
  if (revision === undefined || !kinds.includes(view)) return;
  const asked = revision;
  shownRevisions.set(view, asked);
  try {
    const tags = await tagsOf(view);
    await views[view].show(tags, asked);
    if (view !== "hparams") summaries.set(view, summaryOf(tags));
    requestRender();
  } catch (error) {
    shownRevisions.delete(view);
    throw error;
  }
}

async function tagsOf(view: ViewName): Promise<TagsOfRuns> {
  if (view === "hparams") return new Map();
  return view === "text" ? fetchTextTags() : fetchTags(view);
}

function summaryOf(tags: TagsOfRuns): string {
  const names = new Set(Array.from(tags.values()).flatMap((infos) => Array.from(infos.keys())));
  return `${count(tags.size, "run")} · ${count(names.size, "tag")}`;
}

const live = createLiveUpdates(
  async (mustReload) => {
    const overview = await fetchOverview();
    if (mustReload || overview.revision !== revision) {
      const [allRuns, enabled] = await Promise.all([fetchRuns(), fetchKinds()]);
      runs = sortNames(allRuns);
      styles.add(runs);
      kinds = VIEWS.filter((name) => enabled.has(name));
      if (mustReload) shownRevisions.clear();
      revision = overview.revision;
      showNotices(overview.notices);
      await loadView(currentView());
      requestRender();
    }
    const status = overview.loading ? "Reading event files …" : kinds.length === 0 ? "Waiting for data" : "Live";
    return { isLoading: overview.loading, status };
  },
  (isPaused) => {
    pause.setAttribute("aria-pressed", String(isPaused));
    pause.textContent = isPaused ? "▶" : "❚❚";
    pause.title = isPaused ? "Go on" : "Pause";
  },
);

async function showEnvironment(): Promise<void> {
  const environment = await fetchEnvironment();
  pageElement("title", HTMLElement).textContent = environment.window_title;
  document.title = environment.window_title;
  pageElement("location", HTMLElement).textContent = environment.data_location;
}

const stepTheme = createThemeToggle(() => {
  for (const view of Object.values(views)) view.restyle();
});
const settingsToggle = pageElement("side-toggle", HTMLButtonElement);
settingsToggle.addEventListener("click", () => {
  const isOpen = side.classList.toggle("open");
  settingsToggle.setAttribute("aria-expanded", String(isOpen));
});
pause.addEventListener("click", () => live.togglePause());
listenToShortcuts({
  "/": () => focusSearch("tag-search"),
  r: () => focusSearch("run-search"),
  p: () => live.togglePause(),
  t: stepTheme,
  l: () => store.step({ isLog: !store.state.isLog }),
  o: () => store.step({ ignoreOutliers: !store.state.ignoreOutliers }),
});

function focusSearch(id: string): void {
  side.classList.add("open");
  settingsToggle.setAttribute("aria-expanded", "true");
  pageElement(id, HTMLInputElement).focus();
}

showEnvironment().catch(live.fail);
live.refresh();
