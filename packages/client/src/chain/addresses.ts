import type { Cloud } from "@vizjobs/spec";
import { clouds } from "@vizjobs/spec/contract/clouds";
import { ConfigurationError } from "../errors/input-errors.ts";

/** Address of the service in a region; undefined for a region that is not in the contract. */
export function endpointOf(region: string): string | undefined {
  return cloudOf(region)?.endpoint.replace("{region}", region);
}

/** Address of IAM in a region; undefined for a region that is not in the contract. */
export function iamEndpointOf(region: string): string | undefined {
  return cloudOf(region)?.iamEndpoint.replace("{region}", region);
}

/** Says of a region that it is not known, which are, and which option takes its place. */
export function unknownRegion(region: string, option: "endpoint" | "iamEndpoint"): ConfigurationError {
  const what = option === "endpoint" ? "the service" : "IAM";
  const known = clouds.map(({ name, regions }) => `${name}: ${regions.join(", ")}`).join("; ");
  return new ConfigurationError(
    `The address of ${what} in region ${JSON.stringify(region)} is not known`,
    `Set ${option}, or one of the known regions (${known}).`,
  );
}

function cloudOf(region: string): Cloud | undefined {
  return clouds.find(({ regions }: Cloud) => regions.includes(region));
}
