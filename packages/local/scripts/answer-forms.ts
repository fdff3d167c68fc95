// Table of the forms that each answer may take, written from the contract's response schemas and from what their examples leave out.
import type { FieldForms, ValueForm } from "../src/variants/value-form.ts";
import {
  nodeAt,
  object,
  resolve,
  type ContractDocument,
  type Json,
  type JsonObject,
  type LocatedOperation,
} from "./contract-documents.ts";

/** An example lacks it because its call asked for no catalog; a caller that did not ask so finds the service by it. */
const neverLeftOut = new Set(["catalog"]);

/** Forms of each call's success, of the failures, and of failures that the contract shows in two shapes. */
export function answerFormTable(documents: readonly ContractDocument[]): string {
  const operations = documents.flatMap((document) => document.operations);
  const successes = Object.fromEntries(operations.map((operation) => [operation.id, successForms(operation)]));
  const failures = Object.fromEntries(documents.flatMap((document) => Object.entries(failureForms(document))));
  return `import type { FieldForms } from "../variants/value-form.ts";
import type { failureBodies } from "./failures.gen.ts";
import type { RouteId } from "./routes.gen.ts";

/** How the fields of each call's success may be printed; what is not named has one form. */
export const successForms: Readonly<Record<RouteId, FieldForms>> = ${JSON.stringify(successes, null, 2)};

/** The same for the fields of a failure. */
export const failureForms: FieldForms = ${JSON.stringify(failures, null, 2)};

/** Name of a failure's body → name of a body that says the same in another shape. */
export const otherShapes: { readonly [source in keyof typeof failureBodies]?: keyof typeof failureBodies } = ${JSON.stringify(otherShapes(operations), null, 2)};
`;
}

function successForms({ document, responses }: LocatedOperation): FieldForms {
  const [success, ...others] = responses;
  if (success === undefined) throw new Error("A call of the contract has no response.");
  const failurePointers = new Set(others.map((response) => response.schemaPointer));
  const schema = alternatives(document, pointedAt(document, success.schemaPointer)).find(
    ({ pointer }) => !failurePointers.has(pointer),
  );
  const examples = success.examples.map(({ value }) => value).filter((value) => !isFailure(value));
  return fieldForms(document, object(schema?.node), [examples]);
}

/** A failure has one schema, so what examples of one call show holds for all. */
function failureForms(document: ContractDocument): FieldForms {
  const groups: Record<string, JsonObject[]> = {};
  for (const { id, responses } of document.operations) {
    for (const { status, examples } of responses) {
      for (const { value } of examples.filter((example) => isFailure(example.value))) {
        (groups[`${id} ${status} ${JSON.stringify(value["error_code"])}`] ??= []).push(value);
      }
    }
  }
  const pointer = document.operations[0]?.responses.at(-1)?.schemaPointer ?? "";
  return fieldForms(document, pointedAt(document, pointer).node, Object.values(groups));
}

/** Each group holds objects that stand for the same thing, the usual form first: what only some of them have may be absent. */
function fieldForms(
  document: ContractDocument,
  schema: JsonObject,
  groups: readonly (readonly JsonObject[])[],
): FieldForms {
  const properties = object(schema["properties"] ?? {});
  const required = schema["required"] ?? [];
  const forms: Record<string, ValueForm> = {};
  for (const [name, property] of Object.entries(properties)) {
    const isOptional = !Array.isArray(required) || !required.includes(name);
    const alias = Object.keys(properties).find((other) => isOtherSpelling(name, other, groups));
    const isSpelledOtherwise = Object.keys(properties).some((other) => isOtherSpelling(other, name, groups));
    const isShownAbsent = groups.some(
      (group) => group.some((one) => name in one) && group.some((one) => !(name in one)),
    );
    const children = groups.map((group) => group.flatMap((one) => objectsIn(one[name])));
    const form = valueForm(document, property, children, isOptional);
    const mayBeLeftOut =
      isOptional &&
      isShownAbsent &&
      form.isAdded !== true &&
      alias === undefined &&
      !isSpelledOtherwise &&
      !neverLeftOut.has(name);
    const whole: ValueForm = {
      ...form,
      ...(mayBeLeftOut && { mayBeLeftOut }),
      ...(alias !== undefined && { alias }),
    };
    if (Object.keys(whole).length > 0) forms[name] = whole;
  }
  return forms;
}

/** Whether two names differ in their case only, or examples of one thing have its value under either, the first under `name`. */
function isOtherSpelling(name: string, other: string, groups: readonly (readonly JsonObject[])[]): boolean {
  if (name === other) return false;
  const isSameInExamples = groups.some(
    ([first, ...others]) =>
      first?.[name] !== undefined &&
      others.some((one) => one[other] !== undefined) &&
      [first, ...others].every((one) => name in one !== other in one && (one[name] ?? one[other]) === first[name]),
  );
  return camelCase(name) === camelCase(other) || isSameInExamples;
}

function camelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function valueForm(
  document: ContractDocument,
  property: Json,
  examples: readonly (readonly JsonObject[])[],
  isOptional: boolean,
): ValueForm {
  const shapes = alternatives(document, resolve(document.root, property)).map(({ node }) => merged(document, node));
  const types = shapes.flatMap((shape) => shape["type"] ?? []);
  const choices = shapes.flatMap((shape) => shape["enum"] ?? []);
  const constant = shapes.find((shape) => shape["const"] === "");
  const list = shapes.find((shape) => shape["type"] === "array");
  const item = list === undefined ? undefined : resolve(document.root, list["items"]).node;
  const fields = fieldForms(
    document,
    item ?? shapes.find((shape) => shape["properties"] !== undefined) ?? {},
    examples,
  );
  return {
    ...(types.includes("integer") && types.includes("string") && { quoted: true }),
    ...(choices.length > 1 && { synonyms: choices.filter((choice) => typeof choice !== "object") }),
    ...(types.includes("null") && { blank: null, isAdded: true }),
    ...(constant !== undefined && { blank: "", isAdded: true }),
    ...(isOptional && constant === undefined && types.length === 1 && types[0] === "string" && { blank: "" }),
    ...(item !== undefined && types.includes("object") && { mayBeBare: true }),
    ...(Object.keys(fields).length > 0 && { fields }),
  };
}

/** Failures that examples of one call and status show in two shapes without a field in common. */
function otherShapes(operations: readonly LocatedOperation[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { examples } of operations.flatMap((operation) => operation.responses)) {
    for (const one of examples) {
      const other = examples.find(
        ({ name, value }) => name.startsWith(`${one.name}_`) && Object.keys(value).every((key) => !(key in one.value)),
      );
      if (other !== undefined && isFailure(one.value)) found[one.source] = other.source;
    }
  }
  return found;
}

function isFailure(value: JsonObject): boolean {
  return value["error_code"] !== undefined || value["error"] !== undefined;
}

interface Located {
  readonly node: JsonObject;
  readonly pointer: string;
}

function pointedAt({ root }: ContractDocument, pointer: string): Located {
  return { node: object(nodeAt(root, pointer)), pointer };
}

function alternatives({ root }: ContractDocument, { node, pointer }: Located): Located[] {
  const choices = node["oneOf"];
  return Array.isArray(choices) ? choices.map((choice: Json) => resolve(root, choice)) : [{ node, pointer }];
}

/** A schema with the schemas of its `allOf`. */
function merged({ root }: ContractDocument, node: JsonObject): JsonObject {
  const parts = node["allOf"];
  return Array.isArray(parts) ? Object.assign({}, ...parts.map((part: Json) => resolve(root, part).node), node) : node;
}

function objectsIn(value: Json | undefined): JsonObject[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one): one is JsonObject => typeof one === "object" && one !== null);
}
