import { answers } from "../facts/answers/all.ts";
import type { Call } from "../facts/calls.ts";
import { meaningOf } from "../facts/errors/lookup.ts";
import { printedFailures } from "../facts/errors/printed.ts";
import { outcomes } from "../facts/outcomes.ts";
import { requests } from "../facts/requests.ts";
import type { ContractDocument, NamedExample } from "./contract-document.ts";
import { readFailureName } from "./example-name.ts";

/** What the facts say a call must come to. */
export type Expectation =
  | { kind: "value"; value: Readonly<Record<string, unknown>> }
  | {
      kind: "failure";
      errorClass: string;
      exitCode: number;
      code: string;
      status: number;
      jobStatus: number | undefined;
    };

/** One named example of the contract, the call that meets it, and what must come of it. */
export interface Case {
  example: NamedExample;
  call: Call;
  expected: Expectation;
}

/** An example that no fact knows how to judge. */
export interface Hole {
  example: NamedExample;
  reason: string;
}

/** Makes a case of every named example of the contract; what the facts do not know is a hole. */
export function casesOf(contract: ContractDocument): { cases: Case[]; holes: Hole[] } {
  const cases: Case[] = [];
  const holes: Hole[] = [];
  for (const example of contract.operations.flatMap(({ examples }) => examples)) {
    const call = requests.find((request) => request.call.operation === example.operation)?.call;
    const expected = expectationFor(example);
    if (call === undefined) holes.push({ example, reason: "no fact makes this call" });
    else if (expected === undefined) holes.push({ example, reason: "no fact says what this answer means" });
    else cases.push({ example, call, expected });
  }
  return { cases, holes };
}

function expectationFor({ operation, name, status }: NamedExample): Expectation | undefined {
  const failure = readFailureName(name);
  if (failure === undefined) {
    const answer = answers.find((fact) => fact.operation === operation && fact.example === name);
    return answer === undefined ? undefined : { kind: "value", value: answer.value };
  }
  const meaning = meaningOf(status, failure.code);
  if (meaning === undefined) return undefined;
  return {
    kind: "failure",
    ...outcomes[meaning],
    code: failure.code,
    status,
    jobStatus: meaning === "invalid-state" ? printedJobStatus(operation) : undefined,
  };
}

function printedJobStatus(operation: string): number | undefined {
  return printedFailures.find((failure) => failure.operation === operation)?.jobStatus;
}
