import type { Rule } from "@vizjobs/spec";
import type { ContractProblem } from "../errors/input-errors.ts";

/** Every way in which a value breaks a rule of the contract. `field` names the value: `job_name`, `schedule[0].duration`. */
export function findProblems(rule: Rule, value: unknown, field: string): ContractProblem[] {
  const broken = (name: string, message: string): ContractProblem[] => [
    { field, rule: name, message: `${field} ${message}` },
  ];
  if (!hasType(rule.type, value)) return broken("type", `must be ${nounOf[rule.type]}, not ${describe(value)}`);
  if (typeof value === "string") return stringProblems(rule, value, broken);
  if (typeof value === "number") return numberProblems(rule, value, broken);
  if (Array.isArray(value)) return arrayProblems(rule, value, field, broken);
  return typeof value === "object" && value !== null ? objectProblems(rule, value, field) : [];
}

type Broken = (rule: string, message: string) => ContractProblem[];

const nounOf: { readonly [type in Rule["type"]]: string } = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  object: "an object",
  string: "a text",
};

function hasType(type: Rule["type"], value: unknown): boolean {
  switch (type) {
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isSafeInteger(value);
    default:
      return typeof value === type;
  }
}

function stringProblems(rule: Rule, value: string, broken: Broken): ContractProblem[] {
  if (/\p{Cs}/u.test(value)) return broken("type", "holds half a character (a lone surrogate), which cannot be sent");
  // Code points, as the contract counts: "😀".length is 2.
  const length = Array.from(value).length;
  const { minLength = 0, maxLength = Infinity } = rule;
  if (length > maxLength) return broken("maxLength", `has ${length} characters; at most ${maxLength} are allowed`);
  if (length < minLength) {
    return broken(
      "minLength",
      length === 0 ? "is empty" : `has ${length} characters; at least ${minLength} are needed`,
    );
  }
  if (rule.enum !== undefined && !rule.enum.includes(value)) {
    return broken("enum", `is ${describe(value)}; one of ${rule.enum.join(", ")} is needed`);
  }
  if (rule.pattern !== undefined && !new RegExp(rule.pattern, "u").test(value)) {
    return broken("pattern", `is ${describe(value)}, which does not match ${rule.pattern}`);
  }
  return [];
}

function numberProblems(rule: Rule, value: number, broken: Broken): ContractProblem[] {
  const { minimum = -Infinity, maximum = Infinity, unit } = rule;
  if (value >= minimum && value <= maximum) return [];
  const range = maximum === Infinity ? `from ${minimum}` : `${minimum} to ${maximum}`;
  return broken(
    value < minimum ? "minimum" : "maximum",
    `is ${value}; ${range}${unit === undefined ? "" : ` ${unit}`} is allowed`,
  );
}

function arrayProblems(rule: Rule, value: readonly unknown[], field: string, broken: Broken): ContractProblem[] {
  const { minItems = 0, maxItems = Infinity, items } = rule;
  if (value.length > maxItems)
    return broken("maxItems", `has ${value.length} entries; at most ${maxItems} are allowed`);
  if (value.length < minItems)
    return broken("minItems", `has ${value.length} entries; at least ${minItems} are needed`);
  return items === undefined ? [] : value.flatMap((item, index) => findProblems(items, item, `${field}[${index}]`));
}

function objectProblems({ properties = {}, required = [] }: Rule, value: object, field: string): ContractProblem[] {
  const prefix = field === "" ? "" : `${field}.`;
  const given = Object.entries(value).filter(([, item]) => item !== undefined);
  const missing = required
    .filter((name) => !given.some(([key]) => key === name))
    .map((name) => ({ field: prefix + name, rule: "required", message: `${prefix}${name} is missing` }));
  const wrong = given.flatMap(([name, item]) => {
    const rule = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (rule !== undefined) return findProblems(rule, item, prefix + name);
    const known = Object.keys(properties).join(", ");
    return [
      {
        field: prefix + name,
        rule: "additionalProperties",
        message: `${prefix}${name} is not known here; known are ${known}`,
      },
    ];
  });
  return [...missing, ...wrong];
}

/** A value as a message shows it: short ones in full, of long ones only what they are. */
function describe(value: unknown): string {
  if (value === null || value === undefined || typeof value === "boolean") return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? `the number ${value}` : String(value);
  if (typeof value === "string") {
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 50)}…"` : text;
  }
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
