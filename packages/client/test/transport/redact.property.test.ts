import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redactor } from "../../src/transport/redact.ts";
import { isDeep } from "../deep.ts";
import { anyCharacter, visibleAscii } from "../support/arbitrary-text.ts";

const runs = { numRuns: isDeep ? 20_000 : 300 };

/** Ways in which what was sent comes back: as it is, in an address, in a JSON text, by this or that library. */
const ways: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  encodeURIComponent,
  (secret) => encodeURIComponent(secret).replaceAll(/%../g, (escape) => escape.toLowerCase()),
  (secret) => encodeURIComponent(secret).replaceAll(/[!'()*~]/g, percentOf),
  (secret) => encodeURI(secret),
  (secret) => new URLSearchParams({ "": secret }).toString().slice(1),
  (secret) => JSON.stringify(secret).slice(1, -1),
  (secret) =>
    JSON.stringify(secret)
      .slice(1, -1)
      .replaceAll("/", String.raw`\/`),
  (secret) =>
    JSON.stringify(secret)
      .slice(1, -1)
      .replaceAll(/[<=>&']/g, unicodeOf),
  (secret) => secret.replaceAll(/[^A-Za-z0-9]/g, (character) => unicodeOf(character).toUpperCase().replace("U", "u")),
];

function percentOf(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function unicodeOf(character: string): string {
  return String.raw`\u00` + character.charCodeAt(0).toString(16);
}

/** All but the letters of the mark itself, so that the mark makes no secret where there was none. */
const outsideMark = visibleAscii.filter((character) => !"[redacted]".includes(character));
/** Few characters, so that secrets overlap themselves and each other, and those that are escaped. */
const fewCharacters = fc.constantFrom("x", "y", "/", "%", "2", "F", "\\", '"', "=", "u");
const secret = fc.oneof(
  fc.string({ unit: outsideMark, minLength: 8, maxLength: 60 }),
  fc.string({ unit: fewCharacters, minLength: 8, maxLength: 12 }),
);
const secrets = fc.oneof(
  fc.array(secret, { minLength: 1, maxLength: 3 }),
  // One that is part of another, and two of which one ends as the other begins.
  fc.tuple(secret, secret).map(([a, b]) => [a, a + b]),
  fc.tuple(secret, secret, secret).map(([a, b, c]) => [a + b, b + c]),
);

/** A text that quotes secrets, next to each other and in each other's way, with anything between. */
const quoting = secrets.chain((known) =>
  fc
    .array(
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc.tuple(fc.constantFrom(...known), fc.constantFrom(...ways)).map(([one, way]) => way(one)),
        },
        { weight: 1, arbitrary: fc.constant(known.join("")) },
        // What is left of two secrets that were written over each other.
        { weight: 1, arbitrary: fc.constant((known[0] ?? "") + (known[1] ?? "").slice(-4)) },
        { weight: 2, arbitrary: fc.string({ unit: anyCharacter, maxLength: 10 }) },
        { weight: 1, arbitrary: fc.string({ unit: fewCharacters, maxLength: 10 }) },
      ),
      { maxLength: 8 },
    )
    .map((parts) => ({ known, text: parts.join("") })),
);

/** Every place at which a form of a secret is found, by looking for each on its own. */
function covered(text: string, known: readonly string[]): boolean[] {
  const isCovered: boolean[] = Array.from({ length: text.length }, () => false);
  for (const form of new Set(known.flatMap((one) => ways.map((way) => way(one))))) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      isCovered.fill(true, at, at + form.length);
  }
  return isCovered;
}

/** No backslash: before a quotation mark it would be part of how that is quoted. */
const around = fc.string({ unit: fc.constantFrom("a", "b", " ", "=", "/", "%2F", '"', "é", "😀") });

describe("whatever is quoted", () => {
  test("no form of a secret is left, nor any part of one", () => {
    fc.assert(
      fc.property(quoting, ({ known, text }) => {
        const clean = redactor(known)(text);
        const left = known.flatMap((one) => ways.map((way) => way(one))).filter((form) => clean.includes(form));
        expect(left).toEqual([]);
        const isCovered = covered(text, known);
        const kept = Array.from({ length: text.length }, (_, at) => (isCovered[at] ? "" : text.charAt(at))).join("");
        // Nothing that was part of a secret, and of the rest at least nothing was added.
        expect(isSubsequence(clean.replaceAll("[redacted]", ""), kept)).toBe(true);
      }),
      runs,
    );
  });

  test("the text around a secret is unchanged", () => {
    fc.assert(
      fc.property(
        around,
        fc.string({ unit: outsideMark, minLength: 8 }).filter((one) => /[g-z0-9]{3}/i.test(one)),
        fc.constantFrom(...ways),
        around,
        (before, one, way, after) => {
          expect(redactor([one])(before + way(one) + after)).toBe(`${before}[redacted]${after}`);
        },
      ),
      runs,
    );
  });

  test("a text without secrets is unchanged", () => {
    fc.assert(
      fc.property(
        fc.array(secret, { maxLength: 3 }),
        fc.string({ unit: fc.oneof(anyCharacter, fewCharacters) }),
        (known, text) => {
          fc.pre(!covered(text, known).includes(true) && !/signature/i.test(text));
          expect(redactor(known)(text)).toBe(text);
        },
      ),
      runs,
    );
  });
});

/** Whether the letters of one text come, in order, in another. */
function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (let index = 0; index < text.length && at < letters.length; index += 1) {
    if (text.charAt(index) === letters.charAt(at)) at += 1;
  }
  return at === letters.length;
}
