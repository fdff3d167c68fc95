import { expect, test } from "vitest";

import { createEventDecoder } from "../../src/events/event-decoder.ts";
import { createRunData } from "../../src/events/run-data.ts";
import { stepAt } from "../../src/events/scalar-series.ts";
import type { EventSource } from "../../src/events/value-decoder.ts";
import {
  double,
  doubleField,
  event,
  field,
  float,
  floatField,
  scalarsMetadata,
  simpleValue,
  tensorValue,
  utf8,
  varint,
  varintField,
  versionEvent,
  type Message,
} from "./encode.ts";

/** Decodes events one after the other; returns the problems and, per tag, `[wall_time, step, value]`. */
function decode(...events: readonly Message[]) {
  const source: EventSource = { run: createRunData(), isMindSpore: false };
  const decoder = createEventDecoder();
  const problems = events.map((message) => {
    const bytes = Uint8Array.from([0xff, ...message, 0xff]);
    return decoder.decode(new DataView(bytes.buffer), 1, bytes.length - 1, source)?.message;
  });
  const points = Object.fromEntries(
    source.run.tags.map(({ name, series }) => [
      name,
      series &&
        Array.from({ length: series.length }, (_, index) => [
          series.wallTimes[index],
          stepAt(series, index),
          series.exactValues?.[index] ?? series.values[index],
        ]),
    ]),
  );
  return { points, problems: problems.filter((problem) => problem !== undefined), run: source.run };
}

const valueOfTensor = (...tensor: readonly Message[]) => {
  const { points, problems } = decode(event({}, tensorValue("t", tensor.flat())));
  return problems[0] ?? points["t"]?.[0]?.[2];
};

const DTYPE = 1;
const SHAPE = 2;
const CONTENT = 4;
const scalarShape = field(SHAPE);

test("a TensorFlow 1 value is a point named by its tag", () => {
  const { points, run } = decode(event({ wallTime: 12.5, step: 7 }, simpleValue("loss", 0.1)));
  expect(points).toEqual({ loss: [[12.5, 7, 0.10000000149011612]] });
  expect(run.tags[0]).toMatchObject({ displayName: "loss", description: "", plugin: "scalars" });
});

test("a TensorFlow 1 value is a scalar whatever plugin its metadata names, and keeps its names", () => {
  const metadata = field(9, field(1, field(1, utf8("custom"))), field(2, utf8("Loss")), field(3, utf8("*m*")));
  const { points, run } = decode(event({}, [...simpleValue("loss", 0.5), ...metadata]));
  expect(points).toEqual({ loss: [[1_700_000_000, 0, 0.5]] });
  expect(run.tags[0]).toMatchObject({ displayName: "Loss", description: "*m*", plugin: "scalars" });
});

test("metadata with a data class is taken at its word", () => {
  const metadata = field(9, field(1, field(1, utf8("custom"))), varintField(4, 2));
  const { points, run } = decode(event({}, [...simpleValue("loss", 0.5), ...metadata]));
  expect(points).toEqual({ loss: undefined });
  expect(run.tags[0]).toMatchObject({ displayName: "", plugin: "custom" });
});

test("only the first value of a tag says what the tag is", () => {
  const later = tensorValue(
    "loss",
    [...varintField(DTYPE, 1), ...field(CONTENT, float(2))],
    scalarsMetadata("later", "later"),
  );
  const { points, run } = decode(
    event(
      { step: 1 },
      tensorValue("loss", [...varintField(DTYPE, 1), ...field(CONTENT, float(1))], scalarsMetadata("Loss", "*m*")),
    ),
    event({ step: 2 }, later),
    event({ step: 3 }, tensorValue("loss", [...varintField(DTYPE, 1), ...field(CONTENT, float(3))], [])),
  );
  expect(points["loss"]?.map(([, step, value]) => [step, value])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
  expect(run.tags[0]).toMatchObject({ displayName: "Loss", description: "*m*" });
});

test("a tag whose first value belongs to another plugin never becomes a scalar", () => {
  const image = [...field(1, utf8("picture")), ...field(9, field(1, field(1, utf8("images"))))];
  const { points, problems } = decode(event({}, image), event({ step: 1 }, simpleValue("picture", 1)));
  expect({ points, problems }).toEqual({ points: { picture: undefined }, problems: [] });
});

test.each<[string, number, Message, number | bigint]>([
  ["float", 1, float(0.1), 0.10000000149011612],
  ["double", 2, double(0.1), 0.1],
  ["int32", 3, [0xfd, 0xff, 0xff, 0xff], -3],
  ["int64", 9, [0xfd, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], -3],
  ["int64 beyond 2^53", 9, [1, 0, 0, 0, 0, 0, 0x20, 0], 2n ** 53n + 1n],
  ["half", 19, [0x66, 0x2e], 0.0999755859375],
  ["half, subnormal", 19, [0x01, 0x80], -(2 ** -24)],
  ["half, infinite", 19, [0x00, 0xfc], -Infinity],
  ["half, not a number", 19, [0x00, 0x7e], NaN],
  ["bfloat16", 14, [0xcd, 0x3d], 0.10009765625],
])("tensor_content of type %s is one value", (_, dtype, content, expected) => {
  expect(valueOfTensor(varintField(DTYPE, dtype), scalarShape, field(CONTENT, content))).toBe(expected);
});

test.each<[string, number, Message, number | bigint]>([
  ["float_val", 1, floatField(5, 0.1), 0.10000000149011612],
  ["packed float_val", 1, field(5, float(0.1)), 0.10000000149011612],
  ["double_val", 2, doubleField(6, 0.1), 0.1],
  ["packed double_val", 2, field(6, double(-0)), -0],
  ["int_val", 3, varintField(7, -3), -3],
  ["packed int_val", 3, field(7, varint(-3)), -3],
  ["int64_val", 9, varintField(10, -(2n ** 63n)), -(2n ** 63n)],
  ["packed int64_val", 9, field(10, varint(41)), 41],
  ["half_val of type half", 19, varintField(13, 0x3c00), 1],
  ["half_val of type bfloat16", 14, field(13, varint(0xbf80)), -1],
])("%s is one value", (_, dtype, list, expected) => {
  expect(valueOfTensor(varintField(DTYPE, dtype), scalarShape, list)).toBe(expected);
});

test("the type may come after the value", () => {
  expect(valueOfTensor(floatField(5, 2), varintField(DTYPE, 1))).toBe(2);
});

test("a shape of ones is still one value", () => {
  const ones = field(SHAPE, field(2, varintField(1, 1)), field(2, varintField(1, 1)));
  expect(valueOfTensor(varintField(DTYPE, 1), ones, floatField(5, 2))).toBe(2);
});

test.each<[string, readonly Message[]]>([
  ["an array", [varintField(DTYPE, 1), field(SHAPE, field(2, varintField(1, 3))), field(CONTENT, float(1))]],
  ["an unpacked list", [varintField(DTYPE, 1), floatField(5, 1), floatField(5, 2)]],
  ["a packed list", [varintField(DTYPE, 1), field(5, float(1), float(2))]],
  ["two values in tensor_content", [varintField(DTYPE, 1), field(CONTENT, float(1), float(2))]],
  ["nothing", [varintField(DTYPE, 1), scalarShape]],
  ["a string", [varintField(DTYPE, 7), field(8, utf8("1.5"))]],
  ["a list of another type", [varintField(DTYPE, 1), varintField(7, 1)]],
])("%s where a scalar should be is left out and named, and the values beside it are kept", (_, tensor) => {
  const { points, problems } = decode(event({}, tensorValue("bad", tensor.flat()), simpleValue("good", 1)));
  expect(problems).toEqual([expect.stringMatching(/^a scalar /)]);
  expect(points).toEqual({ bad: [], good: [[1_700_000_000, 0, 1]] });
});

test.each([[-3], [-(2n ** 63n)], [2n ** 63n - 1n], [2 ** 53 - 1], [0]])("step %s is kept exactly", (step) => {
  expect(decode(event({ step }, simpleValue("t", 1))).points["t"]?.[0]?.[1]).toBe(step);
});

test("time and step count wherever they stand in the event", () => {
  const message = [...field(5, field(1, simpleValue("t", 1))), ...varintField(2, 9), ...doubleField(1, 3)];
  expect(decode(message).points).toEqual({ t: [[3, 9, 1]] });
});

test("graphs and unknown fields are passed over", () => {
  const extra = [...field(4, utf8("graph")), ...field(9, utf8("meta")), ...varintField(99, 1), ...floatField(77, 1)];
  const { points, problems } = decode([...extra, ...event({}, simpleValue("t", 1))]);
  expect({ points, problems }).toEqual({ points: { t: [[1_700_000_000, 0, 1]] }, problems: [] });
});

test("MindInsight's scalars are read from its own field, and its tensors and histograms are not taken for TensorBoard's", () => {
  const scalar = [...field(1, utf8("loss")), ...floatField(3, 0.5)];
  const others = [...field(1, utf8("weights")), ...field(8, [0xff]), ...field(9, [])];
  const { points, problems } = decode(versionEvent("Mindspore.Event:1"), event({ step: 4 }, others, scalar));
  expect(points).toEqual({ weights: undefined, loss: [[1_700_000_000, 4, 0.5]] });
  expect(problems).toEqual([]);
});

test("tags are told apart by their bytes, and odd names are kept", () => {
  const names = ["a", "b", "__proto__", "", "<img src=x>", "損失", "a\u0000b"];
  const { run } = decode(event({}, ...names.map((name) => simpleValue(name, 1))));
  expect(run.tags.map((tag) => tag.name)).toEqual(names);
});

test.each<[string, Message]>([
  ["a field that runs past the end", [...varint(5 * 8 + 2), 100, 1]],
  ["a number without an end", [16, 0xff, 0xff]],
  ["a number of eleven bytes", [16, ...Array<number>(10).fill(0xff), 1]],
  ["an unknown wire type", [7 * 8 + 3]],
  ["a nested field that runs past its parent", field(5, [10, 50, 1, 2])],
  ["half a double", [9, 1, 2, 3]],
])("%s is a problem, not a crash", (_, message) => {
  const { points, problems } = decode(message, event({}, simpleValue("t", 1)));
  expect(problems).toHaveLength(1);
  expect(points).toEqual({ t: [[1_700_000_000, 0, 1]] });
});

test("summaries nested two thousand deep are not followed down", () => {
  let message: Message = [];
  for (let depth = 0; depth < 2_000; depth++) message = field(5, message);
  expect(decode(message, event({}, simpleValue("t", 1))).points).toEqual({ t: [[1_700_000_000, 0, 1]] });
});

test("names longer than 4,096 bytes and tags beyond 20,000 are refused, and the rest is read", () => {
  const many = Array.from({ length: 20_001 }, (_, index) => simpleValue(`t${index}`, 1));
  const { run, problems } = decode(
    event({}, simpleValue("x".repeat(4_097), 1)),
    event({}, ...many),
    event({}, simpleValue("t1", 2)),
  );
  expect(run.tags).toHaveLength(20_000);
  expect(run.tags[1]?.series?.values[0]).toBe(2);
  expect(problems).toEqual(["a tag's name has more than 4096 bytes", "a run has more than 20000 tags"]);
});

test("an event of a thousand faulty values is given up, also when they come in several summaries", () => {
  const faulty = field(5, ...Array.from({ length: 600 }, () => field(1, [0x12, 0x7f])));
  const good = field(5, field(1, simpleValue("t", 1)));
  expect(decode([...faulty, ...good]).points).toHaveProperty("t");
  expect(decode([...faulty, ...faulty, ...good, ...faulty, ...good]).points).toEqual({});
});
