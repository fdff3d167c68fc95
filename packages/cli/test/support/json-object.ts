/** Parses a JSON object; anything else fails the test. */
export function jsonObject(text: string): { readonly [field: string]: unknown } {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) throw new Error(`not an object: ${text}`);
  return { ...value };
}

/** Parses a list of JSON objects; anything else fails the test. */
export function jsonObjects(text: string): { readonly [field: string]: unknown }[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) throw new Error(`not a list: ${text}`);
  return value.map((item) => jsonObject(JSON.stringify(item)));
}
