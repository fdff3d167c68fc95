import { usageError } from "../errors/command-error.ts";

const unitMs: { readonly [unit: string]: number } = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads `90s`, `1h30m`, `500ms` as milliseconds. A number without a unit is refused, because nobody knows what it means. */
export function parseDuration(text: string, flag: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/gy)];
  const total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (unitMs[unit ?? ""] ?? Number.NaN), 0);
  if (parts.length === 0 || parts.map(([part]) => part).join("") !== text || !Number.isSafeInteger(Math.round(total))) {
    const hint = /^\d+$/.test(text)
      ? `Say which unit: ${flag} ${text}m is minutes, ${flag} ${text}h hours.`
      : "Write it as 500ms, 30s, 10m, 4h or 1h30m.";
    throw usageError(`${flag}: "${text}" is not a duration with a unit.`, hint);
  }
  return Math.round(total);
}

/** Reads a duration that has to be longer than nothing. */
export function parsePositiveDuration(text: string, flag: string): number {
  const ms = parseDuration(text, flag);
  if (ms === 0) throw usageError(`${flag}: "${text}" is no time at all.`, "Give at least 1ms.");
  return ms;
}

/** Writes milliseconds as people do: `2h 5m`, `33s`, `0.4s`. */
export function formatDuration(ms: number): string {
  if (ms < 10_000) return `${(ms / 1_000).toFixed(1)}s`;
  const seconds = Math.round(ms / 1_000);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3_600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "m"],
    [seconds % 60, "s"],
  ];
  const first = parts.findIndex(([amount]) => amount > 0);
  return parts
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount}${unit}`)
    .join(" ");
}
