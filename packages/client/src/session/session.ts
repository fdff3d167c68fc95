import type { OperationId } from "@vizjobs/spec";
import { operations } from "@vizjobs/spec/contract";
import { checkPath } from "../contract/check-ids.ts";
import type { CallContext, Reply } from "../transport/call-context.ts";
import { exchange } from "../transport/exchange.ts";
import { createTransport, type Transport } from "../transport/openapi-transport.ts";
import { redactor, type Redact } from "../transport/redact.ts";
import type { Api } from "./api-types.ts";
import { readLimits, readTarget, type GivenTarget, type Target } from "./configuration.ts";
import { createApi } from "./create-api.ts";
import { call, type OperationInput } from "./operation-call.ts";
import { resolveLimits, type CallLimits, type CallOptions, type SessionOptions } from "./options.ts";

/** What a session is, without secrets. */
export interface SessionDescription {
  /** Region; undefined where an endpoint was given without one. */
  readonly region: string | undefined;
  /** Project id; undefined until it is read from the environment. */
  readonly projectId: string | undefined;
  /** Address of the service, without a trailing slash; undefined until it is known. */
  readonly endpoint: string | undefined;
  /** What the session proves its identity with; `none` until that is read from the environment. */
  readonly credentials: "token" | "access key" | "temporary access key" | "none";
}

/**
 * Where calls go, as whom, and how patiently.
 *
 * Options that are left out come from the environment (`VIZJOB_*`, `HUAWEICLOUD_SDK_*`), read by the first
 * call, which rejects with a CredentialsError naming what is missing.
 *
 * @throws ConfigurationError when an option has a value that cannot be used.
 * @example
 * ```ts
 * const session = new Session({ region: "cn-north-4", projectId, credentials: { accessKey, secretKey } });
 * ```
 */
export class Session {
  readonly #options: SessionOptions;
  readonly #limits: CallLimits;
  #target: GivenTarget | Target;
  #transport: Transport | undefined;
  #api: Api | undefined;
  #redact: Redact | undefined;

  constructor(options: SessionOptions = {}) {
    this.#options = { ...options };
    this.#limits = readLimits(options);
    this.#target = readTarget(options);
  }

  /** The calls of the contract by path, for what {@link VisualizationJob} does not offer. */
  get api(): Api {
    this.#api ??= createApi((operation, input, options) => this.#send(operation, input, options));
    return this.#api;
  }

  /** @internal Makes a call of the contract; rejects when the service refuses it. */
  async [call](operation: OperationId, input: OperationInput, options?: CallOptions): Promise<Reply> {
    const reply = await this.#send(operation, input, options);
    if (reply.failure !== undefined) throw reply.failure;
    return reply;
  }

  async #send(operation: OperationId, input: OperationInput, options: CallOptions = {}): Promise<Reply> {
    const { endpoint, projectId, identity } = await this.#resolveTarget();
    const project = input.path?.project_id ?? projectId;
    const path = { ...input.path, project_id: project };
    checkPath(operation, path);
    const context: CallContext = {
      operation,
      facts: operations[operation],
      limits: resolveLimits(options, this.#limits),
      // Read on each call, so that a `fetch` that is replaced later counts.
      fetch: this.#options.fetch ?? globalThis.fetch,
      authenticate: (request) => identity.authenticate(request, project),
      redact: (text) => (this.#redact ??= redactor(identity.secrets))(text),
      logger: this.#options.logger,
    };
    this.#transport ??= createTransport(endpoint);
    const request = { path, query: input.query, body: input.body, headers: context.limits.headers };
    return this.#transport(context.facts, request, (outgoing) => exchange(outgoing, context));
  }

  async #resolveTarget(): Promise<Target> {
    if (!isComplete(this.#target)) {
      // Loaded on use: a session that is told everything needs neither the environment nor the table of regions.
      const { completeTarget } = await import("./complete-target.ts");
      const target = completeTarget(this.#target, this.#options);
      this.#target = target;
      return target;
    }
    return this.#target;
  }

  /** The session without its secrets, as far as it is known: the first call completes it. */
  toJSON(): SessionDescription {
    const { region, projectId, endpoint, identity } = this.#target;
    return { region, projectId, endpoint, credentials: identity?.kind ?? "none" };
  }
}

function isComplete(target: GivenTarget): target is Target {
  return target.projectId !== undefined && target.endpoint !== undefined && target.identity !== undefined;
}
