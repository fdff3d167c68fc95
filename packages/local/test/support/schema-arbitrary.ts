import * as fc from "fast-check";
import { nodeAt, object, type Json, type JsonObject } from "../../scripts/contract-documents.ts";

/** What stands for the property of a name instead of all that its schema allows, such as directories that exist. */
export type Hints = Readonly<Record<string, fc.Arbitrary<Json>>>;

/** A schema, and the document that its references lead into. */
export interface SchemaInDocument {
  readonly root: JsonObject;
  readonly schema: JsonObject;
}

/** Values that a schema allows, often at its limits. */
export function conforming(at: SchemaInDocument, hints: Hints = {}): fc.Arbitrary<Json> {
  const { root, schema } = followed(at);
  if (Array.isArray(schema["enum"])) return fc.constantFrom(...schema["enum"]);
  const inner = (node: Json | undefined) => conforming({ root, schema: object(node) }, hints);
  switch (schema["type"]) {
    case "string":
      return texts(schema);
    case "integer": {
      const [min, max] = [limit(schema, "minimum", -(2 ** 31)), limit(schema, "maximum", 2 ** 31)];
      return fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max));
    }
    case "array": {
      const [minLength, maxLength] = [limit(schema, "minItems", 0), limit(schema, "maxItems", 3)];
      return fc.array(inner(schema["items"]), { minLength, maxLength });
    }
    case "object": {
      const properties = Object.entries(object(schema["properties"]));
      const values = Object.fromEntries(properties.map(([name, node]) => [name, hints[name] ?? inner(node)]));
      const least = limit(schema, "minProperties", 0);
      return fc
        .record(values, { requiredKeys: required(schema) })
        .filter((value) => Object.keys(value).length >= least);
    }
    default:
      throw new Error(`No values are known for ${JSON.stringify(schema)}.`);
  }
}

/** Values that a schema just does not allow: one limit passed by one, one name missing, one null, and all else right. */
export function nonConforming(at: SchemaInDocument): fc.Arbitrary<Json> {
  const { root, schema } = followed(at);
  const good = conforming({ root, schema });
  const wrong: fc.Arbitrary<Json>[] = [fc.constant(null)];
  if (Array.isArray(schema["enum"])) wrong.push(fc.constantFrom("", "x", 0));
  else if (schema["type"] === "string") wrong.push(fc.constantFrom(...textsBeyond(schema), 7));
  else if (schema["type"] === "integer") wrong.push(fc.constantFrom(...numbersBeyond(schema), "x"));
  else if (schema["type"] === "array") {
    const items = { root, schema: object(schema["items"]) };
    const most = limit(schema, "maxItems", 0);
    if (limit(schema, "minItems", 0) > 0) wrong.push(fc.constant([]));
    if (most > 0) wrong.push(fc.array(conforming(items), { minLength: most + 1, maxLength: most + 1 }));
    wrong.push(nonConforming(items).map((item) => [item]));
  } else {
    if (limit(schema, "minProperties", 0) > 0) wrong.push(fc.constant({}));
    for (const name of required(schema)) wrong.push(good.map((value) => without(object(value), name)));
    for (const [name, node] of Object.entries(object(schema["properties"]))) {
      const bad = nonConforming({ root, schema: object(node) });
      wrong.push(fc.tuple(good, bad).map(([value, part]) => withPart(object(value), name, part)));
    }
  }
  return fc.oneof(...wrong);
}

const odd: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  "",
  "\0",
  "é\u{1f600}",
  "__proto__",
  "x".repeat(300),
  [],
  {},
  [[[[]]]],
];

/** Values of a schema with something done to one place in them: another value there, a name gone, twice, or one too many. */
export function mutated(at: SchemaInDocument, hints: Hints = {}): fc.Arbitrary<Json> {
  return fc
    .tuple(conforming(at, hints), fc.nat(30), fc.nat(5), fc.constantFrom(...odd))
    .map(([value, place, how, part]) => changedAt(value, { left: place }, how, part));
}

/** Goes through the value until the place is reached; one beyond the end is the whole. */
function changedAt(value: Json, place: { left: number }, how: number, part: Json): Json {
  if (place.left-- === 0) return changed(value, how, part);
  if (isList(value)) return value.map((item) => changedAt(item, place, how, part));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, changedAt(item, place, how, part)]));
}

function changed(value: Json, how: number, part: Json): Json {
  if (how === 0) return [value];
  if (how === 1) return { value };
  if (typeof value !== "object" || value === null || isList(value) || how === 2) return part;
  const [first = "x"] = Object.keys(value);
  if (how === 3) return without(value, first);
  return Object.fromEntries([...Object.entries(value), [how === 4 ? "__proto__" : "constructor", part]]);
}

function texts(schema: JsonObject): fc.Arbitrary<Json> {
  const [min, max] = [limit(schema, "minLength", 0), limit(schema, "maxLength", 40)];
  const { pattern } = schema;
  if (typeof pattern !== "string") {
    const unit = fc.constantFrom(...Array.from('abcXYZ019 _-/.\\"%&=+#?<é\u0301日\u{1f600}\0\n\u2028'));
    return fc.oneof(
      fc.string({ unit, minLength: min, maxLength: max }),
      fc.constantFrom("x".repeat(min), "x".repeat(max)),
    );
  }
  const longest = limit(schema, "maxLength", 1);
  return fc.oneof(
    fc.stringMatching(new RegExp(pattern, "u")).filter((text) => text.length >= min && text.length <= max),
    fc.constantFrom(filled(pattern, min || 1), filled(pattern, longest)),
  );
}

function textsBeyond(schema: JsonObject): string[] {
  const { maxLength, pattern } = schema;
  const beyond = typeof pattern === "string" ? ["", " ", filled(pattern, 1) + "%", `${filled(pattern, 1)}\n`] : [];
  if (limit(schema, "minLength", 0) > 0) beyond.push("");
  if (typeof maxLength === "number") beyond.push(filled(typeof pattern === "string" ? pattern : "", maxLength + 1));
  return beyond;
}

function numbersBeyond(schema: JsonObject): number[] {
  const { minimum, maximum } = schema;
  const below = typeof minimum === "number" ? [minimum - 1] : [];
  const above = typeof maximum === "number" ? [maximum + 1, 1e300] : [];
  return [...below, ...above, 1.5];
}

/** A text of that length; the pattern, without its length, is matched by digits or by letters. */
function filled(pattern: string, length: number): string {
  const unit = ["1", "x"].find((candidate) => new RegExp(pattern, "u").test(candidate)) ?? "";
  return unit.repeat(length);
}

function followed({ root, schema }: SchemaInDocument): SchemaInDocument {
  const { $ref: reference } = schema;
  return typeof reference === "string"
    ? followed({ root, schema: object(nodeAt(root, reference.replace(/^#/, ""))) })
    : { root, schema };
}

function limit(schema: JsonObject, name: string, otherwise: number): number {
  const value = schema[name];
  return typeof value === "number" ? value : otherwise;
}

function required(schema: JsonObject): string[] {
  const names = schema["required"];
  return Array.isArray(names) ? names.map(String) : [];
}

function without(value: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
}

function withPart(value: JsonObject, name: string, part: Json): JsonObject {
  return { ...value, [name]: part };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
