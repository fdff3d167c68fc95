import { readFileSync } from "node:fs";
import { parse } from "yaml";

export type Node = { [key: string]: unknown };

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

export const documents: [name: string, document: Node][] = ["openapi.yaml", "iam.yaml"].map((name) => [
  name,
  parse(read(name)),
]);

export const extensionSchema: Node = JSON.parse(read("extensions.schema.json"));

export const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** What a JSON pointer such as `#/components/examples/Created` names. */
export function at(document: Node, pointer: string): Node {
  let node: unknown = document;
  for (const key of pointer.replace(/^#\//, "").split("/")) {
    node = isNode(node) ? node[key.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
  }
  if (!isNode(node)) throw new Error(`${pointer} names nothing.`);
  return node;
}

/** The node itself, or what its `$ref` names. */
export const follow = (document: Node, node: unknown): Node => {
  if (!isNode(node)) throw new Error("Expected an object.");
  return typeof node["$ref"] === "string" ? follow(document, at(document, node["$ref"])) : node;
};

export interface Answer {
  readonly operation: string;
  readonly status: string;
  readonly schema: unknown;
  readonly pointer: string;
  readonly examples: { [name: string]: unknown };
}

const escape = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** Every response of every operation with the values of its named examples. */
export function answers(document: Node): Answer[] {
  return Object.entries(at(document, "#/paths")).flatMap(([path, item]) =>
    ["get", "post", "put", "delete"].flatMap((method) => {
      const operation = isNode(item) ? item[method] : undefined;
      if (!isNode(operation)) return [];
      return Object.entries(at(operation, "#/responses")).map(([status, reference]): Answer => {
        const response = follow(document, reference);
        const pointer =
          isNode(reference) && typeof reference["$ref"] === "string"
            ? reference["$ref"]
            : `#/paths/${escape(path)}/${method}/responses/${status}`;
        const media = at(response, "#/content/application~1json");
        const examples = Object.entries(at(media, "#/examples")).map(([name, example]) => [
          name,
          follow(document, example)["value"],
        ]);
        return {
          operation: String(operation["operationId"]),
          status,
          schema: media["schema"],
          pointer: `${pointer}/content/application~1json/schema`,
          examples: Object.fromEntries(examples),
        };
      });
    }),
  );
}
