// The long texts of the contract, apart from the tables so that a bundle carries them only when it shows them.
import { type Document, operationsOf, resolveSchema, type Schema } from "./document.ts";

export function contractTexts(jobs: Document, iam: Document): string {
  const operations = [...operationsOf(jobs), ...operationsOf(iam)];
  const operationTexts = Object.fromEntries(
    operations.map(({ operation: { operationId, summary, description, externalDocs } }) => [
      operationId,
      { summary, description, documentation: externalDocs.url },
    ]),
  );
  const fieldTexts: Record<string, string> = {};
  for (const { operation, parameters } of operationsOf(jobs)) {
    for (const { name, in: place, description } of parameters) {
      if (description !== undefined) fieldTexts[`${operation.operationId}.${place}.${name}`] = description;
    }
    const body = operation.requestBody?.content["application/json"].schema;
    if (body !== undefined) addFields(jobs, body, `${operation.operationId}.body`, fieldTexts);
  }
  const statusTexts = Object.fromEntries(
    (jobs.components.schemas["JobStatus"]?.["x-statuses"] ?? []).map(({ value, meaning }) => [value, meaning]),
  );
  const errorTexts: Record<string, { meaning: string; advice: string }> = {};
  for (const { code, status, text, advice } of jobs["x-error-codes"] ?? []) {
    const entry = { meaning: text, advice };
    errorTexts[code] ??= entry;
    if (status !== undefined) errorTexts[`${status}:${code}`] = entry;
  }
  return [
    'import type { ErrorText, IamOperationId, OperationId, OperationText } from "../src/table-types.ts";',
    'export type { ErrorText, OperationText } from "../src/table-types.ts";',
    constant(
      "Summary, description and vendor page of each call.",
      "operationTexts",
      "{ readonly [id in OperationId | IamOperationId]: OperationText }",
      operationTexts,
    ),
    constant(
      "Descriptions of what is sent, by `operation.place.field`.",
      "fieldTexts",
      "{ readonly [field: string]: string }",
      fieldTexts,
    ),
    constant("What each status means.", "statusTexts", "{ readonly [status: number]: string }", statusTexts),
    constant(
      "What each error code means and what to do, by `status:code`, else by code.",
      "errorTexts",
      "{ readonly [code: string]: ErrorText }",
      errorTexts,
    ),
  ].join("\n\n");
}

const constant = (text: string, name: string, type: string, value: unknown) =>
  `/** ${text} */\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 2)};`;

function addFields(document: Document, reference: Schema, prefix: string, texts: Record<string, string>) {
  const schema = resolveSchema(document, reference);
  for (const [name, part] of Object.entries({ ...schema.properties, ...(schema.items && { "[]": schema.items }) })) {
    const field = name === "[]" ? `${prefix}[]` : `${prefix}.${name}`;
    const { description } = resolveSchema(document, part);
    if (description !== undefined) texts[field] = description;
    addFields(document, part, field, texts);
  }
}
