/** Protobuf as far as the writer needs it: the counterpart of `wire-reader.ts`. */
type Bytes = Uint8Array;

const text = (value: string): Bytes => new TextEncoder().encode(value);

function concat(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function varint(value: bigint): Bytes {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  bytes.push(Number(rest));
  return Uint8Array.from(bytes);
}

const varintField = (field: number, value: bigint): Bytes => concat([varint(BigInt(field << 3)), varint(value)]);

const bytesField = (field: number, value: Bytes): Bytes =>
  concat([varint(BigInt((field << 3) | 2)), varint(BigInt(value.length)), value]);

function doubleField(field: number, value: number): Bytes {
  const bytes = new Uint8Array(9);
  bytes[0] = (field << 3) | 1;
  new DataView(bytes.buffer).setFloat64(1, value, true);
  return bytes;
}

function float32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return bytes;
}

/** The first event of every file. `wallTime` is in seconds. */
export function encodeVersionEvent(wallTime: number): Uint8Array {
  return concat([doubleField(1, wallTime), bytesField(3, text("brain.Event:2"))]);
}

/** What the first value of a tag says about it. */
export interface ScalarMetadata {
  readonly displayName: string;
  readonly description: string;
}

/** One scalar as TensorFlow 2 writes it: a float32 tensor, and metadata on the first value of a tag only. */
export function encodeScalarEvent(
  tag: string,
  step: bigint,
  value: number,
  wallTime: number,
  metadata: ScalarMetadata | undefined,
): Uint8Array {
  const tensor = [varintField(1, 1n), bytesField(2, new Uint8Array()), bytesField(4, float32(value))];
  const summaryValue = [bytesField(1, text(tag)), bytesField(8, concat(tensor))];
  if (metadata !== undefined) summaryValue.push(bytesField(9, encodeMetadata(metadata)));
  const summary = bytesField(1, concat(summaryValue));
  return concat([doubleField(1, wallTime), varintField(2, step), bytesField(5, summary)]);
}

/** SummaryMetadata: plugin_data { plugin_name }, display_name, summary_description, data_class = SCALAR. */
function encodeMetadata({ displayName, description }: ScalarMetadata): Bytes {
  const parts = [bytesField(1, bytesField(1, text("scalars")))];
  if (displayName !== "") parts.push(bytesField(2, text(displayName)));
  if (description !== "") parts.push(bytesField(3, text(description)));
  parts.push(varintField(4, 1n));
  return concat(parts);
}
