// Tables of routes and of failures, written from the contract.
import { nodeAt, object, resolve, type ContractDocument, type Json, type JsonObject } from "./contract-documents.ts";

/** Method, path and known names of each call. */
export function routeTable(documents: readonly ContractDocument[]): string {
  const routes = Object.fromEntries(
    documents.flatMap((document) =>
      document.operations.map((operation) => [
        operation.id,
        {
          method: operation.method,
          path: operation.path,
          successStatus: Math.min(...operation.responses.map((response) => response.status)),
          takesBody: operation.bodyPointer !== undefined,
          query: operation.parameters.filter(({ in: place }) => place === "query").map(({ name }) => name),
          bodyFields: bodyFields(document, operation.bodyPointer),
        },
      ]),
    ),
  );
  return `/** Where each call is, and the names that it knows. */
export const routes = ${JSON.stringify(routes, null, 2)} as const;

/** Names of the calls of the contract. */
export const routeIds = ${JSON.stringify(Object.keys(routes))} as const satisfies readonly (keyof typeof routes)[];

/** Name of a call of the contract. */
export type RouteId = (typeof routeIds)[number];
`;
}

/** Names of the fields of a body, those of objects in it with the names that lead there: `schedule.duration`. */
function bodyFields({ root }: ContractDocument, pointer: string | undefined): string[] {
  return pointer === undefined ? [] : fieldsBelow(root, nodeAt(root, pointer), "");
}

function fieldsBelow(root: JsonObject, schema: Json | undefined, place: string): string[] {
  const { node } = resolve(root, schema);
  if (node["items"] !== undefined) return fieldsBelow(root, node["items"], place);
  const names: string[] = [];
  for (const [name, field] of Object.entries(object(node["properties"] ?? {}))) {
    names.push(place + name, ...fieldsBelow(root, field, `${place}${name}.`));
  }
  return names;
}

/** Bodies of the named failures, and under which HTTP statuses each call may answer with them. */
export function failureTable(documents: readonly ContractDocument[]): string {
  const bodies: Record<string, JsonObject> = {};
  const failures: Record<string, Record<string, Record<string, string>>> = {};
  for (const operation of documents.flatMap((document) => document.operations)) {
    const named: Record<string, Record<string, string>> = (failures[operation.id] = {});
    for (const response of operation.responses) {
      for (const { name, source, value } of response.examples) {
        if (value["error_code"] === undefined && value["error"] === undefined) continue;
        if (bodies[source] !== undefined && JSON.stringify(bodies[source]) !== JSON.stringify(value)) {
          throw new Error(`Two failure examples are called ${source}.`);
        }
        bodies[source] = value;
        (named[name] ??= {})[response.status] = source;
      }
    }
  }
  return `/** Bodies of the contract's failure examples. */
export const failureBodies = ${JSON.stringify(bodies, null, 2)} as const;

/** For each call: name of a failure → HTTP status → name of its body. */
export const failures = ${JSON.stringify(failures, null, 2).replaceAll(/"(\d+)":/g, "$1:")} as const;
`;
}
