import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isContractError,
  VisualizationJob,
  type CreateVisualizationJobRequest,
  type ListJobsQuery,
} from "../../src/index.ts";
import { anyCharacter } from "../support/arbitrary-text.ts";
import { inMemorySession, rejection } from "../support/in-memory.ts";

const valid = { job_name: "mnist", train_url: "/bucket/logs/" };

async function refusal(call: (session: ReturnType<typeof inMemorySession>["session"]) => Promise<unknown>) {
  const { session, sent } = inMemorySession(() => ({ body: {} }));
  const error = await rejection(call(session));
  expect(sent).toHaveLength(0);
  if (!isContractError(error)) throw error;
  return error;
}

/** What a caller without types may pass. */
function untyped(value: unknown): never {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- these tests are about input that the types refuse
  return value as never;
}

describe("a create is refused before it is sent", () => {
  test.each<[string, object, string, string, string]>([
    [
      "a name of 21 characters",
      { job_name: "x".repeat(21) },
      "job_name",
      "maxLength",
      "job_name has 21 characters; at most 20",
    ],
    ["an empty name", { job_name: "" }, "job_name", "minLength", "job_name is empty"],
    ["a name that is a number", { job_name: 7 }, "job_name", "type", "job_name must be a text, not the number 7"],
    ["a null name", { job_name: null }, "job_name", "type", "job_name must be a text, not null"],
    [
      "257 characters of description",
      { job_desc: "x".repeat(257) },
      "job_desc",
      "maxLength",
      "has 257 characters; at most 256",
    ],
    [
      "an unknown type",
      { job_type: "tensorbord" },
      "job_type",
      "enum",
      'is "tensorbord"; one of tensorboard, mindinsight',
    ],
    [
      "an unknown field",
      { job_nme: "x" },
      "job_nme",
      "additionalProperties",
      "job_nme is not known here; known are job_name",
    ],
    ["a flavor without a code", { flavor: {} }, "flavor.code", "required", "flavor.code is missing"],
    [
      "minutes",
      { schedule: [{ type: "stop", time_unit: "MINUTES", duration: 5 }] },
      "schedule[0].time_unit",
      "enum",
      'schedule[0].time_unit is "MINUTES"; one of HOURS is needed',
    ],
    ["no entry", { schedule: [] }, "schedule", "minItems", "schedule has 0 entries; at least 1"],
  ])("%s", async (_name, fields, field, rule, message) => {
    const error = await refusal((session) => VisualizationJob.create(session, untyped({ ...valid, ...fields })));
    expect(error).toMatchObject({ code: "CONTRACT_VIOLATION", operation: "createVisualizationJob", field, rule });
    expect(error.message).toContain(`createVisualizationJob was not sent: `);
    expect(error.message).toContain(message);
  });

  test("with every problem at once", async () => {
    const input = untyped({ job_name: "x".repeat(21), job_desc: "😀".repeat(257) });
    const error = await refusal((session) => VisualizationJob.create(session, input));
    expect(error.problems.map(({ field, rule }) => [field, rule])).toEqual([
      ["train_url", "required"],
      ["job_name", "maxLength"],
      ["job_desc", "maxLength"],
    ]);
  });

  test("a long value is not printed", async () => {
    const error = await refusal((session) =>
      VisualizationJob.create(session, untyped({ ...valid, job_type: "x".repeat(10_000) })),
    );
    expect(error.message.length).toBeLessThan(300);
  });

  test.each([null, undefined, "x", []])("%j instead of an input", async (input) => {
    const error = await refusal((session) => VisualizationJob.create(session, untyped(input)));
    expect(error).toMatchObject({ field: "body", rule: "type" });
  });
});

describe("lengths count characters, not UTF-16 units", () => {
  test("256 emoji are a description", async () => {
    const { session } = inMemorySession(() => ({ body: { job_id: 1, job_name: "a", status: 1 } }));
    await VisualizationJob.create(session, { ...valid, job_desc: "😀".repeat(256) });
  });

  test("257 are not", async () => {
    await refusal((session) => VisualizationJob.create(session, { ...valid, job_desc: "😀".repeat(257) }));
  });
});

test("what the contract allows is sent", async () => {
  const inputs: fc.Arbitrary<CreateVisualizationJobRequest> = fc.record(
    {
      job_name: fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/),
      job_desc: fc.string({ unit: "grapheme-composite", maxLength: 20 }),
      train_url: fc.string({ minLength: 1 }),
      job_type: fc.constantFrom("tensorboard", "mindinsight"),
      flavor: fc.record({ code: fc.string({ minLength: 1 }) }),
      schedule: fc
        .integer({ min: 0, max: 24 })
        .map((duration) => [{ type: "stop", time_unit: "HOURS", duration } as const]),
    },
    { requiredKeys: ["job_name", "train_url"] },
  );
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      const { session, sent } = inMemorySession(() => ({ body: { job_id: 1, job_name: "a", status: 1 } }));
      await VisualizationJob.create(session, input);
      expect(JSON.parse(sent[0]?.body ?? "")).toEqual(input);
    }),
    { numRuns: 50 },
  );
});

describe("a list is refused", () => {
  test.each<[object, string, string]>([
    [{ page: 0 }, "page", "minimum"],
    [{ status: "RUNNING" }, "status", "pattern"],
    [{ status: -1 }, "status", "pattern"],
    [{ sortBy: "duration" }, "sortBy", "enum"],
    [{ order: "down" }, "order", "enum"],
  ])("for %j", async (query, field, rule) => {
    const typed: ListJobsQuery = untyped(query);
    expect(await refusal((session) => VisualizationJob.listPage(session, typed))).toMatchObject({ field, rule });
    expect(await refusal((session) => VisualizationJob.list(session, typed).toArray())).toMatchObject({ field, rule });
  });

  test("a search that holds half a character cannot be sent", async () => {
    const { session, sent } = inMemorySession(() => ({ body: {} }));
    const error = await rejection(VisualizationJob.listPage(session, { search_content: "a\ud83d" }));
    expect(error).toMatchObject({ name: "ContractError", field: "search_content", rule: "type" });
    expect(sent).toHaveLength(0);
  });
});

describe("the id of a job", () => {
  const { session } = inMemorySession(() => ({ body: {} }));

  test.each(["", ".", "..", "1/2", "../1", "%2e%2e", "1?a", "1#a", " 1", "1\n", "-1", "1.0", "0x1", "١", "a"])(
    "%j never becomes one",
    (id) => {
      expect(() => new VisualizationJob(session, id)).toThrow(/^job_id is ".*"; a text that matches/s);
    },
  );

  test.each([10, null, undefined, {}, ["1"]])("%j is not one", (id) => {
    expect(() => new VisualizationJob(session, untyped(id))).toThrow(/^job_id is /);
  });

  test("digits of any length are one", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,40}$/), (id) => {
        expect(new VisualizationJob(session, id).id).toBe(id);
      }),
    );
  });

  test("whatever it is, a path holds it whole or it is refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: anyCharacter }), async (id) => {
        const { session: own, sent } = inMemorySession(() => ({ body: {} }));
        const call = own.api.POST("/v1/{project_id}/visualization-jobs/{job_id}/stop", {
          params: { path: { job_id: id } },
        });
        if (/^\d+$/.test(id)) {
          await call;
          expect(sent[0]?.url.pathname).toBe(`/v1/p/visualization-jobs/${id}/stop`);
        } else {
          expect(await rejection(call)).toMatchObject({ name: "ContractError", field: "job_id" });
          expect(sent).toHaveLength(0);
        }
      }),
    );
  });
});

test.each(["", "..", "a/b", "a b"])("the project id %j never becomes part of an address", async (projectId) => {
  const { session, sent } = inMemorySession(() => ({ body: {} }));
  const call = session.api.GET("/v1/{project_id}/visualization-jobs", { params: { path: { project_id: projectId } } });
  expect(await rejection(call)).toMatchObject({ name: "ContractError", field: "project_id" });
  expect(sent).toHaveLength(0);
});
