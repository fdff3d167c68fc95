import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

import {
  event,
  eventFile,
  field,
  record,
  simpleValue,
  utf8,
  varintField,
  versionEvent,
  type Message,
} from "../events/encode.ts";
import {
  experiment,
  floatTensor,
  histogram,
  images,
  metadata,
  mindSporeHistogram,
  oldHistogram,
  oldImage,
  PNG,
  sessionStart,
  shape,
  stringTensor,
  tensorOf,
  text,
} from "../events/encode-values.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { serveCharts } from "./serve-charts.ts";

const fixture = fileURLToPath(new URL("../fixtures/tfevents/logs/tf2-train-val", import.meta.url));

/** Asks the charts of some event files, each in a run of its name. */
async function chartsOf(files: Readonly<Record<string, Buffer>>) {
  const directory = temporaryDirectory();
  for (const [run, bytes] of Object.entries(files)) {
    const path = join(directory, run, "x.tfevents");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  return askerOf(await serveCharts(directory));
}

function askerOf(serviceUrl: string) {
  const get = (path: string, query: Readonly<Record<string, string>> = {}) =>
    fetch(new URL(`data/plugin/${path}?${new URLSearchParams(query).toString()}`, serviceUrl));
  const json = async (path: string, query?: Readonly<Record<string, string>>): Promise<unknown> =>
    (await get(path, query)).json();
  return { get, json, raw: (path: string) => fetch(new URL(path, serviceUrl)) };
}

const run = (...events: readonly Message[]) => chartsOf({ ".": eventFile(...events) });
const of = (tag: string) => ({ run: ".", tag });

/** The bytes of the images that an answer of `images/images` lists. */
async function filesOf({ json, raw }: Awaited<ReturnType<typeof run>>, query: Readonly<Record<string, string>>) {
  const listed = await json("images/images", query);
  if (!Array.isArray(listed)) throw new Error("no list");
  const answers = await Promise.all(
    listed.map(async (each: { query: string }) => raw(`data/plugin/images/individualImage?${each.query}`)),
  );
  return Promise.all(
    answers.map(async (answer) => [
      answer.headers.get("content-type"),
      [...new Uint8Array(await answer.arrayBuffer())],
    ]),
  );
}

test("images of both forms are listed with their samples and come back byte for byte", async () => {
  const charts = await run(
    event({ step: 1 }, images("new", PNG, [...PNG, 1]), oldImage("old", PNG)),
    event({ step: 2 }, tensorOf("new", stringTensor([3], "1", "1", PNG)), oldImage("old", [...PNG, 2])),
  );
  expect(await charts.json("images/tags")).toEqual({
    ".": {
      new: { displayName: "", description: "", samples: 2 },
      old: { displayName: "old", description: "", samples: 1 },
    },
  });
  expect(await filesOf(charts, of("new"))).toEqual([
    ["image/png", PNG],
    ["image/png", PNG],
  ]);
  expect(await filesOf(charts, { ...of("new"), sample: "1" })).toEqual([["image/png", [...PNG, 1]]]);
  expect(await filesOf(charts, of("old"))).toEqual([
    ["image/png", PNG],
    ["image/png", [...PNG, 2]],
  ]);
  expect(await charts.json("images/images", of("old"))).toMatchObject([
    { wall_time: 1_700_000_000, step: 1 },
    { wall_time: 1_700_000_000, step: 2 },
  ]);
});

test.each<[string, Message, string | null]>([
  ["JPEG", [0xff, 0xd8, 0xff, 0xe0], "image/jpeg"],
  ["GIF", utf8("GIF89a"), "image/gif"],
  ["BMP", utf8("BM1234"), "image/bmp"],
  ["WebP", utf8("RIFF1234WEBPVP8 "), "image/webp"],
  ["SVG", utf8(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`), null],
  ["XML", utf8(`<?xml version="1.0"?><svg/>`), null],
  ["HTML", utf8("<!doctype html><script>alert(1)</script>"), null],
  ["nothing", [], null],
])("an image that is %s comes as what it is, or as a download that nothing runs", async (_, bytes, type) => {
  const { json, raw } = await run(event({}, images("i", bytes)));
  const listed = await json("images/images", of("i"));
  const query = Array.isArray(listed) ? String(listed[0].query) : "";
  const { status, headers } = await raw(`data/plugin/images/individualImage?${query}`);
  expect([status, headers.get("content-type"), headers.get("content-disposition")]).toEqual([
    200,
    type ?? "application/octet-stream",
    type === null ? "attachment" : null,
  ]);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
});

test("an image that was replaced by a restarted training is not given out under the old query", async () => {
  const directory = temporaryDirectory();
  const path = join(directory, "x.tfevents");
  writeFileSync(path, eventFile(event({ step: 1, wallTime: 10 }, images("i", PNG))));
  const charts = askerOf(await serveCharts(directory));
  const listed = await charts.json("images/images", of("i"));
  const query = Array.isArray(listed) ? String(listed[0].query) : "";
  writeFileSync(path, record(event({ step: 1, wallTime: 20 }, tensorOf("i", stringTensor([3], "1", "1", [1])))), {
    flag: "a",
  });
  expect((await charts.raw(`data/plugin/images/individualImage?${query}`)).status).toBe(404);
  expect(await filesOf(charts, of("i"))).toEqual([["application/octet-stream", [1]]]);
});

test("histograms of all forms are buckets of left, right and count", async () => {
  const floats = tensorOf("floats", floatTensor([1, 3], 0.1, 0.2, 3), metadata("histograms"));
  const listed = tensorOf(
    "listed",
    [...varintField(1, 2), ...shape(2, 3), ...field(6, ...[0, 1, 2, 1, 2, 5].map(doubleBytes))],
    metadata("histograms"),
  );
  const padded = tensorOf(
    "padded",
    [...varintField(1, 2), ...shape(2, 3), ...field(6, doubleBytes(0))],
    metadata("histograms"),
  );
  const old = oldHistogram("old", { min: -1, max: 2.5, limits: [-2, 0, 1, 3, 1e308], counts: [0, 2, 0, 1, 0] });
  const empty = oldHistogram("empty", { min: 1, max: -1, limits: [1], counts: [0] });
  const { json } = await run(
    event({ step: 3 }, histogram("new", 0.1, 0.2, 3, 0.2, 0.3, 4), floats, listed, padded, old, empty),
  );
  const bucketsOf = async (tag: string) => {
    const answer = await json("histograms/histograms", of(tag));
    return Array.isArray(answer) ? answer.map((each: readonly unknown[]) => each[2]) : answer;
  };
  expect(await json("histograms/histograms", of("new"))).toEqual([
    [
      1_700_000_000,
      3,
      [
        [0.1, 0.2, 3],
        [0.2, 0.3, 4],
      ],
    ],
  ]);
  expect(await bucketsOf("floats")).toEqual([[[Math.fround(0.1), Math.fround(0.2), 3]]]);
  expect(await bucketsOf("listed")).toEqual([
    [
      [0, 1, 2],
      [1, 2, 5],
    ],
  ]);
  expect(await bucketsOf("padded")).toEqual([
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
  ]);
  expect(await bucketsOf("old")).toEqual([
    [
      [-1, 0, 2],
      [0, 1, 0],
      [1, 2.5, 1],
    ],
  ]);
  expect(await bucketsOf("empty")).toEqual([[]]);
});

const doubleBytes = (value: number): Message => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return [...bytes];
};

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

test("text comes as it was written, and as HTML in which nothing of it is markup", async () => {
  const hostile = `<script>alert(1)</script> **b** [x](javascript:alert(1))`;
  const grid = tensorOf("grid", stringTensor([2, 2], "a", "b", "c", "<i>"), metadata("text"));
  const cube = tensorOf("cube", stringTensor([2, 1, 2], "a", "b", "c", "d"), metadata("text"));
  const { json } = await run(event({ step: 2 }, text("note", hostile), grid, cube));
  expect(await json("text/tags")).toEqual({ ".": ["note", "grid", "cube"] });
  expect(await json("text/text", of("note"))).toEqual([
    {
      wall_time: 1_700_000_000,
      step: 2,
      original_shape: [],
      string_array: [[hostile]],
      text: "<p>&lt;script&gt;alert(1)&lt;/script&gt; <strong>b</strong> [x](javascript:alert(1))</p>",
      truncated: false,
      source: hostile,
    },
  ]);
  expect(await json("text/text", of("grid"))).toMatchObject([
    {
      original_shape: [2, 2],
      string_array: [
        ["a", "b"],
        ["c", "<i>"],
      ],
      text: "<table>\n<tbody>\n<tr>\n<td><p>a</p></td>\n<td><p>b</p></td>\n</tr>\n<tr>\n<td><p>c</p></td>\n<td><p>&lt;i&gt;</p></td>\n</tr>\n</tbody>\n</table>",
      truncated: false,
      source: "a\tb\nc\t<i>",
    },
  ]);
  expect(await json("text/text", of("cube"))).toMatchObject([
    { original_shape: [2, 1, 2], string_array: [["a", "b"]], truncated: true, source: "a\tb" },
  ]);
});

test("hyperparameters of each run come with the last values of the scalars that its experiment is judged by", async () => {
  const { json } = await chartsOf({
    ".": eventFile(event({}, experiment(["", "loss"], ["validation", "accuracy"], ["", "never-written"]))),
    a: eventFile(
      event(
        {},
        sessionStart([
          ["lr", 0.1],
          ["optimizer", "<b>"],
          ["nesterov", true],
          ["__proto__", NaN],
        ]),
      ),
      event({}, simpleValue("loss", 1), simpleValue("other", 1)),
    ),
    "a/validation": eventFile(
      event({ step: 1 }, simpleValue("accuracy", 1)),
      event({ step: 2 }, simpleValue("accuracy", NaN)),
    ),
  });
  const answer = await json("hparams/runs");
  expect(JSON.stringify(answer)).toBe(
    '{"a":{"hparams":{"lr":0.1,"optimizer":"<b>","nesterov":true,"__proto__":"NaN"},"metrics":{"loss":1,"validation/accuracy":"NaN"}}}',
  );
});

test("without an experiment all scalars of the run are metrics", async () => {
  const { json } = await run(event({}, sessionStart([["lr", 1]])), event({}, simpleValue("loss", 1)));
  expect(await json("hparams/runs")).toEqual({ ".": { hparams: { lr: 1 }, metrics: { loss: 1 } } });
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
