import * as fc from "fast-check";
import { expect, test } from "vitest";

import { X_AXES } from "../../page/chart-line.ts";
import { NO_SEARCH } from "../../page/name-search.ts";
import { DEFAULT_STATE, formatState, parseState, ROW_ORDERS, VIEWS, type ViewState } from "../../page/view-state.ts";

/** Any text that can be in an address: half a surrogate pair cannot. */
const name = fc.string({ unit: "grapheme", maxLength: 20 });
const names = fc.uniqueArray(name, { maxLength: 5 }).map((list) => new Set(list));
const search = fc.record({ text: name, isPattern: fc.boolean() }).map((each) => (each.text === "" ? NO_SEARCH : each));
const end = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const range = fc.tuple(end, end).filter(([min, max]) => min < max);
const state: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  smoothing: fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000),
  axis: fc.constantFrom(...X_AXES),
  isLog: fc.boolean(),
  ignoreOutliers: fc.boolean(),
  order: fc.constantFrom(...ROW_ORDERS),
  runs: fc.record({ mode: fc.constantFrom("except" as const, "only" as const), runs: names }),
  runSearch: search,
  tagSearch: search,
  folded: names,
  wide: fc.option(name, { nil: undefined }),
  zooms: fc.uniqueArray(fc.tuple(name, range), { maxLength: 3, selector: ([tag]) => tag }).map((list) => new Map(list)),
});

test("a link carries everything that was chosen", () => {
  fc.assert(
    fc.property(state, (before) => {
      expect(parseState(`#${formatState(before)}`)).toEqual(before);
    }),
  );
});

test("what is as usual is not in the link", () => {
  expect(formatState(DEFAULT_STATE)).toBe("");
  expect(formatState({ ...DEFAULT_STATE, isLog: true, smoothing: 0 })).toBe("smooth=0&y=log");
});

test("any text is read as a state, and what it does not tell is as usual", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(Object.keys(parseState(text))).toEqual(Object.keys(DEFAULT_STATE));
    }),
  );
});

test.each([
  "#smooth=1&x=sideways&y=square&view=__proto__&sort=constructor",
  "#smooth=-1",
  "#smooth=0x1",
  "#smooth=1e-3",
  "#zoom=5,1,loss&zoom=NaN,1,loss&zoom=1,Infinity,loss&zoom=loss&zoom=,,loss",
  `#tags=${"x".repeat(301)}`,
  `#hide=${"x".repeat(100_001)}`,
  "#%E0%A4%A&&&==",
])("the broken or unknown state %.60s is as if it were not there", (hash) => {
  expect(parseState(hash)).toEqual(DEFAULT_STATE);
});

test("a tag may have commas and signs in its name", () => {
  const zooms = new Map([["a,b&c=#,d", [-1.5, 2] as const]]);
  expect(parseState(formatState({ ...DEFAULT_STATE, zooms })).zooms).toEqual(zooms);
});

test("names that do not fit into an address are left out, and the rest stays", () => {
  const runs = { mode: "only" as const, runs: new Set(["x".repeat(100_001)]) };
  expect(formatState({ ...DEFAULT_STATE, isLog: true, runs })).toBe("y=log");
});
