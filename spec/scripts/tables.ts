// The runtime tables: what shipped code may know of the contract without reading the document.
import { type Document, type LocatedOperation, operationsOf, resolveSchema, type Schema } from "./document.ts";

interface Table {
  readonly name: string;
  /** What the value has to satisfy; none where its own type says it all. */
  readonly type?: string;
  readonly text: string;
  readonly value: unknown;
}

/**
 * The files of the tables: one a topic, so that a bundle carries only what it uses, and one that names them all but those that
 * few programs need: whoever imports it loads each file that it names.
 */
export function contractFiles(jobs: Document, iam: Document): { readonly [file: string]: string } {
  const topics = Object.entries(topicsOf(jobs, iam));
  return {
    "contract.gen.ts": [
      `export type { ${TABLE_TYPES.join(", ")} } from "../src/table-types.ts";`,
      ...topics
        .filter(([topic]) => !RARE_TOPICS.has(topic))
        .map(([topic]) => `export * from "./contract/${topic}.gen.ts";`),
    ].join("\n"),
    ...Object.fromEntries(topics.map(([topic, tables]) => [`contract/${topic}.gen.ts`, fileOf(tables)])),
  };
}

const RARE_TOPICS = new Set(["answer-fields", "iam-rules"]);

function topicsOf(jobs: Document, iam: Document): { readonly [topic: string]: readonly Table[] } {
  const operations = operationsOf(jobs);
  return {
    operations: [
      {
        name: "operations",
        type: "{ readonly [id in OperationId]: OperationFacts }",
        text: "The calls of the jobs API.",
        value: facts(operations),
      },
    ],
    "iam-operations": [
      {
        name: "iamOperations",
        type: "{ readonly [id in IamOperationId]: OperationFacts }",
        text: "The IAM calls.",
        value: facts(operationsOf(iam)),
      },
    ],
    answers: [
      {
        name: "answerFacts",
        type: "{ readonly [id in OperationId | IamOperationId]: AnswerFacts }",
        text: "What is to be expected of the answers, of the jobs API and of IAM.",
        value: { ...answerFacts(operations), ...answerFacts(operationsOf(iam)) },
      },
    ],
    "answer-fields": [
      {
        name: "answerFields",
        type: "{ readonly [id in OperationId | IamOperationId]: readonly string[] }",
        text: "Names of what a success holds, in the order of the contract, dotted where nested; a list is passed over.",
        value: { ...answerFields(jobs), ...answerFields(iam) },
      },
    ],
    "iam-rules": [
      {
        name: "iamRules",
        type: "{ readonly [id in IamOperationId]: { readonly path: { readonly [name: string]: Rule }; readonly query?: Rule; readonly body?: Rule } }",
        text: "What may be sent to IAM, per call.",
        value: rules(iam, operationsOf(iam)),
      },
    ],
    rules: [
      {
        name: "rules",
        type: "{ readonly [id in OperationId]: { readonly path: { readonly [name: string]: Rule }; readonly query?: Rule; readonly body?: Rule } }",
        text: "What may be sent, per call: body, query and path parameters.",
        value: rules(jobs, operations),
      },
    ],
    "path-rules": [
      {
        name: "pathRules",
        type: "{ readonly [name: string]: Rule }",
        text: "What may stand in a path, by the name of the parameter: the same in every call.",
        value: Object.assign({}, ...Object.values(rules(jobs, operations)).map(({ path }) => path)),
      },
    ],
    statuses: [
      {
        name: "JobStatus",
        text: "Status numbers by name, without the prefix of the wire.",
        value: statusNumbers(jobs),
      },
      {
        name: "statuses",
        type: "{ readonly [status: number]: { readonly name: string; readonly class: StatusClass } }",
        text: "Name and class of each documented status.",
        value: statuses(jobs),
      },
    ],
    errors: [
      {
        name: "errorMeanings",
        type: "{ readonly [code: string]: ErrorMeaning }",
        text: "Meaning by `status:code`, else by code.",
        value: errorMeanings(jobs),
      },
      {
        name: "statusMeanings",
        type: "{ readonly [status: string]: ErrorMeaning }",
        text: "Meaning of an HTTP status where the code says nothing.",
        value: jobs["x-status-meanings"],
      },
    ],
    retries: [
      {
        name: "refusedCodes",
        type: "readonly string[]",
        text: "Codes that say: not applied, try again after a pause.",
        value: retryCodes(jobs, "refused"),
      },
      {
        name: "transientCodes",
        type: "readonly string[]",
        text: "Codes of faults that may pass, `status:code` where it depends on the status.",
        value: retryCodes(jobs, "transient"),
      },
    ],
    access: [
      {
        name: "securityHeaders",
        text: "Names of the headers that carry credentials, by security scheme.",
        value: securityHeaders(jobs),
      },
      {
        name: "signingToleranceMinutes",
        text: "By how many minutes the time of a signature may differ from the clock of the service.",
        value: signingTolerance(jobs),
      },
    ],
    sensitive: [
      {
        name: "sensitive",
        type: "{ readonly headers: readonly string[]; readonly fields: readonly string[] }",
        text: "Headers and fields that hold secrets, in lower case.",
        value: sensitive(jobs, iam),
      },
    ],
    clouds: [{ name: "clouds", type: "readonly Cloud[]", text: "Addresses and regions.", value: clouds(jobs, iam) }],
  };
}

const TABLE_TYPES = [
  "AnswerFacts",
  "Cloud",
  "ErrorMeaning",
  "IamOperationId",
  "OperationFacts",
  "OperationId",
  "RetryClass",
  "Rule",
  "StatusClass",
];

function fileOf(tables: readonly Table[]): string {
  const constants = tables.map(({ name, type, text, value }) => {
    const satisfies = type === undefined ? "" : ` satisfies ${type}`;
    return `/** ${text} */\nexport const ${name} = ${JSON.stringify(value, null, 2)} as const${satisfies};`;
  });
  const used = TABLE_TYPES.filter((type) => tables.some((table) => new RegExp(`\\b${type}\\b`).test(table.type ?? "")));
  const imports = used.length === 0 ? [] : [`import type { ${used.join(", ")} } from "../../src/table-types.ts";`];
  const types = tables.some(({ name }) => name === "JobStatus")
    ? ["/** A documented status number. */\nexport type JobStatus = (typeof JobStatus)[keyof typeof JobStatus];"]
    : [];
  return [...imports, ...constants, ...types].join("\n\n");
}

function facts(operations: LocatedOperation[]) {
  return Object.fromEntries(
    operations.map(({ path, method, operation }) => {
      const legal = operation["x-legal-statuses"];
      const legalFrom = [...(legal?.documented ?? []), ...(legal?.inferred ?? [])].toSorted((a, b) => a - b);
      return [
        operation.operationId,
        {
          method,
          path,
          retry: operation["x-retry"],
          ...(legal && { legalFrom }),
        },
      ];
    }),
  );
}

function answerFacts(operations: LocatedOperation[]) {
  return Object.fromEntries(
    operations.map(({ operation }) => [
      operation.operationId,
      {
        asynchronous: operation["x-asynchronous"],
        successStatus: Number(Object.keys(operation.responses).find((status) => status.startsWith("2"))),
        ...(operation["x-legal-statuses"] && { refusedIn: operation["x-legal-statuses"].refused }),
      },
    ]),
  );
}

function answerFields(document: Document) {
  return Object.fromEntries(
    operationsOf(document).map(({ operation: { operationId, responses } }) => {
      const [, success] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
      const schema = success?.content?.["application/json"].schema ?? {};
      // A failure is the other of two.
      return [operationId, fieldsIn(document, schema.oneOf?.[0] ?? schema, "")];
    }),
  );
}

function fieldsIn(document: Document, reference: Schema, prefix: string): string[] {
  const { properties = {}, items, oneOf = [] } = resolveSchema(document, reference);
  const own = Object.entries(properties).flatMap(([name, part]) =>
    [prefix + name].concat(fieldsIn(document, part, `${prefix}${name}.`)),
  );
  const others = [...(items === undefined ? [] : [items]), ...oneOf].flatMap((part) =>
    fieldsIn(document, part, prefix),
  );
  return [...new Set([...own, ...others])];
}

const RULE_KEYS = [
  "minLength",
  "maxLength",
  "pattern",
  "enum",
  "minimum",
  "maximum",
  "default",
  "required",
  "minItems",
  "maxItems",
] as const;

function rule(document: Document, reference: Schema): Record<string, unknown> {
  const schema = resolveSchema(document, reference);
  const kept = RULE_KEYS.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]);
  return {
    type: schema.type,
    ...Object.fromEntries(kept),
    ...(schema["x-unit"] && { unit: schema["x-unit"] }),
    ...(schema.items && { items: rule(document, schema.items) }),
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, part]) => [name, rule(document, part)]),
      ),
    }),
  };
}

function rules(document: Document, operations: LocatedOperation[]) {
  return Object.fromEntries(
    operations.map(({ operation, parameters }) => {
      const at = (place: string) =>
        Object.fromEntries(
          parameters.filter((one) => one.in === place).map((one) => [one.name, rule(document, one.schema)]),
        );
      const query = at("query");
      const body = operation.requestBody?.content["application/json"].schema;
      return [
        operation.operationId,
        {
          path: at("path"),
          ...(Object.keys(query).length > 0 && { query: { type: "object", properties: query } }),
          ...(body && { body: rule(document, body) }),
        },
      ];
    }),
  );
}

function statusRows(document: Document) {
  const rows = document.components.schemas["JobStatus"]?.["x-statuses"];
  if (rows === undefined) throw new Error("components.schemas.JobStatus has no x-statuses.");
  return rows;
}

function statusNumbers(document: Document) {
  return Object.fromEntries(statusRows(document).map(({ name, value }) => [name.replace(/^JOBSTAT_/, ""), value]));
}

function statuses(document: Document) {
  return Object.fromEntries(statusRows(document).map(({ value, name, class: kind }) => [value, { name, class: kind }]));
}

/** One entry a code, and one for each status under which the code means something else. */
function errorMeanings(document: Document) {
  const meanings: Record<string, string> = {};
  for (const { code, meaning } of document["x-error-codes"] ?? []) meanings[code] ??= meaning;
  for (const { code, status, meaning } of document["x-error-codes"] ?? []) {
    if (status !== undefined && meanings[code] !== meaning) meanings[`${status}:${code}`] = meaning;
  }
  return meanings;
}

/** Codes whose every row is of the class by name alone, the others with their status. */
function retryCodes(document: Document, kind: "refused" | "transient") {
  const rows = document["x-error-codes"] ?? [];
  const codes = rows
    .filter((row) => row.retry === kind)
    .map(({ code, status }) => {
      const always = rows.every((row) => row.code !== code || row.retry === kind);
      return always || status === undefined ? code : `${status}:${code}`;
    });
  return [...new Set(codes)];
}

function securityHeaders(document: Document) {
  return Object.fromEntries(
    Object.entries(document.components.securitySchemes).map(([scheme, { name }]) => [scheme, name]),
  );
}

function signingTolerance(document: Document): number {
  const { signingDate } = document.components.securitySchemes;
  const minutes = signingDate?.["x-tolerance-minutes"];
  if (minutes === undefined) throw new Error("components.securitySchemes.signingDate has no x-tolerance-minutes.");
  return minutes;
}

function sensitive(...documents: Document[]) {
  const headers = new Set<string>();
  const fields = new Set<string>();
  const walk = (node: unknown, key: string) => {
    if (typeof node !== "object" || node === null) return;
    if ("x-sensitive" in node && node["x-sensitive"] === true) {
      if ("in" in node && "name" in node) headers.add(String(node.name).toLowerCase());
      else if (key.startsWith("X-")) headers.add(key.toLowerCase());
      else fields.add(key.toLowerCase());
    }
    for (const [name, child] of Object.entries(node)) walk(child, name);
  };
  for (const document of documents) walk(document, "");
  return { headers: [...headers].toSorted(), fields: [...fields].toSorted() };
}

function clouds(jobs: Document, iam: Document) {
  return jobs.servers.map(({ description, url, variables }) => {
    const identity = iam.servers.find((server) => server.description === description);
    if (identity === undefined) throw new Error(`iam.yaml has no server for ${description}.`);
    return {
      name: description,
      endpoint: url,
      iamEndpoint: identity.url,
      regions: variables.region.enum ?? [variables.region.default],
    };
  });
}
