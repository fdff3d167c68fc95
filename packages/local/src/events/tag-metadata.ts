import { MAX_DESCRIPTION_BYTES } from "./limits.ts";
import type { Tag } from "./run-data.ts";
import { createScalarSeries } from "./scalar-series.ts";
import {
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

const SCALARS = "scalars";

/** Reads the SummaryMetadata at `reader.at`; a value without one has `end` -1. */
export function describeTag(
  reader: WireReader,
  end: number,
  name: string,
  isSimple: boolean,
): Pick<Tag, "plugin" | "displayName" | "description" | "series"> {
  let plugin = "";
  let displayName = "";
  let description = "";
  let dataClass = 0;
  while (reader.at < end) {
    const field = readVarint(reader, end);
    if (field === METADATA_PLUGIN_DATA) plugin = readPluginName(reader, readLength(reader, end));
    else if (field === METADATA_DISPLAY_NAME) displayName = readTextField(reader, end);
    else if (field === METADATA_DESCRIPTION) description = readTextField(reader, end);
    else if (field === METADATA_DATA_CLASS) dataClass = readVarint(reader, end);
    else skipField(reader, end, field & 7);
  }
  // TensorBoard turns the old form, which has no data class, into the new one whatever plugin it names, and calls it by its tag.
  if (isSimple && dataClass === 0) {
    plugin = SCALARS;
    displayName ||= name;
  }
  return { plugin, displayName, description, series: plugin === SCALARS ? createScalarSeries() : undefined };
}

function readPluginName(reader: WireReader, end: number): string {
  let name = "";
  while (reader.at < end) {
    const field = readVarint(reader, end);
    if (field === PLUGIN_NAME) name = readTextField(reader, end);
    else skipField(reader, end, field & 7);
  }
  return name;
}

function readTextField(reader: WireReader, end: number): string {
  const textEnd = readLength(reader, end);
  const text = readText(reader.view, reader.at, Math.min(textEnd, reader.at + MAX_DESCRIPTION_BYTES));
  reader.at = textEnd;
  return text;
}
