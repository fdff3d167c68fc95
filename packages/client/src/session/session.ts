import type { OperationId } from "@vizjobs/spec";
import { operations } from "@vizjobs/spec/contract";
import { checkPath } from "../contract/check-input.ts";
import type { CallContext, Reply } from "../transport/call-context.ts";
import { exchange } from "../transport/exchange.ts";
import { createTransport, type Transport } from "../transport/openapi-transport.ts";
import { redactor } from "../transport/redact.ts";
import type { Api } from "./api-types.ts";
import { createApi } from "./create-api.ts";
import { resolveConfiguration, type Configuration } from "./configuration.ts";
import { missingError } from "./credentials.ts";
import { call, type OperationInput } from "./operation-call.ts";
import { resolveLimits, type CallOptions, type SessionOptions } from "./options.ts";

/** What a session is, without secrets. */
export interface SessionDescription {
  readonly region: string | undefined;
  readonly projectId: string | undefined;
  readonly endpoint: string | undefined;
  readonly credentials: "token" | "access key" | "temporary access key" | "none";
}

/**
 * Where calls go, as whom, and how patiently.
 *
 * Options that are left out come from the environment (`VIZJOB_*`, `HUAWEICLOUD_SDK_*`), read once, here. Nothing is sent
 * before the first call.
 *
 * @throws ConfigurationError when an option or a variable has a value that cannot be used. What is missing is told by the first
 * call, as a CredentialsError.
 * @example
 * ```ts
 * const session = new Session({ region: "cn-north-4", projectId, credentials: { accessKey, secretKey } });
 * ```
 */
export class Session {
  readonly #configuration: Configuration;
  #transport: Transport | undefined;
  #api: Api | undefined;

  constructor(options: SessionOptions = {}) {
    this.#configuration = resolveConfiguration(options);
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
    const { endpoint, projectId, identity, missing, limits, fetch, logger } = this.#configuration;
    if (endpoint === undefined || projectId === undefined || identity === undefined) throw missingError(missing);
    const path = { project_id: projectId, ...input.path };
    checkPath(operation, path);
    const context: CallContext = {
      operation,
      facts: operations[operation],
      limits: resolveLimits(options, limits),
      // Read on each call, so that a `fetch` that is replaced later counts.
      fetch: fetch ?? globalThis.fetch,
      authenticate: (request) => identity.authenticate(request, projectId),
      redact: redactor(identity.secrets),
      logger,
    };
    this.#transport ??= createTransport(endpoint);
    const request = { path, query: input.query, body: input.body, headers: context.limits.headers };
    return this.#transport(context.facts, request, (outgoing) => exchange(outgoing, context));
  }

  /** The session without its secrets. */
  toJSON(): SessionDescription {
    const { region, projectId, endpoint, identity } = this.#configuration;
    return { region, projectId, endpoint, credentials: identity?.kind ?? "none" };
  }
}
