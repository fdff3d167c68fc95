import { isConfigurationError } from "@vizjobs/client";
import {
  checkCredentials,
  checkEndpoint,
  checkIamEndpoint,
  endpointOf,
  profileSpelling,
  unknownRegion,
} from "@vizjobs/client/internal/setup";
import { pathRules } from "@vizjobs/spec/contract/path-rules";
import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";

/** What is to be set, by key; an empty text removes the key. */
export type ProfileValues = ReadonlyMap<string, string>;

const { fields, settings } = profileSpelling;

export const settingKeys: readonly string[] = Object.values(settings).flat();
export const credentialKeys: readonly string[] = Object.values(fields);

/** What credentials consist of, by key. */
const kinds = [
  [fields.token],
  [fields.accessKey, fields.secretKey],
  [fields.username, fields.password],
] as const satisfies readonly (readonly string[])[];

/**
 * Checks what a profile will hold.
 *
 * @throws CommandError naming the key and what is wrong with it; the value of a credential is never named.
 */
export function checkProfile(values: ProfileValues): void {
  for (const key of values.keys()) {
    if (settingKeys.includes(key) || credentialKeys.includes(key)) continue;
    throw usageError(
      say('A profile has no "{key}".', { key: key.slice(0, 40) }),
      say("It may hold: {keys}.", { keys: [...settingKeys, ...credentialKeys].join(", ") }),
    );
  }
  for (const [key, value] of values) {
    // oxlint-disable-next-line no-control-regex -- a line break would begin another key
    if (/[\u0000-\u001f\u007f]/.test(value)) throw usageError(say("{key} holds a control character.", { key }));
  }
  for (const key of settingKeys) checkSetting(key, values.get(key) ?? "", values);
  checkKind(values);
}

/** Says of one setting what is wrong with it, or nothing. */
export function checkSetting(key: string, value: string, values: ProfileValues): void {
  if (value === "") return;
  const [endpointKey] = settings.endpoint;
  if (key === "region" && endpointOf(value) === undefined && !values.get(endpointKey)) {
    throw inWords(unknownRegion(value, "endpoint"));
  }
  if (key === "project_id" && !new RegExp(pathRules.project_id.pattern, "u").test(value)) {
    throw usageError(say('project_id is "{value}", which is not the id of a project.', { value: value.slice(0, 60) }));
  }
  try {
    if (key === endpointKey) checkEndpoint(value, {});
    if (key === settings.iamEndpoint[0]) checkIamEndpoint(value, {});
  } catch (error) {
    throw inWords(error);
  }
}

function checkKind(values: ProfileValues): void {
  const isSet = (key: string) => Boolean(values.get(key));
  const begun = kinds.filter((kind) => kind.some(isSet));
  const [kind] = begun;
  if (begun.length > 1) {
    throw usageError(
      say("There is more than one kind of credentials: {keys}.", { keys: begun.flat().filter(isSet).join(", ") }),
      say("Give one: {kinds}.", { kinds: kinds.map((keys) => keys.join(" + ")).join("; ") }),
    );
  }
  const missing = kind?.filter((key) => !isSet(key)) ?? [];
  const stray = credentialKeys.filter(isSet);
  if (missing.length > 0 || (kind === undefined && stray.length > 0)) {
    throw usageError(
      say("The credentials are incomplete: {keys} alone.", { keys: stray.join(", ") }),
      say("Give one: {kinds}.", { kinds: kinds.map((keys) => keys.join(" + ")).join("; ") }),
    );
  }
  if (kind === undefined) return;
  const given = Object.entries(fields).flatMap(([field, key]) => (isSet(key) ? [[field, values.get(key)]] : []));
  try {
    checkCredentials(Object.fromEntries(given));
  } catch (error) {
    throw inWords(error);
  }
}

/** What the client says, with the keys of the file. */
function inWords(error: unknown): unknown {
  if (!isConfigurationError(error)) return error;
  const { message, hint = "" } = error;
  return usageError(withKeys(message.replace(hint, "").trimEnd()), hint.includes("allowHttp") ? undefined : hint);
}

const withKeys = (text: string): string =>
  Object.entries(fields).reduce((rest, [field, key]) => rest.replace(`The ${field} `, `${key} `), text);
