import type { OperationId } from "@vizjobs/spec";
import { operations } from "@vizjobs/spec/contract/operations";
import type { ExplainedLink, ExplainedValue, SessionExplanation } from "../chain/explain.ts";
import { checkPath } from "../contract/check-ids.ts";
import type { CredentialsKind } from "../credentials/credential-types.ts";
import { identityOf, kindOf, type Identity } from "../credentials/identity.ts";
import type { CallContext, Reply } from "../transport/call-context.ts";
import { exchange } from "../transport/exchange.ts";
import type { Transport } from "../transport/openapi-transport.ts";
import { startRetryBudget } from "../transport/retry-budget.ts";
import type { Api, ApiInit, ApiPath, InitArgument } from "./api-types.ts";
import { isComplete, readTarget, type GivenTarget, type Target } from "./configuration.ts";
import { createApi } from "./create-api.ts";
import type { WaitingCall } from "./find-project.ts";
import type { IamAccess, SharedContext } from "./iam-access.ts";
import { readLimits, resolveLimits, type CallLimits } from "./limits.ts";
import { call, type OperationInput } from "./operation-call.ts";
import type { PartCallOptions, SessionOptions } from "./options.ts";

/** What a session is, without secrets. */
export interface SessionDescription {
  /** Region; undefined where an endpoint was given without one. */
  readonly region: string | undefined;
  /** Project id; undefined until it is read from the environment or looked up. */
  readonly projectId: string | undefined;
  /** Address of the service, without a trailing slash; undefined until it is known. */
  readonly endpoint: string | undefined;
  /** What the session proves its identity with; `none` until that is read from the environment or a file. */
  readonly credentials: CredentialsKind;
}

const noSecrets: readonly string[] = [];

/**
 * Where calls go, as whom, and how patiently. Make one and share it: tokens, the retry budget and what was looked up are its own.
 *
 * Options that are left out come from the environment (`VIZJOB_*`, `HUAWEICLOUD_SDK_*`), else from the vendor's credentials file
 * (`~/.huaweicloud/credentials`, section `[basic]`), else from the profile that `VIZJOB_PROFILE` names in `VIZJOB_CONFIG_DIR/config`.
 * The first call reads them, and rejects with a CredentialsError naming what is missing; {@link explain} tells what is where.
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
  readonly #given: GivenTarget;
  readonly #budget = startRetryBudget();
  #target: Target | undefined;
  #completing: Promise<Target> | undefined;
  #identity: Identity | undefined;
  #iam: Promise<IamAccess> | undefined;
  #projectId: string | undefined;
  #transport: Transport | undefined;
  #api: Api | undefined;

  constructor(options: SessionOptions = {}) {
    this.#options = { ...options };
    this.#limits = readLimits(options);
    this.#given = readTarget(options);
    if (isComplete(this.#given)) this.#target = this.#given;
  }

  /** The calls of the contract by path, for what {@link VisualizationJob} does not offer. */
  get api(): Api {
    this.#api ??= createApi((operation, input, options) => this.#send(operation, input, options));
    return this.#api;
  }

  /** @internal Makes a call of the contract; rejects when the service refuses it. */
  async [call](operation: OperationId, input: OperationInput, options?: PartCallOptions): Promise<Reply> {
    const reply = await this.#send(operation, input, options);
    if (reply.failure !== undefined) throw reply.failure;
    return reply;
  }

  async #send(operation: OperationId, input: OperationInput, options: PartCallOptions = {}): Promise<Reply> {
    const limits = resolveLimits(options, this.#limits);
    const endsAt = performance.now() + limits.deadlineMs;
    limits.signal?.throwIfAborted();
    // Loaded on use: few calls have headers of their own.
    if (limits.headers !== undefined) (await import("./check-headers.ts")).checkHeaders(limits.headers);
    const target = this.#target ?? (await this.#complete());
    const identity = this.#identityOf(target);
    let projectId = input.path?.project_id ?? target.projectId ?? this.#projectId;
    // Before IAM is asked for a project, so that nothing is sent for a call that breaks the contract.
    checkPath(operation, { ...input.path, project_id: projectId ?? anyProject });
    projectId ??= await this.#findProject(target, identity, { operation, limits, endsAt });
    const context: CallContext = {
      ...this.#share(),
      operation,
      facts: operations[operation],
      limits,
      endsAt,
      identity,
      projectId,
      middleware: this.#options.middleware ?? [],
    };
    this.#transport ??= await loadTransport(target.endpoint);
    const request = { ...input, path: { ...input.path, project_id: projectId }, headers: limits.headers };
    return this.#transport(context.facts, request, (outgoing) => exchange(outgoing, context));
  }

  #share(): SharedContext {
    return {
      // Read on each call, so that a `fetch` that is replaced later counts.
      fetch: this.#options.fetch ?? globalThis.fetch,
      secrets: () => this.#secrets(),
      observers: this.#options,
      budget: this.#budget,
    };
  }

  #secrets(): readonly string[] {
    return this.#identity?.secrets ?? noSecrets;
  }

  /** Once for all calls that wait for it, so that they agree on who calls; again by a later call when it failed. */
  #complete(): Promise<Target> {
    // Loaded on use: a session that is told everything needs neither the environment nor the table of regions.
    this.#completing ??= import("../chain/chain.ts")
      .then(({ completeTarget }) => completeTarget(this.#given, this.#options))
      .then((target) => (this.#target = target))
      .finally(() => (this.#completing = undefined));
    return this.#completing;
  }

  #identityOf(target: Target): Identity {
    this.#identity ??= identityOf(target.credentials, {
      createToken: async (...request) => (await this.#iamOf(target)).createToken(...request),
    });
    return this.#identity;
  }

  #iamOf(target: Target): Promise<IamAccess> {
    this.#iam ??= import("./iam-access.ts").then(({ createIamAccess }) =>
      createIamAccess(target, this.#limits, () => this.#share()),
    );
    return this.#iam;
  }

  async #findProject(target: Target, identity: Identity, waiting: WaitingCall): Promise<string> {
    return (this.#projectId = await (await this.#iamOf(target)).findProject(identity, waiting));
  }

  /**
   * Says where the session has its credentials, its project and its addresses from: what each place holds, and why it was skipped.
   * Sends nothing, and holds no secret.
   *
   * @throws ConfigurationError when `VIZJOB_PROFILE` names a profile that is not there.
   * @example
   * ```ts
   * for (const { name, isUsed, reason } of (await session.explain()).links) console.log(name, isUsed, reason);
   * ```
   */
  async explain(): Promise<SessionExplanation> {
    const { explain } = await import("../chain/chain.ts");
    return explain(this.#given, this.#options);
  }

  /**
   * Writes the shell command that makes a call by path, with variables such as `$VIZJOB_TOKEN` in place of secrets; with access keys
   * it signs by `openssl`. Sends nothing.
   *
   * @throws CredentialsError when credentials or address are missing; ContractError for a path that is not in the contract.
   * @example
   * ```ts
   * await session.toCurl("GET", "/v1/{project_id}/visualization-jobs", { params: { query: { page: 2 } } });
   * ```
   */
  async toCurl<M extends keyof Api, P extends ApiPath<Lowercase<M>>>(
    method: M,
    path: P,
    ...init: InitArgument<ApiInit<P, Lowercase<M>>>
  ): Promise<string> {
    const target = this.#target ?? (await this.#complete());
    const { curlByPath } = await import("./by-path.ts");
    const { endpoint, projectId = this.#projectId } = target;
    const context = { identity: this.#identityOf(target), projectId, secrets: () => this.#secrets() };
    return curlByPath(endpoint, { method, path, init: init[0] }, this.#limits, context);
  }

  /** The session without its secrets, as far as it is known: the first call completes it. */
  toJSON(): SessionDescription {
    const { region, projectId = this.#projectId, endpoint, credentials } = this.#target ?? this.#given;
    return { region, projectId, endpoint, credentials: this.#identity?.kind ?? kindOf(credentials) };
  }
}

/** Stands for a project that is looked up later; an id of the right form. */
const anyProject = "0";

/** Loaded on use: what is only made, to look at or to explain, needs no transport. */
async function loadTransport(endpoint: string): Promise<Transport> {
  const { createTransport } = await import("../transport/openapi-transport.ts");
  return createTransport(endpoint);
}

export type { ExplainedLink, ExplainedValue, SessionExplanation };
