import { expect, test } from "vitest";

import { event } from "../events/encode.ts";
import { metadata, stringTensor, tensorOf, text } from "../events/encode-values.ts";
import { run, of } from "./ask-charts.ts";

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
