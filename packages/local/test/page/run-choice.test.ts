import { expect, test } from "vitest";

import { ALL_RUNS, isShown, onlyRuns, withRuns } from "../../page/run-choice.ts";

test("a new run is shown, unless only some were chosen", () => {
  expect(isShown(withRuns(ALL_RUNS, ["a"], false), "new")).toBe(true);
  expect(isShown(onlyRuns(["a"]), "new")).toBe(false);
});

test("runs can be added to only one, and hidden again", () => {
  const two = withRuns(onlyRuns(["a"]), ["b"], true);
  expect(["a", "b", "c"].map((run) => isShown(two, run))).toEqual([true, true, false]);
  expect(isShown(withRuns(two, ["a"], false), "a")).toBe(false);
});
