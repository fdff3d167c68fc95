import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { operations } from "../facts/operations.ts";
import { projectId, requests } from "../facts/requests.ts";
import { parameterNames, readContract } from "../src/contract-document.ts";
import { cliProcessDriver } from "../src/drivers/cli-process.ts";
import { cliDriver } from "../src/drivers/cli.ts";
import { sdkDriver } from "../src/drivers/sdk.ts";
import { asObject, tryParseJson } from "../src/json.ts";
import { startPrism, type Prism } from "../src/prism.ts";
import { startRecordingProxy, type RecordingProxy } from "../src/recording-proxy.ts";
import { pathOf } from "../src/wire.ts";

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

const drivers = [sdkDriver, cliDriver, cliProcessDriver];

describe.each(drivers.map((driver) => [driver.name, driver] as const))("%s on the wire", (_, driver) => {
  it.each(requests)("writes $name in its canonical form", async ({ call, wire }) => {
    const outcome = await driver.run({ endpoint: proxy.endpoint, projectId, token: "secret-token" }, call);
    expect(outcome.kind).toBe("value");
    expect(proxy.complaints).toEqual([]);
    expect(proxy.exchanges).toHaveLength(1);
    const request = proxy.exchanges[0]?.request;
    expect(request).toMatchObject({ method: operations[call.operation].method, path: pathOf(call) });
    expect(Object.fromEntries(request?.query ?? [])).toEqual(wire.query ?? {});
    if (wire.body === undefined) expect(request?.body).toBe("");
    else expect(tryParseJson(request?.body ?? "")).toEqual(wire.body);
  });
});

describe("the requests of the facts", () => {
  it.each(contract.operations)("send each parameter of $id at least once", (operation) => {
    const own = requests.filter(({ call }) => call.operation === operation.id);
    const queries = own.flatMap(({ wire }) => Object.keys(wire.query ?? {}));
    expect(new Set(queries)).toEqual(new Set(parameterNames(operation, "query")));
    const bodies = own.flatMap(({ wire }) => Object.keys(wire.body ?? {}));
    const declared =
      operation.bodySchema === undefined ? {} : asObject(operation.bodySchema["properties"], operation.id);
    expect(new Set(bodies)).toEqual(new Set(Object.keys(declared)));
  });
});
