import { expect, test } from "vitest";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { readFileSync } from "node:fs";

import { event, record, simpleValue, versionEvent, type Message } from "../events/encode.ts";
import {
  histogram,
  images,
  metadata,
  mindSporeHistogram,
  oldImage,
  PNG,
  sessionStart,
  stringTensor,
  tensorOf,
  text,
} from "../events/encode-values.ts";
import { serveCharts } from "./serve-charts.ts";
import { chartsOf, askerOf, run, of, filesOf } from "./ask-charts.ts";

const fixture = fileURLToPath(new URL("../fixtures/tfevents/logs/tf2-train-val", import.meta.url));

test("MindSpore's images and histograms are read from its own fields", async () => {
  const { json, ...charts } = await chartsOf({
    ".": Buffer.concat(
      [
        versionEvent("Mindspore.Event:1"),
        event({ step: 7 }, oldImage("input", PNG), mindSporeHistogram("weights", [0, 0.5, 3], [0.5, 0.5, 9])),
      ].map((payload) => record(payload)),
    ),
  });
  expect(await filesOf({ json, ...charts }, of("input"))).toEqual([["image/png", PNG]]);
  expect(await json("histograms/histograms", of("weights"))).toEqual([
    [
      1_700_000_000,
      7,
      [
        [0, 0.5, 3],
        [0.5, 1, 9],
      ],
    ],
  ]);
});

test("only the first value of a tag says what it holds, and values of another kind under its name are passed over", async () => {
  const { json } = await run(
    event({ step: 1 }, histogram("t", 0, 1, 2)),
    event({ step: 2 }, simpleValue("t", 1), oldImage("t", PNG)),
    event({ step: 3 }, tensorOf("t", stringTensor([], "text"), metadata("text"))),
    event({ step: 4 }, histogram("t", 0, 1, 3)),
  );
  expect([await json("images/tags"), await json("text/tags"), await json("scalars/tags")]).toEqual([{}, {}, {}]);
  expect(await json("histograms/histograms", of("t"))).toMatchObject([
    [1_700_000_000, 1, [[0, 1, 2]]],
    [1_700_000_000, 4, [[0, 1, 3]]],
  ]);
  expect(await json("../notices")).toMatchObject({ notices: [{ problem: "malformed" }] });
});

/** The plugins that are enabled for these events. */
const listing = async (...events: readonly Message[]) => {
  const { json } = await run(...events);
  const answer = await json("../plugins_listing");
  const plugins: [string, { enabled: boolean }][] = Object.entries(answer ?? {});
  return plugins.filter(([, { enabled }]) => enabled).map(([name]) => name);
};

test("the listing of plugins tells what there is", async () => {
  expect(await listing()).toEqual([]);
  expect(await listing(event({}, images("a", PNG)))).toEqual(["images"]);
  expect(await listing(event({}, histogram("a", 0, 1, 2), text("b", "c"), simpleValue("d", 1)))).toEqual([
    "scalars",
    "histograms",
    "text",
  ]);
  expect(await listing(event({}, sessionStart([["lr", 1]])))).toEqual(["hparams"]);
});

test.each([
  ["images/images", "Not found: No image data for run='.', tag='t'"],
  ["images/individualImage", "Not found: No image data for run='.', tag='t'"],
  ["histograms/histograms", "Not found: No histogram tag 't' for run '.'"],
])("%s of an unknown tag is 404", async (path, message) => {
  const { get } = await run(event({}, simpleValue("t", 1)));
  const answer = await get(path, of("t"));
  expect([answer.status, await answer.text()]).toEqual([404, message]);
});

test.each(["images/images", "histograms/histograms", "text/text"])("%s without a tag is 400", async (path) => {
  const { get } = await run(event({}, simpleValue("t", 1)));
  expect((await get(path, { run: "." })).status).toBe(400);
});

test("the images, histograms and text that TensorBoard's writer wrote are all there", async () => {
  const charts = askerOf(await serveCharts(fixture));
  const written = readFileSync(join(fixture, "train/events.out.tfevents.1700000000.example-host.4242.0.v2"));
  const files = await filesOf(charts, { run: "train", tag: "inputs/image/0" });
  expect(files).toHaveLength(4);
  for (const [type, bytes] of files) {
    expect(type).toBe("image/png");
    expect(Array.isArray(bytes) && written.includes(Buffer.from(bytes))).toBe(true);
  }
  expect(await charts.json("histograms/histograms", { run: "train", tag: "dense/kernel_0" })).toHaveLength(4);
  expect(await charts.json("text/text", { run: "train", tag: "config" })).toMatchObject([
    { source: "**batch** 64\n\n| k | v |\n|---|---|\n| lr | 1e-3 |" },
  ]);
});
