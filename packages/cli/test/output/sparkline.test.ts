import { describe, expect, it } from "vitest";
import { rangeOf, sparkline } from "../../src/output/sparkline.ts";

const draw = (values: readonly number[], width = 40) => sparkline(values, width, rangeOf(values) ?? { min: 0, max: 0 });

describe("sparkline", () => {
  it("draws the smallest value lowest and the largest highest", () => {
    expect(draw([0, 1, 2, 3, 4, 5, 6, 7])).toBe("▁▂▃▄▅▆▇█");
  });

  it("joins neighbours by their mean where there are more values than columns", () => {
    expect(draw([0, 0, 4, 4, 8, 8], 3)).toBe("▁▅█");
    expect(draw(Array.from({ length: 1_000 }, (_, index) => index))).toHaveLength(40);
  });

  it("leaves a blank for values that are no numbers", () => {
    expect(draw([0, Number.NaN, 7])).toBe("▁ █");
    expect(draw([Number.POSITIVE_INFINITY, Number.NaN])).toBe("  ");
  });

  it("draws a constant in the middle and nothing for no values", () => {
    expect(draw([3, 3, 3])).toBe("▅▅▅");
    expect(draw([])).toBe("");
  });
});
