import { describe, expect, it } from "vitest";
import * as tables from "@vizjobs/spec/contract";
import { iamFailureEnvelope } from "../../facts/envelope.ts";
import { createToken, listProjects } from "../../facts/iam.ts";
import { requestHeaders } from "../../facts/operations.ts";
import { sensitive } from "../../facts/sensitive.ts";
import { declaredProperties, parameterNames, readContract } from "../../src/contract-document.ts";
import { asArray, asObject, asString, at, type Json } from "../../src/json.ts";

const iam = readContract("iam.json");
const jobs = readContract();

function operation(id: string) {
  const found = iam.operations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The IAM contract has no ${id}`);
  return found;
}

function fieldsAt(schema: Json | undefined, path: string): readonly Json[] {
  return path
    .split(".")
    .reduce<readonly Json[]>(
      (schemas, name) => schemas.flatMap((one) => declaredProperties(one, iam.resolve).get(name) ?? []),
      schema === undefined ? [] : [schema],
    );
}

function hasField(schema: Json | undefined, path: string): boolean {
  return fieldsAt(schema, path).length > 0;
}

function headerOfScheme(scheme: string): string {
  return asString(at(jobs.root, "components", "securitySchemes", scheme, "name"), scheme);
}

describe("the IAM contract", () => {
  it("has the two documented calls and no others", () => {
    expect(iam.operations.map(({ id }) => id).toSorted()).toEqual(["createToken", "listProjects"]);
    expect(Object.keys(tables.iamOperations).toSorted()).toEqual(["createToken", "listProjects"]);
  });

  it.each([
    ["createToken", createToken],
    ["listProjects", listProjects],
  ] as const)("%s has the documented method, path, query and success", (id, fact) => {
    expect(operation(id)).toMatchObject({ method: fact.method, path: fact.path });
    expect(parameterNames(operation(id), "query").toSorted()).toEqual(fact.queryParameters.toSorted());
    expect(tables.iamOperations[id]).toMatchObject({
      method: fact.method,
      path: fact.path,
    });
    expect(tables.answerFacts[id].successStatus).toBe(fact.success);
    expect([...operation(id).responses.keys()]).toContain(fact.success);
  });

  it("takes user, account and project scope in the documented places", () => {
    const { bodySchema } = operation("createToken");
    const methods = fieldsAt(bodySchema, "auth.identity.methods").flatMap((schema) =>
      asArray(at(iam.resolve(at(iam.resolve(schema), "items")), "enum"), "enum"),
    );
    expect(methods).toEqual([createToken.authMethod]);
    expect(createToken.bodyPaths.filter((path) => !hasField(bodySchema, path))).toEqual([]);
    expect(fieldsAt(bodySchema, "auth").map((schema) => at(iam.resolve(schema), "required"))).toEqual([
      createToken.requiredOfAuth,
    ]);
  });

  it("answers with the documented failures and hands the token out in a header", () => {
    const { responses } = operation("createToken");
    expect([...responses.keys()]).toEqual(expect.arrayContaining([...createToken.failures]));
    const headers = asObject(responses.get(createToken.success)?.["headers"], "headers of createToken");
    expect(Object.keys(headers)).toContain(createToken.tokenHeader);
    const token = at(responses.get(createToken.success), "content", "application/json", "schema");
    expect(createToken.tokenFields.filter((name) => !hasField(token, `token.${name}`))).toEqual([]);
  });

  it("wraps its failures as documented", () => {
    for (const status of createToken.failures) {
      const schema = at(operation("createToken").responses.get(status), "content", "application/json", "schema");
      const missing = iamFailureEnvelope.names.filter(
        (name) => !hasField(schema, `${iamFailureEnvelope.wrapper}.${name}`),
      );
      expect([status, missing]).toEqual([status, []]);
    }
  });

  it("lists projects with their ids", () => {
    const schema = at(operation("listProjects").responses.get(200), "content", "application/json", "schema");
    const [projects] = declaredProperties(schema, iam.resolve).get("projects") ?? [];
    expect(hasField(at(iam.resolve(projects), "items"), listProjects.idField)).toBe(true);
  });
});

describe("the credentials of the contract", () => {
  it("travel in the documented headers", () => {
    const { tokenHeader, signatureHeaders, temporaryKeyHeader } = requestHeaders;
    const names = [tokenHeader, ...signatureHeaders, temporaryKeyHeader].toSorted();
    expect(Object.values(tables.securityHeaders).toSorted()).toEqual(names);
    const schemes = asObject(at(jobs.root, "components", "securitySchemes"), "securitySchemes");
    expect(Object.keys(schemes).map(headerOfScheme).toSorted()).toEqual(names);
  });

  it("may be dated as far off as documented", () => {
    const { signingToleranceMinutes } = requestHeaders;
    expect(tables.signingToleranceMinutes).toBe(signingToleranceMinutes);
    for (const { root } of [jobs, iam]) {
      expect(at(root, "components", "securitySchemes", "signingDate", "x-tolerance-minutes")).toBe(
        signingToleranceMinutes,
      );
    }
  });

  it("may be a token, or a signature with or without a temporary key, and must be one of these", () => {
    const required = jobs.root["security"];
    const { tokenHeader, signatureHeaders, temporaryKeyHeader } = requestHeaders;
    const ways = asArray(required, "security").map((entry) =>
      Object.keys(asObject(entry, "security")).map(headerOfScheme).toSorted(),
    );
    expect(ways).toEqual([
      [tokenHeader],
      signatureHeaders.toSorted(),
      [...signatureHeaders, temporaryKeyHeader].toSorted(),
    ]);
  });

  it("are marked as secrets wherever they stand", () => {
    const schemes = asObject(at(jobs.root, "components", "securitySchemes"), "securitySchemes");
    const marked = Object.keys(schemes).filter((name) => at(schemes[name], "x-sensitive") === true);
    const sentHeaders = sensitive.headers.filter((name) => name !== createToken.tokenHeader.toLowerCase());
    expect(marked.map((name) => headerOfScheme(name).toLowerCase()).toSorted()).toEqual(sentHeaders.toSorted());
    expect(tables.sensitive.headers.toSorted()).toEqual(sensitive.headers.toSorted());
    expect(tables.sensitive.fields.toSorted()).toEqual(sensitive.fields.toSorted());
  });
});
