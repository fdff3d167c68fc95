import { expect, test } from "vitest";

import { groupTags } from "../../page/tag-groups.ts";

test("tags are grouped by what comes before the first slash, in the order in which people count", () => {
  expect(groupTags(["b/layer10/x", "loss", "b/layer2", "__proto__/x", "/x"])).toEqual([
    { name: "", tags: ["/x", "loss"] },
    { name: "__proto__", tags: ["__proto__/x"] },
    { name: "b", tags: ["b/layer2", "b/layer10/x"] },
  ]);
});
