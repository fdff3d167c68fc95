import { addTag, findTag, hashTag, isSameName, requireShortName, type RunData, type Tag } from "./run-data.ts";
import { offerPoint } from "./scalar-series.ts";
import { describeTag } from "./tag-metadata.ts";
import { readTagValue, ValueForm, type ValueTime } from "./tag-values.ts";
import { readTensorScalar, type TensorScalar } from "./tensor-scalar.ts";
import {
  countField,
  fieldKey as key,
  readLength,
  readVarint,
  skipField,
  take,
  WireType,
  type WireReader,
} from "./wire-reader.ts";

/** Summary.Value. Field 3 is a scalar in MindSpore's files; TensorBoard's own, long obsolete, has another wire type. */
const VALUE_TAG = key(1, WireType.BYTES);
const VALUE_SIMPLE = key(2, WireType.FIXED32);
const VALUE_MINDSPORE_SCALAR = key(3, WireType.FIXED32);
/** The same in both. */
const VALUE_IMAGE = key(4, WireType.BYTES);
const VALUE_HISTOGRAM = key(5, WireType.BYTES);
const VALUE_TENSOR = key(8, WireType.BYTES);
const VALUE_METADATA = key(9, WireType.BYTES);
const VALUE_MINDSPORE_HISTOGRAM = key(9, WireType.BYTES);

/** The file that events come from, as far as decoding needs it. */
export interface EventSource {
  readonly run: RunData;
  /** MindSpore uses the same framing with other field numbers; the version record at the start of a file tells. */
  isMindSpore: boolean;
}

const scalar: TensorScalar = { value: 0, exact: undefined, floatAt: -1 };

/**
 * Reads the Summary.Value at `reader.at` into its tag. Throws `EventFault` when that cannot be done.
 * Returns where the value is when it is a scalar that was read from a float, else -1.
 */
export function readValue(reader: WireReader, end: number, source: EventSource, time: ValueTime): number {
  const { view } = reader;
  const { run, isMindSpore } = source;
  let tagStart = end;
  let tagEnd = end;
  let metadataStart = -1;
  let metadataEnd = -1;
  let form: ValueForm = ValueForm.NONE;
  let valueStart = -1;
  let valueEnd = -1;
  let fields = 0;
  while (reader.at < end) {
    fields = countField(fields);
    const field = readVarint(reader, end);
    if (field === VALUE_TAG) {
      tagEnd = readLength(reader, end);
      tagStart = reader.at;
      reader.at = tagEnd;
    } else if (field === VALUE_SIMPLE || field === VALUE_MINDSPORE_SCALAR) {
      valueStart = take(reader, end, 4);
      form = ValueForm.SIMPLE;
    } else if (field === VALUE_METADATA && !isMindSpore) {
      metadataEnd = readLength(reader, end);
      metadataStart = reader.at;
      reader.at = metadataEnd;
    } else {
      const found = isMindSpore ? mindSporeForm(field) : valueForm(field);
      if (found === ValueForm.NONE) {
        skipField(reader, end, field & 7);
        continue;
      }
      form = found;
      valueEnd = readLength(reader, end);
      valueStart = reader.at;
      reader.at = valueEnd;
    }
  }
  requireShortName(tagStart, tagEnd);
  const tag =
    knownTag(run, view, tagStart, tagEnd) ??
    addTag(run, view, tagStart, tagEnd, hashTag(run, view, tagStart, tagEnd), (name) => {
      reader.at = metadataStart;
      return describeTag(reader, metadataEnd, name, form, run);
    });
  run.latestTag = tag;
  if (tag.series !== undefined) {
    if (form === ValueForm.SIMPLE) {
      scalar.value = view.getFloat32(valueStart, true);
      scalar.exact = undefined;
      scalar.floatAt = valueStart;
    } else if (form === ValueForm.TENSOR) {
      reader.at = valueStart;
      readTensorScalar(reader, valueEnd, scalar);
    } else return -1;
    offerPoint(tag.series, time.wallTime, time.stepHigh, time.stepLow, scalar.value, scalar.exact);
    run.changes++;
    return scalar.floatAt;
  }
  if (tag.values !== undefined && form !== ValueForm.SIMPLE) {
    reader.at = valueStart;
    if (readTagValue(tag.values, reader, valueEnd, form, time)) run.changes++;
  }
  return -1;
}

function valueForm(field: number): ValueForm {
  if (field === VALUE_TENSOR) return ValueForm.TENSOR;
  if (field === VALUE_IMAGE) return ValueForm.IMAGE;
  return field === VALUE_HISTOGRAM ? ValueForm.HISTOGRAM : ValueForm.NONE;
}

function mindSporeForm(field: number): ValueForm {
  if (field === VALUE_IMAGE) return ValueForm.IMAGE;
  return field === VALUE_MINDSPORE_HISTOGRAM ? ValueForm.MINDSPORE_HISTOGRAM : ValueForm.NONE;
}

/** Finds a tag that was seen before, most often at the first glance: trainings write their tags in the same order again and again. */
function knownTag(run: RunData, view: DataView, start: number, end: number): Tag | undefined {
  const { latestTag } = run;
  const expected = latestTag?.next;
  if (expected !== undefined && isSameName(expected.bytes, view, start, end)) return expected;
  const tag = findTag(run, view, start, end, hashTag(run, view, start, end));
  if (latestTag !== undefined) latestTag.next = tag;
  return tag;
}
