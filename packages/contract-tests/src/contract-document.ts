import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { asArray, asObject, asString, at, isObject, parseJson, type Json, type JsonObject } from "./json.ts";

/** A named example of one response of one operation. */
export interface NamedExample {
  operation: string;
  status: number;
  name: string;
  value: Json;
}

/** A parameter of an operation. */
export interface ContractParameter {
  name: string;
  place: string;
  required: boolean;
  schema: Json;
}

/** One operation as the contract document states it, references resolved one level at a time. */
export interface ContractOperation {
  id: string;
  method: string;
  path: string;
  parameters: readonly ContractParameter[];
  bodySchema: JsonObject | undefined;
  bodyRequired: boolean;
  responses: ReadonlyMap<number, JsonObject>;
  examples: readonly NamedExample[];
  /** The operation as it stands, for the extensions. */
  node: JsonObject;
}

/** A contract document, ready to be asked. */
export interface ContractDocument {
  root: JsonObject;
  operations: readonly ContractOperation[];
  resolve: (node: Json | undefined) => JsonObject;
}

const methods = ["get", "put", "post", "delete", "patch", "head", "options"];

/** Reads `@vizjobs/spec/openapi.json` or `@vizjobs/spec/iam.json` as built. */
export function readContract(name: "openapi.json" | "iam.json" = "openapi.json"): ContractDocument {
  const file = createRequire(import.meta.url).resolve(`@vizjobs/spec/${name}`);
  return openContract(asObject(parseJson(readFileSync(file, "utf8")), name));
}

/** Makes an index of an OpenAPI document with internal references only. */
export function openContract(root: JsonObject): ContractDocument {
  const resolve = (node: Json | undefined): JsonObject => {
    const object = asObject(node, "a node of the contract");
    const reference = object["$ref"];
    if (typeof reference !== "string") return object;
    const steps = reference.replace(/^#\//, "").split("/");
    const target = at(root, ...steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")));
    if (target === undefined) throw new Error(`The contract has no ${reference}`);
    return resolve(target);
  };

  const operations = Object.entries(asObject(root["paths"], "paths")).flatMap(([path, item]) => {
    const pathItem = resolve(item);
    return methods
      .filter((method) => isObject(pathItem[method]))
      .map((method) => readOperation(path, method, pathItem, resolve));
  });
  return { root, operations, resolve };
}

function readOperation(
  path: string,
  method: string,
  pathItem: JsonObject,
  resolve: ContractDocument["resolve"],
): ContractOperation {
  const operation = resolve(pathItem[method]);
  const id = asString(operation["operationId"], `operationId of ${method} ${path}`);
  const body = operation["requestBody"] === undefined ? undefined : resolve(operation["requestBody"]);
  const schema = at(body, "content", "application/json", "schema");
  const responses = new Map(
    Object.entries(asObject(operation["responses"], `responses of ${id}`)).map(([status, response]) => [
      Number(status),
      resolve(response),
    ]),
  );
  const examples = [...responses].flatMap(([status, response]) =>
    Object.entries(asObject(at(response, "content", "application/json", "examples") ?? {}, `examples of ${id}`)).map(
      ([name, example]) => ({ operation: id, status, name, value: resolve(example)["value"] ?? null }),
    ),
  );
  const parameters = [
    ...asArray(pathItem["parameters"], `parameters of ${path}`),
    ...asArray(operation["parameters"], `parameters of ${id}`),
  ].map((reference): ContractParameter => {
    const parameter = resolve(reference);
    return {
      name: asString(parameter["name"], `a parameter of ${id}`),
      place: asString(parameter["in"], `a parameter of ${id}`),
      required: parameter["required"] === true,
      schema: parameter["schema"] ?? {},
    };
  });
  return {
    id,
    method: method.toUpperCase(),
    path,
    parameters,
    bodySchema: schema === undefined ? undefined : resolve(schema),
    bodyRequired: body?.["required"] === true,
    responses,
    examples,
    node: operation,
  };
}

/** Names of an operation's parameters in one place: path, query or header. */
export function parameterNames(operation: ContractOperation, place: "path" | "query" | "header"): string[] {
  return operation.parameters.filter((parameter) => parameter.place === place).map(({ name }) => name);
}

/** A schema and, through oneOf, anyOf and allOf, all schemas that may stand in its place. */
export function alternatives(schema: Json | undefined, resolve: ContractDocument["resolve"]): JsonObject[] {
  if (!isObject(schema)) return [];
  const here = resolve(schema);
  const below = ["oneOf", "anyOf", "allOf"].flatMap((word) => asArray(here[word], word));
  return [here, ...below.flatMap((branch) => alternatives(branch, resolve))];
}

/** The properties that a schema declares in any of its alternatives. */
export function declaredProperties(
  schema: Json | undefined,
  resolve: ContractDocument["resolve"],
): ReadonlyMap<string, readonly Json[]> {
  const found = new Map<string, Json[]>();
  for (const alternative of alternatives(schema, resolve)) {
    for (const [name, property] of Object.entries(asObject(alternative["properties"] ?? {}, "properties"))) {
      found.set(name, [...(found.get(name) ?? []), property]);
    }
  }
  return found;
}

function typeOfValue(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** The JSON types that a schema admits in any of its alternatives. */
export function jsonTypes(schemas: readonly Json[], resolve: ContractDocument["resolve"]): Set<string> {
  const types = schemas.flatMap((schema) =>
    alternatives(schema, resolve).flatMap((one): Json[] => {
      if (Array.isArray(one["type"])) return one["type"].slice();
      if (one["type"] !== undefined) return [one["type"]];
      if (one["const"] !== undefined) return [typeOfValue(one["const"])];
      return asArray(one["enum"], "enum").map(typeOfValue);
    }),
  );
  return new Set(types.filter((type) => typeof type === "string"));
}
