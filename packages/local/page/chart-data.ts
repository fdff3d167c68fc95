/** A point as TensorBoard's API gives it; numbers that JSON lacks are strings. */
export type Point = readonly [wallTime: number | string, step: number, value: number | string];

/** Points in the order of the file, as numbers. */
export interface Series {
  /** Epoch seconds. */
  readonly wallTimes: Float64Array;
  readonly steps: Float64Array;
  readonly values: Float64Array;
}

export interface TagInfo {
  readonly displayName: string;
  /** HTML, which this page never inserts. */
  readonly description: string;
  /** Of images: how many there are at each step. */
  readonly samples?: number;
}

export interface ChartNotice {
  readonly message: string;
}

export interface Overview {
  readonly revision: number;
  readonly loading: boolean;
  readonly notices: readonly ChartNotice[];
}

export interface Environment {
  readonly window_title: string;
  readonly data_location: string;
}

export interface ImageEntry {
  readonly wall_time: number;
  readonly step: number;
  readonly query: string;
}

export type HistogramEntry = readonly [
  wallTime: number,
  step: number,
  buckets: readonly (readonly [left: number, right: number, count: number])[],
];

export interface TextEntry {
  readonly wall_time: number;
  readonly step: number;
  /** HTML, which this page never inserts. */
  readonly text: string;
  /** The text as it was written. */
  readonly source?: string;
}

export type HparamValue = number | string | boolean;

export interface HparamRun {
  readonly hparams: ReadonlyMap<string, HparamValue>;
  /** The last value of each. */
  readonly metrics: ReadonlyMap<string, HparamValue>;
}

/** Runs, and for each its tags. Maps instead of objects: both may be called anything. */
export type TagsOfRuns = ReadonlyMap<string, ReadonlyMap<string, TagInfo>>;

// Every address is relative, so that the page works wherever service_url lies.

export function fetchEnvironment(): Promise<Environment> {
  return fetchJson("data/environment");
}

export function fetchOverview(): Promise<Overview> {
  return fetchJson("data/notices");
}

export function fetchRuns(): Promise<readonly string[]> {
  return fetchJson("data/runs");
}

/** Names of the kinds of data that there are. */
export async function fetchKinds(): Promise<ReadonlySet<string>> {
  const listing = await fetchJson<Record<string, { readonly enabled?: boolean }>>("data/plugins_listing");
  return new Set(Object.keys(listing).filter((name) => listing[name]?.enabled === true));
}

export async function fetchTags(kind: "scalars" | "images" | "histograms"): Promise<TagsOfRuns> {
  const runs = await fetchJson<Record<string, Record<string, TagInfo>>>(`data/plugin/${kind}/tags`);
  return new Map(Object.entries(runs).map(([run, tags]) => [run, new Map(Object.entries(tags))]));
}

export async function fetchTextTags(): Promise<TagsOfRuns> {
  const runs = await fetchJson<Record<string, readonly string[]>>("data/plugin/text/tags");
  const info: TagInfo = { displayName: "", description: "" };
  return new Map(Object.entries(runs).map(([run, tags]) => [run, new Map(tags.map((tag) => [tag, info]))]));
}

export async function fetchSeries(tag: string, runs: readonly string[]): Promise<ReadonlyMap<string, Series>> {
  const body = new URLSearchParams([["tag", tag], ...runs.map((run): [string, string] => ["runs", run])]);
  const points = await fetchJson<Record<string, readonly Point[]>>("data/plugin/scalars/scalars_multirun", {
    method: "POST",
    body,
  });
  return new Map(Object.entries(points).map(([run, list]) => [run, toSeries(list)]));
}

/** Where the server has the points of one run, to be kept as a file. */
export function seriesAddress(run: string, tag: string, format: "csv" | "json"): string {
  return `data/plugin/scalars/scalars?${new URLSearchParams({ run, tag, ...(format === "csv" && { format }) }).toString()}`;
}

export function fetchImages(run: string, tag: string, sample: number): Promise<readonly ImageEntry[]> {
  return fetchJson(`data/plugin/images/images?${new URLSearchParams({ run, tag, sample: String(sample) }).toString()}`);
}

export function imageAddress({ query }: ImageEntry): string {
  return `data/plugin/images/individualImage?${query}`;
}

export function fetchHistograms(run: string, tag: string): Promise<readonly HistogramEntry[]> {
  return fetchJson(`data/plugin/histograms/histograms?${new URLSearchParams({ run, tag }).toString()}`);
}

export function fetchTexts(run: string, tag: string): Promise<readonly TextEntry[]> {
  return fetchJson(`data/plugin/text/text?${new URLSearchParams({ run, tag }).toString()}`);
}

export async function fetchHparams(): Promise<ReadonlyMap<string, HparamRun>> {
  type Values = Record<string, HparamValue>;
  const runs =
    await fetchJson<Record<string, { readonly hparams: Values; readonly metrics: Values }>>("data/plugin/hparams/runs");
  return new Map(
    Object.entries(runs).map(([run, { hparams, metrics }]) => [
      run,
      { hparams: new Map(Object.entries(hparams)), metrics: new Map(Object.entries(metrics).map(metricOf)) },
    ]),
  );
}

/** A metric is always a number; those that JSON lacks are strings. */
const metricOf = ([name, value]: [string, HparamValue]): [string, number] => [name, Number(value)];

export function toSeries(points: readonly Point[]): Series {
  return {
    wallTimes: Float64Array.from(points, ([wallTime]) => Number(wallTime)),
    steps: Float64Array.from(points, ([, step]) => step),
    values: Float64Array.from(points, ([, , value]) => Number(value)),
  };
}

async function fetchJson<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`The server answers ${response.status}: ${(await response.text()).slice(0, 200)}`);
  const answer: unknown = await response.json();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server that sent this page gave the answer
  return answer as Answer;
}
