import { securityHeaders } from "@vizjobs/spec/contract";
import type { RouteId } from "../generated/routes.gen.ts";
import { refusal } from "./refusal.ts";

/** What a server asks of callers: `any` wants some token or some signature, `off` nothing. */
export type AuthMode = "any" | "off";

/** Lets a request pass, or throws the refusal. Logging in needs no credentials. */
export function authenticate(mode: AuthMode, id: RouteId, headers: Headers): void {
  if (mode === "off" || id === "createToken") return;
  if (headers.get(securityHeaders.token) || headers.get(securityHeaders.signature)) return;
  throw id === "listProjects" ? refusal(id, "unauthorized", 401) : refusal(id, "ModelArts.0201", 401);
}
