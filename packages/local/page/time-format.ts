const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Where an axis of seconds may have its ticks. */
export const DURATION_STEPS: readonly number[] = [
  0.001,
  0.002,
  0.005,
  0.01,
  0.02,
  0.05,
  0.1,
  0.2,
  0.5,
  1,
  2,
  5,
  10,
  15,
  30,
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 4, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((days) => days * DAY),
];

/** A length of time in its two largest parts: "1d 4h", "3m 20s", "2.5s". */
export function formatDuration(seconds: number): string {
  if (!Number.isFinite(seconds)) return "–";
  const sign = seconds < 0 ? "−" : "";
  const size = Math.abs(seconds);
  if (size < MINUTE) return `${sign}${Number(size.toPrecision(3))}s`;
  const parts: readonly [number, string][] = [
    [Math.floor(size / DAY), "d"],
    [Math.floor((size % DAY) / HOUR), "h"],
    [Math.floor((size % HOUR) / MINUTE), "m"],
    [Math.floor(size % MINUTE), "s"],
  ];
  const first = parts.findIndex(([amount]) => amount > 0);
  return (
    sign +
    parts
      .slice(first, first + 2)
      .filter(([amount]) => amount > 0)
      .map((part) => part.join(""))
      .join(" ")
  );
}

const wallTime = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" });

/** A date and a time of day where the reader is, from epoch seconds. */
export function formatWallTime(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? "–" : wallTime.format(date);
}
