import { MAX_FIELDS } from "./limits.ts";

/** Says what is wrong with an event, or with one value of it. Never leaves the event reader. */
export class EventFault extends Error {
  override readonly name = "EventFault";
  /** `malformed`: the bytes are not the message that they should be. `limit`: it asks for more than is kept. */
  readonly problem: "malformed" | "limit";

  constructor(problem: EventFault["problem"], message: string) {
    super(message);
    this.problem = problem;
  }
}

/** Protobuf wire types that occur; groups (3 and 4) are long gone and count as malformed, so nothing here recurses. */
export const WireType = { VARINT: 0, FIXED64: 1, BYTES: 2, FIXED32: 5 } as const;

/** What stands before a field: its number and how it is written. */
export const fieldKey = (field: number, wireType: number): number => (field << 3) | wireType;

/**
 * A position in a protobuf message. Reading works on offsets into one buffer and never slices it;
 * 64-bit results are left in `low` and `high`, so that nothing is allocated.
 */
export interface WireReader {
  view: DataView;
  at: number;
  /** Low 32 bits of the last varint, unsigned. */
  low: number;
  /** High 32 bits of the last varint, signed. */
  high: number;
}

export function createWireReader(view: DataView): WireReader {
  return { view, at: 0, low: 0, high: 0 };
}

const faults = new Map<string, EventFault>();

/** Each fault is made once: a hostile file may hold one in every third byte, and an error takes long to make. */
function faultOf(problem: EventFault["problem"], message: string): EventFault {
  let fault = faults.get(message);
  if (fault === undefined) {
    fault = new EventFault(problem, message);
    faults.set(message, fault);
  }
  return fault;
}

/** What to throw where bytes are not what they should be. `what` is one of few texts. */
export function malformed(what: string): EventFault {
  return faultOf("malformed", what);
}

/** What to throw where a message asks for too much. `what` is one of few texts. */
export function beyondLimit(what: string): EventFault {
  return faultOf("limit", what);
}

/** Bounds the fields of a message that has a handful of them, so that no message is read for long. */
export function countField(count: number): number {
  if (count >= MAX_FIELDS) throw malformed("a message has too many fields");
  return count + 1;
}

/** Reads a varint into `low` and `high` and returns `low`. */
export function readVarint(reader: WireReader, end: number): number {
  const { view, at } = reader;
  // Nearly every number is one byte long. The rest is a function of its own, so that the compiler can put this one into its callers.
  const first = at < end ? view.getUint8(at) : 0x80;
  if (first >= 0x80) return readLongVarint(reader, end);
  reader.at = at + 1;
  reader.low = first;
  reader.high = 0;
  return first;
}

function readLongVarint(reader: WireReader, end: number): number {
  const { view } = reader;
  let low = 0;
  let high = 0;
  for (let shift = 0; shift < 70; shift += 7) {
    if (reader.at >= end) throw malformed("a number runs past the end");
    const byte = view.getUint8(reader.at++);
    const bits = byte & 0x7f;
    if (shift < 28) low |= bits << shift;
    else if (shift === 28) {
      low |= bits << 28;
      high = bits >>> 4;
    } else high |= bits << (shift - 32);
    if (byte < 0x80) {
      reader.low = low >>> 0;
      reader.high = high;
      return reader.low;
    }
  }
  throw malformed("a number has more than ten bytes");
}

/** Reads the length of a nested message or string and returns where it ends; `at` is then where it begins. */
export function readLength(reader: WireReader, end: number): number {
  const length = readVarint(reader, end);
  if (reader.high !== 0 || length > end - reader.at) throw malformed("a field runs past the end");
  return reader.at + length;
}

/** Claims `size` bytes and returns where they begin. */
export function take(reader: WireReader, end: number, size: number): number {
  const start = reader.at;
  if (end - start < size) throw malformed("a number runs past the end");
  reader.at = start + size;
  return start;
}

export function skipField(reader: WireReader, end: number, wireType: number): void {
  if (wireType === WireType.VARINT) readVarint(reader, end);
  else if (wireType === WireType.FIXED64) take(reader, end, 8);
  else if (wireType === WireType.BYTES) reader.at = readLength(reader, end);
  else if (wireType === WireType.FIXED32) take(reader, end, 4);
  else throw malformed(`wire type ${wireType} is unknown`);
}

/** A copy of bytes, which lets go of what they were read from. */
export function copyBytes({ buffer, byteOffset }: DataView, start: number, end: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(end - start);
  copy.set(new Uint8Array(buffer, byteOffset + start, end - start));
  return copy;
}

/** A mark of byte order is a part of a name like any other character: names with and without one are two. */
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** UTF-8 text; bytes that are not UTF-8 become U+FFFD, because names in event files are hostile and must not stop us. */
export function readText(view: DataView, start: number, end: number): string {
  return utf8.decode(new Uint8Array(view.buffer, view.byteOffset + start, end - start));
}
