import type { Range } from "./axis-range.ts";
import { X_AXES, type XAxis } from "./chart-line.ts";
import { MAX_SEARCH_CHARACTERS, NO_SEARCH, type Search } from "./name-search.ts";
import { ALL_RUNS, type RunChoice } from "./run-choice.ts";

export const VIEWS = ["scalars", "images", "histograms", "text", "hparams"] as const;
export type ViewName = (typeof VIEWS)[number];

export const ROW_ORDERS = ["name", "highest", "lowest", "nearest"] as const;
/** How the runs are sorted in the tables below the charts. */
export type RowOrder = (typeof ROW_ORDERS)[number];

export const MAX_SMOOTHING = 0.999;

/** Everything that decides what the page shows, apart from the data. A link carries it. */
export interface ViewState {
  readonly view: ViewName;
  /** From 0 to `MAX_SMOOTHING`. */
  readonly smoothing: number;
  readonly axis: XAxis;
  readonly isLog: boolean;
  readonly ignoreOutliers: boolean;
  readonly order: RowOrder;
  readonly runs: RunChoice;
  readonly runSearch: Search;
  readonly tagSearch: Search;
  /** Names of the groups that are folded. */
  readonly folded: ReadonlySet<string>;
  /** The tag whose card has the whole width. */
  readonly wide: string | undefined;
  /** What part of the x axis is seen, for each tag that is zoomed. */
  readonly zooms: ReadonlyMap<string, Range>;
}

export const DEFAULT_STATE: ViewState = {
  view: "scalars",
  smoothing: 0.6,
  axis: "step",
  isLog: false,
  ignoreOutliers: true,
  order: "name",
  runs: ALL_RUNS,
  runSearch: NO_SEARCH,
  tagSearch: NO_SEARCH,
  folded: new Set(),
  wide: undefined,
  zooms: new Map(),
};

/** A longer address is not read, nor written: names are then left out. */
const MAX_CHARACTERS = 100_000;

/** The state as the part of an address behind `#`: only what differs from the defaults, "" when nothing does. */
export function formatState(state: ViewState): string {
  const text = parametersOf(state).toString();
  if (text.length <= MAX_CHARACTERS) return text;
  const { runs, folded, wide, zooms } = DEFAULT_STATE;
  return parametersOf({ ...state, runs, folded, wide, zooms }).toString();
}

function parametersOf(state: ViewState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.view !== DEFAULT_STATE.view) parameters.set("view", state.view);
  if (state.smoothing !== DEFAULT_STATE.smoothing) parameters.set("smooth", String(state.smoothing));
  if (state.axis !== DEFAULT_STATE.axis) parameters.set("x", state.axis);
  if (state.isLog) parameters.set("y", "log");
  if (!state.ignoreOutliers) parameters.set("outliers", "shown");
  if (state.order !== DEFAULT_STATE.order) parameters.set("sort", state.order);
  const key = state.runs.mode === "only" ? "only" : "hide";
  if (state.runs.mode === "only" && state.runs.runs.size === 0) parameters.set("none", "1");
  for (const run of state.runs.runs) parameters.append(key, run);
  setSearch(parameters, "runs", state.runSearch);
  setSearch(parameters, "tags", state.tagSearch);
  for (const group of state.folded) parameters.append("fold", group);
  if (state.wide !== undefined) parameters.set("wide", state.wide);
  for (const [tag, [min, max]] of state.zooms) parameters.append("zoom", `${min},${max},${tag}`);
  return parameters;
}

function setSearch(parameters: URLSearchParams, key: string, { text, isPattern }: Search): void {
  if (text !== "") parameters.set(isPattern ? `${key}-re` : key, text);
}

/** What an address tells, with or without its `#`. It may be anything: what is unknown or broken is as if it were not there. */
export function parseState(hash: string): ViewState {
  const text = hash.replace(/^#/, "");
  if (text.length > MAX_CHARACTERS) return DEFAULT_STATE;
  const parameters = new URLSearchParams(text);
  return {
    view: oneOf(VIEWS, parameters.get("view")) ?? DEFAULT_STATE.view,
    smoothing: smoothingOf(parameters.get("smooth")),
    axis: oneOf(X_AXES, parameters.get("x")) ?? DEFAULT_STATE.axis,
    isLog: parameters.get("y") === "log",
    ignoreOutliers: parameters.get("outliers") !== "shown",
    order: oneOf(ROW_ORDERS, parameters.get("sort")) ?? DEFAULT_STATE.order,
    runs: runChoiceOf(parameters),
    runSearch: searchOf(parameters, "runs"),
    tagSearch: searchOf(parameters, "tags"),
    folded: new Set(parameters.getAll("fold")),
    wide: parameters.get("wide") ?? undefined,
    zooms: new Map(parameters.getAll("zoom").flatMap(zoomOf)),
  };
}

function oneOf<Name extends string>(names: readonly Name[], text: string | null): Name | undefined {
  return names.find((name) => name === text);
}

function smoothingOf(text: string | null): number {
  return text !== null && /^0(?:\.\d+)?$/.test(text) && Number(text) <= MAX_SMOOTHING
    ? Number(text)
    : DEFAULT_STATE.smoothing;
}

function runChoiceOf(parameters: URLSearchParams): RunChoice {
  const only = parameters.getAll("only");
  if (only.length > 0 || parameters.get("none") === "1") return { mode: "only", runs: new Set(only) };
  return { mode: "except", runs: new Set(parameters.getAll("hide")) };
}

function searchOf(parameters: URLSearchParams, key: string): Search {
  const pattern = parameters.get(`${key}-re`) ?? "";
  const text = pattern === "" ? (parameters.get(key) ?? "") : pattern;
  return text.length > MAX_SEARCH_CHARACTERS ? NO_SEARCH : { text, isPattern: pattern !== "" };
}

function zoomOf(text: string): [string, Range][] {
  const [, first = "", second = "", tag = ""] = /^([^,]+),([^,]+),([^]*)$/.exec(text) ?? [];
  const [min, max] = [Number(first), Number(second)];
  return first !== "" && Number.isFinite(min) && Number.isFinite(max) && min < max ? [[tag, [min, max]]] : [];
}
