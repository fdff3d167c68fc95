import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { documents } from "../scripts/documents.ts";

describe("the documents that derive from the command tree", () => {
  it.each(documents().map(({ file, text }) => [basename(file.pathname), file, text] as const))(
    "hold in %s what the tree says (npm run generate writes them)",
    (_, file, text) => {
      expect(readFileSync(file, "utf8")).toBe(text);
    },
  );

  it("hold in the man page no character that roff sets as another, which a shell would not take", () => {
    const page = readFileSync(new URL("../man/vizjob.1", import.meta.url), "utf8");
    const [, ...lines] = page.split("\n");
    expect(lines.filter((line) => /(?<!\\)[-'`^~]/.test(line))).toEqual([]);
    expect(page).toContain("\\(aqloss*\\(aq");
  });

  it("are packed where man looks for them", () => {
    expect(packageJson.man).toEqual(["./man/vizjob.1"]);
    expect(packageJson.files).toContain("man");
  });
});
