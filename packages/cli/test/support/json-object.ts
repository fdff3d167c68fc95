/** Parses a JSON object; anything else fails the test. */
export function jsonObject(text: string): { readonly [field: string]: unknown } {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) throw new Error(`not an object: ${text}`);
  return { ...value };
}
