import * as fc from "fast-check";
import {
  nodeAt,
  object,
  readContractDocument,
  text,
  type Json,
  type LocatedOperation,
} from "../../scripts/contract-documents.ts";
import { routes, routeIds, type RouteId } from "../../src/generated/routes.gen.ts";
import { conforming, mutated, nonConforming, type Hints } from "./schema-arbitrary.ts";

/** A call as a client may send it, good or bad. */
export interface ContractRequest {
  readonly id: RouteId;
  /** What the contract says of it; unknown: a mutation may have left it good. */
  readonly is: "conforming" | "nonConforming" | "unknown";
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  readonly body: string | undefined;
}

/** Stands in a target, with a digit behind it, for the id of one of the jobs created last; the sender knows them. */
export const liveId = "LIVE";

const operations = [readContractDocument("openapi.json"), readContractDocument("iam.json")].flatMap(
  (document) => document.operations,
);

/** What the contract says in words only: who is named by a name needs an account. */
const spoken: Hints = {
  user: fc.oneof(
    fc.record({ id: fc.constantFrom("u1", "u2"), password: fc.constant("secret") }),
    fc.record({
      name: fc.constantFrom("alice", "bob"),
      password: fc.constant("secret"),
      domain: fc.constantFrom({ name: "account" }, { id: "a1" }),
    }),
  ),
};

/** Directories of a server without a root, and names that meet. */
const hints: Hints = {
  ...spoken,
  train_url: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("/bucket/logs/", "obs://bucket/logs", "s3://bucket/") },
    { weight: 1, arbitrary: fc.constantFrom("/", "bucket", "/../x", "/b/\0") },
  ),
  job_name: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k-1", "L_2"),
  workspace_id: fc.constantFrom("0", "0", "0", "1"),
};

/** Requests for a call: as the contract wants it, just beyond one of its limits, or changed in some place. */
export function requestsFor(id: RouteId, projectIds: readonly string[]): fc.Arbitrary<ContractRequest> {
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`The contract has no ${id}.`);
  const [first = "p"] = projectIds;
  const projectId = fc.oneof(
    { weight: 5, arbitrary: fc.constant(first) },
    { weight: 1, arbitrary: fc.constantFrom(...projectIds) },
  );
  const jobId = fc.oneof(
    { weight: 6, arbitrary: fc.nat(2).map((back) => liveId + back) },
    { weight: 1, arbitrary: fc.constantFrom("1", "007", "9".repeat(30)) },
  );
  const goodPath = { project_id: projectId, job_id: jobId };
  const good = { query: queryOf(operation, "conforming"), body: bodyOf(operation, "conforming") };
  const request = (is: ContractRequest["is"], path: Paths, query: Queries, body: Bodies) =>
    fc.record({ path: fc.record(path), query, body }).map((parts) => sent(id, is, parts));

  const requests = [
    { weight: 9, arbitrary: request("conforming", goodPath, good.query, good.body) },
    {
      weight: 2,
      arbitrary: request(
        "unknown",
        { project_id: anything, job_id: anything },
        queryOf(operation, "mutated"),
        good.body,
      ),
    },
    { weight: 2, arbitrary: request("unknown", goodPath, good.query, bodyOf(operation, "mutated")) },
  ];
  if (operation.bodyPointer !== undefined) {
    const body = bodyOf(operation, "nonConforming");
    requests.push({ weight: 3, arbitrary: request("nonConforming", goodPath, good.query, body) });
  }
  if (wrongValues(operation).length > 0) {
    const query = queryOf(operation, "nonConforming");
    requests.push({ weight: 3, arbitrary: request("nonConforming", goodPath, query, good.body) });
  }
  return fc.oneof(...requests);
}

/** Requests for every call alike. */
export function requestsForAll(projectIds: readonly string[]): fc.Arbitrary<ContractRequest> {
  // Most refuse what is not there: there must be something.
  const weights: Partial<Record<RouteId, number>> = { createVisualizationJob: 3 };
  return fc.oneof(...routeIds.map((id) => ({ weight: weights[id] ?? 1, arbitrary: requestsFor(id, projectIds) })));
}

type Paths = Record<"project_id" | "job_id", fc.Arbitrary<Json>>;
type Queries = fc.Arbitrary<readonly (readonly [string, Json])[]>;
type Bodies = fc.Arbitrary<string | undefined>;
type Kind = "conforming" | "mutated" | "nonConforming";

const anything = fc.oneof(
  fc.constantFrom<Json>(
    "..",
    ".",
    "",
    "%",
    "%2e%2e",
    "a b",
    "\0",
    "1".repeat(400),
    "-1",
    "1.5",
    "p",
    1,
    "é",
    "__proto__",
    "a/b",
  ),
  fc.string({ maxLength: 10 }),
);

function queryParameters({ parameters }: LocatedOperation) {
  return parameters
    .filter((parameter) => parameter["in"] === "query")
    .map((parameter) => ({ name: text(parameter["name"]), schema: object(parameter["schema"]) }));
}

function queryOf(operation: LocatedOperation, kind: Kind): Queries {
  const { root } = operation.document;
  const parameters = queryParameters(operation);
  const good = parameters.map(({ name, schema }) =>
    fc.option((hints[name] ?? conforming({ root, schema })).map((value): readonly [string, Json] => [name, value])),
  );
  const some = fc.tuple(...good).map((pairs) => pairs.filter((pair) => pair !== null));
  if (kind === "conforming") return some;
  if (kind === "mutated") {
    const names = [...parameters.map(({ name }) => name), "offset", "sort_by", "__proto__"];
    return fc
      .tuple(some, fc.array(fc.tuple(fc.constantFrom(...names), anything), { maxLength: 3 }))
      .map((pairs) => pairs.flat());
  }
  return fc
    .tuple(some, fc.oneof(...wrongValues(operation)))
    .map(([pairs, wrong]) => pairs.filter(([name]) => name !== wrong[0]).concat([wrong]));
}

/** For each query key that not everything is right for, what is just not. */
function wrongValues(operation: LocatedOperation): fc.Arbitrary<readonly [string, Json]>[] {
  const { root } = operation.document;
  return queryParameters(operation).flatMap(({ name, schema }) => {
    // OpenStack clients ask for no catalog by the bare name, which is understood: then no text is wrong.
    const isAnyTextGood =
      name === "nocatalog" ||
      (schema["type"] === "string" && !["pattern", "enum", "maxLength", "minLength"].some((rule) => rule in schema));
    // In a URL all is text, so that a number or null in place of a text is no mistake.
    const texts = nonConforming({ root, schema }).filter((value) => value !== null && value !== 7);
    return isAnyTextGood ? [] : [texts.map((value): readonly [string, Json] => [name, value])];
  });
}

function bodyOf(operation: LocatedOperation, kind: Kind): Bodies {
  const { document, bodyPointer } = operation;
  if (bodyPointer === undefined) {
    return kind === "conforming" ? fc.constantFrom(undefined, "{}") : fc.constantFrom("[]", "null", "{", "\0", "{}");
  }
  const at = { root: document.root, schema: object(nodeAt(document.root, bodyPointer)) };
  if (kind === "nonConforming") return nonConforming(at).map((value) => JSON.stringify(value));
  if (kind === "conforming") {
    return fc
      .oneof({ weight: 3, arbitrary: conforming(at, hints) }, { weight: 1, arbitrary: conforming(at, spoken) })
      .map((value) => JSON.stringify(value));
  }
  const whole = mutated(at, hints).map((value) => JSON.stringify(value));
  return fc.oneof(
    { weight: 4, arbitrary: whole },
    { weight: 1, arbitrary: fc.tuple(whole, fc.nat(60)).map(([value, end]) => value.slice(0, end)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("", "[".repeat(100_000), '{"__proto__":{"job_name":"x"}}', "\uFEFF{}", "1e999"),
    },
  );
}

function sent(
  id: RouteId,
  is: ContractRequest["is"],
  {
    path,
    query,
    body,
  }: { path: Readonly<Record<string, Json>>; query: readonly (readonly [string, Json])[]; body: string | undefined },
): ContractRequest {
  const { method, path: pattern } = routes[id];
  const target = pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(asText(path[name])));
  const search = query.map(([name, value]) => `${name}=${encodeURIComponent(asText(value))}`).join("&");
  const whole = search === "" ? target : `${target}?${search}`;
  return { id, is, method, target: whole, body: method === "GET" ? undefined : body };
}

function asText(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
