import { expect, test } from "vitest";

import { frameRecord, nextRecord, scanRecords } from "../../src/events/record-framing.ts";
import { record } from "./encode.ts";

const scanOf = (bytes: Uint8Array) =>
  scanRecords(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), bytes.length);

test("a length of 24 is followed by the checksum that TensorFlow writes", () => {
  expect([...frameRecord(new Uint8Array(24)).subarray(8, 12)]).toEqual([0xa3, 0x7f, 0x4b, 0x22]);
});

test("records are written as the format says", () => {
  expect(Buffer.from(frameRecord(Uint8Array.from([1, 2, 3])))).toEqual(record([1, 2, 3]));
});

test("records are found one after the other", () => {
  const scan = scanOf(Buffer.concat([record([1, 2]), record([]), record([3])]));
  const found = [1, 2, 3].map(() => [nextRecord(scan), scan.payloadEnd - scan.payloadStart]);
  expect(found).toEqual([
    ["record", 2],
    ["record", 0],
    ["record", 1],
  ]);
  expect(nextRecord(scan)).toBe("incomplete");
});

test("a record that is cut anywhere is incomplete, not damaged", () => {
  const whole = record([1, 2, 3, 4]);
  const outcomes = Array.from({ length: whole.length }, (_, length) => nextRecord(scanOf(whole.subarray(0, length))));
  expect(new Set(outcomes)).toEqual(new Set(["incomplete"]));
});

test("a record that claims 2^63 bytes is incomplete", () => {
  expect(nextRecord(scanOf(record([1], 2n ** 63n)))).toBe("incomplete");
});

test("every flipped bit is noticed, in the length as in the payload", () => {
  const whole = record([1, 2, 3, 4]);
  const outcomes = Array.from({ length: whole.length * 8 }, (_, bit) => {
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    return nextRecord(scanOf(damaged));
  });
  expect(outcomes.slice(0, 96)).toEqual(Array(96).fill("bad-length-checksum"));
  expect(outcomes.slice(96)).toEqual(Array(64).fill("bad-payload-checksum"));
});
