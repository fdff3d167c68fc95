import { MAX_BUCKETS } from "./limits.ts";
import { appendField, appendPacked, type NumberList } from "./number-list.ts";
import { DataType } from "./tensor-scalar.ts";
import { countElements, readTensorHead } from "./tensor-head.ts";
import {
  beyondLimit,
  countField,
  type EventFault,
  fieldKey as key,
  malformed,
  readLength,
  readVarint,
  skipField,
  take,
  WireType,
  type WireReader,
} from "./wire-reader.ts";

/** Left edge, right edge and count of each bucket, one after the other, as precise as they were written. */
export type Histogram = Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

const NUMBERS_PER_BUCKET = 3;

/** TensorProto. */
const TENSOR_FLOAT_VAL = 5;
const TENSOR_DOUBLE_VAL = 6;
/** HistogramProto. */
const HISTO_MIN = key(1, WireType.FIXED64);
const HISTO_MAX = key(2, WireType.FIXED64);
const HISTO_BUCKET_LIMIT = 6;
const HISTO_BUCKET = 7;

/** Reads the TensorProto at `reader.at`, of the shape [buckets, 3]. */
export function readHistogramTensor(reader: WireReader, end: number): Histogram {
  const { dtype, shape, contentStart, contentEnd } = readTensorHead(reader, end);
  if (shape?.length !== 2 || shape[1] !== NUMBERS_PER_BUCKET)
    throw malformed("a histogram does not have left, right and count of each bucket");
  const length = countElements(shape);
  if (length > MAX_BUCKETS * NUMBERS_PER_BUCKET) throw tooMany();
  if (dtype !== DataType.DOUBLE && dtype !== DataType.FLOAT)
    throw malformed("a histogram does not hold floating-point numbers");
  const list: NumberList = { size: dtype === DataType.DOUBLE ? 8 : 4, limit: length, numbers: [] };
  if (contentEnd > contentStart) {
    reader.at = contentStart;
    appendPacked(list, reader, contentEnd);
  } else readList(reader, end, list);
  // TensorFlow leaves out the end of a list that repeats its last number.
  const { size, numbers } = list;
  const last = numbers.at(-1);
  if (numbers.length > length || (last === undefined && length > 0))
    throw malformed("a histogram has not as many numbers as its shape says");
  const histogram = size === 8 ? new Float64Array(length) : new Float32Array(length);
  histogram.set(numbers);
  return last === undefined ? histogram : histogram.fill(last, numbers.length);
}

function readList(reader: WireReader, end: number, list: NumberList): void {
  const wanted = list.size === 8 ? TENSOR_DOUBLE_VAL : TENSOR_FLOAT_VAL;
  while (reader.at < end) {
    const field = readVarint(reader, end);
    if (field >>> 3 === wanted) appendField(list, reader, end, field & 7);
    else skipField(reader, end, field & 7);
  }
}

/** Reads the HistogramProto at `reader.at`, and turns it into the new form as TensorBoard does. */
export function readHistogramProto(reader: WireReader, end: number): Histogram {
  let min = 0;
  let max = 0;
  const limits: NumberList = { size: 8, limit: MAX_BUCKETS, numbers: [] };
  const counts: NumberList = { ...limits, numbers: [] };
  for (let fields = 0; reader.at < end; fields++) {
    if (fields > 2 * MAX_BUCKETS + 5) throw tooMany();
    const field = readVarint(reader, end);
    const number = field >>> 3;
    if (field === HISTO_MIN) min = reader.view.getFloat64(take(reader, end, 8), true);
    else if (field === HISTO_MAX) max = reader.view.getFloat64(take(reader, end, 8), true);
    else if (number === HISTO_BUCKET_LIMIT) appendField(limits, reader, end, field & 7);
    else if (number === HISTO_BUCKET) appendField(counts, reader, end, field & 7);
    else skipField(reader, end, field & 7);
  }
  return toNewForm(min, max, limits.numbers, counts.numbers);
}

function toNewForm(min: number, max: number, limits: readonly number[], counts: readonly number[]): Histogram {
  if (limits.length > MAX_BUCKETS || counts.length > MAX_BUCKETS) throw tooMany();
  if (limits.length !== counts.length) throw malformed("a histogram has not a limit for each bucket");
  // Empty buckets at both ends go: their outer edges are the largest doubles, not edges of data.
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  if (first < 0) return new Float32Array(0);
  const histogram = new Float32Array((last - first + 1) * NUMBERS_PER_BUCKET);
  for (let bucket = first; bucket <= last; bucket++) {
    const left = bucket === first ? min : (limits[bucket - 1] ?? 0);
    const right = bucket === last ? max : (limits[bucket] ?? 0);
    histogram.set([left, right, counts[bucket] ?? 0], (bucket - first) * NUMBERS_PER_BUCKET);
  }
  return histogram;
}

/** MindSpore's Summary.Histogram and its buckets. */
const MINDSPORE_BUCKET = key(1, WireType.BYTES);
const BUCKET_LEFT = key(1, WireType.FIXED64);
const BUCKET_WIDTH = key(2, WireType.FIXED64);
const BUCKET_COUNT = key(3, WireType.VARINT);

/** Reads MindSpore's Summary.Histogram at `reader.at`. */
export function readMindSporeHistogram(reader: WireReader, end: number): Histogram {
  const numbers: number[] = [];
  for (let fields = 0; reader.at < end; fields++) {
    if (fields > MAX_BUCKETS + 7) throw tooMany();
    const field = readVarint(reader, end);
    if (field === MINDSPORE_BUCKET) numbers.push(...readMindSporeBucket(reader, readLength(reader, end)));
    else skipField(reader, end, field & 7);
  }
  if (numbers.length > MAX_BUCKETS * NUMBERS_PER_BUCKET) throw tooMany();
  return Float64Array.from(numbers);
}

function readMindSporeBucket(reader: WireReader, end: number): [left: number, right: number, count: number] {
  let left = 0;
  let width = 0;
  let count = 0;
  let fields = 0;
  while (reader.at < end) {
    fields = countField(fields);
    const field = readVarint(reader, end);
    if (field === BUCKET_LEFT) left = reader.view.getFloat64(take(reader, end, 8), true);
    else if (field === BUCKET_WIDTH) width = reader.view.getFloat64(take(reader, end, 8), true);
    else if (field === BUCKET_COUNT) {
      readVarint(reader, end);
      count = reader.high * 2 ** 32 + reader.low;
    } else skipField(reader, end, field & 7);
  }
  return [left, left + width, count];
}

function tooMany(): EventFault {
  return beyondLimit(`a histogram has more than ${MAX_BUCKETS} buckets`);
}

export function bytesOfHistogram(histogram: Histogram): number {
  return histogram.byteLength + 256;
}
