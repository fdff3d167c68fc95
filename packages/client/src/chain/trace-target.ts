import type { Credentials } from "../credentials/credential-types.ts";
import type { GivenTarget } from "../session/configuration.ts";
import { endpointOf, iamEndpointOf } from "./addresses.ts";
import type { Found, Link, Setting } from "./link.ts";

/** Everything that was found of a target, and where. */
export interface TracedTarget {
  readonly credentials: Found<Credentials> | undefined;
  readonly region: Found<string> | undefined;
  readonly projectId: Found<string> | undefined;
  readonly endpoint: Found<string> | undefined;
  readonly iamEndpoint: Found<string> | undefined;
  /** The link whose credentials count. */
  readonly used: Link | undefined;
  /** The first link that is broken; nothing after it counts. */
  readonly broken: Link | undefined;
}

const options = "the options";

/**
 * Chooses among what the options say and what the links hold. Credentials come whole from one place. The settings of a file belong
 * to its credentials: they count with those, before those of files without any, and not at all beside credentials of another place.
 */
export function traceTarget(given: GivenTarget, links: readonly Link[]): TracedTarget {
  const isDecided = given.credentials !== undefined;
  const first = isDecided
    ? undefined
    : links.find(({ credentials, isBroken }) => credentials !== undefined || isBroken);
  const used = first?.isBroken === false ? first : undefined;
  const counting = [
    ...links.filter(({ name }) => name === "environment"),
    ...(used === undefined ? [] : [used]),
    ...links.filter(({ credentials, isBroken }) => credentials === undefined && !isBroken),
  ];
  const findIn = (places: readonly Link[], setting: Setting): Found<string> | undefined => {
    const value = given[setting];
    if (value !== undefined) return { value, from: options };
    return places.map(({ settings }) => settings[setting]).find((found) => found !== undefined);
  };
  const region = findIn(counting, "region");
  const isRegionSet = findIn(counting.slice(0, 1), "region") !== undefined;
  const address = (setting: Setting, addressOf: (region: string) => string | undefined): Found<string> | undefined => {
    const value = region === undefined ? undefined : addressOf(region.value);
    // A file that only has settings must not take the calls, and the secrets, of another region to its address.
    const isItsOwn = isRegionSet && value !== undefined;
    const places = isItsOwn ? counting.filter((link) => link.name === "environment" || link === used) : counting;
    const found = findIn(places, setting);
    return found ?? (value === undefined ? undefined : { value, from: `the region, ${region?.value}` });
  };
  return {
    credentials: given.credentials === undefined ? used?.credentials : { value: given.credentials, from: options },
    region,
    projectId: findIn(counting, "projectId"),
    endpoint: address("endpoint", endpointOf),
    iamEndpoint: address("iamEndpoint", iamEndpointOf),
    used,
    broken: first?.isBroken === true ? first : undefined,
  };
}
