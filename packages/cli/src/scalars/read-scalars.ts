import { boundedMap } from "../connection/bounded-map.ts";
import type { ReadCharts } from "./fetch-charts.ts";
import { matches } from "./glob.ts";

/** One value, in TensorBoard's own words. */
export interface Point {
  readonly run: string;
  readonly tag: string;
  /** A text beyond 2^53. */
  readonly step: number | string;
  /** Seconds since 1970. */
  readonly wall_time: number;
  /** A text for what JSON has no number for: NaN, Infinity, -Infinity. */
  readonly value: number | string;
}

/** One tag of one run. */
export interface Series {
  readonly run: string;
  readonly tag: string;
  readonly points: readonly Point[];
}

export interface Names {
  readonly run: string;
  readonly tag: string;
}

/** Requests under way at the same time. */
const concurrency = 8;

/** Every tag of every run, by tag and then by run. */
export async function readNames(read: ReadCharts): Promise<Names[]> {
  const runs = Object.entries(asObject(await read("data/plugin/scalars/tags")));
  return runs
    .flatMap(([run, tags]) => Object.keys(asObject(tags)).map((tag) => ({ run, tag })))
    .toSorted((a, b) => compare(a.tag, b.tag) || compare(a.run, b.run));
}

/** The points of what the patterns name. */
export async function readSeries(
  read: ReadCharts,
  names: readonly Names[],
  { run, tag }: { readonly run: string | undefined; readonly tag: string | undefined },
): Promise<Series[]> {
  const chosen = names.filter((name) => matches(name.run, run) && matches(name.tag, tag));
  return boundedMap(chosen, concurrency, async (name) => {
    const query = new URLSearchParams({ run: name.run, tag: name.tag });
    const answer = await read(`data/plugin/scalars/scalars?${query.toString()}`);
    const points = Array.isArray(answer) ? answer.flatMap((point: unknown) => pointOf(name, point)) : [];
    return { ...name, points };
  });
}

/** TensorBoard writes a point as `[wall time, step, value]`. */
function pointOf(name: Names, point: unknown): Point[] {
  if (!Array.isArray(point)) return [];
  const [time, step, value]: unknown[] = point;
  if (typeof time !== "number" || !isNumber(step) || !isNumber(value)) return [];
  return [{ ...name, step, wall_time: time, value }];
}

const isNumber = (value: unknown): value is number | string =>
  typeof value === "number" || (typeof value === "string" && /^(NaN|-?Infinity|-?\d+)$/.test(value));

const asObject = (value: unknown): { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null ? { ...value } : {};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
