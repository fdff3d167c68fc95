import { addTag, findTag, hashTag, type RunData } from "./run-data.ts";
import { offerPoint } from "./scalar-series.ts";
import { describeTag } from "./tag-metadata.ts";
import { readTensorScalar, type TensorScalar } from "./tensor-scalar.ts";
import {
  createWireReader,
  fieldKey as key,
  MalformedMessageError,
  readLength,
  readText,
  readVarint,
  skipField,
  take,
  WireType,
  type WireReader,
} from "./wire-reader.ts";

/** Event. Graphs (4, 9) and everything else are skipped by their length. */
const EVENT_WALL_TIME = key(1, WireType.FIXED64);
const EVENT_STEP = key(2, WireType.VARINT);
const EVENT_FILE_VERSION = key(3, WireType.BYTES);
const EVENT_SUMMARY = key(5, WireType.BYTES);
/** Summary. */
const SUMMARY_VALUE = key(1, WireType.BYTES);
/** Summary.Value. Field 3 is a scalar in MindInsight files; TensorBoard's own, long obsolete, has another wire type. */
const VALUE_TAG = key(1, WireType.BYTES);
const VALUE_SIMPLE = key(2, WireType.FIXED32);
const VALUE_MINDINSIGHT_SCALAR = key(3, WireType.FIXED32);
const VALUE_TENSOR = key(8, WireType.BYTES);
const VALUE_METADATA = key(9, WireType.BYTES);

/** Decodes events into a run. One decoder is reused for all of them: nothing is allocated per event. */
export interface EventDecoder {
  /**
   * Adds what the event in `view` from `start` to `end` says to its source's run.
   * Returns what is wrong with it, or undefined; what came before the fault is kept.
   */
  decode(view: DataView, start: number, end: number, source: EventSource): string | undefined;
}

/** The file that events come from, as far as decoding needs it. */
export interface EventSource {
  readonly run: RunData;
  /** MindInsight uses the same framing with other field numbers; the version record at the start of a file tells. */
  isMindInsight: boolean;
}

export function createEventDecoder(): EventDecoder {
  const reader = createWireReader(new DataView(new ArrayBuffer(0)));
  const summary: SummaryPosition = { wallTime: 0, stepHigh: 0, stepLow: 0, problem: undefined };
  const scalar: TensorScalar = { value: 0, exact: undefined };
  return {
    decode(view, start, end, source) {
      reader.view = view;
      reader.at = start;
      summary.problem = undefined;
      try {
        readEvent(reader, end, source, summary, scalar);
      } catch (error) {
        if (!(error instanceof MalformedMessageError)) throw error;
        return error.message;
      }
      return summary.problem;
    },
  };
}

/** Where the values of a summary belong. */
interface SummaryPosition {
  wallTime: number;
  stepHigh: number;
  stepLow: number;
  /** A fault that concerns one value; the rest of the event is still good. */
  problem: string | undefined;
}

function readEvent(
  reader: WireReader,
  end: number,
  source: EventSource,
  event: SummaryPosition,
  scalar: TensorScalar,
): void {
  const { run } = source;
  const start = reader.at;
  let summaries = 0;
  let summaryStart = start;
  let summaryEnd = start;
  event.wallTime = 0;
  event.stepHigh = 0;
  event.stepLow = 0;
  // Fields may come in any order, so time and step are read before the first value is.
  while (reader.at < end) {
    const field = readVarint(reader, end);
    if (field === EVENT_WALL_TIME) event.wallTime = reader.view.getFloat64(take(reader, end, 8), true);
    else if (field === EVENT_STEP) {
      event.stepLow = readVarint(reader, end);
      event.stepHigh = reader.high;
    } else if (field === EVENT_FILE_VERSION) {
      const versionEnd = readLength(reader, end);
      source.isMindInsight = startsWithMindspore(reader.view, reader.at, versionEnd);
      reader.at = versionEnd;
    } else if (field === EVENT_SUMMARY) {
      summaries++;
      summaryEnd = readLength(reader, end);
      summaryStart = reader.at;
      reader.at = summaryEnd;
    } else skipField(reader, end, field & 7);
  }
  if (run.startTime === undefined) {
    run.startTime = event.wallTime;
    run.changes++;
  }
  if (summaries === 1) {
    reader.at = summaryStart;
    readSummary(reader, summaryEnd, source, event, scalar);
  }
  if (summaries < 2) return;
  reader.at = start;
  while (reader.at < end) {
    const field = readVarint(reader, end);
    if (field === EVENT_SUMMARY) readSummary(reader, readLength(reader, end), source, event, scalar);
    else skipField(reader, end, field & 7);
  }
}

/** MindInsight's version record reads "Mindspore.Event:1"; TensorBoard's "brain.Event:2". */
function startsWithMindspore(view: DataView, start: number, end: number): boolean {
  return readText(view, start, Math.min(end, start + 9)).toLowerCase() === "mindspore";
}

function readSummary(
  reader: WireReader,
  end: number,
  source: EventSource,
  event: SummaryPosition,
  scalar: TensorScalar,
): void {
  while (reader.at < end) {
    const field = readVarint(reader, end);
    if (field === SUMMARY_VALUE) readValue(reader, readLength(reader, end), source, event, scalar);
    else skipField(reader, end, field & 7);
  }
}

function readValue(
  reader: WireReader,
  end: number,
  source: EventSource,
  event: SummaryPosition,
  scalar: TensorScalar,
): void {
  const { view } = reader;
  const { run } = source;
  let tagStart = end;
  let tagEnd = end;
  let metadataStart = -1;
  let metadataEnd = -1;
  let tensorStart = -1;
  let tensorEnd = -1;
  let simpleAt = -1;
  while (reader.at < end) {
    const field = readVarint(reader, end);
    if (field === VALUE_TAG) {
      tagEnd = readLength(reader, end);
      tagStart = reader.at;
      reader.at = tagEnd;
    } else if (field === VALUE_SIMPLE || field === VALUE_MINDINSIGHT_SCALAR) simpleAt = take(reader, end, 4);
    else if (field === VALUE_TENSOR && !source.isMindInsight) {
      tensorEnd = readLength(reader, end);
      tensorStart = reader.at;
      reader.at = tensorEnd;
    } else if (field === VALUE_METADATA && !source.isMindInsight) {
      metadataEnd = readLength(reader, end);
      metadataStart = reader.at;
      reader.at = metadataEnd;
    } else skipField(reader, end, field & 7);
  }
  const hash = hashTag(run, view, tagStart, tagEnd);
  const tag =
    findTag(run, view, tagStart, tagEnd, hash) ??
    addTag(run, view, tagStart, tagEnd, hash, (name) => {
      reader.at = metadataStart;
      return describeTag(reader, metadataEnd, name, simpleAt >= 0);
    });
  if (tag === undefined) event.problem = "a tag's name is too long, or the run has too many tags";
  else if (tag.series !== undefined && (simpleAt >= 0 || tensorStart >= 0)) {
    try {
      if (simpleAt >= 0) {
        scalar.value = view.getFloat32(simpleAt, true);
        scalar.exact = undefined;
      } else {
        reader.at = tensorStart;
        readTensorScalar(reader, tensorEnd, scalar);
      }
      offerPoint(tag.series, event.wallTime, event.stepHigh, event.stepLow, scalar.value, scalar.exact);
      run.changes++;
    } catch (error) {
      if (!(error instanceof MalformedMessageError)) throw error;
      event.problem = error.message;
    }
  }
  reader.at = end;
}
