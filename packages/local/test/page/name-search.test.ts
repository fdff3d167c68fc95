import * as fc from "fast-check";
import { expect, test } from "vitest";

import { createNameFilter } from "../../page/name-search.ts";
import { compilePattern } from "../../page/safe-pattern.ts";

test("plain text is found in any case, and is no pattern", () => {
  const { matches } = createNameFilter({ text: "Loss.", isPattern: false });
  expect(["train/loss.x", "LOSS.", "losses"].map(matches)).toEqual([true, true, false]);
});

test("a text that is no regular expression says so and finds everything", () => {
  const { problem, matches } = createNameFilter({ text: "run_(1", isPattern: true });
  expect(problem).toBe("Not a regular expression: Unterminated group");
  expect(matches("anything")).toBe(true);
});

test.each(["(?=a)", "(a)\\1", "(?<name>a)", "a{3000}"])("%s is refused with a reason, not misread", (text) => {
  expect(createNameFilter({ text, isPattern: true }).problem).toMatch(
    /^Not a regular expression: (Groups|References|This)/,
  );
});

test.each([
  ["^train$", "train", true],
  ["^train$", "trains", false],
  ["lr=0\\.0?1", "lr=0.01", true],
  ["run_(1|2)$", "run_2", true],
  ["run_(1|2)$", "run_3", false],
  ["[^a-c]{2}", "abxc", false],
  ["[^a-c]{2}", "abxyc", true],
  ["\\bloss\\b", "my loss here", true],
  ["\\bloss\\b", "losses", false],
  ["(?:ab)+c", "ababc", true],
  ["a{2,3}b", "ab", false],
  ["(a?){3}$", "", true],
  ["a{,2}", "a{,2}", true],
  ["", "", true],
  ["TRAIN", "train", true],
  ["[\\]x]", "]", true],
])("the pattern %s on %s: %s", (pattern, text, found) => {
  expect(compilePattern(pattern)(text)).toBe(found);
});

test("patterns find what the browser's own regular expressions find", () => {
  const atom = fc.constantFrom("a", "b", ".", "[ab]", "[^a]", "\\d", "\\w", "^", "$", "\\b", "x1");
  const pattern = fc.letrec<{ part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 4 },
      atom,
      fc.tuple(tie("part"), tie("part")).map((parts) => parts.join("")),
      fc.tuple(tie("part"), tie("part")).map((parts) => `(${parts.join("|")})`),
      fc
        .tuple(tie("part"), fc.constantFrom("*", "+", "?", "{2}", "{1,2}", "*?"))
        .map(([part, times]) => `(?:${part})${times}`),
    ),
  })).part;
  const text = fc.string({ unit: fc.constantFrom("a", "b", "x", "1", "-"), maxLength: 8 });
  fc.assert(
    fc.property(pattern, text, (source, subject) => {
      expect(compilePattern(source)(subject)).toBe(new RegExp(source, "i").test(subject));
    }),
    { numRuns: 500 },
  );
});

test("a pattern that would keep a browser busy for years is answered", () => {
  expect(compilePattern("^(a+)+$")(`${"a".repeat(4_000)}b`)).toBe(false);
  expect(compilePattern("(a|a)*(a|a)*(a|a)*c")("a".repeat(4_000))).toBe(false);
});
