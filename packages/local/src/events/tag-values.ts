import {
  bytesOfHistogram,
  readHistogramProto,
  readHistogramTensor,
  readMindSporeHistogram,
  type Histogram,
} from "./histograms.ts";
import { bytesOfImages, readImageTensor, readSummaryImage, type StepImages } from "./images.ts";
import { HISTOGRAMS_PER_TAG, IMAGES_PER_TAG, MAX_VALUE_BYTES_PER_TAG, TEXTS_PER_TAG } from "./limits.ts";
import { createMemoryBudget, type MemoryBudget } from "./memory-budget.ts";
import { bytesOfText, readTextTensor, type StepText } from "./texts.ts";
import { createValueSeries, offerValue, type KeptValue, type ValueSeries } from "./value-series.ts";
import type { WireReader } from "./wire-reader.ts";

/** How a value is written in a Summary.Value. */
export const ValueForm = { NONE: 0, SIMPLE: 1, TENSOR: 2, IMAGE: 3, HISTOGRAM: 4, MINDSPORE_HISTOGRAM: 5 } as const;
export type ValueForm = (typeof ValueForm)[keyof typeof ValueForm];

/** What the values of each kind are. */
export interface ValueKinds {
  readonly images: StepImages;
  readonly histograms: Histogram;
  readonly text: StepText;
}

export interface ValuesOfKind<Kind extends keyof ValueKinds> {
  readonly kind: Kind;
  readonly series: ValueSeries<ValueKinds[Kind]>;
}

/** What a tag holds, where that is not scalars. */
export type TagValues = { readonly [Kind in keyof ValueKinds]: ValuesOfKind<Kind> }[keyof ValueKinds];

/** Room for the values of a tag that belongs to a plugin, or undefined when it is none of those that are shown. */
export function createTagValues(plugin: string, runBudget: MemoryBudget): TagValues | undefined {
  const budget = createMemoryBudget(MAX_VALUE_BYTES_PER_TAG, runBudget);
  if (plugin === "images") return { kind: plugin, series: createValueSeries(IMAGES_PER_TAG, budget) };
  if (plugin === "histograms") return { kind: plugin, series: createValueSeries(HISTOGRAMS_PER_TAG, budget) };
  if (plugin === "text") return { kind: plugin, series: createValueSeries(TEXTS_PER_TAG, budget) };
  return undefined;
}

/** When a value was written. */
export type ValueTime = Pick<KeptValue<unknown>, "wallTime" | "stepHigh" | "stepLow">;

/** Reads the value at `reader.at`. Returns false when its form is none that the tag can hold. */
export function readTagValue(
  { kind, series }: TagValues,
  reader: WireReader,
  end: number,
  form: ValueForm,
  time: ValueTime,
): boolean {
  const { wallTime, stepHigh, stepLow } = time;
  const offer = <Value>(to: ValueSeries<Value>, value: Value, bytes: number): true => {
    offerValue(to, { wallTime, stepHigh, stepLow, value, bytes });
    return true;
  };
  if (kind === "images") {
    if (form !== ValueForm.TENSOR && form !== ValueForm.IMAGE) return false;
    const images = form === ValueForm.TENSOR ? readImageTensor(reader, end) : readSummaryImage(reader, end);
    return offer(series, images, bytesOfImages(images));
  }
  if (kind === "histograms") {
    const read = HISTOGRAM_READERS[form];
    if (read === undefined) return false;
    const histogram = read(reader, end);
    return offer(series, histogram, bytesOfHistogram(histogram));
  }
  if (form !== ValueForm.TENSOR) return false;
  const text = readTextTensor(reader, end);
  return offer(series, text, bytesOfText(text));
}

const HISTOGRAM_READERS: { readonly [form: number]: (reader: WireReader, end: number) => Histogram } = {
  [ValueForm.TENSOR]: readHistogramTensor,
  [ValueForm.HISTOGRAM]: readHistogramProto,
  [ValueForm.MINDSPORE_HISTOGRAM]: readMindSporeHistogram,
};
