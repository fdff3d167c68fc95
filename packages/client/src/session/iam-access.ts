import type { IamOperationId } from "@vizjobs/spec";
import { iamOperations } from "@vizjobs/spec/contract/iam-operations";
import type { PasswordCredentials } from "../credentials/credential-types.ts";
import type { IamCalls } from "../credentials/iam-calls.ts";
import { createToken, findProjectId } from "../credentials/iam-client.ts";
import type { Identity } from "../credentials/identity.ts";
import { keep } from "../credentials/kept.ts";
import { CredentialsError } from "../errors/input-errors.ts";
import type { CallContext, Reply } from "../transport/call-context.ts";
import { exchange } from "../transport/exchange.ts";
import { createTransport, type Transport } from "../transport/openapi-transport.ts";
import type { Target } from "./configuration.ts";
import { environmentVariables as variables } from "./environment.ts";
import { findProjectInTime, type WaitingCall } from "./find-project.ts";
import type { CallLimits } from "./limits.ts";
import type { OperationInput } from "./operation-call.ts";

/** What every call of a session has, whatever is called. */
export type SharedContext = Pick<CallContext, "fetch" | "secrets" | "observers" | "budget">;

/** What a session needs of IAM. */
export interface IamAccess extends IamCalls {
  /** Makes a call by name; rejects when IAM refuses it. Without an identity nothing proves it. */
  call(operation: IamOperationId, input: OperationInput, signal: AbortSignal, identity?: Identity): Promise<Reply>;
  /** The id of the default project of the region, before the deadline of the call that needs it; looked up once. */
  findProject(identity: Identity, call: WaitingCall): Promise<string>;
}

/** Makes the calls of IAM with the limits of the session: several calls may wait for the same one. */
export function createIamAccess(
  target: Pick<Target, "region" | "iamEndpoint">,
  limits: CallLimits,
  share: () => SharedContext,
): IamAccess {
  const { region, iamEndpoint } = target;
  let transport: Transport | undefined;

  const call = async (
    operation: IamOperationId,
    input: OperationInput,
    signal: AbortSignal,
    identity?: Identity,
  ): Promise<Reply> => {
    if (iamEndpoint === undefined) throw missing("address of IAM", `iamEndpoint, or set ${variables.iamEndpoint}`);
    const context: CallContext = {
      ...share(),
      operation,
      facts: iamOperations[operation],
      limits: { ...limits, signal },
      endsAt: performance.now() + limits.deadlineMs,
      identity,
      projectId: undefined,
      middleware: [],
    };
    transport ??= createTransport(iamEndpoint);
    const request = { path: {}, query: input.query, body: input.body, headers: limits.headers };
    const reply = await transport(context.facts, request, (outgoing) => exchange(outgoing, context));
    if (reply.failure !== undefined) throw reply.failure;
    return reply;
  };
  const regionOrThrow = () => {
    if (region !== undefined) return region;
    throw missing("region to find the project by", `projectId or region, or set ${variables.projectId}`);
  };
  let project: ReturnType<typeof keep<string>> | undefined;

  return {
    call,
    async createToken(credentials: PasswordCredentials, projectId, signal) {
      const scope = projectId === undefined ? { name: regionOrThrow() } : { id: projectId };
      return createToken(call, credentials, scope, signal);
    },
    findProject(identity, waiting) {
      const kept = (project ??= keep(async (shared) => {
        const known = await identity.findProject?.(shared);
        const listed = (operation: IamOperationId, input: OperationInput, end: AbortSignal) =>
          call(operation, input, end, identity);
        return { value: known ?? (await findProjectId(listed, regionOrThrow(), shared)), endsAt: Infinity };
      }));
      return findProjectInTime((signal) => kept.get(signal), waiting);
    },
  };
}

function missing(what: string, give: string): CredentialsError {
  return new CredentialsError(`Nothing was sent: there is no ${what}`, `Give ${give}.`);
}
