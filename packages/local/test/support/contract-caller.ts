import { routes, type RouteId } from "../../src/generated/routes.gen.ts";
import type { Validator } from "../../src/http/validator.ts";
import { validators } from "../generated/responses.gen.ts";

/** The part of a server that calls need. */
export interface Callable {
  readonly endpoint: string;
  readonly projectId: string;
  readonly fetch?: typeof globalThis.fetch;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into bodies whose form the validators have just checked
  readonly body: any;
}

export interface CallInput {
  readonly jobId?: number | string;
  readonly query?: string;
  readonly body?: unknown;
  readonly projectId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls a server in the contract's terms, and throws when an answer is not what the contract declares. */
export function callerOf(server: Callable) {
  return async (id: RouteId, input: CallInput = {}): Promise<Answer> => {
    const { jobId = "", query = "", body, projectId = server.projectId, headers = {} } = input;
    const path = routes[id].path.replace("{project_id}", projectId).replace("{job_id}", String(jobId));
    const response = await (server.fetch ?? fetch)(`${server.endpoint}${path}${query && `?${query}`}`, {
      method: routes[id].method,
      headers: {
        "X-Auth-Token": "some token",
        ...(body !== undefined && { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const answer = { status: response.status, headers: response.headers, body: await response.json() };
    requireDeclared(id, answer);
    return answer;
  };
}

/** Throws when an answer is not what the contract declares for the call. */
export function requireDeclared(id: RouteId, { status, headers, body }: Answer): void {
  const declared: Readonly<Record<string, Validator>> = validators;
  const validator = declared[`${id}_${status}`];
  if (validator === undefined) throw new Error(`${id} answered ${status}, which the contract does not declare`);
  if (!validator(body)) throw new Error(`${id} answered ${JSON.stringify(body)}: ${JSON.stringify(validator.errors)}`);
  if (!headers.get("x-request-id")) throw new Error(`${id} answered without X-request-id`);
}
