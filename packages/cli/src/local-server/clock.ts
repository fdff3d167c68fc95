import type { Context } from "../context.ts";
import { usageError } from "../errors/command-error.ts";
import { say } from "../language/message.ts";
import type { Words } from "../language/words.ts";
import { print } from "../output/print.ts";
import { renderTable } from "../output/table.ts";
import { parseDuration } from "../parser/durations.ts";
import { findControl } from "./control.ts";
import { localTime } from "./local-time.ts";
import { showControlRequests } from "./show-control-request.ts";

/** The server's clock, in its own field names. */
export interface ClockState {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Milliseconds per real millisecond. */
  readonly speed: number;
  readonly isFrozen: boolean;
}

/** What the server can be told to do to its clock. */
type ClockChange = { readonly [key in "advance" | "set" | "speed"]?: number } & { readonly isFrozen?: boolean };

export async function showClock(context: Context): Promise<void> {
  const { get } = await findControl(context);
  await describeClock(context, await get("/clock"));
}

/** What time it is for the jobs of the running server, in epoch milliseconds. */
export async function readTime(context: Context): Promise<number> {
  const { get } = await findControl(context);
  return clockIn(await get("/clock")).now;
}

export const advanceClock = (context: Context, { duration }: { readonly duration: string }): Promise<void> =>
  changeClock(context, { advance: parseDuration(duration, "DURATION") });

export const setClock = (context: Context, { time }: { readonly time: string }): Promise<void> =>
  changeClock(context, { set: parseTime(time) });

export const setClockSpeed = (context: Context, { factor }: { readonly factor: string }): Promise<void> =>
  changeClock(context, { speed: parseFactor(factor) });

export const freezeClock = (context: Context): Promise<void> => changeClock(context, { isFrozen: true });

export const resumeClock = (context: Context): Promise<void> => changeClock(context, { isFrozen: false });

async function changeClock(context: Context, change: ClockChange): Promise<void> {
  if (context.globals.dryRun) {
    await showControlRequests(context, [{ method: "POST", path: "/clock", body: change }]);
    return;
  }
  const { send } = await findControl(context);
  await describeClock(context, await send("POST", "/clock", change));
}

async function describeClock(context: Context, answer: unknown): Promise<void> {
  const clock = clockIn(answer);
  await print(context, {
    data: clock,
    ids: [new Date(clock.now).toISOString()],
    table: () => renderTable(clockRows(clock, context.words)),
  });
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what this endpoint answers, by the server's README
const clockIn = (answer: unknown): ClockState => answer as ClockState;

/** A clock as lines for people. */
export function clockRows({ now, speed, isFrozen }: ClockState, words: Words): string[][] {
  const pace = isFrozen
    ? say("stands still")
    : speed === 1
      ? say("as real time")
      : say("{speed} × real time", { speed });
  return [
    [words(say("clock")), localTime(now)],
    [words(say("pace")), words(pace)],
  ];
}

/** Reads a time in ISO 8601; without a zone it is one of the reader's own, and without a time of day midnight. */
function parseTime(text: string): number {
  const [, day, time = "00:00", zone = ""] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? [];
  const epochMs = Date.parse(`${day}T${time}${zone}`);
  // A 30th of February is taken for a day in March.
  const isDay = day !== undefined && new Date(`${day}T00:00Z`).toISOString().startsWith(day);
  if (isDay && !Number.isNaN(epochMs)) return epochMs;
  throw usageError(
    say("TIME: {text} is not a date or a time.", { text }),
    say("Write it as 2026-01-31, 2026-01-31T08:30 or 2026-01-31T08:30:00Z."),
  );
}

function parseFactor(text: string): number {
  const factor = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && factor > 0) return factor;
  throw usageError(
    say("FACTOR: {text} is not a number above 0.", { text }),
    say("5 is five times as fast as real time, 0.5 half as fast."),
  );
}
