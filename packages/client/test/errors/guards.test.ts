import { beforeAll, describe, expect, test, vi } from "vitest";
import * as client from "../../src/index.ts";

const init = {
  operation: "stopVisualizationJob",
  attempts: 1,
  status: 400,
  message: "stopVisualizationJob failed: why",
} as const;

const errors = [
  { error: new client.ApiError(init), kinds: ["ApiError", "CallError", "VizjobError"] },
  { error: new client.NotFoundError(init), kinds: ["NotFoundError", "ApiError", "CallError", "VizjobError"] },
  { error: new client.InvalidStateError(init), kinds: ["InvalidStateError", "ApiError", "CallError", "VizjobError"] },
  {
    error: new client.ConnectionError({ ...init, mayHaveBeenApplied: true }),
    kinds: ["ConnectionError", "CallError", "VizjobError"],
  },
  {
    error: new client.TimeoutError({ ...init, mayHaveBeenApplied: true, timeoutMs: 1 }),
    kinds: ["TimeoutError", "CallError", "VizjobError"],
  },
  { error: new client.DecodeError({ ...init, excerpt: "" }), kinds: ["DecodeError", "CallError", "VizjobError"] },
  {
    error: new client.ContractError(undefined, { field: "a", rule: "b", message: "c" }),
    kinds: ["ContractError", "VizjobError"],
  },
  { error: new client.CredentialsError("x"), kinds: ["CredentialsError", "ConfigurationError", "VizjobError"] },
  {
    error: new client.WaitTimeoutError({ message: "x", goal: "running", last: undefined }),
    kinds: ["WaitTimeoutError", "VizjobError"],
  },
  {
    error: new client.UnreachableGoalError({ message: "x", goal: "running", last: undefined }),
    kinds: ["UnreachableGoalError", "VizjobError"],
  },
];

const guardNames = Object.keys(client).filter((name) => /^is\w+Error$/.test(name));

describe("between two copies of the package", () => {
  let other: typeof client;
  beforeAll(async () => {
    vi.resetModules();
    other = await import("../../src/index.ts");
  });

  test("the copies are two", () => {
    expect(other.ApiError).not.toBe(client.ApiError);
  });

  test.each(errors)(
    "$error.name is told apart by instanceof and by every guard, of either copy",
    ({ error, kinds }) => {
      for (const copy of [client, other]) {
        const exported = new Map<string, unknown>(Object.entries(copy));
        for (const name of guardNames) {
          const kind = name.slice("is".length);
          const [guard, Class] = [exported.get(name), exported.get(kind)];
          if (typeof guard !== "function" || typeof Class !== "function") throw new Error(name);
          expect([name, guard(error)]).toEqual([name, kinds.includes(kind)]);
          expect([kind, error instanceof Class]).toEqual([kind, kinds.includes(kind)]);
        }
      }
    },
  );

  test("each error class has a guard", () => {
    const classes = Object.keys(client).filter((name) => /^[A-Z]\w*Error$/.test(name));
    expect(guardNames.map((name) => name.slice("is".length)).toSorted()).toEqual(classes.toSorted());
  });
});

test.each([null, undefined, "x", 1, {}, new Error("x"), new TypeError("x"), { name: "ApiError" }])(
  "%o is none of them",
  (value) => {
    expect(client.isVizjobError(value)).toBe(false);
    expect(client.isApiError(value)).toBe(false);
  },
);

test("a class that extends one of them has instances of its own", () => {
  class MyError extends client.ApiError {}
  const mine = new MyError(init);
  expect(mine).toBeInstanceOf(MyError);
  expect(mine).toBeInstanceOf(client.ApiError);
  expect(new client.ApiError(init)).not.toBeInstanceOf(MyError);
});

test("a message says what failed and why, and ends with what to do", () => {
  const error = new client.ApiError({ ...init, hint: "Do this." });
  expect(String(error)).toBe("ApiError: stopVisualizationJob failed: why. Do this.");
  expect(error.hint).toBe("Do this.");
});
