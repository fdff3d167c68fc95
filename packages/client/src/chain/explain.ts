import type { CredentialsKind } from "../credentials/credential-types.ts";
import { kindOf } from "../credentials/identity.ts";
import { isConfigurationError } from "../errors/input-errors.ts";
import type { GivenTarget } from "../session/configuration.ts";
import { checkEndpoint, checkIamEndpoint } from "../session/endpoint.ts";
import { runtimeEnvironment } from "../session/environment.ts";
import type { SessionOptions } from "../session/options.ts";
import type { Found, Link } from "./link.ts";
import { readLinks } from "./read-links.ts";
import { traceTarget, type TracedTarget } from "./trace-target.ts";

/** A value of a session, and where it comes from. */
export interface ExplainedValue {
  readonly value: string | undefined;
  /** `the options`, the name of a variable, key and file, or what will be done to find it. */
  readonly from: string;
}

/** One place where credentials are looked for. */
export interface ExplainedLink {
  readonly name: "options" | Link["name"];
  /** Whether its credentials are the ones that count. */
  readonly isUsed: boolean;
  /** Names of what is set there, without values. */
  readonly found: readonly string[];
  /** Why it is used, or why it is not. */
  readonly reason: string;
  /** Something about the place that should be changed. */
  readonly warning?: string;
}

/** Where a session has its credentials and its target from, without secrets. */
export interface SessionExplanation {
  readonly credentials: { readonly kind: CredentialsKind; readonly from: string };
  readonly region: ExplainedValue;
  readonly projectId: ExplainedValue;
  readonly endpoint: ExplainedValue;
  readonly iamEndpoint: ExplainedValue;
  /** Every place, in the order in which they count. */
  readonly links: readonly ExplainedLink[];
}

const notFound = "not found";

/** Looks at every place and says what is there. Sends nothing. */
export async function explain(given: GivenTarget, options: SessionOptions): Promise<SessionExplanation> {
  const links = await readLinks(options.env ?? runtimeEnvironment());
  const traced = traceTarget(given, links);
  const { credentials, region, projectId, endpoint, iamEndpoint } = traced;
  return {
    credentials: { kind: kindOf(credentials?.value), from: credentials?.from ?? notFound },
    region: told(region),
    projectId:
      projectId === undefined && region !== undefined && iamEndpoint !== undefined
        ? { value: undefined, from: "will be looked up in IAM, by the region" }
        : told(projectId),
    endpoint: toldAddress(endpoint, (address) => checkEndpoint(address, options)),
    iamEndpoint: toldAddress(iamEndpoint, (address) => checkIamEndpoint(address, options)),
    links: [
      {
        name: "options",
        isUsed: given.credentials !== undefined,
        found: Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name])),
        reason: given.credentials === undefined ? "they hold no credentials" : "they hold credentials",
      },
      ...links.map((link, index) => explainLink(link, traced, links.slice(0, index))),
    ],
  };
}

function explainLink(link: Link, { credentials, used, broken }: TracedTarget, before: readonly Link[]): ExplainedLink {
  const { name, found, absence, warning } = link;
  const reason = () => {
    if (link === used) return "it is the first with credentials";
    if (link === broken) return absence;
    if (link.credentials === undefined) return absence;
    if (broken !== undefined && before.includes(broken)) return `the ${broken.name} before it cannot be used`;
    return `credentials come from ${used === undefined ? credentials?.from : `the ${used.name}`}`;
  };
  return { name, isUsed: link === used, found, reason: reason(), ...(warning === undefined ? {} : { warning }) };
}

/** An address as calls use it. One that they cannot use may hold a password: it is not shown. */
function toldAddress(found: Found<string> | undefined, check: (address: string) => string): ExplainedValue {
  if (found === undefined) return told(found);
  try {
    return { value: check(found.value), from: found.from };
  } catch (error) {
    if (!isConfigurationError(error)) throw error;
    return { value: undefined, from: `${found.from}, which cannot be used: ${error.message}` };
  }
}

function told(found: Found<string> | undefined): ExplainedValue {
  return found ?? { value: undefined, from: notFound };
}
