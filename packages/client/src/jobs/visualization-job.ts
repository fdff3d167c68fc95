import type { CreateVisualizationJobRequest, OperationId, UpdateVisualizationJobRequest } from "@vizjobs/spec";
import { checkJobId } from "../contract/check-ids.ts";
import { call } from "../session/operation-call.ts";
import type { CallOptions } from "../session/options.ts";
import type { Session } from "../session/session.ts";
import type { Reply } from "../transport/call-context.ts";
import type { CreateOptions } from "./create-options.ts";
import type { ActionResult, JobDetails, JobId, JobPage, JobSnapshot, ListJobsQuery } from "./job-types.ts";
import type { OwnAction } from "./own-action.ts";
import { readDetails } from "./read-job.ts";
import type { StatusChange, WaitGoal, WaitOptions, WaitPredicate, WatchOptions } from "./wait-types.ts";

/** The jobs of a list, page by page as they are iterated. Each iteration starts anew. */
export interface JobList extends AsyncIterable<VisualizationJob> {
  /** Collects the jobs, the first `limit` of them when that is given. */
  toArray(options?: { readonly limit?: number }): Promise<VisualizationJob[]>;
}

/**
 * A visualization job: TensorBoard or MindInsight over the training logs of an OBS directory.
 *
 * @example
 * ```ts
 * const job = await VisualizationJob.create(session, { job_name: "mnist", train_url: "/bucket/logs/" });
 * const { service_url } = await job.waitFor("running");
 * ```
 */
export class VisualizationJob {
  /** Id of the job, a text of digits. */
  readonly id: JobId;
  readonly #session: Session;
  #last: JobSnapshot | undefined;
  /** A restart or delete that no look has shown yet. */
  #ownAction: OwnAction | undefined;

  /**
   * A job whose id is known. Sends nothing.
   *
   * @throws ContractError when the id is not a text of digits.
   */
  constructor(session: Session, id: string) {
    checkJobId(id);
    this.#session = session;
    this.id = id;
  }

  /**
   * Creates a job. It is not running yet: see {@link waitFor}. Never repeated once it may have been applied.
   *
   * @throws ContractError before anything is sent; DuplicateNameError when the name is taken; with `adopt`, AmbiguousCreateError.
   * @see https://support.huaweicloud.com/api-modelarts/modelarts_03_0064.html
   */
  static async create(
    session: Session,
    input: CreateVisualizationJobRequest,
    options: CreateOptions = {},
  ): Promise<VisualizationJob> {
    const { createJob } = await jobCalls();
    return VisualizationJob.#seen(session, await createJob(session, input, options));
  }

  /**
   * All jobs that match, over all pages, by ascending id unless the query says otherwise. Jobs that are stopped or deleted
   * meanwhile make it neither skip nor repeat one. `deadlineMs` covers the whole listing; without it the session's covers each
   * page.
   *
   * @example
   * ```ts
   * for await (const job of VisualizationJob.list(session, { status: JobStatus.RUNNING })) await job.stop();
   * ```
   * @see https://support.huaweicloud.com/api-modelarts/modelarts_03_0065.html
   */
  static list(session: Session, query: ListJobsQuery = {}, options: CallOptions = {}): JobList {
    const readOnePage = (page: ListJobsQuery, perPage: CallOptions) =>
      VisualizationJob.listPage(session, page, perPage);
    const iterate = async function* () {
      const { eachJob } = await jobCalls();
      for await (const summary of eachJob(readOnePage, query, options)) yield VisualizationJob.#seen(session, summary);
    };
    return {
      [Symbol.asyncIterator]: iterate,
      async toArray({ limit = Infinity } = {}) {
        const jobs: VisualizationJob[] = [];
        if (limit <= 0) return jobs;
        for await (const job of iterate()) {
          jobs.push(job);
          if (jobs.length >= limit) break;
        }
        return jobs;
      },
    };
  }

  /**
   * One page, with its totals and quotas.
   *
   * @see https://support.huaweicloud.com/api-modelarts/modelarts_03_0065.html
   */
  static async listPage(session: Session, query: ListJobsQuery = {}, options?: CallOptions): Promise<JobPage> {
    const { listOnePage } = await jobCalls();
    return (await listOnePage(session, query, options)).page;
  }

  static #seen(session: Session, snapshot: JobSnapshot): VisualizationJob {
    const job = new VisualizationJob(session, snapshot.job_id);
    job.#last = snapshot;
    return job;
  }

  /** What was last seen of the job, by create, list or info; undefined before that. */
  get last(): JobSnapshot | undefined {
    return this.#last;
  }

  /**
   * Reads the details.
   *
   * @see https://support.huaweicloud.com/api-modelarts/modelarts_03_0066.html
   */
  async info(options?: CallOptions): Promise<JobDetails> {
    return (await this.#look(options)).job;
  }

  async #look(options: CallOptions | undefined): Promise<{ job: JobDetails; headers: Headers }> {
    const reply = await this.#call("showVisualizationJob", undefined, options);
    const job = await reply.decode((body) => readDetails(body, this.id));
    this.#last = job;
    const action = this.#ownAction;
    if (action !== undefined) {
      const { mayBeFromBefore } = await jobCalls();
      if (action === this.#ownAction && !mayBeFromBefore(action, job.status)) this.#ownAction = undefined;
    }
    return { job, headers: reply.response.headers };
  }

  /**
   * Changes the description; nothing else of a job can be changed.
   *
   * @see https://support.huaweicloud.com/api-modelarts/modelarts_03_0067.html
   */
  async update(input: UpdateVisualizationJobRequest, options?: CallOptions): Promise<ActionResult> {
    const { checkInput } = await jobCalls();
    checkInput("updateVisualizationJob", "body", input);
    return this.#accepted("updateVisualizationJob", input, options);
  }

  /**
   * Stops the job, which ends the billing. Resolves when the service has taken it on: see {@link waitFor}.
   *
   * @throws InvalidStateError when the job has ended.
   * @see https://support.huaweicloud.com/api-modelarts/modelarts_03_0069.html
   */
  async stop(options?: CallOptions): Promise<ActionResult> {
    return this.#accepted("stopVisualizationJob", undefined, options);
  }

  /**
   * Runs the job again, under the same id. Resolves when the service has taken it on: see {@link waitFor}.
   *
   * @throws InvalidStateError when the job is running.
   * @see https://support.huaweicloud.com/api-modelarts/modelarts_03_0070.html
   */
  async restart(options?: CallOptions): Promise<ActionResult> {
    return this.#act("restartVisualizationJob", options);
  }

  /**
   * Deletes the job, for good. Resolves when the service has taken it on: see {@link waitFor}.
   *
   * @throws InvalidStateError when the job is being stopped or deleted.
   * @see https://support.huaweicloud.com/api-modelarts/modelarts_03_0068.html
   */
  async delete(options?: CallOptions): Promise<ActionResult> {
    return this.#act("deleteVisualizationJob", options);
  }

  /**
   * Waits until the job runs, has stopped (ended or failed: the status of the result tells which), or is gone; or until a
   * predicate is true of its details.
   *
   * @throws UnreachableGoalError when it can no longer get there; WaitTimeoutError when it takes longer than `timeoutMs`; the
   * signal's reason, at once, when the caller aborts.
   * @example
   * ```ts
   * await job.waitFor("running", { timeoutMs: 300_000, onProgress: ({ statusName }) => console.log(statusName) });
   * ```
   */
  waitFor(goal: "running" | "stopped" | WaitPredicate, options?: WaitOptions): Promise<JobDetails>;
  waitFor(goal: "deleted", options?: WaitOptions): Promise<undefined>;
  waitFor(goal: WaitGoal | WaitPredicate, options?: WaitOptions): Promise<JobDetails | undefined>;
  async waitFor(goal: WaitGoal | WaitPredicate, options: WaitOptions = {}): Promise<JobDetails | undefined> {
    const { waitForGoal } = await jobCalls();
    const subject = {
      id: this.id,
      isKnown: this.#last !== undefined,
      read: (perLook: CallOptions) => this.#look(perLook),
      mayBeStale: () => this.#ownAction !== undefined,
    };
    return waitForGoal(subject, goal, options);
  }

  /**
   * Gives the status found first, and each change of it, until the job is gone or the loop is left.
   *
   * @example
   * ```ts
   * for await (const { statusName } of job.watch({ signal })) console.log(statusName);
   * ```
   */
  watch(options: WatchOptions = {}): AsyncIterable<StatusChange> {
    const read = (perLook: CallOptions) => this.info(perLook);
    const iterate = async function* () {
      const { watchStatus } = await jobCalls();
      yield* watchStatus(read, options);
    };
    return { [Symbol.asyncIterator]: iterate };
  }

  /** The job as data. */
  toJSON(): JobSnapshot | { readonly job_id: string } {
    return this.#last ?? { job_id: this.id };
  }

  #call(operation: OperationId, body: unknown, options: CallOptions | undefined): Promise<Reply> {
    return this.#session[call](operation, { path: { job_id: this.id }, body }, options);
  }

  async #accepted(operation: OperationId, body: unknown, options: CallOptions | undefined): Promise<ActionResult> {
    const reply = await this.#call(operation, body, options);
    const { readAction } = await jobCalls();
    return reply.decode((answer) => readAction(answer, reply.requestId));
  }

  async #act(operation: OwnAction["operation"], options: CallOptions | undefined): Promise<ActionResult> {
    const statusBefore = this.#last?.status;
    const result = await this.#accepted(operation, undefined, options);
    this.#ownAction = { operation, statusBefore };
    return result;
  }
}

/** Loaded on use: many programs read one job, and nothing else. */
const jobCalls = () => import("./job-calls.ts");
