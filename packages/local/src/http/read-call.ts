import type { Context } from "hono";
import { failureBodies } from "../generated/failures.gen.ts";
import { validators as bodyValidators } from "../generated/request-bodies.gen.ts";
import { validators as parameterValidators } from "../generated/request-parameters.gen.ts";
import { routes, type RouteId } from "../generated/routes.gen.ts";
import type { Call } from "./contract-types.ts";
import type { Exchange } from "./exchange.ts";
import { maxBodyBytes } from "./limits.ts";
import { normalizeBody } from "./normalize-body.ts";
import { Refusal, refusal, worded } from "./refusal.ts";
import { describeViolation, type Validator, type Violation } from "./validator.ts";

/** Reads a request as a call of the contract, or throws the Refusal that the service would answer with. */
export function readCall<Id extends RouteId>(
  id: Id,
  context: Context<{ Bindings: Exchange }>,
  bytes: Buffer,
): Call<Id> {
  const query = readQuery(id, new URL(context.req.url).searchParams);
  const parameters = { path: { ...context.req.param() }, query: query.known };
  const problem = firstViolation(parameterValidators[id], parameters);
  if (problem !== undefined) throw invalidParameter(id, problem);

  const body = readBody(id, context.req.header("content-type"), bytes);
  context.env.ignored = [...query.unknown, ...unknownFields(id, body)];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the validators have just seen to it that this is what the contract says of the call
  return { ...parameters, body } as Call<Id>;
}

function readQuery(id: RouteId, given: URLSearchParams): { known: Record<string, string>; unknown: string[] } {
  const names: readonly string[] = routes[id].query;
  const known: Record<string, string> = {};
  for (const name of names) {
    const [value, second] = given.getAll(name);
    if (second !== undefined) throw invalid(id, `/query/${name} is given more than once`);
    if (value !== undefined) known[name] = value;
  }
  const unknown = [...new Set(given.keys())].filter((name) => !names.includes(name));
  return { known, unknown: unknown.map((name) => `query.${name}`) };
}

function readBody(id: RouteId, type: string | undefined, bytes: Buffer): unknown {
  if (bytes.length > 0 && type !== undefined && !/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) {
    const detail = `/headers/content-type must be application/json, not ${type}`;
    // The contract has one status for whatever IAM cannot read.
    if (isIam(id)) throw invalid(id, detail);
    throw new Refusal(415, worded(failureBodies["APIG.0602"], { detail }));
  }
  if (!isWithBody(id)) return undefined;
  const body = normalizeBody(id, parse(id, bytes));
  const problem = firstViolation(bodyValidators[id], body);
  if (problem !== undefined) throw invalid(id, describeViolation(problem));
  return body;
}

/** Thrown when a body ends before its end, by its sender; nobody waits for the answer. */
export class BodyLost extends Error {}

/** The body, when it is not too large and all of it comes before its sender gives up. */
export async function readBytes(id: RouteId, { headers, body, signal }: Request): Promise<Buffer> {
  requireSmall(id, Number(headers.get("content-length") ?? 0));
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  // Also ends the wait for what is still to come.
  const giveUp = (): void => void reader?.cancel().catch(() => {});
  signal.addEventListener("abort", giveUp, { once: true });
  try {
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
      chunks.push(part.value);
      size += part.value.length;
      if (size > maxBodyBytes) giveUp();
    }
    signal.throwIfAborted();
  } catch (error) {
    throw new BodyLost("The body of the request broke off.", { cause: error });
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
  requireSmall(id, size);
  return Buffer.concat(chunks);
}

function requireSmall(id: RouteId, bytes: number): void {
  if (bytes <= maxBodyBytes) return;
  const detail = `/body must not have more than ${maxBodyBytes} bytes`;
  if (isIam(id)) throw invalid(id, detail);
  throw new Refusal(413, worded(failureBodies["APIG.0201_body"], { detail }));
}

function parse(id: RouteId, bytes: Buffer): unknown {
  if (bytes.length === 0) throw invalid(id, "/ must be a JSON object, but there is no body");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw invalid(id, "/ must be JSON in UTF-8, but cannot be read as such");
  }
}

type IdWithBody = keyof typeof bodyValidators;

function isWithBody(id: RouteId): id is IdWithBody {
  return routes[id].takesBody;
}

function unknownFields(id: RouteId, body: unknown): string[] {
  const names: readonly string[] = routes[id].bodyFields;
  return Object.keys(body ?? {})
    .filter((name) => !names.includes(name))
    .map((name) => `body.${name}`);
}

function firstViolation(validator: Validator, value: unknown): Violation | undefined {
  return validator(value) ? undefined : validator.errors?.[0];
}

function invalidParameter(id: RouteId, problem: Violation): Refusal {
  const detail = describeViolation(problem);
  if (isIam(id)) return invalid(id, detail);
  if (problem.instancePath === "/path/project_id") return refusal(id, "ModelArts.0210", 400, { detail });
  if (problem.instancePath === "/query/search_content") {
    return new Refusal(400, worded(failureBodies.SearchContentTooLong, { detail }));
  }
  return invalid(id, detail);
}

function invalid(id: RouteId, detail: string): Refusal {
  if (isIam(id)) return refusal(id, "bad_request", 400, { detail });
  // Some calls show 0104 with the text of one field's rule only; the plain text is another call's.
  return refusal(id, "ModelArts.0104", 400, { message: failureBodies["ModelArts.0104"].error_message, detail });
}

function isIam(id: RouteId): id is "createToken" | "listProjects" {
  return id === "createToken" || id === "listProjects";
}
