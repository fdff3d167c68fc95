import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

import { createChartsApp } from "../../src/charts/charts-app.ts";
import {
  doubleField,
  event,
  eventFile,
  field,
  scalarsMetadata,
  simpleValue,
  tensorValue,
  varintField,
  type Message,
} from "../events/encode.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { serveCharts } from "./serve-charts.ts";

const fixture = fileURLToPath(new URL("../fixtures/tfevents/logs/tf2-train-val", import.meta.url));

const json = async (serviceUrl: string, path: string) => (await fetch(new URL(path, serviceUrl))).json();

/** Serves one event file and returns a fetch below its service_url. */
async function chartsOf(...events: readonly Message[]) {
  const directory = temporaryDirectory();
  const path = join(directory, "x.tfevents");
  writeFileSync(path, eventFile(...events));
  const serviceUrl = await serveCharts(directory);
  return {
    path,
    get: (below: string, init?: RequestInit) => fetch(new URL(below, serviceUrl), init),
    scalars: (query: Record<string, string>) =>
      fetch(new URL(`data/plugin/scalars/scalars?${new URLSearchParams(query).toString()}`, serviceUrl)),
  };
}

test("not-a-number and the infinities are strings, -0 keeps its sign and int64 all its digits", async () => {
  const int64 = [...varintField(1, 9), ...varintField(10, 2n ** 53n + 1n)];
  const { scalars } = await chartsOf(
    event({ wallTime: NaN, step: -3 }, simpleValue("t", NaN)),
    event({ wallTime: 0.5, step: 1 }, simpleValue("t", Infinity)),
    event({ wallTime: 0.5, step: 2 }, simpleValue("t", -Infinity)),
    event({ wallTime: 0.5, step: 3 }, simpleValue("t", -0)),
    event({ wallTime: 0.5, step: 2n ** 62n + 1n }, tensorValue("t", int64)),
  );
  expect(await (await scalars({ run: ".", tag: "t" })).text()).toBe(
    '[["NaN",-3,"NaN"],[0.5,1,"Infinity"],[0.5,2,"-Infinity"],[0.5,3,-0.0],[0.5,4611686018427387905,9007199254740993]]',
  );
});

test("CSV is what TensorBoard writes", async () => {
  const { scalars } = await chartsOf(
    event({ wallTime: 1_700_000_000, step: 1 }, simpleValue("t", 0.5)),
    event({ wallTime: 1_700_000_000.25, step: 2 }, tensorValue("t", [...varintField(1, 2), ...doubleField(6, 1e-5)])),
    event({ wallTime: 1e16, step: 3 }, tensorValue("t", [...varintField(1, 2), ...doubleField(6, 123456789012345680)])),
    event({ step: 4 }, simpleValue("t", -Infinity)),
    event({ step: 5 }, simpleValue("t", NaN)),
  );
  const response = await scalars({ run: ".", tag: "t", format: "csv" });
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(await response.text()).toBe(
    [
      "Wall time,Step,Value",
      "1700000000.0,1,0.5",
      "1700000000.25,2,1e-05",
      "1e+16,3,1.2345678901234568e+17",
      "1700000000.0,4,-inf",
      "1700000000.0,5,nan",
      "",
    ].join("\r\n"),
  );
});

test.each([
  ["an unknown tag", { run: ".", tag: "T" }, "Not found: No scalar data for run='.', tag='T'"],
  ["an unknown run", { run: "R", tag: "t" }, "Not found: No scalar data for run='R', tag='t'"],
  ["names with quotes", { run: "it's", tag: `"it's"` }, `Not found: No scalar data for run="it's", tag='"it\\'s"'`],
  [
    "names with control characters",
    { run: "a\n\u0007", tag: "\u00a0é" },
    "Not found: No scalar data for run='a\\n\\x07', tag='\\xa0é'",
  ],
])("%s is 404, in TensorBoard's words", async (_, query, message) => {
  const { scalars } = await chartsOf(event({}, simpleValue("t", 1)));
  const response = await scalars(query);
  expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
    404,
    "text/plain; charset=utf-8",
    message,
  ]);
});

test.each([{ run: "." }, { tag: "t" }, {}])("the incomplete query %o is 400", async (query) => {
  const { scalars } = await chartsOf(event({}, simpleValue("t", 1)));
  const response = await scalars({ ...query });
  expect([response.status, await response.text()]).toEqual([
    400,
    "Invalid argument: Both run and tag must be specified",
  ]);
});

test("one tag of several runs comes in one answer, without the runs that lack it", async () => {
  const serviceUrl = await serveCharts(fixture);
  const post = (body: URLSearchParams | string) =>
    fetch(new URL("data/plugin/scalars/scalars_multirun", serviceUrl), { method: "POST", body });
  const single = await fetch(new URL("data/plugin/scalars/scalars?run=train&tag=learning_rate", serviceUrl));
  const form = new URLSearchParams([
    ["tag", "learning_rate"],
    ["runs", "train"],
    ["runs", "validation"],
    ["runs", "nope"],
  ]);
  expect(await (await post(form)).json()).toEqual({ train: await single.json() });
  expect(await (await post(new URLSearchParams({ tag: "learning_rate" }))).json()).toEqual({});
  expect(
    (
      await post(
        new URLSearchParams([
          ["tag", "a"],
          ["tag", "b"],
        ]),
      )
    ).status,
  ).toBe(400);
  expect((await post("not a form")).status).toBe(400);
  const wrongMethod = await fetch(new URL("data/plugin/scalars/scalars_multirun", serviceUrl));
  expect([wrongMethod.status, wrongMethod.headers.get("allow")]).toEqual([405, "POST"]);
});

test("the environment names the directory and the title, and the plugins listing tells whether there is data", async () => {
  const withData = await serveCharts(fixture, "my job");
  const withoutData = await serveCharts(undefined);
  expect(await json(withData, "data/environment")).toMatchObject({ data_location: fixture, window_title: "my job" });
  expect(await json(withData, "data/plugins_listing")).toMatchObject({ scalars: { enabled: true } });
  expect(await json(withoutData, "data/plugins_listing")).toMatchObject({ scalars: { enabled: false } });
  expect(await json(withoutData, "data/runs")).toEqual([]);
  expect(await json(withoutData, "data/plugin/scalars/tags")).toEqual({});
});

test("a request sees what was written before it, without waiting", async () => {
  const { get, path } = await chartsOf(event({}, simpleValue("t", 1)));
  const before = await (await get("data/notices")).json();
  writeFileSync(path, eventFile(event({}, simpleValue("t", 1)), event({ step: 1 }, simpleValue("t", 2))));
  const points = await (await get("data/plugin/scalars/scalars?run=.&tag=t")).json();
  expect(points).toHaveLength(2);
  expect(await (await get("data/notices")).json()).not.toEqual(before);
});

test("a damaged file is answered with its notice and what could be read", async () => {
  const { get, path } = await chartsOf();
  const good = eventFile(event({}, simpleValue("t", 1)));
  writeFileSync(path, Buffer.concat([good, Buffer.alloc(64, 7)]));
  const notices = await (await get("data/notices")).json();
  expect(notices).toMatchObject({
    loading: false,
    notices: [{ run: ".", file: "x.tfevents", offset: good.length, problem: "damaged" }],
  });
  expect(await (await get("data/plugin/scalars/scalars?run=.&tag=t")).json()).toHaveLength(1);
});

test("when ten seconds are over, the answer holds what was read and says so", async () => {
  const directory = temporaryDirectory();
  for (const run of ["a", "b"]) cpSync(join(fixture, "validation"), join(directory, run), { recursive: true });
  let time = 0;
  const serviceUrl = await serveCharts(directory, "slow", { now: () => (time += 10_000) });
  const runsWithData = async () => {
    const response = await fetch(new URL("data/plugin/scalars/tags", serviceUrl));
    const tags: object = JSON.parse(await response.text());
    return [response.status, response.headers.get("x-vizjobs-loading"), Object.keys(tags)];
  };
  expect(await runsWithData()).toEqual([200, "1", ["a"]]);
  expect(await runsWithData()).toEqual([200, null, ["a", "b"]]);
});

test("raw HTML, scripts and links to scripts in a description never become markup", async () => {
  const hostile = `<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) **b**\n\n<div>\n\n| a |\n|---|\n| 1 |`;
  const tensor = [...varintField(1, 1), ...field(5, [0, 0, 0, 0])];
  const { get } = await chartsOf(event({}, tensorValue("t", tensor, scalarsMetadata("<b>", hostile))));
  expect(await (await get("data/plugin/scalars/tags")).json()).toEqual({
    ".": {
      t: {
        displayName: "<b>",
        description:
          "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt; [x](javascript:alert(1)) <strong>b</strong></p>\n" +
          "<p>&lt;div&gt;</p>\n" +
          "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n</tr>\n</tbody>\n</table>",
      },
    },
  });
});

test("runs and tags may be called __proto__", async () => {
  const { get } = await chartsOf(event({}, simpleValue("__proto__", 1)));
  const text = await (await get("data/plugin/scalars/tags")).text();
  expect(text).toBe('{".":{"__proto__":{"displayName":"__proto__","description":""}}}');
});

test("a service_url without its last slash is redirected, whatever stands before it", async () => {
  const serviceUrl = await serveCharts(fixture);
  const response = await fetch(serviceUrl.slice(0, -1), { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([308, "./8992/"]);
});

test.each(["", "data/runs", "page.js", "nothing/here"])(
  "/%s allows nothing inline and nothing from elsewhere",
  async (path) => {
    const serviceUrl = await serveCharts(fixture);
    const { headers } = await fetch(new URL(path, serviceUrl));
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  },
);

test("the whole page is at most 80 kB, compressed", async () => {
  const serviceUrl = await serveCharts(fixture);
  const page = await (await fetch(serviceUrl)).text();
  const linked = Array.from(page.matchAll(/(?:src|href)="([^"#]+)"/g), ([, path]) => path ?? "");
  expect(new Set(linked)).toEqual(new Set(["icon.svg", "uPlot.min.css", "page.css", "page.js"]));
  const bodies = await Promise.all(
    [...new Set(linked)].map(async (path) => (await fetch(new URL(path, serviceUrl))).text()),
  );
  const bytes = [page, ...bodies].map((body) => gzipSync(body).length).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThan(80_000);
});

test("after closing, requests are refused politely", async () => {
  const charts = createChartsApp();
  await charts.close();
  const response = await charts.fetch(new Request("http://127.0.0.1/"), { path: "/", directory: fixture, title: "" });
  expect(response.status).toBe(503);
});

test("a forgotten directory is read again when it is asked for", async () => {
  const charts = createChartsApp();
  const runs = async () => {
    const view = { path: "/data/runs", directory: fixture, title: "" };
    return (await charts.fetch(new Request("http://127.0.0.1/data/runs"), view)).json();
  };
  expect(await runs()).toEqual(["train", "validation"]);
  charts.forget(fixture);
  expect(await runs()).toEqual(["train", "validation"]);
  await charts.close();
});
