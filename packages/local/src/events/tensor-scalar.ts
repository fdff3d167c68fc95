import {
  countField,
  malformed,
  readLength,
  readVarint,
  skipField,
  take,
  WireType,
  type WireReader,
} from "./wire-reader.ts";

/** TensorFlow's DataType numbers of the scalars that we read. */
export const DataType = { FLOAT: 1, DOUBLE: 2, INT32: 3, INT64: 9, BFLOAT16: 14, HALF: 19 } as const;

/** Field numbers of TensorProto. Each `…_VAL` list belongs to the types beside it. */
const Field = {
  DTYPE: 1,
  SHAPE: 2,
  CONTENT: 4,
  FLOAT_VAL: 5, // FLOAT
  DOUBLE_VAL: 6, // DOUBLE
  INT_VAL: 7, // INT32
  INT64_VAL: 10, // INT64
  HALF_VAL: 13, // HALF and BFLOAT16: their 16 bits as a number
} as const;

const VALUE_FIELDS: { readonly [dtype: number]: number } = {
  [DataType.FLOAT]: Field.FLOAT_VAL,
  [DataType.DOUBLE]: Field.DOUBLE_VAL,
  [DataType.INT32]: Field.INT_VAL,
  [DataType.INT64]: Field.INT64_VAL,
  [DataType.BFLOAT16]: Field.HALF_VAL,
  [DataType.HALF]: Field.HALF_VAL,
};

const CONTENT_BYTES: { readonly [dtype: number]: number } = {
  [DataType.FLOAT]: 4,
  [DataType.DOUBLE]: 8,
  [DataType.INT32]: 4,
  [DataType.INT64]: 8,
  [DataType.BFLOAT16]: 2,
  [DataType.HALF]: 2,
};

/** The one number of a tensor: `exact` is set only where `value`, a double, cannot hold an int64. */
export interface TensorScalar {
  value: number;
  exact: bigint | undefined;
  /** Where it is, when it is a float; else -1. */
  floatAt: number;
}

/**
 * Reads the TensorProto at `reader.at` into `result`. Throws `EventFault` when it is not
 * exactly one number of a type that scalars have.
 */
export function readTensorScalar(reader: WireReader, end: number, result: TensorScalar): void {
  let dtype = 0;
  let contentStart = -1;
  let contentEnd = -1;
  let valuesField = 0;
  let valuesStart = -1;
  let valuesEnd = -1;
  let fields = 0;
  while (reader.at < end) {
    fields = countField(fields);
    const key = readVarint(reader, end);
    const field = key >>> 3;
    const wireType = key & 7;
    if (field === Field.DTYPE && wireType === WireType.VARINT) dtype = readVarint(reader, end);
    else if (field === Field.CONTENT && wireType === WireType.BYTES) {
      contentEnd = readLength(reader, end);
      contentStart = reader.at;
      reader.at = contentEnd;
    } else if (field === Field.SHAPE && wireType === WireType.BYTES) {
      requireSingleElement(reader, readLength(reader, end));
    } else {
      // A list of numbers comes packed into one field or, in old files, as one field per number: one number looks the same.
      const start = wireType === WireType.BYTES ? startOfPacked(reader, end) : reader.at;
      skipField(reader, end, wireType);
      if (field >= Field.FLOAT_VAL) {
        if (field === valuesField) throw malformed("a scalar holds more than one number");
        valuesField = field;
        valuesStart = start;
        valuesEnd = reader.at;
      }
    }
  }
  result.exact = undefined;
  result.floatAt = -1;
  if (contentEnd > contentStart) readContent(reader, dtype, contentStart, contentEnd, result);
  else if (valuesField !== 0 && valuesField === VALUE_FIELDS[dtype])
    readValue(reader, dtype, valuesStart, valuesEnd, result);
  else throw malformed("a scalar holds no number of a type that scalars have");
}

/** Looks past the length of a packed list, without consuming it. */
function startOfPacked(reader: WireReader, end: number): number {
  const before = reader.at;
  readLength(reader, end);
  const start = reader.at;
  reader.at = before;
  return start;
}

/** TensorShapeProto: 2 dim { 1 size }. Scalars have no dimension, or only dimensions of size 1. */
function requireSingleElement(reader: WireReader, end: number): void {
  let fields = 0;
  while (reader.at < end) {
    fields = countField(fields);
    const key = readVarint(reader, end);
    if (key !== ((2 << 3) | WireType.BYTES)) {
      skipField(reader, end, key & 7);
      continue;
    }
    const dimensionEnd = readLength(reader, end);
    let size = 0;
    while (reader.at < dimensionEnd) {
      fields = countField(fields);
      const inner = readVarint(reader, dimensionEnd);
      if (inner === ((1 << 3) | WireType.VARINT)) size = readVarint(reader, dimensionEnd);
      else skipField(reader, dimensionEnd, inner & 7);
    }
    if (size !== 1) throw malformed("a scalar has the shape of an array");
  }
}

function readContent(reader: WireReader, dtype: number, start: number, end: number, result: TensorScalar): void {
  const { view } = reader;
  if (end - start !== CONTENT_BYTES[dtype]) throw malformed("a scalar holds more or less than one number");
  if (dtype === DataType.FLOAT) {
    result.value = view.getFloat32(start, true);
    result.floatAt = start;
  } else if (dtype === DataType.DOUBLE) result.value = view.getFloat64(start, true);
  else if (dtype === DataType.INT32) result.value = view.getInt32(start, true);
  else if (dtype === DataType.INT64) setInt64(result, view.getInt32(start + 4, true), view.getUint32(start, true));
  else result.value = widen(dtype, view.getUint16(start, true));
}

function readValue(reader: WireReader, dtype: number, start: number, end: number, result: TensorScalar): void {
  const { view } = reader;
  reader.at = start;
  if (dtype === DataType.FLOAT) result.value = view.getFloat32(take(reader, end, 4), true);
  else if (dtype === DataType.DOUBLE) result.value = view.getFloat64(take(reader, end, 8), true);
  else {
    const low = readVarint(reader, end);
    if (dtype === DataType.INT64) setInt64(result, reader.high, low);
    else result.value = dtype === DataType.INT32 ? low | 0 : widen(dtype, low & 0xffff);
  }
  if (reader.at !== end) throw malformed("a scalar holds more than one number");
}

function setInt64(result: TensorScalar, high: number, low: number): void {
  result.value = high * 2 ** 32 + low;
  if (!Number.isSafeInteger(result.value)) result.exact = (BigInt(high) << 32n) | BigInt(low);
}

function widen(dtype: number, bits: number): number {
  return dtype === DataType.HALF ? widenHalf(bits) : widenBfloat16(bits);
}

/** IEEE 754 binary16: 1 sign, 5 exponent, 10 fraction bits. */
function widenHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >>> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** bfloat16 is the upper half of a float32. */
function widenBfloat16(bits: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, bits << 16);
  return view.getFloat32(0);
}
