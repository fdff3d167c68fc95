/** One tag of one run, as the charts page draws it. */
export interface Series {
  readonly run: string;
  readonly values: readonly number[];
}

export interface ChartData {
  /** The tag that is shown; undefined where there is no scalar. */
  readonly tag: string | undefined;
  readonly tagCount: number;
  readonly series: readonly Series[];
  /** What is wrong with the event files, one sentence each. */
  readonly notices: readonly string[];
}

/** Reads one tag over all runs from TensorBoard's HTTP API below `serviceUrl`. No credentials are sent. */
export async function readChartData(serviceUrl: string, signal: AbortSignal): Promise<ChartData> {
  const read = async (path: string): Promise<unknown> => {
    const response = await fetch(new URL(path, serviceUrl), { signal });
    if (!response.ok) throw new Error(`the charts answered ${response.status} for ${path}`);
    return response.json();
  };
  const tagsByRun = readTags(await read("data/plugin/scalars/tags"));
  const tag = chooseTag(tagsByRun);
  const series: Series[] = [];
  for (const [run, tags] of tagsByRun) {
    if (tag === undefined || !tags.includes(tag)) continue;
    const query = new URLSearchParams({ run, tag });
    series.push({ run, values: readValues(await read(`data/plugin/scalars/scalars?${query.toString()}`)) });
  }
  return {
    tag,
    tagCount: new Set([...tagsByRun.values()].flat()).size,
    series,
    notices: readNotices(await read("data/notices")),
  };
}

/** The tag that most runs have; a loss before others, because that is what people look at first. */
function chooseTag(tagsByRun: ReadonlyMap<string, readonly string[]>): string | undefined {
  const counts = new Map<string, number>();
  for (const tag of [...tagsByRun.values()].flat())
    counts.set(tag, (counts.get(tag) ?? 0) + (/loss/i.test(tag) ? 1.5 : 1));
  const most = [...counts].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return most[0]?.[0];
}

function readTags(answer: unknown): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(asObject(answer)).map(([run, tags]) => [run, Object.keys(asObject(tags))]));
}

/** Points are `[wall time, step, value]`; a value that JSON has no number for is a text such as "NaN". */
function readValues(answer: unknown): number[] {
  return Array.isArray(answer)
    ? answer.map((point: unknown) => Number(Array.isArray(point) ? point[2] : Number.NaN))
    : [];
}

function readNotices(answer: unknown): string[] {
  const { notices } = asObject(answer);
  if (!Array.isArray(notices)) return [];
  return notices.map(asObject).map(({ message }) => String(message));
}

const asObject = (value: unknown): { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null ? { ...value } : {};
