import type { LimitFact } from "../../facts/limits.ts";
import { alternatives, type ContractDocument } from "../../src/contract-document.ts";
import { isObject, parseJson, type Json, type JsonObject } from "../../src/json.ts";

const identity: ContractDocument["resolve"] = (node) => (isObject(node) ? node : {});

/** A generated table as plain JSON, so that it can be walked like the document. */
export function asJson(table: unknown): Json {
  return parseJson(JSON.stringify(table));
}

/** What a schema or a rule says, in the words of the facts; what is not said is absent. */
export function stated(rule: Json | undefined, resolve = identity): Partial<LimitFact> {
  const words: JsonObject = Object.assign({}, ...alternatives(rule, resolve));
  const kept = new Set(["type", "minLength", "maxLength", "minimum", "maximum", "enum", "default"]);
  return Object.fromEntries(Object.entries(words).filter(([word]) => kept.has(word)));
}

/** What the fact says in the same words. A minimum length of 0 is no rule. */
export function expected(fact: LimitFact): Partial<LimitFact> {
  const { type, minLength, maxLength, minimum, maximum, default: preset } = fact;
  const said = {
    type,
    maxLength,
    minimum,
    maximum,
    enum: fact.enum,
    default: preset,
    minLength: minLength || undefined,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** Whether a rule or schema admits a text, by its pattern, enum and lengths. */
export function admits(rule: Json | undefined, text: string, resolve = identity): boolean {
  const words: JsonObject = Object.assign({}, ...alternatives(rule, resolve));
  const length = Array.from(text).length;
  const { pattern, minLength, maxLength, enum: names, type } = words;
  if (type === "integer") return /^-?\d+$/.test(text);
  if (typeof pattern === "string" && !new RegExp(pattern, "u").test(text)) return false;
  if (Array.isArray(names) && !names.includes(text)) return false;
  return length >= Number(minLength ?? 0) && length <= Number(maxLength ?? Infinity);
}
