import { double, doubleField, field, float, utf8, varintField, type Message } from "./encode.ts";

/** The smallest PNG that browsers show: one transparent pixel. */
export const PNG = [
  ...Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
];

const tag = (name: string): Message => field(1, utf8(name));

/** SummaryMetadata of a plugin, with the content that the plugin gives it. */
export const metadata = (plugin: string, content: Message = [], displayName = "", description = ""): Message =>
  field(
    9,
    field(1, field(1, utf8(plugin)), field(2, content)),
    field(2, utf8(displayName)),
    field(3, utf8(description)),
  );

export const shape = (...sizes: readonly number[]): Message =>
  field(2, ...sizes.map((size) => field(2, varintField(1, size))));

export const strings = (...values: readonly (string | Message)[]): Message =>
  values.flatMap((value) => field(8, typeof value === "string" ? utf8(value) : value));

/** A tensor of strings. */
export const stringTensor = (sizes: readonly number[], ...values: readonly (string | Message)[]): Message => [
  ...varintField(1, 7),
  ...shape(...sizes),
  ...strings(...values),
];

/** A tensor of doubles as raw bytes. */
export const doubleTensor = (sizes: readonly number[], ...values: readonly number[]): Message => [
  ...varintField(1, 2),
  ...shape(...sizes),
  ...field(4, ...values.map(double)),
];

export const floatTensor = (sizes: readonly number[], ...values: readonly number[]): Message => [
  ...varintField(1, 1),
  ...shape(...sizes),
  ...field(4, ...values.map(float)),
];

/** Summary.Value with a tensor and maybe metadata. */
export const tensorOf = (name: string, tensor: Message, about: Message = []): Message => [
  ...tag(name),
  ...field(8, tensor),
  ...about,
];

export const images = (name: string, ...files: readonly Message[]): Message =>
  tensorOf(name, stringTensor([2 + files.length], "1", "1", ...files), metadata("images"));

/** TensorFlow 1's form, and MindSpore's. */
export const oldImage = (name: string, file: Message): Message => [
  ...tag(name),
  ...field(4, varintField(1, 1), varintField(2, 1), varintField(3, 4), field(4, file)),
];

export const histogram = (name: string, ...numbers: readonly number[]): Message =>
  tensorOf(name, doubleTensor([numbers.length / 3, 3], ...numbers), metadata("histograms"));

/** TensorFlow 1's form. */
export const oldHistogram = (
  name: string,
  { min, max, limits, counts }: Record<"min" | "max", number> & Record<"limits" | "counts", readonly number[]>,
): Message => [
  ...tag(name),
  ...field(
    5,
    doubleField(1, min),
    doubleField(2, max),
    doubleField(3, 1),
    field(6, ...limits.map(double)),
    field(7, ...counts.map(double)),
  ),
];

/** MindSpore's form: left edge, width and count. */
export const mindSporeHistogram = (
  name: string,
  ...buckets: readonly (readonly [number, number, number])[]
): Message => [
  ...tag(name),
  ...field(
    9,
    ...buckets.map(([left, width, count]) =>
      field(1, doubleField(1, left), doubleField(2, width), varintField(3, count)),
    ),
    varintField(8, 5),
  ),
];

export const text = (name: string, ...values: readonly string[]): Message =>
  tensorOf(name, stringTensor(values.length === 1 ? [] : [values.length], ...values), metadata("text"));

const hparamValue = (value: number | string | boolean): Message => {
  if (typeof value === "number") return doubleField(2, value);
  return typeof value === "string" ? field(3, utf8(value)) : varintField(4, value ? 1 : 0);
};

export const sessionStart = (values: readonly (readonly [name: string, value: number | string | boolean])[]): Message =>
  hparamsValue(
    "_hparams_/session_start_info",
    field(
      3,
      ...values.map(([name, value]) => field(1, field(1, utf8(name)), field(2, hparamValue(value)))),
      field(4, utf8("group")),
      doubleField(5, 1),
    ),
  );

export const experiment = (...metrics: readonly (readonly [group: string, tag: string])[]): Message =>
  hparamsValue(
    "_hparams_/experiment",
    field(2, ...metrics.map(([group, name]) => field(5, field(1, field(1, utf8(group)), field(2, utf8(name)))))),
  );

const hparamsValue = (name: string, content: Message): Message =>
  tensorOf(name, floatTensor([]), metadata("hparams", content));
