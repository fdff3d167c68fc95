import { rules } from "@vizjobs/spec/contract";
import type { RouteId } from "../generated/routes.gen.ts";

/**
 * Puts forms that the vendor's pages and other clients use into the contract's one: a schedule without its array, and a job type in
 * another case (the English tables print TensorBoard). In a login, the scope that asks for none in Keystone's words.
 */
export function normalizeBody(id: RouteId, body: unknown): unknown {
  if (id === "createToken") return withoutUnscoped(body);
  if (id !== "createVisualizationJob" || !isObject(body)) return body;
  const changed = { ...body };
  const { schedule, job_type } = changed;
  if (isObject(schedule)) changed["schedule"] = [schedule];
  if (typeof job_type === "string") {
    const known: readonly string[] = rules.createVisualizationJob.body.properties.job_type.enum;
    changed["job_type"] = known.find((type) => type.toLowerCase() === job_type.toLowerCase()) ?? job_type;
  }
  return changed;
}

/** The same for a query: OpenStack clients ask for no catalog by the bare name. */
export function normalizeQueryValue(id: RouteId, name: string, value: string): string {
  return id === "createToken" && name === "nocatalog" && value === "" ? "true" : value;
}

function withoutUnscoped(body: unknown): unknown {
  if (!isObject(body) || !isObject(body["auth"]) || body["auth"]["scope"] !== "unscoped") return body;
  const { scope: _, ...auth } = body["auth"];
  return { ...body, auth };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
