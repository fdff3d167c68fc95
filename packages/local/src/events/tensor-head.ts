import {
  beyondLimit,
  countField,
  fieldKey as key,
  malformed,
  readLength,
  readVarint,
  skipField,
  WireType,
  type WireReader,
} from "./wire-reader.ts";

const TENSOR_DTYPE = key(1, WireType.VARINT);
const TENSOR_SHAPE = key(2, WireType.BYTES);
const TENSOR_CONTENT = key(4, WireType.BYTES);
const SHAPE_DIMENSION = key(2, WireType.BYTES);
const DIMENSION_SIZE = key(1, WireType.VARINT);

/** Old files have a field for each number or string; this many take a few milliseconds to pass over. */
const MAX_TENSOR_FIELDS = 100_000;
/** TensorFlow's own limit. */
const MAX_DIMENSIONS = 254;

/** What a TensorProto says beside its lists of values. */
export interface TensorHead {
  readonly dtype: number;
  /** Sizes of the dimensions; undefined when the tensor does not say. */
  readonly shape: readonly number[] | undefined;
  /** Where the raw values are; of no length when there are none. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** Reads the TensorProto at `reader.at`, and leaves `reader.at` there, for its lists of values to be read. */
export function readTensorHead(reader: WireReader, end: number): TensorHead {
  const start = reader.at;
  let dtype = 0;
  let shape: number[] | undefined;
  let contentStart = start;
  let contentEnd = start;
  for (let fields = 0; reader.at < end; fields++) {
    if (fields === MAX_TENSOR_FIELDS) throw beyondLimit("a tensor has too many values");
    const field = readVarint(reader, end);
    if (field === TENSOR_DTYPE) dtype = readVarint(reader, end);
    else if (field === TENSOR_SHAPE) shape = readShape(reader, readLength(reader, end));
    else if (field === TENSOR_CONTENT) {
      contentEnd = readLength(reader, end);
      contentStart = reader.at;
      reader.at = contentEnd;
    } else skipField(reader, end, field & 7);
  }
  reader.at = start;
  return { dtype, shape, contentStart, contentEnd };
}

function readShape(reader: WireReader, end: number): number[] {
  const shape: number[] = [];
  let fields = 0;
  while (reader.at < end) {
    fields = countField(fields);
    const field = readVarint(reader, end);
    if (field !== SHAPE_DIMENSION) skipField(reader, end, field & 7);
    else if (shape.push(readDimension(reader, readLength(reader, end))) > MAX_DIMENSIONS)
      throw malformed("a tensor has more than 254 dimensions");
  }
  return shape;
}

function readDimension(reader: WireReader, end: number): number {
  let size = 0;
  let fields = 0;
  while (reader.at < end) {
    fields = countField(fields);
    const field = readVarint(reader, end);
    if (field === DIMENSION_SIZE) {
      size = readVarint(reader, end);
      if (reader.high !== 0) throw malformed("a tensor has a dimension that is too long, or negative");
    } else skipField(reader, end, field & 7);
  }
  return size;
}

/** How many values a shape is for. No product of 32-bit sizes that fits a file is inexact as a double. */
export function countElements(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}
