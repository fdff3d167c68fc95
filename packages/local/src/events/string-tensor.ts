import { readTensorHead } from "./tensor-head.ts";
import {
  fieldKey as key,
  malformed,
  readLength,
  readVarint,
  skipField,
  WireType,
  type WireReader,
} from "./wire-reader.ts";

/** TensorFlow's DataType number of strings. */
const DT_STRING = 7;
const STRING_VAL = key(8, WireType.BYTES);

export interface StringTensor {
  /** Sizes of the dimensions; undefined when the tensor does not say. */
  readonly shape: readonly number[] | undefined;
  /** Where each string begins and ends. */
  readonly strings: readonly (readonly [start: number, end: number])[];
  /** How many strings there are, which may be more than `strings` has. */
  readonly count: number;
}

/** Finds the strings of the TensorProto at `reader.at`, the first `limit` of them, without copying any. */
export function readStringTensor(reader: WireReader, end: number, limit: number): StringTensor {
  const { dtype, shape } = readTensorHead(reader, end);
  if (dtype !== DT_STRING) throw malformed("a tensor does not hold strings");
  const strings: [number, number][] = [];
  let count = 0;
  while (reader.at < end) {
    const field = readVarint(reader, end);
    if (field !== STRING_VAL) {
      skipField(reader, end, field & 7);
      continue;
    }
    const stringEnd = readLength(reader, end);
    count++;
    if (strings.length < limit) strings.push([reader.at, stringEnd]);
    reader.at = stringEnd;
  }
  return { shape, strings, count };
}
