import { sensitive } from "../facts/sensitive.ts";
import { isObject, tryParseJson, type Json } from "./json.ts";
import type { WireRequest } from "./request-judge.ts";

const secretHeaders = new Set<string>(sensitive.headers);
const secretFields = new Set<string>(sensitive.fields);
const blank = "(redacted)";

/** The request with the values of all secret headers and fields blanked. */
export function withoutSecrets(request: WireRequest): WireRequest {
  const body = tryParseJson(request.body);
  return {
    ...request,
    headers: withoutSecretHeaders(request.headers),
    body: body === undefined ? request.body : JSON.stringify(blankedFields(body)),
  };
}

/** Headers, named in lower case, with the values of the secret ones blanked. */
export function withoutSecretHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secretHeaders.has(name) ? blank : value]),
  );
}

// A member that is an object is looked into: in a login body the object `password` holds the user and the word itself.
function blankedFields(value: Json): Json {
  if (Array.isArray(value)) return value.map(blankedFields);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(
    ([name, member]) => [name, secretFields.has(name) && !isObject(member) ? blank : blankedFields(member)] as const,
  );
  return Object.fromEntries(members);
}
