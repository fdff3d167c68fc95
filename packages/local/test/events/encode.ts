/** A protobuf and record encoder of its own: the code under test must not be judged by itself. */
export type Message = readonly number[];

export function varint(value: number | bigint): Message {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest >= 128n) {
    bytes.push(Number(rest % 128n) + 128);
    rest /= 128n;
  }
  return [...bytes, Number(rest)];
}

const fixed = (size: number, write: (view: DataView) => void): Message => {
  const bytes = new Uint8Array(size);
  write(new DataView(bytes.buffer));
  return [...bytes];
};

export const float = (value: number): Message => fixed(4, (view) => view.setFloat32(0, value, true));
export const double = (value: number): Message => fixed(8, (view) => view.setFloat64(0, value, true));
export const utf8 = (value: string): Message => [...Buffer.from(value)];

export const varintField = (field: number, value: number | bigint): Message => [...varint(field * 8), ...varint(value)];
export const doubleField = (field: number, value: number): Message => [...varint(field * 8 + 1), ...double(value)];
export const floatField = (field: number, value: number): Message => [...varint(field * 8 + 5), ...float(value)];
export const field = (number: number, ...parts: readonly Message[]): Message => {
  const content = parts.flat();
  return [...varint(number * 8 + 2), ...varint(content.length), ...content];
};

export interface EventParts {
  readonly wallTime?: number;
  readonly step?: number | bigint;
}

/** An Event with a Summary of the given values. */
export function event({ wallTime = 1_700_000_000, step = 0 }: EventParts, ...values: readonly Message[]): Message {
  return [...doubleField(1, wallTime), ...varintField(2, step), ...field(5, ...values.map((value) => field(1, value)))];
}

export const versionEvent = (version: string): Message => [
  ...doubleField(1, 1_700_000_000),
  ...field(3, utf8(version)),
];

/** Summary.Value in TensorFlow 1's form. */
export const simpleValue = (tag: string, value: number): Message => [...field(1, utf8(tag)), ...floatField(2, value)];

/** Summary.Value in TensorFlow 2's form, with metadata that names the scalars plugin. */
export const tensorValue = (tag: string, tensor: Message, metadata: Message = scalarsMetadata()): Message => [
  ...field(1, utf8(tag)),
  ...field(8, tensor),
  ...metadata,
];

export const scalarsMetadata = (displayName = "", description = ""): Message =>
  field(9, field(1, field(1, utf8("scalars"))), field(2, utf8(displayName)), field(3, utf8(description)));

/** CRC-32C bit by bit, straight from its definition. */
export function slowCrc32c(bytes: Iterable<number>): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  return ~crc >>> 0;
}

const uint32 = (value: number): Message => fixed(4, (view) => view.setUint32(0, value, true));
const masked = (bytes: Message): Message => {
  const crc = slowCrc32c(bytes);
  return uint32((((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0);
};

/** `claimed` is the length that the record says it has. */
export function record(payload: Message, claimed: number | bigint = payload.length): Buffer {
  const length = fixed(8, (view) => view.setBigUint64(0, BigInt(claimed), true));
  return Buffer.from([...length, ...masked(length), ...payload, ...masked(payload)]);
}

/** A whole event file: a version record, then the events. */
export function eventFile(...events: readonly Message[]): Buffer {
  return Buffer.concat([versionEvent("brain.Event:2"), ...events].map((payload) => record(payload)));
}
