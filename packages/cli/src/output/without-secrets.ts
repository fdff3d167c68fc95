import { sensitive } from "@vizjobs/spec/contract/sensitive";

/** A body with the texts taken out that the contract calls sensitive. */
export const withoutSecrets = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body), (name, value: unknown) =>
    typeof value === "string" && isSensitive(name) ? "[redacted]" : value,
  );

/** Whether a body has a text in a field that the contract calls sensitive. */
export function holdsSecret(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return false;
  return Object.entries(body).some(([name, value]) =>
    typeof value === "string" ? isSensitive(name) : holdsSecret(value),
  );
}

/** Whether the contract calls a field of this name sensitive. */
export const isSensitive = (name: string): boolean => sensitive.fields.some((field) => field === name.toLowerCase());
