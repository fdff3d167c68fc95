import type { Context } from "hono";
import { failureBodies } from "../generated/failures.gen.ts";
import { validators as bodyValidators } from "../generated/request-bodies.gen.ts";
import { validators as parameterValidators } from "../generated/request-parameters.gen.ts";
import { routes, type RouteId } from "../generated/routes.gen.ts";
import type { Call } from "./contract-types.ts";
import type { Exchange } from "./exchange.ts";
import { isIam } from "./is-iam.ts";
import { maxBodyBytes, maxIgnoredLength, maxIgnoredNames } from "./limits.ts";
import { normalizeBody, normalizeQueryValue } from "./normalize-body.ts";
import { readBody } from "./read-body.ts";
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

  const body = readJson(id, context.req.header("content-type"), bytes);
  context.env.ignored = [...query.unknown, ...unknownFields(id, body)].slice(0, maxIgnoredNames).map(shortened);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the validators have just seen to it that this is what the contract says of the call
  return { ...parameters, body: routes[id].takesBody ? body : undefined } as Call<Id>;
}

function readQuery(id: RouteId, given: URLSearchParams): { known: Record<string, string>; unknown: string[] } {
  const names: readonly string[] = routes[id].query;
  const known: Record<string, string> = {};
  for (const name of names) {
    const [value, second] = given.getAll(name);
    if (second !== undefined) throw invalid(id, `/query/${name} is given more than once`);
    if (value !== undefined) known[name] = normalizeQueryValue(id, name, value);
  }
  const unknown = [...new Set(given.keys())].filter((name) => !names.includes(name));
  return { known, unknown: unknown.map((name) => `query.${name}`) };
}

function readJson(id: RouteId, type: string | undefined, bytes: Buffer): unknown {
  if (bytes.length > 0 && type !== undefined && !/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) {
    const detail = `/headers/content-type must be application/json, not ${type}`;
    // The contract has one status for whatever IAM cannot read.
    if (isIam(id)) throw invalid(id, detail);
    throw new Refusal(415, worded(failureBodies["APIG.0602"], { detail }));
  }
  // What stands in a body that the call does not take has no effect, and is told as what the contract does not know.
  if (!isWithBody(id)) return parsed(bytes);
  const body = normalizeBody(id, parse(id, bytes));
  const problem = firstViolation(bodyValidators[id], body);
  if (problem !== undefined) throw invalid(id, describeViolation(problem));
  return body;
}

/** The body of a call, when it is not too large. */
export function readBytes(id: RouteId, request: Request): Promise<Buffer> {
  return readBody(request, maxBodyBytes, () => tooLarge(id));
}

function tooLarge(id: RouteId): Refusal {
  const detail = `/body must not have more than ${maxBodyBytes} bytes`;
  return isIam(id) ? invalid(id, detail) : new Refusal(413, worded(failureBodies["APIG.0201_body"], { detail }));
}

function parse(id: RouteId, bytes: Buffer): unknown {
  if (bytes.length === 0) throw invalid(id, "/ must be a JSON object, but there is no body");
  const value = parsed(bytes);
  if (value === undefined) throw invalid(id, "/ must be JSON in UTF-8, but cannot be read as such");
  return value;
}

/** Undefined for what is no JSON in UTF-8. */
function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

type IdWithBody = keyof typeof bodyValidators;

function isWithBody(id: RouteId): id is IdWithBody {
  return routes[id].takesBody;
}

function unknownFields(id: RouteId, body: unknown): string[] {
  const names: readonly string[] = routes[id].bodyFields;
  const unknown: string[] = [];
  const visit = (value: unknown, place: string): void => {
    // Of one array all entries have the same fields.
    if (Array.isArray(value)) for (const item of value) visit(item, place);
    else if (typeof value === "object" && value !== null) {
      for (const [name, field] of Object.entries(value)) {
        const path = place === "" ? name : `${place}.${name}`;
        if (names.includes(path)) visit(field, path);
        else if (unknown.length <= maxIgnoredNames) unknown.push(`body.${path}`);
      }
    }
  };
  visit(body, "");
  return [...new Set(unknown)];
}

function shortened(name: string): string {
  if (name.length <= maxIgnoredLength) return name;
  // A slice would keep the whole name in memory.
  return Buffer.from(`${name.slice(0, maxIgnoredLength)}…`).toString();
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

/** With `unknownInput: "refused"`: nothing that the contract does not know, such as `query.foo`. */
export function requireKnown(id: RouteId, unknown: readonly string[]): void {
  const [first] = unknown;
  if (first !== undefined) throw invalid(id, `/${first.replaceAll(".", "/")} is not known here`);
}
