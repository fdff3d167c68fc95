import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { answers, documents, extensionSchema, isNode, type Node } from "./documents.ts";

describe.each(documents)("%s", (_name, document) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(document, "contract");

  it("gives every response named examples, and each is what its schema allows", () => {
    const problems = answers(document).flatMap(({ operation, status, pointer, examples }) => {
      const validate = ajv.compile({ $ref: `contract${pointer}` });
      if (Object.keys(examples).length === 0) return [`${operation} ${status} has no example`];
      return Object.entries(examples)
        .filter(([, value]) => !validate(value))
        .map(([name]) => `${operation} ${status} ${name}: ${ajv.errorsText(validate.errors)}`);
    });
    expect(problems).toEqual([]);
  });

  it("uses no extension that extensions.schema.json does not describe, and each as described there", () => {
    const extensions = new Ajv2020({ allErrors: true });
    extensions.addSchema(extensionSchema, "extensions");
    const problems: string[] = [];
    const walk = (node: unknown, path: string) => {
      if (!isNode(node)) return;
      for (const [key, value] of Object.entries(node)) {
        if (key.startsWith("x-")) {
          const validate = extensions.getSchema(`extensions#/$defs/${key}`);
          if (validate === undefined) problems.push(`${path}/${key} is unknown`);
          else if (!validate(value)) problems.push(`${path}/${key}: ${extensions.errorsText(validate.errors)}`);
        }
        // Example values are data of the service, not of the document.
        if (key !== "value") walk(value, `${path}/${key}`);
      }
    };
    walk(document, "#");
    expect(problems).toEqual([]);
  });
});

const isServiceError = (name: string) => name.startsWith("ModelArts.");

describe("openapi.yaml", () => {
  const [, jobs = {}] = documents[0] ?? [];
  const byOperation = Map.groupBy(answers(jobs), ({ operation }) => operation);

  it.each([...byOperation])("%s: each service error stands under its own status and under 200", (_id, all) => {
    const names = (some: typeof all) => some.flatMap(({ examples }) => Object.keys(examples).filter(isServiceError));
    const under200 = names(all.filter(({ status }) => status === "200")).map((name) => name.replace(/_as_200$/, ""));
    const elsewhere = new Set(names(all.filter(({ status }) => status !== "200")));
    expect(under200.toSorted()).toEqual([...elsewhere].toSorted());
  });

  it.each([...byOperation])("%s: has a success in its first example", (_id, all) => {
    const first = Object.values(all.find(({ status }) => status === "200")?.examples ?? {})[0];
    expect(first).toMatchObject({ is_success: true });
  });

  it("knows the code of every error example", () => {
    const rows = jobs["x-error-codes"];
    const codes = new Set(Array.isArray(rows) ? rows.map((row: Node) => row["code"]) : []);
    const unknown = answers(jobs).flatMap(({ examples }) =>
      Object.values(examples).filter(
        (value) => isNode(value) && "error_code" in value && !codes.has(value["error_code"]),
      ),
    );
    expect(unknown).toEqual([]);
  });
});

describe("generated/", () => {
  it("is what the documents generate now", () => {
    const script = fileURLToPath(new URL("../scripts/generate.ts", import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});
