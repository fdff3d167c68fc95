import { describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";

const settings = { VIZJOB_TOKEN: "t", HUAWEICLOUD_SDK_PROJECT_ID: "p" };

describe("an address that cannot be used", () => {
  it.each([
    [
      "http://example.com/api",
      '"http://example.com/api". ',
      "Use https; plain http is for servers on this machine only.",
    ],
    ["example", '"example". The endpoint is not an address.', "Give a full one, such as https://host/path."],
    ["https://user:geheim@example.com", '"https://example.com". ', "Leave only scheme, host, port and path."],
    ["geheim@example", '"example". ', "Give a full one"],
    ["https://example.com?key=geheim", '"https://example.com". ', "Leave only scheme, host, port and path."],
    ["https://user:a?geheim#b@example.com/api", '"https://example.com/api". ', "Give a full one"],
  ])("is shown without secrets, with where it came from and what to do: %s", async (address, shown, hint) => {
    const byFlag = await runCli(["list", "--endpoint", address], { env: settings });
    const byVariable = await runCli(["list"], { env: { ...settings, VIZJOB_ENDPOINT: address } });
    expect(byFlag.code).toBe(3);
    expect(byFlag.stderr).toContain(`vizjob: --endpoint is ${shown}`);
    expect(byVariable.code).toBe(3);
    expect(byVariable.stderr).toContain(`vizjob: The environment variable VIZJOB_ENDPOINT is ${shown}`);
    const inSettings = await runCli(["config", "show", "--endpoint", address], { env: settings });
    expect(inSettings).toMatchObject({ code: 3, stderr: expect.stringContaining(`vizjob: --endpoint is ${shown}`) });
    for (const { stderr } of [byFlag, byVariable, inSettings]) {
      expect(stderr).toContain(hint);
      expect(stderr).not.toMatch(/geheim|allowHttp/);
    }
  });
});
