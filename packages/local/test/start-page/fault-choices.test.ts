import { expect, test } from "vitest";
import { createLocalServer, type FaultRule } from "../../src/index.ts";
import { routeIds } from "../../src/generated/routes.gen.ts";
import { failureChoices, outcomeChoices, ruleText, takesRunTime } from "../../start-page/fault-choices.ts";

test("every failure that the form offers, and every status of it, makes a rule that the server takes", () => {
  const { faults } = createLocalServer();
  for (const operation of [undefined, ...routeIds]) {
    const choices = failureChoices(operation);
    expect(choices.length).toBeGreaterThan(3);
    for (const { name, statuses } of choices) {
      for (const status of statuses) {
        faults.add({ ...(operation !== undefined && { operation }), error: name, status });
      }
    }
  }
});

function find(operation: (typeof routeIds)[number], name: string) {
  return failureChoices(operation).find((choice) => choice.name === name);
}

test("failures are offered with what the service says, under all their statuses, for the chosen call only", () => {
  expect(find("createVisualizationJob", "ModelArts.0103")).toEqual({
    name: "ModelArts.0103",
    text: "The job name already exists.",
    statuses: [400],
  });
  expect(find("createVisualizationJob", "ModelArts.0203")?.statuses).toEqual([401, 403]);
  expect(find("stopVisualizationJob", "ModelArts.0103")).toBeUndefined();
  expect(failureChoices("createToken").some(({ name }) => name.startsWith("ModelArts"))).toBe(false);
  expect(failureChoices(undefined).filter(({ name }) => name === "ModelArts.0010")).toHaveLength(1);
});

test("bad ends are offered for the calls that can come to them, and the server takes each", () => {
  const { faults } = createLocalServer();
  expect(outcomeChoices(undefined)).toEqual([3, 5, 11, 14, 22, 6]);
  expect(outcomeChoices("createVisualizationJob")).toEqual([3, 5, 11, 14, 22]);
  expect(outcomeChoices("deleteVisualizationJob")).toEqual([6]);
  expect(outcomeChoices("listVisualizationJobs")).toEqual([]);
  for (const operation of routeIds) {
    for (const outcome of outcomeChoices(operation)) faults.add({ operation, outcome });
  }
  const withRunTime = (outcome: (typeof everyEnd)[number]) => () => faults.add({ outcome, runMs: 5 });
  const everyEnd = outcomeChoices(undefined);
  for (const outcome of everyEnd) {
    if (takesRunTime(outcome)) withRunTime(outcome)();
    else expect(withRunTime(outcome)).toThrow("/runMs has no meaning");
  }
});

test.each<[FaultRule, string]>([
  [{ error: "ModelArts.0105", nth: 2 }, "ModelArts.0105 · call 2"],
  [{ error: "APIG.0308", status: 429, times: 3, retryAfter: 2 }, "APIG.0308 under 429 · Retry-After 2 · call 1 to 3"],
  [
    { status: 503, probability: 0.1, seed: 7 },
    "bare status 503 · every call from number 1 on · probability 0.1, seed 7",
  ],
  [{ connection: "reset", applied: true }, "connection reset · carried out all the same · call 1"],
  [{ outcome: 14, runMs: 60_000, latencyMs: 5 }, "ends in 14 after 60000 ms of running · after 5 ms · call 1"],
  [{ latencyMs: 200, times: "all", nth: 4 }, "late · after 200 ms · every call from number 4 on"],
])("a rule is told in words: %j", (rule, words) => {
  expect(ruleText(rule)).toBe(words);
});
