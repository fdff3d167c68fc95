import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as limits from "../facts/limits.ts";
import { operations } from "../facts/operations.ts";
import { jobId, projectId } from "../facts/requests.ts";
import { startPrism, type Prism } from "../src/prism.ts";

let prism: Prism;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.close());

const successExamples = {
  createVisualizationJob: "created",
  listVisualizationJobs: "page",
  updateVisualizationJob: "accepted",
} as const;

interface Sent {
  query?: Readonly<Record<string, string>>;
  body?: unknown;
}

// Prism answers 200 with the example it was asked for, or 4xx and the reason when the request breaks the contract.
async function isAccepted(operation: keyof typeof successExamples, { query = {}, body }: Sent): Promise<boolean> {
  const { method, path } = operations[operation];
  const url = new URL(prism.endpoint + path.replace("{project_id}", projectId).replace("{job_id}", jobId));
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const answer = await fetch(url, {
    method,
    headers: {
      "X-Auth-Token": "t",
      Prefer: `code=200, example=${successExamples[operation]}`,
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  await answer.arrayBuffer();
  return answer.status === 200;
}

const text = (length: number): string => "n".repeat(length);

/** Values just inside and just outside of a limit. */
function edges(fact: limits.LimitFact): { inside: (string | number)[]; outside: (string | number)[] } {
  const inside: (string | number)[] = [...fact.admits, ...(fact.enum ?? [])];
  const outside: (string | number)[] = [...fact.refuses];
  if (fact.minLength !== undefined) inside.push(text(fact.minLength));
  if (fact.minLength) outside.push(text(fact.minLength - 1));
  if (fact.maxLength !== undefined) inside.push(text(fact.maxLength));
  if (fact.maxLength !== undefined) outside.push(text(fact.maxLength + 1));
  if (fact.minimum !== undefined) inside.push(fact.minimum);
  if (fact.minimum !== undefined) outside.push(fact.minimum - 1);
  if (fact.maximum !== undefined) inside.push(fact.maximum);
  if (fact.maximum !== undefined) outside.push(fact.maximum + 1);
  return { inside, outside };
}

const create = { job_name: "visualization-job", train_url: "/bucket/logs/" };
const entry = { type: "stop", time_unit: "HOURS", duration: 4 };

type Place = readonly [
  title: string,
  operation: keyof typeof successExamples,
  facts: Readonly<Record<string, limits.LimitFact>>,
  send: (name: string, value: unknown) => Sent,
];

const places: readonly Place[] = [
  ["create", "createVisualizationJob", limits.createBody, (name, value) => ({ body: { ...create, [name]: value } })],
  [
    "create flavor",
    "createVisualizationJob",
    limits.createFlavor,
    (name, value) => ({ body: { ...create, flavor: { [name]: value } } }),
  ],
  [
    "create schedule",
    "createVisualizationJob",
    limits.createSchedule,
    (name, value) => ({ body: { ...create, schedule: [{ ...entry, [name]: value }] } }),
  ],
  ["update", "updateVisualizationJob", limits.updateBody, (name, value) => ({ body: { [name]: value } })],
  ["list", "listVisualizationJobs", limits.listQuery, (name, value) => ({ query: { [name]: String(value) } })],
];

const cases = places.flatMap(([title, operation, facts, send]) =>
  Object.entries(facts).map(([name, fact]) => ({ title, operation, name, fact, send })),
);

describe("Prism, judging by the contract", () => {
  it.each(cases)(
    "takes $title $name up to its limits and nothing past them",
    async ({ operation, name, fact, send }) => {
      const { inside, outside } = edges(fact);
      for (const value of inside)
        expect([value, await isAccepted(operation, send(name, value))]).toEqual([value, true]);
      // An empty query value is an absent one to Prism.
      const judged = outside.filter((value) => value !== "" || operations[operation].method !== "GET");
      for (const value of judged)
        expect([value, await isAccepted(operation, send(name, value))]).toEqual([value, false]);
    },
  );

  it("counts characters and not bytes or code units in a description", async () => {
    const { maxLength } = limits.updateBody.job_desc;
    const within = { job_desc: "𝄞".repeat(maxLength) };
    const past = { job_desc: "𝄞".repeat(maxLength + 1) };
    expect(await isAccepted("updateVisualizationJob", { body: within })).toBe(true);
    expect(await isAccepted("updateVisualizationJob", { body: past })).toBe(false);
  });

  it.each(["job_name", "train_url"] as const)("refuses a create without %s", async (name) => {
    const { [name]: _, ...rest } = create;
    expect(await isAccepted("createVisualizationJob", { body: rest })).toBe(false);
  });

  it("refuses an update without a description", async () => {
    expect(await isAccepted("updateVisualizationJob", { body: {} })).toBe(false);
  });

  it.each(["type", "time_unit", "duration"] as const)("refuses a schedule without %s", async (name) => {
    const { [name]: _, ...rest } = entry;
    expect(await isAccepted("createVisualizationJob", { body: { ...create, schedule: [rest] } })).toBe(false);
  });

  it.each([[[]], [[entry, entry]], [entry]])("refuses a schedule that is not an array of one: %j", async (schedule) => {
    expect(await isAccepted("createVisualizationJob", { body: { ...create, schedule } })).toBe(false);
  });
});
