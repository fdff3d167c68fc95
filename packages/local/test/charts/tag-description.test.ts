import { expect, test } from "vitest";

import { describedTags, MAX_DESCRIPTIONS } from "../../src/charts/described-tags.ts";
import { descriptionToHtml, tagDescription } from "../../src/charts/tag-description.ts";
import type { Tag } from "../../src/events/run-data.ts";

const tagWith = (description: string): Tag => ({
  name: "loss",
  plugin: "scalars",
  displayName: "loss",
  description,
  series: undefined,
  values: undefined,
  next: undefined,
  template: undefined,
  bytes: new Uint8Array(),
  hash: 0,
  sameHash: undefined,
});

test("a tag's description is rendered once", () => {
  const tag = tagWith("*once*");
  expect(tagDescription(tag)).toBe(tagDescription(tag));
});

test("other work gets its turn before each description", async () => {
  await descriptionToHtml("loads the renderer");
  const order: string[] = [];
  const described = descriptionToHtml("*text*").then(() => order.push("described"));
  setImmediate(() => order.push("other work"));
  // The renderer is awaited first, so this turn of the event loop belongs to the other work.
  await described;
  expect(order).toEqual(["other work", "described"]);
});

test("Markdown of up to 4,096 characters is rendered, longer text is shown as it is, escaped and cut", async () => {
  expect(await descriptionToHtml(`*a*${"b".repeat(4_093)}`)).toBe(`<p><em>a</em>${"b".repeat(4_093)}</p>`);
  const cut = `*a* &lt;b&gt; ${"c".repeat(4_088)}…`;
  expect(await descriptionToHtml(`*a* <b> ${"c".repeat(9_000)}`)).toBe(`<p>${cut}</p>`);
});

test("an ordinary table is rendered; one that asks for thousands of cells stays text", async () => {
  expect(await descriptionToHtml("|a|b|\n|-|-|\n|1|2|")).toContain("<td>2</td>");
  const wide = `${"|a".repeat(500)}\n${"|-".repeat(500)}\n${"|\n".repeat(1_000)}`;
  expect(await descriptionToHtml(wide)).toBe(`<p>${wide}</p>`);
});

test.each([
  ["a link used again and again", `[a]: /${"u".repeat(2_000)}\n\n${"[a] ".repeat(500)}`],
  ["a small table of many cells", `${"|".repeat(41)}\n${"|-".repeat(40)}|\n${"|\n".repeat(40)}`],
])("%s becomes no HTML many times as long, and stays text", async (_, text) => {
  expect(await descriptionToHtml(text)).toBe(`<p>${text}</p>`);
});

test("descriptions are left out of an answer that has many megabytes of them, and the tags are all there", async () => {
  const quotes = '"'.repeat(70_000);
  const tags = Array.from({ length: 1_000 }, (_, index) => ({ ...tagWith(quotes), name: `t${index}` }));
  const reader = { runNames: () => ["."], tags: () => tags };
  const answer = await describedTags(reader, () => ({}));
  const described = Object.values(Object.values(answer)[0] ?? {}).map((tag) => JSON.stringify(tag).length);
  expect(described).toHaveLength(1_000);
  expect(described.filter((length) => length > 1_000).length).toBe(Math.ceil(MAX_DESCRIPTIONS / 24_583 - 1e-9));
});
