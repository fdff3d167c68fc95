import type { IamOperationId } from "@vizjobs/spec";
import { sensitive } from "@vizjobs/spec/contract/sensitive";
import { noCredentials } from "../chain/complete-target.ts";
import { readLinks } from "../chain/read-links.ts";
import { traceTarget } from "../chain/trace-target.ts";
import { identityOf, type Identity } from "../credentials/identity.ts";
import { CredentialsError } from "../errors/input-errors.ts";
import { startRetryBudget } from "../transport/retry-budget.ts";
import { readTarget, type Target } from "./configuration.ts";
import { checkIamEndpoint } from "./endpoint.ts";
import { environmentVariables as variables, runtimeEnvironment } from "./environment.ts";
import { createIamAccess, type IamAccess } from "./iam-access.ts";
import { readLimits } from "./limits.ts";
import type { OperationInput } from "./operation-call.ts";
import type { SessionOptions } from "./options.ts";

/** The one call that needs no proof of who makes it: its body holds that. */
const open: IamOperationId = "createToken";

/**
 * Makes a call of IAM by name, with the credentials and the address that a session of these options would have, and gives the body of
 * the answer.
 *
 * @throws CredentialsError when address or credentials are missing; AuthenticationError and other ApiErrors when IAM refuses.
 */
export async function callIam(
  options: SessionOptions,
  operation: IamOperationId,
  input: OperationInput,
  signal: AbortSignal,
): Promise<unknown> {
  const links = await readLinks(options.env ?? runtimeEnvironment());
  const { credentials, region, iamEndpoint, broken } = traceTarget(readTarget(options), links);
  if (iamEndpoint === undefined) {
    throw missing(`there is no address of IAM: ${variables.iamEndpoint} and ${variables.region} are not set`);
  }
  if (credentials === undefined && operation !== open) throw missing(noCredentials(links, broken));
  const target: Pick<Target, "region" | "iamEndpoint"> = {
    region: region?.value,
    iamEndpoint: checkIamEndpoint(iamEndpoint.value, options),
  };
  const secretsOfBody = secretsIn(input.body);
  let identity: Identity | undefined;
  const access: IamAccess = createIamAccess(target, readLimits(options), () => ({
    fetch: options.fetch ?? globalThis.fetch,
    secrets: () => (identity === undefined ? secretsOfBody : identity.secrets),
    observers: options,
    budget: startRetryBudget(),
  }));
  if (credentials !== undefined && operation !== open) identity = identityOf(credentials.value, access);
  return (await access.call(operation, input, signal, identity)).body;
}

/** The texts in fields that hold secrets: an answer may quote them. */
function secretsIn(value: unknown, name = ""): string[] {
  if (typeof value === "string") return sensitive.fields.some((field) => field === name.toLowerCase()) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([inner, part]) => secretsIn(part, inner));
}

function missing(sentence: string): CredentialsError {
  return new CredentialsError(`Nothing was sent: ${sentence}`, "Set the variables, or give a region or the address.");
}
