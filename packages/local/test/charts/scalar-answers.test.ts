import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";

import { answerMultirun } from "../../src/charts/scalar-answers.ts";
import type { Tag } from "../../src/events/run-data.ts";
import { createScalarSeries, offerPoint } from "../../src/events/scalar-series.ts";

test("other work gets its turns while a tag of many runs is written", async () => {
  const series = createScalarSeries();
  for (let step = 0; step < 1_000; step++) offerPoint(series, step, 0, step, step, undefined);
  const about = { plugin: "scalars", displayName: "", description: "", values: undefined };
  const inner = { bytes: new Uint8Array(), hash: 0, next: undefined, template: undefined, sameHash: undefined };
  const tag: Tag = { name: "loss", ...about, ...inner, series };
  const runs = Array.from({ length: 100 }, (_, run): [string, string] => ["runs", `${run}`]);
  const body = new URLSearchParams([["tag", "loss"], ...runs]);
  const request = new Request("http://vizjobs.local/", { method: "POST", body });
  const state = { isDone: false, turns: 0 };
  const answering = answerMultirun({ tag: () => tag }, request).finally(() => (state.isDone = true));
  for (; !state.isDone; state.turns++) await setImmediate();
  expect(Object.keys(JSON.parse(await (await answering).text()))).toHaveLength(100);
  expect(state.turns).toBeGreaterThan(15);
});
