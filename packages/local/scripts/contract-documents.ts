// The bundled documents of @vizjobs/spec, as far as the generator reads them.
import { readFileSync } from "node:fs";

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export interface LocatedOperation {
  readonly document: ContractDocument;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly JsonObject[];
  /** JSON pointer of the body's schema in the document, references followed; undefined when the call takes no body. */
  readonly bodyPointer: string | undefined;
  readonly responses: readonly LocatedResponse[];
}

export interface LocatedResponse {
  readonly status: number;
  readonly schemaPointer: string;
  readonly examples: readonly { readonly name: string; readonly source: string; readonly value: JsonObject }[];
}

export interface ContractDocument {
  readonly name: string;
  readonly root: JsonObject;
  readonly operations: readonly LocatedOperation[];
}

export function readContractDocument(name: "openapi.json" | "iam.json"): ContractDocument {
  const file = new URL(import.meta.resolve(`@vizjobs/spec/${name}`));
  const root = object(JSON.parse(readFileSync(file, "utf8")));
  const operations: LocatedOperation[] = [];
  const document: ContractDocument = { name, root, operations };
  for (const [path, item] of Object.entries(object(root["paths"]))) {
    for (const method of ["get", "post", "put", "delete"]) {
      const operation = object(item)[method];
      if (operation === undefined) continue;
      const pointer = `/paths/${escape(path)}/${method}`;
      const body = object(operation)["requestBody"];
      operations.push({
        document,
        id: text(object(operation)["operationId"]),
        method: method.toUpperCase(),
        path,
        parameters: [...list(object(item)["parameters"]), ...list(object(operation)["parameters"])].map(
          (parameter) => resolve(root, parameter).node,
        ),
        bodyPointer:
          body === undefined
            ? undefined
            : resolve(
                root,
                object(object(object(body)["content"])["application/json"])["schema"],
                `${pointer}/requestBody/content/application~1json/schema`,
              ).pointer,
        responses: Object.entries(object(object(operation)["responses"])).map(([status, response]) =>
          readResponse(root, Number(status), resolve(root, response, `${pointer}/responses/${status}`)),
        ),
      });
    }
  }
  return document;
}

function readResponse(root: JsonObject, status: number, response: { node: JsonObject; pointer: string }) {
  const content = object(object(response.node["content"])["application/json"]);
  return {
    status,
    schemaPointer: resolve(root, content["schema"], `${response.pointer}/content/application~1json/schema`).pointer,
    examples: Object.entries(object(content["examples"])).map(([name, example]) => {
      const found = resolve(root, example, name);
      return { name, source: found.pointer.replace(/^.*\//, ""), value: object(found.node["value"]) };
    }),
  };
}

/** Follows a `$ref`, and says where it led. */
export function resolve(root: JsonObject, node: Json | undefined, pointer = ""): { node: JsonObject; pointer: string } {
  const reference = object(node)["$ref"];
  if (typeof reference !== "string") return { node: object(node), pointer };
  const target = reference.replace(/^#/, "");
  return resolve(root, nodeAt(root, target), target);
}

/** What a JSON pointer leads to. */
export function nodeAt(root: JsonObject, pointer: string): Json | undefined {
  let node: Json | undefined = root;
  for (const key of pointer.split("/").slice(1)) node = object(node)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  return node;
}

export function object(node: Json | undefined): JsonObject {
  if (!isObject(node)) throw new Error("The contract lacks an object.");
  return node;
}

function isObject(node: Json | undefined): node is JsonObject {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

export function text(node: Json | undefined): string {
  if (typeof node !== "string") throw new Error("The contract lacks a text.");
  return node;
}

export function list(node: Json | undefined): readonly Json[] {
  return Array.isArray(node) ? node : [];
}

function escape(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
