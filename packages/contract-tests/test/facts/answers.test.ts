import { describe, expect, it } from "vitest";
import { answers } from "../../facts/answers/all.ts";
import { responseFields } from "../../facts/fields.ts";
import { readContract } from "../../src/contract-document.ts";
import { readFailureName } from "../../src/example-name.ts";

const contract = readContract();
const successes = contract.operations
  .flatMap(({ examples }) => examples)
  .filter(({ name }) => readFailureName(name) === undefined);

const typeNames = {
  string: "string",
  number: "number",
  boolean: "boolean",
  array: "object",
  digits: "string",
} as const;

describe("the success examples of the contract", () => {
  it.each(answers)("$operation $example is the documented form", ({ operation, example, body }) => {
    const found = successes.find((success) => success.operation === operation && success.name === example);
    expect(found?.value).toEqual(body);
    expect(found?.status).toBe(200);
  });

  it("are each known to the facts", () => {
    expect(successes.map(({ operation, name }) => `${operation} ${name}`).toSorted()).toEqual(
      answers.map(({ operation, example }) => `${operation} ${example}`).toSorted(),
    );
  });

  it.each(answers)("$operation $example is handed out in the documented types", ({ operation, value }) => {
    const facts = new Map(Object.entries(responseFields[operation]));
    for (const [name, member] of Object.entries(value)) {
      const readAs = facts.get(name)?.readAs ?? "string";
      expect([name, typeof member, Array.isArray(member)]).toEqual([name, typeNames[readAs], readAs === "array"]);
      if (readAs === "digits") expect(member).toMatch(/^\d+$/);
    }
  });
});
