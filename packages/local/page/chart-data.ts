/** A point as TensorBoard's API gives it; numbers that JSON lacks are strings. */
export type Point = readonly [
  wallTime: number | string,
  step: number,
  value: number | "NaN" | "Infinity" | "-Infinity",
];

export interface TagInfo {
  readonly displayName: string;
  /** HTML, which this page never inserts. */
  readonly description: string;
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

/** Maps instead of objects: runs and tags may be called anything. */
export async function fetchTags(): Promise<Map<string, Map<string, TagInfo>>> {
  const runs = await fetchJson<Record<string, Record<string, TagInfo>>>("data/plugin/scalars/tags");
  return new Map(Object.entries(runs).map(([run, tags]) => [run, new Map(Object.entries(tags))]));
}

export async function fetchPoints(tag: string, runs: readonly string[]): Promise<Map<string, readonly Point[]>> {
  const body = new URLSearchParams([["tag", tag], ...runs.map((run): [string, string] => ["runs", run])]);
  const points = await fetchJson<Record<string, readonly Point[]>>("data/plugin/scalars/scalars_multirun", {
    method: "POST",
    body,
  });
  return new Map(Object.entries(points));
}

async function fetchJson<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`The server answers ${response.status}: ${(await response.text()).slice(0, 200)}`);
  return response.json();
}
