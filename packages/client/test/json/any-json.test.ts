import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseLosslessJson } from "../../src/json/lossless-json.ts";
import { isDeep } from "../deep.ts";
import { anyCharacter, loneSurrogate } from "../support/arbitrary-text.ts";

const runs = { numRuns: isDeep ? 50_000 : 500 };

type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types of ES2023 do not know the third argument yet
const parseWithSource = JSON.parse as (text: string, reviver: Reviver) => unknown;

/** What should be read, by the runtime's own account of the text that each number was written in. */
function expected(text: string): unknown {
  return parseWithSource(text, (_key, value, { source = "" }) => {
    const isLost = typeof value === "number" && /^-?\d+$/.test(source) && !Number.isSafeInteger(value);
    return isLost ? source : value;
  });
}

const blank = fc.string({ unit: fc.constantFrom(" ", "\t", "\n", "\r"), maxLength: 2 });
const number = fc.oneof(
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(String),
  // On both sides of where digits begin to get lost.
  fc.bigInt({ min: -3n, max: 3n }).chain((off) => fc.constantFrom(2n ** 53n + off, -(2n ** 53n) + off).map(String)),
  fc.stringMatching(/^-?(0|[1-9][0-9]{0,25})(\.[0-9]{1,25})?([eE][-+]?[0-9]{1,20})?$/),
);
/** Texts that look like numbers, or like the end of a text and are not. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\\"',
        "\\\\",
        "\\/",
        "\\n",
        "\\u0022",
        "\\u005c",
        "\\ud83d",
        "12345678901234567890",
        "-",
        "e",
        "[",
        "]",
        ":",
        ",",
        "//",
      ),
      fc.oneof(anyCharacter, loneSurrogate).filter((character) => !/["\\\p{Cc}]/u.test(character)),
    ),
    { maxLength: 6 },
  )
  .map((parts) => `"${parts.join("")}"`);
const key = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom('"__proto__"', '"a"', '"1"', '""') },
);

const { json } = fc.letrec<{ json: string; value: string; list: string; object: string }>((tie) => ({
  json: fc.tuple(blank, tie("value"), blank).map((parts) => parts.join("")),
  value: fc.oneof({ maxDepth: 4 }, number, text, fc.constantFrom("true", "false", "null"), tie("list"), tie("object")),
  list: fc
    .oneof(
      blank,
      fc.array(tie("json"), { minLength: 1, maxLength: 4 }).map((items) => items.join(",")),
    )
    .map((inside) => `[${inside}]`),
  object: fc
    .oneof(
      blank,
      fc
        .array(fc.tuple(blank, key, blank, tie("json")), { minLength: 1, maxLength: 4 })
        .map((entries) => entries.map(([before, name, after, item]) => `${before}${name}${after}:${item}`).join(",")),
    )
    .map((inside) => `{${inside}}`),
}));

test("any JSON reads as JSON.parse reads it, but integers that are not safe as their digits", () => {
  fc.assert(
    fc.property(json, (written) => {
      const read = parseLosslessJson(written);
      expect(read).toStrictEqual(expected(written));
      // Beside it: this also tells the order of keys, and a key named __proto__.
      expect(JSON.stringify(read)).toBe(JSON.stringify(expected(written)));
    }),
    runs,
  );
});

test("a text that is nearly JSON is read or refused as JSON.parse does", () => {
  const wrong = fc.constantFrom(
    "",
    "0",
    "1",
    "-",
    "+",
    ".",
    "e",
    "E",
    '"',
    "\\",
    ",",
    ":",
    "[",
    "]",
    "{",
    "}",
    "1234567890123456",
    "\u0000",
    "\ufeff",
    "t",
  );
  fc.assert(
    fc.property(json, fc.nat(), fc.nat({ max: 2 }), wrong, (written, place, length, instead) => {
      const at = place % (written.length + 1);
      const broken = written.slice(0, at) + instead + written.slice(at + length);
      let wanted: unknown;
      try {
        wanted = expected(broken);
      } catch {
        expect(() => parseLosslessJson(broken)).toThrow(SyntaxError);
        return;
      }
      expect(parseLosslessJson(broken)).toStrictEqual(wanted);
    }),
    runs,
  );
});
