import { describe, expect, it } from "vitest";
import * as tables from "@vizjobs/spec/contract";
import { clouds } from "../../facts/clouds.ts";
import { readContract, type ContractDocument } from "../../src/contract-document.ts";
import { asArray, at } from "../../src/json.ts";

const servers = ({ root }: ContractDocument) =>
  asArray(root["servers"], "servers").map((server) => ({
    name: at(server, "description"),
    endpoint: at(server, "url"),
    regions: at(server, "variables", "region", "enum"),
  }));

describe("the clouds of the contract", () => {
  it("have the documented addresses and regions, and there are no others", () => {
    expect(servers(readContract())).toEqual(clouds.map(({ name, endpoint, regions }) => ({ name, endpoint, regions })));
  });

  it("have the documented addresses of IAM", () => {
    expect(servers(readContract("iam.json"))).toEqual(
      clouds.map(({ name, iamEndpoint, iamRegions }) => ({ name, endpoint: iamEndpoint, regions: iamRegions })),
    );
  });

  it("stand in the table for programs as documented", () => {
    expect(tables.clouds).toEqual(
      clouds.map(({ name, endpoint, iamEndpoint, regions }) => ({ name, endpoint, iamEndpoint, regions })),
    );
  });
});
