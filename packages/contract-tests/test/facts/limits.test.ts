import { describe, expect, it } from "vitest";
import { rules } from "@vizjobs/spec/contract";
import * as limits from "../../facts/limits.ts";
import { operations } from "../../facts/operations.ts";
import { readContract } from "../../src/contract-document.ts";
import { asObject, at, type Json } from "../../src/json.ts";
import { admits, asJson, expected, stated } from "../support/rules.ts";

const contract = readContract();
const tables = asJson(rules);

/** A group of limits, where the document states them and where the generated table does. */
interface Group {
  title: string;
  facts: Readonly<Record<string, limits.LimitFact>>;
  document: Json | undefined;
  table: Json | undefined;
}

const bodyOf = (id: string): Json | undefined =>
  contract.operations.find((operation) => operation.id === id)?.bodySchema;

// Parameters as one object schema, the form that bodies have.
const parametersOf = (id: string, place: "path" | "query"): Json => {
  const found = contract.operations.find((operation) => operation.id === id)?.parameters ?? [];
  const inPlace = found.filter((parameter) => parameter.place === place);
  return {
    properties: Object.fromEntries(inPlace.map((parameter) => [parameter.name, parameter.schema])),
    required: inPlace.filter(({ required }) => required).map(({ name }) => name),
  };
};

const inside = (schema: Json | undefined, ...names: string[]): Json | undefined =>
  names.reduce<Json | undefined>((found, name) => at(contract.resolve(found), name), schema);

const createDocument = bodyOf("createVisualizationJob");
const createTable = at(tables, "createVisualizationJob", "body");
const flavorNames = ["properties", "flavor"];
const entryNames = ["properties", "schedule", "items"];

const groups: readonly Group[] = [
  { title: "create body", facts: limits.createBody, document: createDocument, table: createTable },
  {
    title: "flavor",
    facts: limits.createFlavor,
    document: inside(createDocument, ...flavorNames),
    table: at(createTable, ...flavorNames),
  },
  {
    title: "schedule entry",
    facts: limits.createSchedule,
    document: inside(createDocument, ...entryNames),
    table: at(createTable, ...entryNames),
  },
  {
    title: "update body",
    facts: limits.updateBody,
    document: bodyOf("updateVisualizationJob"),
    table: at(tables, "updateVisualizationJob", "body"),
  },
  {
    title: "list query",
    facts: limits.listQuery,
    document: parametersOf("listVisualizationJobs", "query"),
    table: at(tables, "listVisualizationJobs", "query"),
  },
];

const cases = groups.flatMap((group) =>
  Object.entries(group.facts).map(([name, fact]) => ({
    name,
    fact,
    label: `${group.title}: ${name}`,
    document: group.document,
    table: group.table,
  })),
);

describe("the limits of the contract", () => {
  it.each(cases)("$label is limited as documented, and no further", ({ name, fact, document, table }) => {
    expect(stated(at(contract.resolve(document), "properties", name), contract.resolve)).toEqual(expected(fact));
    expect(stated(at(table, "properties", name))).toEqual(expected(fact));
  });

  it.each(cases)("$label is required or not as documented", ({ name, fact, document, table }) => {
    for (const source of [contract.resolve(document), table]) {
      const required = at(source, "required");
      expect(Array.isArray(required) && required.includes(name)).toBe(fact.required);
    }
  });

  it.each(cases)("$label admits and refuses the documented values", ({ name, fact, document, table }) => {
    const admitted = [...fact.admits, ...(fact.enum ?? [])];
    const long = fact.maxLength === undefined ? [] : ["a".repeat(fact.maxLength + 1)];
    const schema = at(contract.resolve(document), "properties", name);
    const rule = at(table, "properties", name);
    for (const text of admitted) {
      expect([text, admits(schema, text, contract.resolve), admits(rule, text)]).toEqual([text, true, true]);
    }
    for (const text of [...fact.refuses, ...long]) {
      expect([text, admits(schema, text, contract.resolve), admits(rule, text)]).toEqual([text, false, false]);
    }
  });

  it("cover each field that the contract lets a caller send", () => {
    for (const { facts, document, table, title } of groups) {
      const structural = title === "create body" ? ["flavor", "schedule"] : [];
      const names = [...Object.keys(facts), ...structural].toSorted();
      expect(Object.keys(asObject(at(contract.resolve(document), "properties"), title)).toSorted()).toEqual(names);
      expect(Object.keys(asObject(at(table, "properties"), title)).toSorted()).toEqual(names);
    }
  });

  it("admit one schedule entry, no more and no less", () => {
    const { minItems, maxItems } = limits.createScheduleEntries;
    expect(inside(createDocument, "properties", "schedule")).toMatchObject({ type: "array", minItems, maxItems });
    expect(at(createTable, "properties", "schedule")).toMatchObject({ type: "array", minItems, maxItems });
  });

  it("count hours in the schedule", () => {
    expect(at(createTable, ...entryNames, "properties", "duration", "unit")).toBe(limits.createSchedule.duration.unit);
  });

  it.each(Object.entries(operations))("%s takes and refuses the same ids in its path", (id, { pathParameters }) => {
    const document = parametersOf(id, "path");
    for (const name of pathParameters) {
      const fact = new Map<string, limits.LimitFact>(Object.entries(limits.pathParameters)).get(name);
      const schema = at(document, "properties", name);
      const rule = at(tables, id, "path", name);
      for (const [texts, verdict] of [
        [fact?.admits, true],
        [fact?.refuses, false],
      ] as const) {
        expect(texts).toBeDefined();
        for (const text of texts ?? []) {
          expect([name, text, admits(schema, text, contract.resolve)]).toEqual([name, text, verdict]);
          expect([name, text, admits(rule, text)]).toEqual([name, text, verdict]);
        }
      }
    }
  });
});
