// The parts of an OpenAPI document that the generator reads, and how to read them.
import { readFileSync } from "node:fs";
import { parse } from "yaml";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string | string[];
  description?: string;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  default?: number | string;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  "x-unit"?: string;
  "x-sensitive"?: boolean;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description?: string;
  schema: Schema;
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  externalDocs: { url: string };
  parameters?: Parameter[];
  requestBody?: { content: { "application/json": { schema: Schema } } };
  responses: Record<string, { headers?: Record<string, { "x-sensitive"?: boolean }> }>;
  "x-retry": "safe" | "when-unsent";
  "x-asynchronous": boolean;
  "x-legal-statuses"?: { documented?: number[]; inferred?: number[]; refused: number[] };
}

export interface ErrorRow {
  code: string;
  status?: number;
  meaning: string;
  retry?: "refused" | "transient";
  text: string;
  advice: string;
}

export interface StatusRow {
  value: number;
  name: string;
  class: string;
  meaning: string;
}

export interface Document {
  servers: { url: string; description: string; variables: { region: { enum?: string[]; default: string } } }[];
  paths: Record<string, { parameters?: Parameter[] } & Partial<Record<"get" | "post" | "put" | "delete", Operation>>>;
  components: {
    parameters?: Record<string, Parameter>;
    schemas: Record<string, Schema & { "x-statuses"?: StatusRow[] }>;
    securitySchemes: Record<string, { name: string; "x-sensitive"?: boolean }>;
  };
  "x-error-codes"?: ErrorRow[];
  "x-status-meanings"?: Record<string, string>;
}

export function readDocument(file: URL): Document {
  // The linter has checked the structure before anything is generated from it.
  return parse(readFileSync(file, "utf8")) as Document;
}

/** Follows `$ref` and merges `allOf`, so that what remains is one plain schema. */
export function resolveSchema(document: Document, schema: Schema): Schema {
  const target = schema.$ref === undefined ? {} : resolveSchema(document, lookUp<Schema>(document, schema.$ref));
  const merged = (schema.allOf ?? []).map((part) => resolveSchema(document, part));
  const { $ref, allOf, ...own } = schema;
  return Object.assign({}, target, ...merged, own);
}

export function lookUp<T>(document: Document, reference: string): T {
  let node: unknown = document;
  for (const key of reference.replace(/^#\//, "").split("/")) {
    node = (node as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (node === undefined) throw new Error(`${reference} names nothing in the document.`);
  return node as T;
}

export interface LocatedOperation {
  path: string;
  method: string;
  operation: Operation;
  parameters: Parameter[];
}

/** All operations in document order, with the parameters of their path folded in. */
export function operationsOf(document: Document): LocatedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    (["post", "get", "put", "delete"] as const).flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
        parameter.$ref === undefined ? parameter : lookUp<Parameter>(document, parameter.$ref),
      );
      return [{ path, method: method.toUpperCase(), operation, parameters }];
    }),
  );
}
