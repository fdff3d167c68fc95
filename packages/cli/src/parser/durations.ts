import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";

const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A longer timer would fire at once. */
export const longestTimerMs = 2 ** 31 - 1;

/** Reads `90s`, `1h30m`, `500ms` as milliseconds. A number without a unit is refused, because nobody knows what it means. */
export function parseDuration(text: string, flag: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/gy)];
  const total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * msOf(unit), 0);
  if (parts.length === 0 || parts.map(([part]) => part).join("") !== text || !Number.isSafeInteger(Math.round(total))) {
    const hint = /^\d+$/.test(text)
      ? say("Say which unit: {flag} {text}s is seconds, {flag} {text}m minutes.", { flag, text })
      : say("Write it as 500ms, 30s, 10m, 4h or 1h30m.");
    throw usageError(say('{flag}: "{text}" is not a duration with a unit.', { flag, text }), hint);
  }
  return Math.round(total);
}

const msOf = (unit: string | undefined): number =>
  Object.entries(unitMs).find(([name]) => name === unit)?.[1] ?? Number.NaN;

/** Reads a duration that has to be longer than nothing. */
export function parsePositiveDuration(text: string, flag: string): number {
  const ms = parseDuration(text, flag);
  if (ms === 0) {
    throw usageError(say('{flag}: "{text}" is no time at all.', { flag, text }), say("Give at least 1ms."));
  }
  return ms;
}

/** Reads a duration that is a whole number of hours, and returns that number. */
export function parseHours(text: string, flag: string): number {
  if (/^\d+$/.test(text)) {
    throw usageError(
      say('{flag}: "{text}" is not a duration with a unit.', { flag, text }),
      say("Write it as {example}.", { example: `${flag} ${text}h` }),
    );
  }
  const hours = parseDuration(text, flag) / unitMs.h;
  if (Number.isInteger(hours)) return hours;
  const below = Math.floor(hours);
  throw usageError(
    say("{flag}: {text} is not a whole number of hours.", { flag, text }),
    below === 0
      ? say("Use {duration}.", { duration: "1h" })
      : say("Use {shorter} or {longer}.", { shorter: `${below}h`, longer: `${below + 1}h` }),
  );
}

/** Writes milliseconds as people do: `2h 5m`, `33s`, `2s`, `0.4s`. */
export function formatDuration(ms: number): string {
  if (ms < 10_000) return `${Number((ms / 1_000).toFixed(1))}s`;
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
