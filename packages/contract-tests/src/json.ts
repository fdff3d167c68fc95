/** A value of a parsed JSON text. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object of a parsed JSON text. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Parses a text; JSON.parse yields nothing but Json values, so this is the one place that says so. */
export function parseJson(text: string): Json {
  const value: Json = JSON.parse(text);
  return value;
}

/** The text as JSON, or undefined when it is not JSON. */
export function tryParseJson(text: string): Json | undefined {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** Whether the value is an object and neither null nor an array. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object; `where` names it in the error. */
export function asObject(value: Json | undefined, where: string): JsonObject {
  if (!isObject(value)) throw new TypeError(`${where} is not an object`);
  return value;
}

/** The value as an array, an absent one as an empty array. */
export function asArray(value: Json | undefined, where: string): readonly Json[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new TypeError(`${where} is not an array`);
  return value;
}

/** The value as a string; `where` names it in the error. */
export function asString(value: Json | undefined, where: string): string {
  if (typeof value !== "string") throw new TypeError(`${where} is not a string`);
  return value;
}

/** The member of an object that lies under these names, or undefined. */
export function at(value: Json | undefined, ...names: readonly string[]): Json | undefined {
  return names.reduce<Json | undefined>((found, name) => (isObject(found) ? found[name] : undefined), value);
}
