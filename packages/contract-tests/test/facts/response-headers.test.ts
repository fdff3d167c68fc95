import { describe, expect, it } from "vitest";
import { iamResponseHeaders, responseHeaders, type ResponseHeaderFact } from "../../facts/response-headers.ts";
import { readContract, type ContractOperation } from "../../src/contract-document.ts";
import { asObject } from "../../src/json.ts";

// The statuses of a call are held to the facts elsewhere; here it is what each of them carries.
function declared({ responses, id }: ContractOperation): [status: number, names: string[]][] {
  return [...responses].map(([status, response]) => [
    status,
    Object.keys(asObject(response["headers"] ?? {}, `headers of ${id} ${status}`)).toSorted(),
  ]);
}

function documented(facts: readonly ResponseHeaderFact[], { responses }: ContractOperation): [number, string[]][] {
  return [...responses.keys()].map((status) => [
    status,
    facts
      .filter(({ statuses }) => statuses === undefined || statuses.includes(status))
      .map(({ name }) => name)
      .toSorted(),
  ]);
}

describe("the headers of answers", () => {
  it.each(readContract().operations)("of $id are the documented ones and no others", (operation) => {
    expect(declared(operation)).toEqual(documented(responseHeaders, operation));
  });

  it.each(readContract("iam.json").operations)("of $id are the documented ones and no others", (operation) => {
    expect(declared(operation)).toEqual(documented(iamResponseHeaders[operation.id] ?? [], operation));
  });

  it("stand under statuses that each call answers", () => {
    for (const { id, responses } of readContract().operations) {
      const missing = responseHeaders.flatMap(({ statuses = [] }) => statuses).filter((one) => !responses.has(one));
      expect([id, missing]).toEqual([id, []]);
    }
  });
});
