import { VisualizationJob, type CreateOptions, type SessionOptions } from "../../src/index.ts";
import { inMemorySession, type Sent } from "./in-memory.ts";

/** A job as the service keeps it. */
export interface KeptJob {
  job_id: number;
  job_name: string;
  train_url: string;
  status: number;
  create_time: number | undefined;
}

type Answer = ReturnType<Parameters<typeof inMemorySession>[0]>;

export const input = { job_name: "mnist", train_url: "/bucket/logs/" };

interface ServiceOptions {
  /** How creates are answered, one after the other; the last stays. What is applied is so before the answer. */
  readonly creates: readonly { readonly isApplied: boolean; readonly answer: Answer }[];
  /** Jobs that are there already. */
  readonly jobs?: readonly Partial<KeptJob>[];
  /** By how much the service's clock is ahead of ours. */
  readonly aheadMs?: number;
  /** Milliseconds from a create until the list shows it. */
  readonly showsAfterMs?: number;
  /** What a list is answered with instead of jobs. */
  readonly list?: (sent: Sent) => Answer | undefined;
  /** Creates made by others under the same name, at the same time. */
  readonly twins?: number;
  readonly session?: SessionOptions;
}

/** A service that creates jobs and lists them by its own clock, and need not say so. Time has to be stopped. */
export function creatingService(options: ServiceOptions) {
  const { creates, aheadMs = 0, showsAfterMs = 0, twins = 0 } = options;
  const now = () => Date.now() + aheadMs;
  const fill = (job: Partial<KeptJob>): KeptJob => ({ job_id: 1, status: 1, create_time: now(), ...input, ...job });
  const kept = (options.jobs ?? []).map(fill);
  let asked = 0;

  const { session, sent } = inMemorySession((request) => {
    const headers = { date: new Date(now()).toUTCString() };
    if (request.method === "POST") {
      const { isApplied = true, answer = "hang" } = creates[Math.min(asked, creates.length - 1)] ?? {};
      asked += 1;
      const made = Array.from({ length: isApplied ? 1 + twins : 0 }, (_, index) =>
        fill({ ...JSON.parse(request.body ?? ""), job_id: 100 + kept.length + index }),
      );
      kept.push(...made);
      return answer;
    }
    const answer = options.list?.(request);
    if (answer !== undefined) return answer;
    const query = request.url.searchParams;
    const shown = kept.filter(
      (job) =>
        job.job_name.includes(query.get("search_content") ?? "") &&
        (job.job_id < 100 || now() - (job.create_time ?? 0) >= showsAfterMs),
    );
    const perPage = Number(query.get("per_page"));
    const first = (Number(query.get("page")) - 1) * perPage;
    return { headers, body: { job_total_count: shown.length, jobs: shown.slice(first, first + perPage) } };
  }, options.session);

  const of = (method: string) => sent.filter((request) => request.method === method);
  return {
    kept,
    sent,
    creates: () => of("POST").length,
    looks: () => of("GET").length,
    create: (given: CreateOptions = { adopt: true }) => VisualizationJob.create(session, input, given),
  };
}
