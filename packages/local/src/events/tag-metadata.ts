import { readHparams } from "./hparams.ts";
import { MAX_DESCRIPTION_BYTES } from "./limits.ts";
import { reserve } from "./memory-budget.ts";
import type { RunData, TagDescription } from "./run-data.ts";
import { createScalarSeries } from "./scalar-series.ts";
import { createTagValues, ValueForm } from "./tag-values.ts";
import {
  beyondLimit,
  countField,
  fieldKey as key,
  readLength,
  readText,
  readVarint,
  skipField,
  WireType,
  type WireReader,
} from "./wire-reader.ts";

const METADATA_PLUGIN_DATA = key(1, WireType.BYTES);
const METADATA_DISPLAY_NAME = key(2, WireType.BYTES);
const METADATA_DESCRIPTION = key(3, WireType.BYTES);
const METADATA_DATA_CLASS = key(4, WireType.VARINT);
const PLUGIN_NAME = key(1, WireType.BYTES);

const PLUGIN_CONTENT = key(2, WireType.BYTES);

/** What TensorBoard takes a value in one of the old forms for, whatever plugin its metadata names. */
const OLD_FORMS: { readonly [form: number]: string } = {
  [ValueForm.SIMPLE]: "scalars",
  [ValueForm.IMAGE]: "images",
  [ValueForm.HISTOGRAM]: "histograms",
  [ValueForm.MINDSPORE_HISTOGRAM]: "histograms",
};

interface PluginData {
  plugin: string;
  contentStart: number;
  contentEnd: number;
}

/** Reads the SummaryMetadata at `reader.at`; a value without one has `end` -1. Hyperparameters in it go to the run. */
export function describeTag(
  reader: WireReader,
  end: number,
  name: string,
  form: ValueForm,
  run: RunData,
): TagDescription {
  const data: PluginData = { plugin: "", contentStart: 0, contentEnd: 0 };
  let displayName = "";
  let description = "";
  let dataClass = 0;
  let fields = 0;
  while (reader.at < end) {
    fields = countField(fields);
    const field = readVarint(reader, end);
    if (field === METADATA_PLUGIN_DATA) readPluginData(reader, readLength(reader, end), data);
    else if (field === METADATA_DISPLAY_NAME) displayName = readTextField(reader, end);
    else if (field === METADATA_DESCRIPTION) description = readTextField(reader, end);
    else if (field === METADATA_DATA_CLASS) dataClass = readVarint(reader, end);
    else skipField(reader, end, field & 7);
  }
  // TensorBoard turns the old forms, which have no data class, into the new one, and calls them by their tags.
  const oldPlugin = dataClass === 0 ? OLD_FORMS[form] : undefined;
  const plugin = oldPlugin ?? data.plugin;
  if (oldPlugin !== undefined) displayName ||= name;
  else if (plugin === "hparams") {
    // Their names and values are kept as text, of two bytes for each of theirs or less.
    if (!reserve(run.scalarBudget, 2 * (data.contentEnd - data.contentStart)))
      throw beyondLimit("hyperparameters take too much memory");
    reader.at = data.contentStart;
    readHparams(reader, data.contentEnd, run.hparams);
    run.changes++;
  }
  const series = plugin === "scalars" ? createScalarSeries(run.scalarBudget) : undefined;
  return { plugin, displayName, description, series, values: createTagValues(plugin, run.valueBudget) };
}

function readPluginData(reader: WireReader, end: number, data: PluginData): void {
  let fields = 0;
  while (reader.at < end) {
    fields = countField(fields);
    const field = readVarint(reader, end);
    if (field === PLUGIN_NAME) data.plugin = readTextField(reader, end);
    else if (field === PLUGIN_CONTENT) {
      data.contentEnd = readLength(reader, end);
      data.contentStart = reader.at;
      reader.at = data.contentEnd;
    } else skipField(reader, end, field & 7);
  }
}

function readTextField(reader: WireReader, end: number): string {
  const textEnd = readLength(reader, end);
  const text = readText(reader.view, reader.at, Math.min(textEnd, reader.at + MAX_DESCRIPTION_BYTES));
  reader.at = textEnd;
  return text;
}
