import { MAX_HPARAM_BYTES, MAX_HPARAMS } from "./limits.ts";
import {
  beyondLimit,
  countField,
  fieldKey as key,
  readLength,
  readText,
  readVarint,
  skipField,
  take,
  WireType,
  type WireReader,
} from "./wire-reader.ts";

/** A hyperparameter's value; lists and objects are not shown. */
export type HparamValue = number | string | boolean;

/** Names a series of scalars that an experiment is judged by. */
export interface HparamMetric {
  /** A run below the one that has the hyperparameters; the empty string is that run itself. */
  readonly group: string;
  readonly tag: string;
}

/** What event files of a run say about hyperparameters. */
export interface Hparams {
  readonly values: Map<string, HparamValue>;
  /** As an experiment declares them, which may be in another run than the values are. */
  readonly metrics: HparamMetric[];
}

/** HParamsPluginData. */
const PLUGIN_EXPERIMENT = key(2, WireType.BYTES);
const PLUGIN_SESSION_START = key(3, WireType.BYTES);
/** SessionStartInfo: a map, which is a list of entries. */
const SESSION_HPARAM = key(1, WireType.BYTES);
const ENTRY_KEY = key(1, WireType.BYTES);
const ENTRY_VALUE = key(2, WireType.BYTES);
/** google.protobuf.Value. */
const VALUE_NUMBER = key(2, WireType.FIXED64);
const VALUE_STRING = key(3, WireType.BYTES);
const VALUE_BOOL = key(4, WireType.VARINT);
/** Experiment, MetricInfo, MetricName. */
const EXPERIMENT_METRIC = key(5, WireType.BYTES);
const METRIC_NAME = key(1, WireType.BYTES);
const NAME_GROUP = key(1, WireType.BYTES);
const NAME_TAG = key(2, WireType.BYTES);

/** Adds what the HParamsPluginData at `reader.at` says. */
export function readHparams(reader: WireReader, end: number, hparams: Hparams): void {
  forEachField(reader, end, (field) => {
    if (field === PLUGIN_SESSION_START) readSessionStart(reader, readLength(reader, end), hparams.values);
    else if (field === PLUGIN_EXPERIMENT) readExperiment(reader, readLength(reader, end), hparams.metrics);
    else return false;
    return true;
  });
}

function readSessionStart(reader: WireReader, end: number, values: Map<string, HparamValue>): void {
  forEachEntry(reader, end, SESSION_HPARAM, (entryEnd) => {
    if (values.size >= MAX_HPARAMS) throw beyondLimit(`a run has more than ${MAX_HPARAMS} hyperparameters`);
    let name = "";
    let value: HparamValue | undefined;
    forEachField(reader, entryEnd, (field) => {
      if (field === ENTRY_KEY) name = readShortText(reader, entryEnd);
      else if (field === ENTRY_VALUE) value = readHparamValue(reader, readLength(reader, entryEnd));
      else return false;
      return true;
    });
    if (value !== undefined) values.set(name, value);
  });
}

function readHparamValue(reader: WireReader, end: number): HparamValue | undefined {
  let value: HparamValue | undefined;
  forEachField(reader, end, (field) => {
    if (field === VALUE_NUMBER) value = reader.view.getFloat64(take(reader, end, 8), true);
    else if (field === VALUE_STRING) value = readShortText(reader, end);
    else if (field === VALUE_BOOL) value = readVarint(reader, end) !== 0;
    else return false;
    return true;
  });
  return value;
}

function readExperiment(reader: WireReader, end: number, metrics: HparamMetric[]): void {
  forEachEntry(reader, end, EXPERIMENT_METRIC, (infoEnd) => {
    if (metrics.length >= MAX_HPARAMS) throw beyondLimit(`an experiment has more than ${MAX_HPARAMS} metrics`);
    forEachEntry(reader, infoEnd, METRIC_NAME, (nameEnd) => {
      let group = "";
      let tag = "";
      forEachField(reader, nameEnd, (field) => {
        if (field === NAME_GROUP) group = readShortText(reader, nameEnd);
        else if (field === NAME_TAG) tag = readShortText(reader, nameEnd);
        else return false;
        return true;
      });
      metrics.push({ group, tag });
    });
  });
}

/** Calls `read` at each field, up to a bound; fields that it does not know, for which it returns false, are passed over. */
function forEachField(reader: WireReader, end: number, read: (field: number) => boolean): void {
  let fields = 0;
  while (reader.at < end) {
    fields = countField(fields);
    const field = readVarint(reader, end);
    if (!read(field)) skipField(reader, end, field & 7);
  }
}

/** Calls `read` at each message of a repeated field. */
function forEachEntry(reader: WireReader, end: number, repeated: number, read: (entryEnd: number) => void): void {
  for (let fields = 0; reader.at < end; fields++) {
    if (fields > 2 * MAX_HPARAMS) throw beyondLimit("a description of hyperparameters has too many fields");
    const field = readVarint(reader, end);
    if (field === repeated) read(readLength(reader, end));
    else skipField(reader, end, field & 7);
  }
}

function readShortText(reader: WireReader, end: number): string {
  const textEnd = readLength(reader, end);
  const text = readText(reader.view, reader.at, Math.min(textEnd, reader.at + MAX_HPARAM_BYTES));
  reader.at = textEnd;
  return text;
}
