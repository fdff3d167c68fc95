import { describe, expect, it } from "vitest";
import { type ChartSize, lineChart } from "../../src/output/line-chart.ts";

const size: ChartSize = { columns: 14, rows: 3 };

const draw = (values: readonly number[], { columns, rows } = size) =>
  lineChart([{ points: values.map((value, index) => [index, value] as const), paint: (text) => text }], {
    columns,
    rows,
  });

/** A level line whose colour is a mark around it. */
const level = (y: number, mark: string) => ({
  points: [
    [0, y],
    [1, y],
  ] as const,
  paint: (text: string) => `${mark}${text}${mark}`,
});

describe("lineChart", () => {
  it("draws a line from the lowest to the highest value, between axes that name them", () => {
    expect(draw([0, 10, 20])).toEqual([
      "20 ┤       ⣀⠔⠊",
      "10 ┤    ⣀⠔⠊",
      " 0 ┤⣀⠤⠒⠉",
      "   └──────────",
      "    0        2",
    ]);
  });

  it("fits its width, whatever the labels are", () => {
    for (const values of [
      [1e-9, 5],
      [-123_456, 99.5],
      [1.7e308, -1.7e308],
    ]) {
      for (const columns of [10, 40, 120]) {
        const widths = draw(values, { columns, rows: 4 }).map((line) => line.length);
        expect(Math.max(...widths)).toBeLessThanOrEqual(Math.max(columns, 20));
      }
    }
  });

  it("draws the largest numbers that there are", () => {
    const [first = "", , , last = ""] = draw([-1.7e308, 1.7e308], { columns: 20, rows: 4 });
    expect(first).toMatch(/^ 1\.7e\+308 ┤ +[⠀-⣿]+$/);
    expect(last).toMatch(/^-1\.7e\+308 ┤[⠀-⣿]+$/);
  });

  it("breaks the line where a value is not finite", () => {
    const whole = draw([1, 1, 1, 1, 1]);
    const broken = draw([1, 1, Number.NaN, Number.POSITIVE_INFINITY, 1]);
    expect(whole.join("\n")).toMatch(/[⠀-⣿]{10}/);
    expect(broken.join("\n")).toMatch(/[⠀-⣿] {7,}[⠀-⣿]$/m);
  });

  it("draws a constant in the middle, and a single point", () => {
    expect(draw([7, 7])[1]).toMatch(/┤[⠀-⣿]{11}$/);
    expect(draw([7]).join("")).toMatch(/[⠀-⣿]/);
  });

  it("draws nothing where nothing is finite", () => {
    expect(draw([])).toEqual([]);
    expect(draw([Number.NaN, Number.NEGATIVE_INFINITY])).toEqual([]);
  });

  it("colours each line, the last one on top", () => {
    const [top = "", , bottom = ""] = lineChart([level(2, "a"), level(0, "b"), level(0, "c")], size);
    expect(top).toMatch(/┤a[⠀-⣿]+a$/);
    expect(bottom).toMatch(/┤c[⠀-⣿]+c$/);
  });
});
