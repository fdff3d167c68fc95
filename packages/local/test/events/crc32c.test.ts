import { assert, nat, property, uint8Array } from "fast-check";
import { expect, test } from "vitest";

import { crc32c, maskCrc } from "../../src/events/crc32c.ts";
import { slowCrc32c } from "./encode.ts";

const crcOf = (bytes: Iterable<number>): number => {
  const data = Uint8Array.from(bytes);
  return crc32c(new DataView(data.buffer), 0, data.length);
};

test.each([
  ["the check string 123456789", Buffer.from("123456789"), 0xe3069283],
  ["32 zero bytes", new Uint8Array(32), 0x8a9136aa],
  ["32 bytes of ff", new Uint8Array(32).fill(0xff), 0x62a8ab43],
  ["the bytes 00 to 1f", Uint8Array.from({ length: 32 }, (_, index) => index), 0x46dd794e],
  ["the bytes 1f to 00", Uint8Array.from({ length: 32 }, (_, index) => 31 - index), 0x113fdb5c],
])("the CRC-32C of %s is the published one", (_, bytes, expected) => {
  expect(crcOf(bytes)).toBe(expected);
});

test("the masked CRC of TensorFlow's test record is the published one", () => {
  expect(maskCrc(crcOf([0x1a, 0x11, ...Buffer.from("CRC test, one two")]))).toBe(0x5794d08a);
});

test("the CRC of any bytes is what the definition gives, from any offset and in any two parts", () => {
  assert(
    property(uint8Array({ maxLength: 100 }), nat(100), (bytes, cut) => {
      const middle = Math.min(cut, bytes.length);
      const view = new DataView(Uint8Array.from([0, 0, 0, ...bytes]).buffer, 3);
      const inParts = crc32c(view, middle, bytes.length, crc32c(view, 0, middle));
      expect([crc32c(view, 0, bytes.length), inParts]).toEqual([slowCrc32c(bytes), slowCrc32c(bytes)]);
    }),
  );
});
