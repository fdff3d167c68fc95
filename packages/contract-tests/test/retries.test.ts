import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { operations } from "../facts/operations.ts";
import { projectId, requests } from "../facts/requests.ts";
import { attempts } from "../facts/retries.ts";
import { readContract } from "../src/contract-document.ts";
import { cliDriver } from "../src/drivers/cli.ts";
import { sdkDriver } from "../src/drivers/sdk.ts";
import { startPrism, type Prism } from "../src/prism.ts";
import { startRecordingProxy } from "../src/recording-proxy.ts";

const contract = readContract();
const { refused, maybeApplied, timedOut, unauthorized, wrong } = attempts;
const failures = [refused, maybeApplied, timedOut, unauthorized, wrong];

let prism: Prism;
beforeAll(async () => {
  prism = await startPrism();
  // The pause between attempts is drawn from 0 up to a bound; the lowest draw makes it none.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await prism.close();
});

const calls = Object.keys(operations).flatMap((operation) => {
  const call = requests.find((request) => request.call.operation === operation)?.call;
  return call === undefined ? [] : [call];
});

describe.each([sdkDriver, cliDriver].map((driver) => [driver.name, driver] as const))("%s", (_, driver) => {
  describe.each(failures)("answered each time with $status $example", ({ status, example, ...times }) => {
    it.each(calls)("sends $operation as often as its retry class allows", async (call) => {
      const answer = { status, example };
      const proxy = await startRecordingProxy({ contract, upstream: prism.endpoint, answer });
      try {
        const outcome = await driver.run({ endpoint: proxy.endpoint, projectId, credentials: { token: "t" } }, call);
        expect(outcome).toMatchObject({ kind: "failure", code: example, status });
        expect(proxy.complaints).toEqual([]);
        expect(proxy.exchanges).toHaveLength(times[operations[call.operation].retry]);
      } finally {
        await proxy.close();
      }
    });
  });
});
