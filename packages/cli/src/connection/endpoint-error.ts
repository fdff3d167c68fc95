import type { ConfigurationError, SessionOptions } from "@vizjobs/client";
import { type CommandError, configurationError } from "../errors/command-error.ts";
import type { Origins } from "../parser/origins.ts";

/** What the client says of an address, with where the address came from and what it is, and without words of the SDK. */
export function endpointError(
  { message, hint = "" }: ConfigurationError,
  target: Pick<SessionOptions, "endpoint" | "iamEndpoint">,
  origins: Origins,
): CommandError | undefined {
  const key = message.startsWith("The IAM endpoint") ? "iamEndpoint" : "endpoint";
  const address = target[key];
  const { source, name = "" } = origins[key] ?? { source: "default" };
  if (address === undefined) return undefined;
  const place = source === "environment" ? `The environment variable ${name}` : source === "flag" ? name : `The ${key}`;
  const problem = message.replace(hint, "").trimEnd();
  return configurationError(
    `${place} is "${withoutSecrets(address)}". ${problem}`,
    hint.includes("allowHttp") ? "Use https; plain http is for servers on this machine only." : hint,
  );
}

/** Without user, query and fragment, also of a text that is no address. The user first: a password may hold `?` and `#`. */
export const withoutSecrets = (text: string): string =>
  text.replace(/^([a-z][\w+.-]*:\/\/)?.*@/is, (_, scheme: string | undefined) => scheme ?? "").replace(/[?#].*$/s, "");
