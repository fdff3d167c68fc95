import { expect, test } from "vitest";

import { linearTicks, logTicks } from "../../page/axis-ticks.ts";
import { chartSvg, escapeXml, type ChartPicture } from "../../page/chart-svg.ts";

const picture: ChartPicture = {
  title: `<img src=x onerror="alert(1)">`,
  xLabel: "step",
  x: [0, 100],
  y: [0, 10],
  isLog: false,
  formatX: String,
  colors: { ground: "#fff", text: "#000", grid: "#eee" },
  lines: [
    {
      run: "</svg>&\u0007",
      color: "rgb(1, 2, 3)",
      dash: [8, 4],
      xs: Float64Array.of(0, 50, 75, 100),
      values: Float64Array.of(0, 10, NaN, 5),
      smoothed: Float64Array.of(0, 10, NaN, 5),
    },
  ],
};

test("a picture is drawn from the data, with a gap where a value is not a number", () => {
  // 710 wide from 70, 360 high from 44.
  expect(chartSvg(picture)).toContain(
    `<path d="M70 404h0L425 44M780 224h0" stroke="rgb(1, 2, 3)" stroke-width="2" stroke-linecap="round" stroke-dasharray="8 4"/>`,
  );
});

test("a picture has a title and a description, and names in it are only text", () => {
  const svg = chartSvg(picture);
  expect(svg).toContain(`<title id="title">&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</title>`);
  expect(svg).toContain(`Line chart over step of &lt;/svg&gt;&amp;\ufffd</desc>`);
  expect(svg.match(/<\/svg>/g)).toHaveLength(1);
});

test("what XML cannot hold is replaced", () => {
  expect(escapeXml("a\0b\ud800c\uffffd\te")).toBe("a\ufffdb\ufffdc\ufffdd\te");
});

test("ticks are round numbers inside the range", () => {
  expect(linearTicks([0.13, 0.97], 4)).toEqual([0.5]);
  expect(linearTicks([-3, 12], 4)).toEqual([0, 5, 10]);
  expect(logTicks([0.005, 300], 6)).toEqual([0.01, 0.1, 1, 10, 100]);
  expect(logTicks([1e-30, 1e30], 6)).toHaveLength(6);
  expect(linearTicks([1, 1], 4)).toEqual([]);
});
