import type { ConfigurationError } from "@vizjobs/client";
import { type CommandError, configurationError } from "../errors/command-error.ts";
import type { Environment } from "../io.ts";

const variable = "VIZJOB_ENDPOINT";

/** What the client says of an address, with where the address came from and what it is, and without words of the SDK. */
export function endpointError(
  { message, hint = "" }: ConfigurationError,
  endpoint: string,
  env: Environment,
): CommandError {
  const source = env[variable] === endpoint ? `The environment variable ${variable}` : "--endpoint";
  const problem = message.replace(hint, "").trimEnd();
  return configurationError(
    `${source} is "${withoutSecrets(endpoint)}". ${problem}`,
    hint.includes("allowHttp") ? "Use https; plain http is for servers on this machine only." : hint,
  );
}

/** Without user, query and fragment, also of a text that is no address. */
const withoutSecrets = (text: string): string =>
  text.replace(/[?#].*$/s, "").replace(/^([a-z][\w+.-]*:\/\/)?.*@/is, (_, scheme: string | undefined) => scheme ?? "");
