import { describe, expect, it } from "vitest";
import * as tables from "@vizjobs/spec/contract";
import { operations, type OperationFact } from "../../facts/operations.ts";
import { permissions } from "../../facts/permissions.ts";
import { pythonCalls } from "../../facts/python-sdk.ts";
import { transitions } from "../../facts/transitions.ts";
import {
  declaredProperties,
  parameterNames,
  readContract,
  type ContractOperation,
} from "../../src/contract-document.ts";
import { at } from "../../src/json.ts";

const contract = readContract();
const facts = Object.entries(operations);

function documentOperation(id: string): ContractOperation {
  const found = contract.operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`The contract has no ${id}`);
  return found;
}

const named = (names: Iterable<string>): string[] => [...names].toSorted();

describe("the operations of the contract", () => {
  it("are the seven documented calls and no others", () => {
    expect(named(contract.operations.map(({ id }) => id))).toEqual(named(Object.keys(operations)));
    expect(named(Object.keys(tables.operations))).toEqual(named(Object.keys(operations)));
  });

  it.each(facts)("%s has the documented method and path", (id, fact) => {
    const { method, path } = fact;
    expect(documentOperation(id)).toMatchObject({ method, path });
    expect(new Map<string, unknown>(Object.entries(tables.operations)).get(id)).toMatchObject({ method, path });
  });

  it.each(facts)("%s points to its page", (id, { page }) => {
    expect(at(documentOperation(id).node, "externalDocs", "url")).toContain(`/${page}.html`);
  });

  it.each(facts)("%s declares the documented parameters and no others", (id, fact: OperationFact) => {
    const operation = documentOperation(id);
    expect(named(parameterNames(operation, "path"))).toEqual(named(fact.pathParameters));
    expect(named(parameterNames(operation, "query"))).toEqual(named(fact.queryParameters));
    expect(named(declaredProperties(operation.bodySchema, contract.resolve).keys())).toEqual(
      named(fact.bodyFields ?? []),
    );
    expect(operation.bodySchema?.["required"] ?? []).toEqual(fact.requiredBodyFields ?? []);
    expect(operation.bodyRequired).toBe(fact.bodyFields !== undefined);
  });

  it.each(facts)("%s requires each path parameter and no query parameter", (id) => {
    for (const parameter of documentOperation(id).parameters) {
      expect(parameter.required, parameter.name).toBe(parameter.place === "path");
    }
  });

  it.each(facts)("%s is asynchronous or not, and repeatable or not, as stated", (id, { asynchronous, retry }) => {
    expect(new Map<string, unknown>(Object.entries(tables.operations)).get(id)).toMatchObject({ retry });
    expect(new Map<string, unknown>(Object.entries(tables.answerFacts)).get(id)).toMatchObject({ asynchronous });
  });

  it.each(facts)("%s is legal from, and refused in, the stated statuses", (id) => {
    const fact = new Map(Object.entries(transitions)).get(id);
    const table: tables.OperationFacts | undefined = new Map<string, tables.OperationFacts>(
      Object.entries(tables.operations),
    ).get(id);
    expect(table?.legalFrom?.toSorted((a, b) => a - b)).toEqual(fact?.legalFrom);
    const answers: tables.AnswerFacts | undefined = new Map<string, tables.AnswerFacts>(
      Object.entries(tables.answerFacts),
    ).get(id);
    expect(answers?.refusedIn).toEqual(fact?.refusedIn);
    const marked = at(documentOperation(id).node, "x-legal-statuses", "documented");
    expect(marked ?? []).toEqual(fact?.documentedFrom ?? []);
  });

  it.each(Object.entries(permissions))("%s asks for the documented permissions and leaves its trace", (id, fact) => {
    const { node } = documentOperation(id);
    expect(node["x-iam-actions"]).toEqual(fact.iamActions);
    expect(node["x-audit-event"]).toBe(fact.auditEvent);
  });

  it("answer each call of the Python SDK", () => {
    expect(pythonCalls.map(({ operation }) => documentOperation(operation).id)).toHaveLength(8);
  });
});
