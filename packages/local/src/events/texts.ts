import { MAX_STRINGS_PER_TEXT, MAX_TEXT_BYTES } from "./limits.ts";
import { readStringTensor } from "./string-tensor.ts";
import { countElements } from "./tensor-head.ts";
import { malformed, readText, type WireReader } from "./wire-reader.ts";

/** The text of one step: one string, or an array of them. Markdown. */
export interface StepText {
  /** Sizes of the dimensions as they were written; none for one string. */
  readonly shape: readonly number[];
  /** In row-major order. */
  readonly strings: readonly string[];
  /** True when there was more than is kept. */
  readonly isCut: boolean;
}

/** Reads the TensorProto at `reader.at`. */
export function readTextTensor(reader: WireReader, end: number): StepText {
  const { shape, strings: places, count } = readStringTensor(reader, end, MAX_STRINGS_PER_TEXT);
  const shown = shape ?? (count === 1 ? [] : [count]);
  if (countElements(shown) !== count) throw malformed("a text has not as many strings as its shape says");
  const strings: string[] = [];
  let left = MAX_TEXT_BYTES;
  for (const [start, stringEnd] of places) {
    if (left <= 0) break;
    strings.push(readText(reader.view, start, Math.min(stringEnd, start + left)));
    left -= stringEnd - start;
  }
  return { shape: shown, strings, isCut: left < 0 || strings.length < count };
}

export function bytesOfText({ shape, strings }: StepText): number {
  return strings.reduce((sum, text) => sum + 2 * text.length + 64, 256 + 8 * shape.length);
}
