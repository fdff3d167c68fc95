import { describe, expect, it } from "vitest";
import { chartLines } from "../../src/demo/show-charts.ts";
import { english } from "../../src/language/words.ts";

const empty = { tag: undefined, tagCount: 0, series: [], notices: [] };

describe("chartLines", () => {
  it("draws all runs on one scale, with the numbers of each", async () => {
    const series = [
      { run: "low", values: [0, 1, 2] },
      { run: "high", values: [4, 6, 8] },
    ];
    expect(await chartLines({ ...empty, tag: "loss", tagCount: 2, series }, 2, english)).toEqual([
      "loss (one of 2 tags)",
      "low   ▁▂▃  min 0  max 2  last 2",
      "high  ▅▆█  min 4  max 8  last 8",
    ]);
  });

  it("says so where a run has no finite value, and shows what the last one is", async () => {
    const series = [
      { run: "a", values: [Number.NaN] },
      { run: "b", values: [1, Number.NaN] },
    ];
    const lines = await chartLines({ ...empty, tag: "loss", tagCount: 1, series }, 2, english);
    expect(lines[1]).toMatch(/^a .*no finite value$/);
    expect(lines[2]).toMatch(/^b .*last NaN$/);
  });

  it("shows eight runs and counts the rest", async () => {
    const series = Array.from({ length: 11 }, (_, index) => ({ run: `run-${index}`, values: [index] }));
    const lines = await chartLines({ ...empty, tag: "loss", tagCount: 1, series }, 2, english);
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe("and 3 more runs");
  });

  it("lets no name or notice move the cursor", async () => {
    const series = [{ run: "a\u001b[2J", values: [1] }];
    const text = (
      await chartLines(
        {
          ...empty,
          tag: "t\nag",
          tagCount: 1,
          series,
          notices: ["\u001b]0;x\u0007"],
        },
        1,
        english,
      )
    ).join("");
    for (const letter of ["\u001b", "\u0007", "\n"]) expect(text).not.toContain(letter);
  });

  it("tells a directory without files from one without scalars", async () => {
    expect((await chartLines(empty, 0, english))[0]).toMatch(/^There are no event files here yet\./);
    expect((await chartLines(empty, 1, english))[0]).toMatch(/^There are event files here, but no scalars in them\./);
    expect(await chartLines({ ...empty, notices: ["a: damaged"] }, 1, english)).toEqual([
      expect.stringMatching(/^There are event files here, but no scalars that can be read\./),
      "a: damaged",
    ]);
  });
});
