import type { Failure, paths } from "@vizjobs/spec";
import type { CallOptions } from "./options.ts";

type Method = "get" | "post" | "put" | "delete";

/** The paths of the contract that have this method. */
export type ApiPath<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends { readonly responses: unknown } ? P : never;
}[keyof paths];

type OperationAt<P extends keyof paths, M extends Method> = paths[P][M];

/** Path parameters; the project id is the session's when it is left out. */
type PathParameters<O> = O extends { readonly parameters: { readonly path: infer T } }
  ? Omit<T, "project_id"> & { readonly project_id?: string }
  : never;

type Query<O> = O extends { readonly parameters: { readonly query?: infer T } } ? T : never;

type Body<O> = O extends { readonly requestBody: { readonly content: { readonly "application/json": infer T } } }
  ? { readonly body: T }
  : { readonly body?: never };

type Params<O> =
  object extends PathParameters<O>
    ? { readonly params?: { readonly path?: PathParameters<O>; readonly query?: Query<O> } }
    : { readonly params: { readonly path: PathParameters<O>; readonly query?: Query<O> } };

/** Parameters, body and options of a call by path. */
export type ApiInit<P extends keyof paths, M extends Method> = CallOptions &
  Params<OperationAt<P, M>> &
  Body<OperationAt<P, M>>;

type Answer<O> = O extends {
  readonly responses: { readonly 200: { readonly content: { readonly "application/json": infer T } } };
}
  ? Exclude<T, Failure>
  : never;

/**
 * Answer of a call by path: `data` as the wire has it, integers beyond 2^53 as texts; undefined when the answer is empty. A
 * failure of the service, one with HTTP 200 too, is in `error`, as text when it is not JSON. The body of `response` is used up.
 */
export type ApiResult<T> =
  | { readonly data: T | undefined; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: Failure | string; readonly response: Response };

/** The last argument of a call by path, as a list that may be empty where nothing in it is needed. */
export type InitArgument<Init> = object extends Init ? [init?: Init] : [init: Init];

/** A call by path; `init` may be left out where the path needs nothing but the project id. */
type ApiCall<M extends Method> = <P extends ApiPath<M>>(
  path: P,
  ...init: InitArgument<ApiInit<P, M>>
) => Promise<ApiResult<Answer<OperationAt<P, M>>>>;

/**
 * The calls of the contract by path, below the level of {@link VisualizationJob}: with the session's credentials, retries and
 * deadline. Path parameters are checked, queries and bodies go out as they are given.
 *
 * @throws ContractError for a path that is not in the contract or a bad path parameter; ConnectionError, TimeoutError or
 * DecodeError when there is no answer that can be read. A refusal is in `error` of the result.
 * @example
 * ```ts
 * const { data, error } = await session.api.GET("/v1/{project_id}/visualization-jobs", { params: { query: { page: 2 } } });
 * ```
 */
export interface Api {
  /** Reads: the list of jobs, or one job. Repeated after whatever failure may pass. */
  readonly GET: ApiCall<"get">;
  /** Creates, stops or restarts a job. Not repeated once it may have been applied. */
  readonly POST: ApiCall<"post">;
  /** Changes the description of a job. */
  readonly PUT: ApiCall<"put">;
  /** Deletes a job, for good. */
  readonly DELETE: ApiCall<"delete">;
}
