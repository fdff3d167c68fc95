import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseLosslessJson } from "../../src/json/lossless-json.ts";

describe("integers", () => {
  test.each([
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", "9007199254740992"],
    ["-9007199254740993", "-9007199254740993"],
    ["18446744073709551615", "18446744073709551615"],
    ["1234567890123456", 1234567890123456],
  ])("%s reads as %j", (text, value) => {
    expect(parseLosslessJson(text)).toBe(value);
    expect(parseLosslessJson(`{"a":[${text},{"b":${text}}]}`)).toEqual({ a: [value, { b: value }] });
  });

  test("any 64-bit integer keeps its digits, wherever it stands", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n }), fc.json(), (integer, other) => {
        const digits = String(integer);
        const value =
          BigInt(Number(digits)) === integer && Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;
        const read = parseLosslessJson(`{ "n" : ${digits} , "o":${other},"l":[ ${digits}]}`);
        expect(read).toMatchObject({ n: value, l: [value] });
      }),
    );
  });
});

describe("everything else", () => {
  test("values without unsafe integers read as JSON.parse reads them", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!/\d{16}/.test(text));
        expect(parseLosslessJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test.each([
    '"12345678901234567890"',
    '"a\\"12345678901234567890\\\\"',
    '{"12345678901234567890":true}',
    "12345678901234567890.5",
    "0.12345678901234567890",
    "12345678901234567890e5",
    "1e12345678901234567890",
    "-0.00000000000000000001",
    '[true,false,null,"\\u0041",1234567890123456]',
  ])("%s is left as it is", (text) => {
    expect(parseLosslessJson(text)).toEqual(JSON.parse(text));
  });

  test.each([
    "",
    "12345678901234567890,",
    "[1 12345678901234567890]",
    "{12345678901234567890:1}",
    "012345678901234567890",
    "truE",
  ])("%j is refused, as by JSON.parse", (text) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(() => parseLosslessJson(text)).toThrow(SyntaxError);
  });

  test("a key named __proto__ stays data", () => {
    const read = parseLosslessJson('{"__proto__":{"isAdmin":true},"id":12345678901234567890}');
    expect(JSON.stringify(read)).toBe('{"__proto__":{"isAdmin":true},"id":"12345678901234567890"}');
    expect(read).not.toHaveProperty("isAdmin");
  });

  test.each([
    ["escaped quotes", `["${'\\"'.repeat(400_000)}",12345678901234567890]`],
    ["an unterminated text", `["${'\\"'.repeat(400_000)}12345678901234567890`],
    ["digits", `[${"1".repeat(800_000)}]`],
    ["many large integers", `[${Array.from({ length: 40_000 }, () => "12345678901234567890").join()}]`],
    ["open brackets", "[".repeat(200_000) + "1234567890123456"],
  ])("%s do not make it slow", (_name, text) => {
    // Quadratic time would take minutes here and run into the time limit of the test.
    try {
      parseLosslessJson(text);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
  });
});
