import { describe, expect, it } from "vitest";
import { answers } from "../../facts/answers/all.ts";
import { readContract } from "../../src/contract-document.ts";
import { readFailureName } from "../../src/example-name.ts";

const contract = readContract();
const successes = contract.operations
  .flatMap(({ examples }) => examples)
  .filter(({ name }) => readFailureName(name) === undefined);

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
});
