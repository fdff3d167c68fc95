import { clouds } from "@vizjobs/spec/contract";
import { ConfigurationError, CredentialsError } from "../errors/input-errors.ts";
import type { GivenTarget, Target } from "./configuration.ts";
import { identityOf, type Identity } from "./credentials.ts";
import { checkEndpoint } from "./endpoint.ts";
import { readVariable, runtimeEnvironment, type Environment } from "./environment.ts";
import type { SessionOptions } from "./options.ts";

/**
 * Completes what the options say of the target from the environment.
 *
 * @throws CredentialsError naming everything that is missing and where it was looked for; ConfigurationError when a variable has
 * a value that cannot be used.
 */
export function completeTarget(given: GivenTarget, options: SessionOptions): Target {
  const env = options.env ?? runtimeEnvironment();
  const region = given.region ?? readVariable(env, "VIZJOB_REGION") ?? readVariable(env, "HUAWEICLOUD_SDK_REGION_ID");
  const projectId = given.projectId ?? readVariable(env, "HUAWEICLOUD_SDK_PROJECT_ID");
  const address = given.endpoint ?? readVariable(env, "VIZJOB_ENDPOINT") ?? (region && endpointOfRegion(region));
  const identity = given.identity ?? identityFromEnvironment(env);
  if (address === undefined || projectId === undefined || typeof identity === "string") {
    throw missing([
      ...(typeof identity === "string" ? [identity] : []),
      ...(projectId === undefined ? ["there is no project id: HUAWEICLOUD_SDK_PROJECT_ID is not set"] : []),
      ...(address === undefined
        ? ["there is no region: VIZJOB_REGION, HUAWEICLOUD_SDK_REGION_ID and VIZJOB_ENDPOINT are not set"]
        : []),
    ]);
  }
  const endpoint = checkEndpoint(address, options);
  return { region, projectId, endpoint, identity };
}

/** The identity that the environment gives, a token before keys; or a sentence that says what was looked at and is missing. */
function identityFromEnvironment(env: Environment): Identity | string {
  const token = readVariable(env, "VIZJOB_TOKEN");
  if (token !== undefined) return identityOf({ token });
  const accessKey = readVariable(env, "HUAWEICLOUD_SDK_AK");
  const secretKey = readVariable(env, "HUAWEICLOUD_SDK_SK");
  const securityToken = readVariable(env, "HUAWEICLOUD_SDK_SECURITY_TOKEN");
  if (accessKey !== undefined && secretKey !== undefined) {
    return identityOf({ accessKey, secretKey, ...(securityToken === undefined ? {} : { securityToken }) });
  }
  if (accessKey === undefined && secretKey === undefined) {
    return "there are no credentials: VIZJOB_TOKEN, HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK are not set";
  }
  const [set, other] = accessKey === undefined ? ["SK", "AK"] : ["AK", "SK"];
  return `the credentials are half there: HUAWEICLOUD_SDK_${set} is set, HUAWEICLOUD_SDK_${other} is not`;
}

function missing(sentences: readonly string[]): CredentialsError {
  return new CredentialsError(
    `Nothing was sent: ${sentences.join("; ")}`,
    "Set the variables, or give `credentials`, `projectId` and `region` or `endpoint` to the session.",
  );
}

/**
 * Address of the service in a region.
 *
 * @throws ConfigurationError for a region that is not in the contract.
 */
function endpointOfRegion(region: string): string {
  const cloud = clouds.find(({ regions }: { readonly regions: readonly string[] }) => regions.includes(region));
  if (cloud !== undefined) return cloud.endpoint.replace("{region}", region);
  const known = clouds.map(({ name, regions }) => `${name}: ${regions.join(", ")}`).join("; ");
  throw new ConfigurationError(
    `The address of the service in region ${JSON.stringify(region)} is not known`,
    `Set an endpoint, or one of the known regions (${known}).`,
  );
}
