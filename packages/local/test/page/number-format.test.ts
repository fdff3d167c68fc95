import { expect, test } from "vitest";

import { formatStep, formatStepShort, formatValue } from "../../page/number-format.ts";

test.each([
  [0, "0"],
  [0.10000000149011612, "0.1"],
  [-0.123456789, "-0.12346"],
  [99999.4, "99999"],
  [1_000_000, "1e+6"],
  [8_589_934_592, "8.59e+9"],
  [0.0001, "0.0001"],
  [0.00001234567, "1.235e-5"],
])("the value %d reads %s", (value, text) => {
  expect(formatValue(value)).toBe(text);
});

test("steps are short on the axis and whole in the table", () => {
  expect([950, 1_500, 20_000_000, -3].map(formatStepShort)).toEqual(["950", "1.5K", "20M", "-3"]);
  expect(formatStep(1_234_567)).toBe("1,234,567");
});
