import { describe, expect, it } from "vitest";
import * as tables from "@vizjobs/spec/contract";
import { asSuccessSuffix, gatewayFailureMembers, serviceFailureForms } from "../../facts/answers/failure-forms.ts";
import { failureEnvelope } from "../../facts/envelope.ts";
import { answeredBy, otherSpellings } from "../../facts/errors/answered.ts";
import { errorFacts, meaningOf, statusesOf } from "../../facts/errors/lookup.ts";
import { refusedBeforeApplied, statusMeanings, transient } from "../../facts/errors/policy.ts";
import { printedFailures } from "../../facts/errors/printed.ts";
import { operationNames, type OperationName } from "../../facts/operations.ts";
import { readContract, type NamedExample } from "../../src/contract-document.ts";
import { readFailureName, type FailureName } from "../../src/example-name.ts";
import { asObject, at } from "../../src/json.ts";

const contract = readContract();
const tableMeanings = new Map<string, string>(Object.entries(tables.errorMeanings));
const tableStatuses = new Map<string, string>(Object.entries(tables.statusMeanings));

// The rule of the table: the pair wins over the code.
const meaningInContract = (status: number | undefined, code: string): string | undefined =>
  tableMeanings.get(`${status}:${code}`) ?? tableMeanings.get(code);

const failures = contract.operations.flatMap(({ examples }) =>
  examples.flatMap((example): (NamedExample & FailureName & { label: string })[] => {
    const named = readFailureName(example.name);
    return named ? [{ ...example, ...named, label: `${example.operation} ${example.status} ${example.name}` }] : [];
  }),
);

describe("the error codes of the contract", () => {
  it.each(errorFacts)("$code under status $status means $meaning", ({ code, status, meaning }) => {
    expect(meaningInContract(status, code)).toBe(meaning);
  });

  it("are all documented, with the documented statuses", () => {
    for (const [key, meaning] of tableMeanings) {
      const [code = "", status] = key.split(":").toReversed();
      expect([key, meaningOf(Number(status ?? 200), code)]).toEqual([key, meaning]);
      if (status !== undefined)
        expect([key, statusesOf(code)]).toEqual([key, expect.arrayContaining([Number(status)])]);
    }
  });

  it("leave the rest to the HTTP status", () => {
    for (const [status, meaning] of Object.entries(statusMeanings)) {
      const family = `${status.charAt(0)}XX`;
      expect([status, tableStatuses.get(status) ?? tableStatuses.get(family)]).toEqual([status, meaning]);
    }
    for (const key of tableStatuses.keys()) {
      const known = Object.keys(statusMeanings).some((status) => key === status || key === `${status.charAt(0)}XX`);
      expect([key, known]).toEqual([key, true]);
    }
  });

  it("that say not applied are the documented ones", () => {
    expect(tables.refusedCodes.toSorted()).toEqual(refusedBeforeApplied.codes.toSorted());
  });

  it("that may pass by themselves are the documented ones", () => {
    const { codes, withStatus, andPrintedWith5xx } = transient;
    expect(tables.transientCodes.toSorted()).toEqual([...codes, ...withStatus, ...andPrintedWith5xx].toSorted());
  });
});

describe("the failure examples of the contract", () => {
  it.each(failures)("$label carries its code under a status of its own", ({ status, code, asSuccess, value }) => {
    expect(at(value, "error_code")).toBe(code);
    if (asSuccess) expect(status).toBe(200);
    else expect(statusesOf(code)).toContain(status);
  });

  it.each(failures)("$label is spelled in its documented form", ({ code, form, value, label }) => {
    const expected = code.startsWith("ModelArts.")
      ? serviceFailureForms.find(({ suffix }) => suffix === form)?.members
      : gatewayFailureMembers.members;
    expect(Object.keys(asObject(value, label)).toSorted()).toEqual(expected?.toSorted());
  });

  it.each(printedFailures)("$operation has the printed text of $code", ({ operation, code, message }) => {
    const texts = failures
      .filter((failure) => failure.operation === operation && failure.code === code)
      .map(({ value }) => at(value, "error_message") ?? at(value, "error_msg"));
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts)).toEqual(new Set([message]));
  });

  it.each(printedFailures)("$operation names the status of the job in its refusal", ({ message, jobStatus }) => {
    const found = new RegExp(failureEnvelope.jobStatusInMessage.pattern).exec(message)?.[1];
    expect(found).toBe(jobStatus?.toString());
  });

  it.each(operationNames)("%s shows every code and status that it may answer, in every form, and no other", (name) => {
    const shown = failures.filter(({ operation }) => operation === name);
    expect(shown.map(({ status, name: example }) => `${status} ${example}`).toSorted()).toEqual(
      expectedExamples(name).toSorted(),
    );
  });

  it.each(contract.operations)("stand under every status that $id declares, and it declares no other", (operation) => {
    const name = operationNames.find((one) => one === operation.id);
    const statuses = name === undefined ? [] : answeredBy(name).map(({ status }) => status);
    expect(new Set(operation.responses.keys())).toEqual(new Set([200, ...statuses]));
  });
});

// Whether a failure of the service comes under its own status or under 200 is not documented, so each is shown as both.
function expectedExamples(operation: OperationName): string[] {
  const spellings = otherSpellings[operation];
  const labels = answeredBy(operation).flatMap(({ code, status }) => {
    const forms = code === spellings.code ? ["", ...spellings.forms] : [""];
    const own = forms.map((form) => `${status} ${code}${form}`);
    const asSuccess = forms.map((form) => `200 ${code}${form}${asSuccessSuffix}`);
    return code.startsWith("ModelArts.") ? own.concat(asSuccess) : own;
  });
  return [...new Set(labels)];
}
