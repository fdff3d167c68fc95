import { expect, test } from "vitest";
import { join } from "node:path";
import { writeFileSync } from "node:fs";

import { event, eventFile, record, utf8, type Message } from "../events/encode.ts";
import { images, oldImage, PNG, stringTensor, tensorOf } from "../events/encode-values.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { serveCharts } from "./serve-charts.ts";
import { askerOf, run, of, filesOf } from "./ask-charts.ts";

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
