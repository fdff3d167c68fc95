import { describe, expect, it } from "vitest";
import { matches } from "../../src/scalars/glob.ts";

describe("a pattern", () => {
  it.each([
    ["loss", "loss"],
    ["val/loss", "*"],
    ["val/loss", "val/*"],
    ["val/loss", "*loss"],
    ["val/loss", "v?l*s"],
    ["a[b].c+", "a[b].c+"],
    ["损失/👩‍🔬", "损?/*"],
    ["", "*"],
    ["aab", "*ab"],
    ["anything", undefined],
  ])("of %j is %j", (name, pattern) => {
    expect(matches(name, pattern)).toBe(true);
  });

  it.each([
    ["loss2", "loss"],
    ["Loss", "loss"],
    ["abc", "a.c"],
    ["", "?"],
    ["val/loss", "val?"],
    ["ab", "*a"],
  ])("of %j is not %j", (name, pattern) => {
    expect(matches(name, pattern)).toBe(false);
  });

  it("takes no longer for a hostile name than its length asks for", () => {
    expect(matches("a".repeat(50_000), `${"a*".repeat(12)}b`)).toBe(false);
  });
});
