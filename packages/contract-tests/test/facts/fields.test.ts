import { describe, expect, it } from "vitest";
import { failureEnvelope } from "../../facts/envelope.ts";
import { responseFields, scheduleAnswerFields, summaryFields, type FieldFact } from "../../facts/fields.ts";
import { alternatives, declaredProperties, jsonTypes, readContract } from "../../src/contract-document.ts";
import { asArray, asString, at, type Json } from "../../src/json.ts";

const contract = readContract();

const envelopeNames: readonly string[] = [
  ...failureEnvelope.message.names,
  ...failureEnvelope.code.names,
  failureEnvelope.requestId.bodyName,
];

function answerSchema(id: string): Json | undefined {
  const response = contract.operations.find((operation) => operation.id === id)?.responses.get(200);
  return at(response, "content", "application/json", "schema");
}

// The branch of an answer that can be a success: the one that does not demand an error code.
function successSchema(id: string): Json | undefined {
  return asArray(at(contract.resolve(answerSchema(id)), "oneOf"), "oneOf").find(
    (branch) => !asArray(contract.resolve(branch)["required"], "required").includes("error_code"),
  );
}

function requiredNames(schema: Json | undefined): string[] {
  return alternatives(schema, contract.resolve).flatMap((one) =>
    asArray(one["required"], "required").map((name) => asString(name, "required")),
  );
}

const elementSchema = (): Json | undefined =>
  at(
    contract.resolve(declaredProperties(successSchema("listVisualizationJobs"), contract.resolve).get("jobs")?.[0]),
    "items",
  );

const answers: readonly [name: string, schema: Json | undefined, facts: Readonly<Record<string, FieldFact>>][] = [
  ...Object.entries(responseFields).map(
    ([id, facts]): [string, Json | undefined, Readonly<Record<string, FieldFact>>] => [id, successSchema(id), facts],
  ),
  ["an element of jobs", elementSchema(), summaryFields],
];

describe("the answers of the contract", () => {
  it.each(answers)("%s has the documented fields and no others", (_, schema, facts) => {
    const names = [...declaredProperties(schema, contract.resolve).keys()].filter(
      (name) => !envelopeNames.includes(name),
    );
    expect(names.toSorted()).toEqual(Object.keys(facts).toSorted());
  });

  it.each(answers)("%s admits each documented form of each field and no other", (_, schema, facts) => {
    const declared = declaredProperties(schema, contract.resolve);
    for (const [name, { wire }] of Object.entries(facts)) {
      const types = jsonTypes(declared.get(name) ?? [], contract.resolve);
      expect([name, [...types].toSorted()]).toEqual([name, wire.toSorted()]);
    }
  });

  it.each(answers)("%s demands only what tells a job", (_, schema, facts) => {
    const always = Object.entries(facts).filter(([, fact]) => fact.always);
    expect(requiredNames(schema).toSorted()).toEqual(always.map(([name]) => name).toSorted());
  });

  it.each(answers)("%s counts time in the documented unit", (_, schema, facts) => {
    const declared = declaredProperties(schema, contract.resolve);
    for (const [name, { unit }] of Object.entries(facts)) {
      const units = (declared.get(name) ?? []).flatMap((property) =>
        alternatives(property, contract.resolve).flatMap((one) => one["x-unit"] ?? []),
      );
      const inside = name === "schedule" || name === "jobs";
      if (!inside) expect([name, units]).toEqual([name, unit === undefined ? [] : [unit]]);
    }
  });

  it("spell a schedule entry in the documented ways", () => {
    const schedule = declaredProperties(elementSchema(), contract.resolve).get("schedule") ?? [];
    const entries = schedule.flatMap((schema) => Array.from(declaredProperties(schema, contract.resolve).keys()));
    expect(new Set(entries)).toEqual(new Set(scheduleAnswerFields.names));
  });

  it.each(Object.keys(responseFields))("%s fails in the documented envelope", (id) => {
    const operation = contract.operations.find((one) => one.id === id);
    for (const [status, response] of operation?.responses ?? []) {
      const schema = at(response, "content", "application/json", "schema");
      const names = [...declaredProperties(schema, contract.resolve).keys()];
      for (const name of ["is_success", ...envelopeNames])
        expect([status, names]).toEqual([status, expect.arrayContaining([name])]);
      const flags = (declaredProperties(schema, contract.resolve).get(failureEnvelope.flag.name) ?? []).flatMap(
        (property) => asArray(contract.resolve(property)["enum"], "enum"),
      );
      const { successValues, failureValues } = failureEnvelope.flag;
      expect(flags).toEqual(status === 200 ? [...successValues, ...failureValues] : failureValues);
      if (status !== 200) expect(names.toSorted()).toEqual(["is_success", ...envelopeNames].toSorted());
    }
  });
});
