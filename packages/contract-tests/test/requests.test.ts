import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { operations, requestHeaders } from "../facts/operations.ts";
import { projectId, requests } from "../facts/requests.ts";
import { parameterNames, readContract } from "../src/contract-document.ts";
import { cliProcessDriver } from "../src/drivers/cli-process.ts";
import { cliDriver } from "../src/drivers/cli.ts";
import { sdkDriver } from "../src/drivers/sdk.ts";
import { asObject, tryParseJson } from "../src/json.ts";
import type { Credentials, Driver } from "../src/outcome.ts";
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

const withToken = { token: "secret-token" };
const withKey = { accessKey: "AK", secretKey: "secret-key" };
const withTemporaryKey = { accessKey: "AK", secretKey: "secret-key", securityToken: "secret-token" };

const callers: readonly [caller: string, driver: Driver, credentials: Credentials][] = [
  ["SDK with a token", sdkDriver, withToken],
  ["SDK with an access key", sdkDriver, withKey],
  ["SDK with a temporary key", sdkDriver, withTemporaryKey],
  ["CLI with a token", cliDriver, withToken],
  ["CLI with an access key", cliDriver, withKey],
  ["CLI with a temporary key", cliDriver, withTemporaryKey],
  ["CLI as a process", cliProcessDriver, withToken],
];

describe.each(callers)("%s", (_, driver, credentials) => {
  it.each(requests)("writes $name in its canonical form", async ({ call, wire }) => {
    const outcome = await driver.run({ endpoint: proxy.endpoint, projectId, credentials }, call);
    expect(outcome.kind).toBe("value");
    expect(proxy.complaints).toEqual([]);
    expect(proxy.exchanges).toHaveLength(1);
    const request = proxy.exchanges[0]?.request;
    expect(request).toMatchObject({ method: operations[call.operation].method, path: pathOf(call) });
    expect(Object.fromEntries(request?.query ?? [])).toEqual(wire.query ?? {});
    if (wire.body === undefined) expect(request?.body).toBe("");
    else {
      expect(tryParseJson(request?.body ?? "")).toEqual(wire.body);
      expect(request?.headers["content-type"]).toBe(requestHeaders.contentType);
    }
    expect(JSON.stringify([outcome, proxy.exchanges])).not.toContain("secret");
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
