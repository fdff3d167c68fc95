import { malformed, readLength, take, WireType, type WireReader } from "./wire-reader.ts";

/** Floating-point numbers collected from the fields of a message. */
export interface NumberList {
  /** Bytes of each: float or double. */
  readonly size: 4 | 8;
  /** One more than so many is collected at most, which tells that there are too many. */
  readonly limit: number;
  readonly numbers: number[];
}

/** Appends the numbers of one field: a packed list, or in old files one number. */
export function appendField(list: NumberList, reader: WireReader, end: number, wireType: number): void {
  if (wireType === WireType.BYTES) appendPacked(list, reader, readLength(reader, end));
  else if (wireType !== (list.size === 8 ? WireType.FIXED64 : WireType.FIXED32))
    throw malformed("a list of numbers holds something else");
  else appendOne(list, reader, end);
}

/** Appends the numbers from `reader.at` to `end`. */
export function appendPacked(list: NumberList, reader: WireReader, end: number): void {
  while (reader.at < end && list.numbers.length <= list.limit) appendOne(list, reader, end);
  reader.at = end;
}

function appendOne({ size, numbers }: NumberList, reader: WireReader, end: number): void {
  const at = take(reader, end, size);
  numbers.push(size === 8 ? reader.view.getFloat64(at, true) : reader.view.getFloat32(at, true));
}
