import { VisualizationJob, type ListJobsQuery, type Session } from "../../src/index.ts";
import { inMemorySession } from "./in-memory.ts";

/** The jobs of these ids, as a list shows them. */
export function jobsOf(ids: readonly number[]): object[] {
  return ids.map((id) => ({ job_id: id, job_name: `job-${id}`, status: 8 }));
}

/** The ids from 1 to `count`. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** A service that lists the ids of an array as it is at each request, in the order that is asked for. */
export function listingSession(ids: number[], options: { maxPerPage?: number; order?: "as stored" } = {}) {
  return inMemorySession(({ url }) => {
    const query = url.searchParams;
    const perPage = Math.min(Number(query.get("per_page")), options.maxPerPage ?? Infinity);
    const page = Number(query.get("page"));
    const direction = query.get("order") === "desc" ? -1 : 1;
    const sorted = options.order === "as stored" ? ids : ids.toSorted((a, b) => (a - b) * direction);
    const jobs = jobsOf(sorted.slice((page - 1) * perPage, page * perPage));
    return { body: { is_success: true, job_total_count: ids.length, jobs } };
  });
}

/** The ids that a listing gives. */
export async function idsOf(session: Session, query?: ListJobsQuery): Promise<number[]> {
  const jobs = await VisualizationJob.list(session, query).toArray();
  return jobs.map(({ id }) => Number(id));
}
