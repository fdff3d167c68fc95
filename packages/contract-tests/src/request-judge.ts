import {
  declaredProperties,
  parameterNames,
  type ContractDocument,
  type ContractOperation,
} from "./contract-document.ts";
import { isObject, tryParseJson, type Json } from "./json.ts";

/** A request as it stood on the wire. */
export interface WireRequest {
  method: string;
  /** Path without query, still percent-encoded. */
  path: string;
  query: readonly (readonly [name: string, value: string])[];
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

// What HTTP clients add by themselves, and what Prism's clients may say about the answer they want.
const transportHeaders = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "cache-control",
  "connection",
  "content-length",
  "content-type",
  "host",
  "pragma",
  "sec-fetch-mode",
  "user-agent",
]);

const signatureHeaders = ["authorization", "x-sdk-date"];
const signedExtras = ["x-project-id", "x-security-token", "x-sdk-content-sha256"];

/** The operation that a request addresses, or undefined when the contract has no such path and method. */
export function operationOf(contract: ContractDocument, request: WireRequest): ContractOperation | undefined {
  const candidates = contract.operations.filter((operation) => operation.method === request.method);
  return candidates.find((operation) => isPathOf(operation.path, request.path));
}

/**
 * What is wrong with a request by the contract, as sentences; none means that it is clean.
 * Prism judges values; this judges names, which Prism lets pass when they are not declared.
 */
export function judgeRequest(contract: ContractDocument, request: WireRequest): string[] {
  const operation = operationOf(contract, request);
  if (operation === undefined) return [`${request.method} ${request.path} is no operation of the contract`];
  return [
    ...judgeQuery(operation, request),
    ...judgeHeaders(operation, request),
    ...judgeBody(contract, operation, request),
  ].map((complaint) => `${operation.id}: ${complaint}`);
}

// Segment by segment: a parameter in braces stands for one segment that is not empty.
function isPathOf(template: string, path: string): boolean {
  const wanted = template.split("/");
  const sent = path.split("/");
  return (
    wanted.length === sent.length &&
    wanted.every((segment, index) => (segment.startsWith("{") ? sent[index] !== "" : sent[index] === segment))
  );
}

function judgeQuery(operation: ContractOperation, request: WireRequest): string[] {
  const declared = new Set(parameterNames(operation, "query"));
  const names = request.query.map(([name]) => name);
  return [
    ...names.filter((name) => !declared.has(name)).map((name) => `query parameter ${name} is not in the contract`),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `query parameter ${name} is repeated`),
  ];
}

function judgeHeaders(operation: ContractOperation, request: WireRequest): string[] {
  const sent = Object.keys(request.headers);
  const hasToken = sent.includes("x-auth-token");
  const hasSignature = signatureHeaders.every((name) => sent.includes(name));
  const declared = parameterNames(operation, "header").map((name) => name.toLowerCase());
  const allowed = new Set([...transportHeaders, ...declared, "x-auth-token", ...signatureHeaders, ...signedExtras]);
  const complaints = sent.filter((name) => !allowed.has(name)).map((name) => `header ${name} is not in the contract`);
  if (hasToken && sent.includes("authorization")) complaints.push("a token and a signature are sent together");
  if (!isOpen(operation) && !hasToken && !hasSignature) complaints.push("neither a token nor a signature is sent");
  if (request.body !== "" && !/^application\/json\b/.test(request.headers["content-type"] ?? "")) {
    complaints.push("the body is not declared as application/json");
  }
  return complaints;
}

// A call that declares an empty list of security needs none.
function isOpen({ node }: ContractOperation): boolean {
  return Array.isArray(node["security"]) && node["security"].length === 0;
}

function judgeBody(contract: ContractDocument, operation: ContractOperation, request: WireRequest): string[] {
  if (operation.bodySchema === undefined) return request.body === "" ? [] : ["a body is sent where none is declared"];
  if (request.body === "") return operation.bodyRequired ? ["the body is missing"] : [];
  const body = tryParseJson(request.body);
  if (body === undefined) return ["the body is not JSON"];
  return undeclaredFields(contract, [operation.bodySchema], body, "body");
}

function undeclaredFields(contract: ContractDocument, schemas: readonly Json[], value: Json, where: string): string[] {
  if (Array.isArray(value)) {
    const items = schemas.flatMap((schema) => itemSchemas(contract, schema));
    return value.flatMap((item, index) => undeclaredFields(contract, items, item, `${where}[${index}]`));
  }
  if (!isObject(value)) return [];
  const declared = schemas.map((schema) => declaredProperties(schema, contract.resolve));
  return Object.entries(value).flatMap(([name, member]) => {
    const found = declared.flatMap((properties) => properties.get(name) ?? []);
    if (found.length === 0) return [`${where}.${name} is not in the contract`];
    return undeclaredFields(contract, found, member, `${where}.${name}`);
  });
}

function itemSchemas(contract: ContractDocument, schema: Json): Json[] {
  if (!isObject(schema)) return [];
  const here = contract.resolve(schema);
  const below = ["oneOf", "anyOf", "allOf"].flatMap((word) => {
    const branches = here[word];
    return Array.isArray(branches) ? branches.flatMap((branch) => itemSchemas(contract, branch)) : [];
  });
  return here["items"] === undefined ? below : [here["items"], ...below];
}
