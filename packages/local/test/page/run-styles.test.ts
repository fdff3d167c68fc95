import { expect, test } from "vitest";

import { createRunStyles } from "../../page/run-styles.ts";

const runs = (count: number): string[] => Array.from({ length: count }, (_, index) => `run_${index}`);

test("of ten runs no two have the same colour, and all lines are solid", () => {
  const styles = createRunStyles();
  styles.add(runs(10));
  const found = runs(10).map(styles.of);
  expect(new Set(found.map(({ variable }) => variable)).size).toBe(10);
  expect(found.every(({ dash }) => dash.length === 0)).toBe(true);
});

test("of two hundred runs no two look the same", () => {
  const styles = createRunStyles();
  styles.add(runs(200));
  expect(new Set(runs(200).map((run) => JSON.stringify(styles.of(run)))).size).toBe(200);
});

test("more runs than there are styles still have one each", () => {
  const styles = createRunStyles();
  styles.add(runs(500));
  expect(styles.of("run_499").variable).toMatch(/^--run-\d+$/);
});

test("a run looks the same whatever the order in which runs are told", () => {
  const [forwards, backwards] = [createRunStyles(), createRunStyles()];
  forwards.add(runs(30));
  backwards.add(runs(30).toReversed());
  expect(runs(30).map(forwards.of)).toEqual(runs(30).map(backwards.of));
});

test("a run keeps its look when others come", () => {
  const styles = createRunStyles();
  styles.add(["train", "validation"]);
  const before = styles.of("validation");
  styles.add(["a", "b", "c", ...runs(100), "train", "validation"]);
  expect(styles.of("validation")).toEqual(before);
});

test("a run alone looks as it does beside another", () => {
  const [alone, together] = [createRunStyles(), createRunStyles()];
  alone.add(["validation"]);
  together.add(["train", "validation"]);
  expect(alone.of("validation")).toEqual(together.of("validation"));
});
