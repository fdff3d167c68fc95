// The parts of an OpenAPI document that the generator reads, and how to read them.
import { readFileSync } from "node:fs";
import { parse } from "yaml";

export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
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
  responses: Record<
    string,
    {
      headers?: Record<string, { "x-sensitive"?: boolean }>;
      content?: { "application/json": { schema: Schema } };
    }
  >;
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
    securitySchemes: Record<string, { name: string; "x-sensitive"?: boolean; "x-tolerance-minutes"?: number }>;
  };
  "x-error-codes"?: ErrorRow[];
  "x-status-meanings"?: Record<string, string>;
}

export function readDocument(file: URL): Document {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the linter checks the structure of the documents
  return parse(readFileSync(file, "utf8")) as Document;
}

/** Follows `$ref` and merges `allOf`, so that what remains is one plain schema. */
export function resolveSchema(document: Document, schema: Schema): Schema {
  const { $ref, allOf = [], ...own } = schema;
  const target = $ref === undefined ? {} : resolveSchema(document, named(document.components.schemas, $ref));
  return Object.assign({}, target, ...allOf.map((part) => resolveSchema(document, part)), own);
}

/** What a local `$ref` names in its section of the components. */
function named<Part>(section: { [name: string]: Part } | undefined, reference: string): Part {
  const part = section?.[reference.slice(reference.lastIndexOf("/") + 1)];
  if (part === undefined) throw new Error(`${reference} names nothing in the document.`);
  return part;
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
        parameter.$ref === undefined ? parameter : named(document.components.parameters, parameter.$ref),
      );
      return [{ path, method: method.toUpperCase(), operation, parameters }];
    }),
  );
}
