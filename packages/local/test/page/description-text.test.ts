import { expect, test } from "vitest";

import { descriptionToHtml } from "../../src/charts/tag-description.ts";
import { descriptionText } from "../../page/description-text.ts";

test.each([
  ["Mean *cross-entropy*, see [here](https://example.com/?a=1&b=2 '<>')", "Mean cross-entropy, see here"],
  ['a < b && `c > d` "e"', 'a < b && c > d "e"'],
  ["<b>bold</b> &amp; <script>alert(1)</script>", "<b>bold</b> & <script>alert(1)</script>"],
  ["", ""],
])("the description %s reads %s", async (markdown, text) => {
  expect(descriptionText(await descriptionToHtml(markdown))).toBe(text);
});
