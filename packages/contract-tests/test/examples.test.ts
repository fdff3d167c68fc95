import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { casesOf } from "../src/cases.ts";
import { readContract } from "../src/contract-document.ts";
import { startCoverage } from "../src/coverage.ts";
import { cliDriver } from "../src/drivers/cli.ts";
import { sdkDriver } from "../src/drivers/sdk.ts";
import { startPrism, type Prism } from "../src/prism.ts";
import { runCase } from "../src/run-case.ts";

const contract = readContract();
const drivers = [sdkDriver, cliDriver];
const { cases, holes } = casesOf(contract);
const coverage = startCoverage(
  drivers.map(({ name }) => name),
  contract.operations.flatMap(({ examples }) => examples),
);

let prism: Prism;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.close());

const labelled = cases.map((one): [string, typeof one] => [
  `${one.example.operation} ${one.example.status} ${one.example.name}`,
  one,
]);

describe.each(drivers.map((driver) => [driver.name, driver] as const))(
  "%s, answered with an example",
  (name, driver) => {
    it.concurrent.each(labelled)("%s", async (_, one) => {
      expect(await runCase(contract, prism.endpoint, driver, one)).toEqual([]);
      coverage.met(name, one.example.operation, `${one.example.status} ${one.example.name}`);
    });
  },
);

describe("the coverage of the contract", () => {
  it("leaves no example that the facts cannot judge", () => {
    expect(holes.map(({ example, reason }) => `${example.operation} ${example.name}: ${reason}`)).toEqual([]);
  });

  it("leaves no operation without an example", () => {
    expect(contract.operations.filter(({ examples }) => examples.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it("leaves no example that SDK or CLI has not met", () => {
    console.log(coverage.table());
    expect(coverage.holes()).toEqual([]);
  });
});
