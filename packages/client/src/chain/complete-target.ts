import { CredentialsError } from "../errors/input-errors.ts";
import type { GivenTarget, Target } from "../session/configuration.ts";
import { checkEndpoint, checkIamEndpoint } from "../session/endpoint.ts";
import { environmentVariables as variables, runtimeEnvironment } from "../session/environment.ts";
import type { SessionOptions } from "../session/options.ts";
import { checkCredentials } from "../credentials/check-credentials.ts";
import { unknownRegion } from "./addresses.ts";
import type { Link } from "./link.ts";
import { readLinks } from "./read-links.ts";
import { traceTarget } from "./trace-target.ts";

/**
 * Completes what the options say of the target from the environment and the files.
 *
 * @throws CredentialsError naming everything that is missing and where it was looked for; ConfigurationError when a value that was
 * found cannot be used.
 */
export async function completeTarget(given: GivenTarget, options: SessionOptions): Promise<Target> {
  const links = await readLinks(options.env ?? runtimeEnvironment());
  const { credentials, region, projectId, endpoint, iamEndpoint, broken } = traceTarget(given, links);
  const isIamNeeded = projectId === undefined || isPassword(credentials?.value);
  if (region !== undefined && endpoint === undefined) throw unknownRegion(region.value, "endpoint");
  if (region !== undefined && iamEndpoint === undefined && isIamNeeded)
    throw unknownRegion(region.value, "iamEndpoint");
  const isLost = projectId === undefined && region === undefined;
  if (credentials === undefined || endpoint === undefined || isLost || (isIamNeeded && iamEndpoint === undefined)) {
    throw missing([
      ...(credentials === undefined ? [noCredentials(links, broken)] : []),
      ...(isLost ? [`there is no project id, and no region to look it up by: ${variables.projectId} is not set`] : []),
      ...(endpoint === undefined
        ? [`there is no region: ${variables.region}, ${variables.vendorRegion} and ${variables.endpoint} are not set`]
        : []),
      ...(isIamNeeded && !isLost && iamEndpoint === undefined
        ? [`there is no address of IAM: ${variables.iamEndpoint} and ${variables.region} are not set`]
        : []),
    ]);
  }
  checkCredentials(credentials.value);
  return {
    region: region?.value,
    projectId: projectId?.value,
    endpoint: checkEndpoint(endpoint.value, options),
    iamEndpoint: iamEndpoint === undefined ? undefined : checkIamEndpoint(iamEndpoint.value, options),
    credentials: credentials.value,
  };
}

function isPassword(credentials: Target["credentials"] | undefined): boolean {
  return typeof credentials === "object" && credentials.username !== undefined;
}

/** Why there are no credentials, by place. */
export function noCredentials(links: readonly Link[], broken: Link | undefined): string {
  if (broken !== undefined) return `there are no credentials: ${broken.absence}`;
  return `there are no credentials: ${links.map(({ absence }) => absence).join("; ")}`;
}

function missing(sentences: readonly string[]): CredentialsError {
  return new CredentialsError(
    `Nothing was sent: ${sentences.join("; ")}`,
    "Set the variables, or give `credentials`, `projectId` and `region` or `endpoint` to the session.",
  );
}
