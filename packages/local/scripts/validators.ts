// Standalone Ajv code for the contract's schemas, so that nothing is compiled when a server starts.
import { Ajv2020, type Options } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { list, nodeAt, object, type ContractDocument, type LocatedOperation } from "./contract-documents.ts";

/** Module with one validator per operation that takes a body. Bodies are not coerced, but defaults are filled in. */
export function bodyValidators(documents: readonly ContractDocument[]): string {
  const schemas: Record<string, string> = {};
  for (const operation of operationsOf(documents)) {
    if (operation.bodyPointer === undefined) continue;
    schemas[operation.id] = `${operation.document.name}#${operation.bodyPointer}`;
  }
  return validatorModule(documents, schemas, {}, { useDefaults: true });
}

/** Module with one validator per operation over `{ path, query }`, coerced from text. */
export function parameterValidators(documents: readonly ContractDocument[]): string {
  const schemas: Record<string, object> = {};
  for (const operation of operationsOf(documents)) {
    schemas[operation.id] = {
      type: "object",
      properties: { path: parameterSchema(operation, "path"), query: parameterSchema(operation, "query") },
    };
  }
  const names = Object.fromEntries(Object.keys(schemas).map((id) => [id, id]));
  return validatorModule(documents, names, schemas, { useDefaults: true, coerceTypes: true });
}

/**
 * Module with one validator for input of the server's own. Its schema may refer to the contract's, and to the names of its calls
 * and the numbers of its statuses.
 */
export function inputValidator(documents: readonly ContractDocument[], schema: object): string {
  const operationId = { enum: operationsOf(documents).map(({ id }) => id) };
  return validatorModule(
    documents,
    { input: "input" },
    { "operation-id": operationId, "job-status": { enum: statusesOf(documents) }, input: schema },
    { strictRequired: false },
  );
}

/** Module with one validator per operation and declared HTTP status, named `operation_status`. For tests. */
export function responseValidators(documents: readonly ContractDocument[]): string {
  const schemas: Record<string, string> = {};
  for (const operation of operationsOf(documents)) {
    for (const response of operation.responses) {
      schemas[`${operation.id}_${response.status}`] = `${operation.document.name}#${response.schemaPointer}`;
    }
  }
  return validatorModule(documents, schemas, {}, {});
}

function parameterSchema(operation: LocatedOperation, place: "path" | "query"): object {
  const here = operation.parameters.filter((parameter) => parameter["in"] === place);
  return {
    type: "object",
    required: here.filter((parameter) => parameter["required"] === true).map((parameter) => parameter["name"]),
    properties: Object.fromEntries(here.map((parameter) => [parameter["name"], parameter["schema"]])),
  };
}

/** `references` says which schema each name stands for; names that share a schema share the code. */
function validatorModule(
  documents: readonly ContractDocument[],
  references: Record<string, string>,
  ownSchemas: Record<string, object>,
  options: Options,
): string {
  const ajv = new Ajv2020({
    ...options,
    code: { source: true, esm: true, lines: true },
    allowUnionTypes: true,
    strictTypes: false,
    formats: { int64: true },
  });
  ajv.addVocabulary(extensionsOf(documents));
  for (const document of documents) ajv.addSchema(document.root, document.name, true, false);
  for (const [id, schema] of Object.entries(ownSchemas)) ajv.addSchema(schema, id);

  const wanted = [...new Set(Object.values(references))];
  const implementations: string[] = [];
  const code = standalone
    .default(ajv, Object.fromEntries(wanted.map((reference, index) => [`wanted${index}`, reference])))
    .replace(/^"use strict";/, "")
    .replaceAll(/export const wanted(\d+) = (validate\d+);/g, (_, index: string, implementation: string) => {
      implementations[Number(index)] = implementation;
      return "";
    })
    // Ajv writes require() into ES modules too. A default import of its CommonJS is module.exports in Node and in bundles, and
    // what module.exports calls its default under Vite.
    .replaceAll(
      /const (\w+) = require\("(ajv\/dist\/runtime\/\w+)"\)\.default;/g,
      'import $1_module from "$2.js";\nconst $1 = $1_module.default ?? $1_module;',
    );
  const names = Object.entries(references).map(([name, reference]) => ({
    name,
    implementation: implementations[wanted.indexOf(reference)],
  }));
  return `// @ts-nocheck The code below is written by Ajv, which does not type it.
import type { Validator } from "VALIDATOR_TYPE";
${code.trim()}

export const validators: { ${names.map(({ name }) => `readonly ${name}: Validator`).join("; ")} } = {
${names.map(({ name, implementation }) => `  ${name}: ${implementation},`).join("\n")}
};
`;
}

const statusesOf = (documents: readonly ContractDocument[]) =>
  documents
    .filter(({ name }) => name === "openapi.json")
    .flatMap(({ root }) => list(nodeAt(root, "/components/schemas/JobStatus/x-statuses")))
    .map((row) => object(row)["value"]);

const operationsOf = (documents: readonly ContractDocument[]) => documents.flatMap((document) => document.operations);

/** Every key that JSON Schema does not know: OpenAPI's own around the schemas, and the contract's inside them. */
function extensionsOf(documents: readonly ContractDocument[]): string[] {
  const found = new Set(["example", ...documents.flatMap(({ root }) => Object.keys(root))]);
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith("x-")) found.add(key);
      else visit(value);
    }
  };
  for (const { root } of documents) visit(root);
  return [...found];
}
