import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { badInput, type BadInput } from "../facts/bad-input.ts";
import { localOutcomes } from "../facts/outcomes.ts";
import { projectId } from "../facts/requests.ts";
import { readContract } from "../src/contract-document.ts";
import { cliProcessDriver } from "../src/drivers/cli-process.ts";
import { cliDriver } from "../src/drivers/cli.ts";
import { sdkDriver } from "../src/drivers/sdk.ts";
import { startPrism, type Prism } from "../src/prism.ts";
import { startRecordingProxy, type RecordingProxy } from "../src/recording-proxy.ts";

const contract = readContract();

let prism: Prism;
let proxy: RecordingProxy;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.close());
beforeEach(async () => {
  proxy = await startRecordingProxy({ contract, upstream: prism.endpoint });
});
afterEach(() => proxy.close());

const named = (message: string, { field, option }: BadInput): boolean =>
  message.includes(field) || (option !== undefined && message.includes(option));

describe("bad input", () => {
  it.each(badInput)("is refused by the SDK before anything is sent: $name", async (bad) => {
    const outcome = await sdkDriver.run({ endpoint: proxy.endpoint, projectId, credentials: { token: "t" } }, bad.call);
    expect(proxy.exchanges).toEqual([]);
    expect(outcome).toMatchObject({ kind: "failure", errorClass: "ContractError" });
    const message = outcome.kind === "failure" ? outcome.message : "";
    expect([message, named(message, bad)]).toEqual([message, true]);
    expect(message).toMatch(bad.rule);
    expect(message).toContain(bad.value);
  });

  describe.each([cliDriver, cliProcessDriver].map((driver) => [driver.name, driver] as const))("%s", (_, driver) => {
    it.each(badInput)("is refused by the command before anything is sent: $name", async (bad) => {
      const outcome = await driver.run({ endpoint: proxy.endpoint, projectId, credentials: { token: "t" } }, bad.call);
      expect(proxy.exchanges).toEqual([]);
      expect(outcome).toMatchObject({ kind: "failure", exitCode: localOutcomes.ContractError.exitCode });
      const message = outcome.kind === "failure" ? outcome.message : "";
      expect([message, named(message, bad)]).toEqual([message, true]);
      expect(message).toMatch(bad.rule);
      expect(message).toContain(bad.value);
    });
  });
});
