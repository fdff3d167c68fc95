import { isDeepStrictEqual } from "node:util";
import { failureEnvelope } from "../facts/envelope.ts";
import { projectId } from "../facts/requests.ts";
import type { Case, Expectation } from "./cases.ts";
import type { ContractDocument } from "./contract-document.ts";
import { at, tryParseJson, type Json } from "./json.ts";
import type { Driver, Outcome } from "./outcome.ts";
import { startRecordingProxy, type Exchange } from "./recording-proxy.ts";

/** Runs one case before Prism and says what was wrong; nothing means that it holds. */
export async function runCase(
  contract: ContractDocument,
  prism: string,
  driver: Driver,
  { example, call, expected }: Case,
): Promise<string[]> {
  const answer = { status: example.status, example: example.name };
  const proxy = await startRecordingProxy({ contract, upstream: prism, answer });
  try {
    const target = { endpoint: proxy.endpoint, projectId, credentials: { token: "token-of-the-suite" }, maxRetries: 0 };
    const outcome = await driver.run(target, call);
    const [exchange] = proxy.exchanges;
    const problems = [
      ...proxy.complaints,
      ...compare(driver, expected, outcome, "jobId" in call ? call.jobId : undefined),
    ];
    if (proxy.exchanges.length !== 1) problems.push(`${proxy.exchanges.length} requests were sent instead of one`);
    if (exchange !== undefined) problems.push(...compareWords(outcome, exchange));
    return problems;
  } finally {
    await proxy.close();
  }
}

function compare(driver: Driver, expected: Expectation, outcome: Outcome, jobId: string | undefined): string[] {
  if (expected.kind === "value" && outcome.kind === "value") {
    return differences({ value: driver.expectedValue(expected.value, jobId) }, { value: outcome.value });
  }
  if (expected.kind === "failure" && outcome.kind === "failure") {
    const { code, status, jobStatus, errorClass, exitCode } = expected;
    const verdict = "errorClass" in outcome ? { errorClass } : { exitCode };
    return differences({ code, status, jobStatus, ...verdict }, { ...outcome });
  }
  return [`a ${expected.kind} was expected, ${JSON.stringify(outcome)} came`];
}

// What the service said must reach the caller in its own words; a full stop at their end may go.
function compareWords(outcome: Outcome, { answer, answerHeaders }: Exchange): string[] {
  if (outcome.kind === "value") return [];
  const { message, requestId } = failureEnvelope;
  const body = tryParseJson(answer);
  const words = message.names.map((name) => at(body, name)).find((text) => typeof text === "string");
  const isKept = "serviceMessage" in outcome ? outcome.serviceMessage === words : isIn(outcome.message, words);
  return [
    ...(isKept ? [] : [`the service's words "${words}" are missing from "${outcome.message}"`]),
    ...differences({ requestId: answerHeaders[requestId.header] ?? at(body, requestId.bodyName) }, { ...outcome }),
  ];
}

const isIn = (message: string, words = ""): boolean => message.includes(words.replace(/\.$/, ""));

function differences(expected: Readonly<Record<string, unknown>>, actual: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(expected).flatMap(([name, value]) =>
    isDeepStrictEqual(plain(actual[name]), plain(value))
      ? []
      : [`${name} is ${JSON.stringify(actual[name])}, not ${JSON.stringify(value)}`],
  );
}

// Members that are undefined count as absent, as in JSON.
function plain(value: unknown): Json | undefined {
  return value === undefined ? undefined : tryParseJson(JSON.stringify(value));
}
