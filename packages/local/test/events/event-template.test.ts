import {
  array,
  assert,
  bigInt,
  constantFrom,
  double,
  nat,
  option,
  property,
  record as recordOf,
  tuple,
} from "fast-check";
import { expect, test } from "vitest";

import { createEventDecoder } from "../../src/events/event-decoder.ts";
import { createRunData } from "../../src/events/run-data.ts";
import { stepAt } from "../../src/events/scalar-series.ts";
import type { EventSource } from "../../src/events/value-decoder.ts";
import { isDeep } from "../deep.ts";
import {
  doubleField,
  event,
  field,
  float,
  floatField,
  simpleValue,
  tensorValue,
  varintField,
  versionEvent,
  type Message,
} from "./encode.ts";
import { histogram, metadata, tensorOf } from "./encode-values.ts";

const scalarTensor = (value: number): Message => [...varintField(1, 1), ...field(2), ...field(4, float(value))];

/** Events as trainings write them, and some that look much like them. */
const forms: readonly ((tag: string, step: bigint, value: number) => Message)[] = [
  (tag, step, value) => event({ step, wallTime: value }, simpleValue(tag, value)),
  (tag, step, value) => event({ step }, tensorValue(tag, scalarTensor(value))),
  (tag, step, value) => event({ step }, tensorOf(tag, scalarTensor(value))),
  (tag, step, value) => event({ step }, simpleValue(tag, value), simpleValue(tag, value + 1)),
  (tag, step, value) => [...event({ step }, simpleValue(tag, value)), ...varintField(2, step + 1n)],
  (tag, step, value) => [...event({ step }, [...simpleValue(tag, value), ...floatField(2, value + 1)])],
  (tag, _step, value) => [...doubleField(1, 5), ...field(5, field(1, simpleValue(tag, value)))],
  (tag, step, value) =>
    event({ step }, tensorOf(tag, [...varintField(1, 1), ...floatField(5, value)], metadata("scalars"))),
  (tag, step) => event({ step }, histogram(tag, 0, 1, 2)),
  (_tag, _step, value) => versionEvent(value > 0 ? "brain.Event:2" : "Mindspore.Event:1"),
];

const message = recordOf({
  form: constantFrom(...forms, ...forms.slice(0, 3)),
  tag: constantFrom("a", "b", "longer"),
  step: bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 2n }).map((step) =>
    step % 3n === 0n ? step : BigInt.asUintN(7, step),
  ),
  value: double({ noNaN: true }),
  change: option(tuple(nat(200), nat(255))),
}).map(({ form, tag, step, value, change }) => {
  const bytes = form(tag, step, Math.fround(value));
  if (change === null) return [bytes];
  // After two of a kind the third one is compared with them.
  const [place, byte] = change;
  return [bytes, bytes, bytes.with(place % bytes.length, byte)];
});

type Decode = (view: DataView, end: number, source: EventSource) => string | undefined;

function everythingOf(messages: readonly Message[], decode: Decode): unknown {
  const source: EventSource = { run: { ...createRunData(), hashBasis: 1 }, isMindSpore: false };
  const faults = messages.map((bytes) => decode(new DataView(Uint8Array.from(bytes).buffer), bytes.length, source));
  const tags = source.run.tags.map(({ name, series, values }) => [
    name,
    series && Array.from(series.values.subarray(0, series.length)),
    series && Array.from(series.wallTimes.subarray(0, series.length)),
    series && Array.from({ length: series.length }, (_, index) => stepAt(series, index)),
    values?.series.kept,
  ]);
  return {
    faults,
    tags,
    startTime: source.run.startTime,
    isMindSpore: source.isMindSpore,
    changes: source.run.changes,
  };
}

test("events that look like the one before are decoded to what they are decoded to on the long way", () => {
  const decoder = createEventDecoder();
  const atOnce: Decode = (view, end, source) => decoder.decode(view, 0, end, source)?.message;
  const inParts: Decode = (view, end, source) => {
    const parts = decoder.decodeInParts(view, 0, end, source, 10);
    let part = parts.next();
    while (part.done !== true) part = parts.next();
    return part.value?.message;
  };
  assert(
    property(array(message, { maxLength: 40 }), (parts) => {
      const messages = parts.flat();
      expect(everythingOf(messages, atOnce)).toEqual(everythingOf(messages, inParts));
    }),
    { numRuns: isDeep ? 100_000 : 1_000 },
  );
});
