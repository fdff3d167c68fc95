import { inMemorySession } from "./in-memory.ts";

/** Status of the jobs that a filter for running ones finds. */
export const running = 8;
const stopped = 12;

/** What others do between two pages. Positions count in what matches then, those of `starts` in what does not. */
export interface Change {
  readonly creates: number;
  readonly deletes: readonly number[];
  readonly stops: readonly number[];
  readonly starts: readonly number[];
}

export interface MovingList {
  readonly session: ReturnType<typeof inMemorySession>["session"];
  /** Ids of the jobs that have matched since the first page was asked for. */
  readonly throughout: ReadonlySet<string>;
  /** Pages that were asked for. */
  readonly pages: readonly number[];
  /** How many jobs there ever were. */
  readonly countOfJobs: () => number;
}

/** Names come in no order of the ids. */
const nameOf = (id: number) => `job-${String((id * 7_919) % 1_009).padStart(4, "0")}-${id}`;

const byName = (a: number, b: number) => (nameOf(a) < nameOf(b) ? -1 : 1);
const byId = (a: number, b: number) => a - b;

/**
 * A service whose jobs are created, deleted, stopped and started while they are listed: by others before each page but the
 * first, and by calls. A new job has a higher id than all before. The total always tells that something moved: as many jobs that
 * come as vanish would hide each other.
 */
export function movingList(count: number, changes: readonly Change[]): MovingList {
  // Every fourth job is stopped at first.
  const statuses = new Map(
    Array.from({ length: count }, (_, index) => [index + 1, index % 4 === 3 ? stopped : running]),
  );
  const throughout = new Set<string>();
  const pages: number[] = [];
  let lastId = count;
  let isFiltered = false;
  let before: readonly number[] | undefined;

  const byStatus = (a: number, b: number) => (statuses.get(a) ?? 0) - (statuses.get(b) ?? 0) || a - b;
  const matches = (id: number) => !isFiltered || statuses.get(id) === running;
  const matching = () => [...statuses.keys()].filter(matches).toSorted(byId);
  const create = () => statuses.set((lastId += 1), running);
  const set = (id: number | undefined, status: number | undefined) => {
    // Deleted by others meanwhile.
    if (id === undefined || !statuses.has(id)) return;
    if (status === undefined) statuses.delete(id);
    else statuses.set(id, status);
    if (!statuses.has(id) || !matches(id)) throughout.delete(String(id));
  };
  const apply = ({ creates, deletes, stops, starts }: Change) => {
    const now = matching();
    const others = [...statuses.keys()].filter((id) => !matches(id));
    for (const position of deletes) set(now[position], undefined);
    for (const position of stops) set(now[position], stopped);
    for (const position of starts) set(others[position], running);
    for (let job = 0; job < creates; job += 1) create();
  };

  const { session } = inMemorySession(({ method, url }) => {
    if (method !== "GET") {
      const id = Number(/visualization-jobs\/(\d+)/.exec(url.pathname)?.[1]);
      set(id, method === "DELETE" ? undefined : stopped);
      return { body: { is_success: true } };
    }
    const query = url.searchParams;
    isFiltered = query.has("status");
    if (before === undefined) for (const id of matching()) throughout.add(String(id));
    else apply(changes[pages.length - 1] ?? { creates: 0, deletes: [], stops: [], starts: [] });
    const isHidden = before?.length === matching().length && before.join() !== matching().join();
    if (isHidden) create();
    before = matching();

    const direction = query.get("order") === "desc" ? -1 : 1;
    const sorts: { readonly [sortBy: string]: typeof byId } = { job_id: byId, job_name: byName, status: byStatus };
    const compare = sorts[query.get("sortBy") ?? ""] ?? byId;
    const sorted = before.toSorted((a, b) => compare(a, b) * direction);
    const [page, perPage] = [Number(query.get("page")), Number(query.get("per_page"))];
    pages.push(page);
    const jobs = sorted
      .slice((page - 1) * perPage, page * perPage)
      .map((id) => ({ job_id: id, job_name: nameOf(id), status: statuses.get(id) }));
    return { body: { job_total_count: sorted.length, jobs } };
  });
  return { session, throughout, pages, countOfJobs: () => lastId };
}
