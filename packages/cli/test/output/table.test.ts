import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { renderTable } from "../../src/output/table.ts";

describe("renderTable", () => {
  it("aligns columns by what a terminal shows: wide characters, joined emoji and colours", async () => {
    const rows = [
      ["手写", "a"],
      ["\u001b[32mgreen\u001b[39m", "b"],
      ["👩‍🔬", "c"],
    ];
    const before = (await renderTable(rows))
      .trimEnd()
      .split("\n")
      .map((line) => stringWidth(line.slice(0, -1)));
    expect(new Set(before)).toEqual(new Set([7]));
  });

  it("ends no line with blanks", async () => {
    expect(
      await renderTable([
        ["a", ""],
        ["bb", "c"],
      ]),
    ).toBe("a\nbb  c\n");
  });

  it("prints nothing for no rows", async () => {
    expect(await renderTable([])).toBe("");
  });

  it("cuts wide characters so that the line fits", async () => {
    const line = (await renderTable([["id", "词".repeat(20)]], { columns: 11 })).trimEnd();
    expect(line).toBe("id  词词词…");
    expect(stringWidth(line)).toBeLessThanOrEqual(11);
  });
});
