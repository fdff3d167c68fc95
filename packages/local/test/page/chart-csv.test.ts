import { expect, test } from "vitest";

import { seriesCsv, seriesJson } from "../../page/chart-csv.ts";
import { toSeries } from "../../page/chart-data.ts";

const series = new Map([
  ["__proto__", toSeries([[1.5, -3, 0.1]])],
  ['a "b", c', toSeries([[2, 4, "NaN"]])],
  ["=HYPERLINK(1)", toSeries([[2, 4, "-Infinity"]])],
]);

test("the table names the run in every row, and no name becomes a formula or breaks a row", () => {
  expect(seriesCsv(series)).toBe(
    [
      "Run,Wall time,Step,Value",
      "__proto__,1.5,-3,0.1",
      '"a ""b"", c",2,4,NaN',
      "'=HYPERLINK(1),2,4,-Infinity",
      "",
    ].join("\r\n"),
  );
});

test("the JSON has the form of TensorBoard's answers", () => {
  expect(seriesJson(series)).toBe(
    '{"__proto__":[[1.5,-3,0.1]],"a \\"b\\", c":[[2,4,"NaN"]],"=HYPERLINK(1)":[[2,4,"-Infinity"]]}',
  );
});
