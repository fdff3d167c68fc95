import type { Line } from "./chart-line.ts";
import { count } from "./number-format.ts";

/** What a chart cannot draw as a line, in words; "" when it can draw all. */
export function chartNote(lines: readonly Line[], isLog: boolean): string {
  let notFinite = 0;
  let notPositive = 0;
  for (const { values } of lines) {
    for (const value of values) {
      if (!Number.isFinite(value)) notFinite++;
      else if (isLog && value <= 0) notPositive++;
    }
  }
  const parts = [
    notFinite > 0 && `${count(notFinite, "value")} not finite: × NaN, ▲ ∞, ▼ −∞.`,
    notPositive > 0 && `${count(notPositive, "value")} ≤ 0 not shown on the log scale.`,
  ];
  return parts.filter((part) => part !== false).join(" ");
}
