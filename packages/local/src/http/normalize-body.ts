import { rules } from "@vizjobs/spec/contract";
import type { RouteId } from "../generated/routes.gen.ts";

/**
 * Puts forms that the vendor's pages and other clients use into the contract's one: a schedule without its array, and a job type in
 * another case (the English tables print TensorBoard).
 */
export function normalizeBody(id: RouteId, body: unknown): unknown {
  if (id !== "createVisualizationJob" || typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const changed: Record<string, unknown> = { ...body };
  const { schedule, job_type } = changed;
  if (typeof schedule === "object" && schedule !== null && !Array.isArray(schedule)) changed["schedule"] = [schedule];
  if (typeof job_type === "string") {
    const known: readonly string[] = rules.createVisualizationJob.body.properties.job_type.enum;
    changed["job_type"] = known.find((type) => type.toLowerCase() === job_type.toLowerCase()) ?? job_type;
  }
  return changed;
}
