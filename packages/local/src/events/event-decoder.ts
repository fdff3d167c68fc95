import { makeTemplate, matchesTemplate, type EventLayout } from "./event-template.ts";
import { MAX_FAULTS_PER_EVENT } from "./limits.ts";
import { offerPoint } from "./scalar-series.ts";
import { readValue, type EventSource } from "./value-decoder.ts";
import {
  beyondLimit,
  countField,
  createWireReader,
  EventFault,
  fieldKey as key,
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

/** Decodes events into a run. One decoder is reused for all of them: nothing is allocated per event. */
export interface EventDecoder {
  /**
   * Adds what the event in `view` from `start` to `end` says to its source's run.
   * Returns what is wrong with it, or undefined; a faulty value is left out, the others are kept.
   */
  decode(view: DataView, start: number, end: number, source: EventSource): EventFault | undefined;
  /** Does the same bit by bit, for large events. Pauses after about `bytes` each; returns what `decode` does. */
  decodeInParts(
    view: DataView,
    start: number,
    end: number,
    source: EventSource,
    bytes: number,
  ): Generator<void, EventFault | undefined, void>;
}

export function createEventDecoder(): EventDecoder {
  const reader = createWireReader(new DataView(new ArrayBuffer(0)));
  const event: EventPosition = {
    wallTime: 0,
    stepHigh: 0,
    stepLow: 0,
    summaries: [],
    summaryCount: 0,
    valueCount: 0,
    hasVersion: false,
    wallTimeAt: -1,
    stepAt: -1,
    stepEnd: -1,
    valueAt: -1,
    fault: undefined,
    faults: 0,
  };
  return {
    decode(view, start, end, source) {
      if (decodeLikeLatest(reader, view, start, end, source)) return undefined;
      beginEvent(reader, view, start, end, source, event);
      for (let index = 0; index < event.summaryCount; index++) {
        reader.at = event.summaries[2 * index] ?? 0;
        readSummary(reader, event.summaries[2 * index + 1] ?? 0, source, event, Infinity);
      }
      const tag = source.run.latestTag;
      if (
        tag?.series !== undefined &&
        event.fault === undefined &&
        event.valueCount === 1 &&
        !event.hasVersion &&
        !source.isMindSpore
      )
        tag.template = makeTemplate(tag.template, view, start, end, event);
      return event.fault;
    },
    *decodeInParts(view, start, end, source, bytes) {
      beginEvent(reader, view, start, end, source, event);
      for (let index = 0; index < event.summaryCount; index++) {
        const summaryEnd = event.summaries[2 * index + 1] ?? 0;
        reader.at = event.summaries[2 * index] ?? 0;
        while (reader.at < summaryEnd) {
          readSummary(reader, summaryEnd, source, event, bytes);
          const { at } = reader;
          yield;
          // Nobody else decodes meanwhile; the position is kept here all the same, where it can be seen to be.
          reader.at = at;
        }
      }
      return event.fault;
    },
  };
}

/** Reads an event that looks like the latest one of the tag that is most likely to come next; returns false for all others. */
function decodeLikeLatest(
  reader: WireReader,
  view: DataView,
  start: number,
  end: number,
  { run, isMindSpore }: EventSource,
): boolean {
  const tag = run.latestTag?.next;
  const template = tag?.template;
  // In MindSpore's files the same bytes may mean something else.
  if (tag?.series === undefined || template === undefined || isMindSpore) return false;
  if (!matchesTemplate(template, view, start, end)) return false;
  reader.view = view;
  reader.at = start + template.stepAt;
  const stepLow = readVarint(reader, end);
  const wallTime = view.getFloat64(start + template.wallTimeAt, true);
  offerPoint(tag.series, wallTime, reader.high, stepLow, view.getFloat32(start + template.valueAt, true), undefined);
  run.latestTag = tag;
  run.changes++;
  return true;
}

/** Where the values of an event belong, and where they are. */
interface EventPosition extends EventLayout {
  wallTime: number;
  stepHigh: number;
  stepLow: number;
  /** Start and end of each summary in turn. Only the first `summaryCount` count. */
  readonly summaries: number[];
  summaryCount: number;
  /** Seen so far, of all summaries. */
  valueCount: number;
  hasVersion: boolean;
  /** The first. */
  fault: EventFault | undefined;
  faults: number;
}

/** Reads all but the values: fields may come in any order, and time and step are needed before the first value is read. */
function beginEvent(
  reader: WireReader,
  view: DataView,
  start: number,
  end: number,
  source: EventSource,
  event: EventPosition,
): void {
  reader.view = view;
  reader.at = start;
  event.wallTime = 0;
  event.stepHigh = 0;
  event.stepLow = 0;
  event.summaryCount = 0;
  event.valueCount = 0;
  event.hasVersion = false;
  event.wallTimeAt = -1;
  event.stepAt = -1;
  event.valueAt = -1;
  event.fault = undefined;
  event.faults = 0;
  try {
    readEvent(reader, end, source, event);
  } catch (error) {
    event.summaryCount = 0;
    noteFault(event, error);
  }
}

function readEvent(reader: WireReader, end: number, source: EventSource, event: EventPosition): void {
  const { run } = source;
  let fields = 0;
  while (reader.at < end) {
    fields = countField(fields);
    const field = readVarint(reader, end);
    if (field === EVENT_WALL_TIME) {
      event.wallTimeAt = take(reader, end, 8);
      event.wallTime = reader.view.getFloat64(event.wallTimeAt, true);
    } else if (field === EVENT_STEP) {
      event.stepAt = reader.at;
      event.stepLow = readVarint(reader, end);
      event.stepHigh = reader.high;
      event.stepEnd = reader.at;
    } else if (field === EVENT_FILE_VERSION) {
      const versionEnd = readLength(reader, end);
      event.hasVersion = true;
      source.isMindSpore = startsWithMindspore(reader.view, reader.at, versionEnd);
      reader.at = versionEnd;
    } else if (field === EVENT_SUMMARY) {
      const summaryEnd = readLength(reader, end);
      event.summaries[2 * event.summaryCount] = reader.at;
      event.summaries[2 * event.summaryCount + 1] = summaryEnd;
      event.summaryCount++;
      reader.at = summaryEnd;
    } else skipField(reader, end, field & 7);
  }
  if (run.startTime === undefined) {
    run.startTime = event.wallTime;
    run.changes++;
  }
}

/** MindSpore's version record reads "Mindspore.Event:1"; TensorBoard's "brain.Event:2". */
function startsWithMindspore(view: DataView, start: number, end: number): boolean {
  return readText(view, start, Math.min(end, start + 9)).toLowerCase() === "mindspore";
}

/** Reads values up to `end`, or until about `bytes` have been read. */
function readSummary(reader: WireReader, end: number, source: EventSource, event: EventPosition, bytes: number): void {
  const stop = Math.min(end, reader.at + bytes);
  if (event.faults >= MAX_FAULTS_PER_EVENT) {
    reader.at = end;
    return;
  }
  try {
    while (reader.at < stop) {
      const field = readVarint(reader, end);
      if (field === SUMMARY_VALUE) readOneValue(reader, readLength(reader, end), source, event);
      else skipField(reader, end, field & 7);
    }
  } catch (error) {
    noteFault(event, error);
    reader.at = end;
  }
}

function readOneValue(reader: WireReader, end: number, source: EventSource, event: EventPosition): void {
  event.valueCount++;
  try {
    event.valueAt = readValue(reader, end, source, event);
  } catch (error) {
    noteFault(event, error);
    if (event.faults >= MAX_FAULTS_PER_EVENT) throw beyondLimit("too many of its values are faulty");
  }
  reader.at = end;
}

function noteFault(event: EventPosition, error: unknown): void {
  if (!(error instanceof EventFault)) throw error;
  event.fault ??= error;
  event.faults++;
}
