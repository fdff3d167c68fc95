/** When a job was created, in milliseconds. Ten digits are seconds, all else milliseconds: both occur in documented answers. */
export function createdAt(time: number | string | undefined): number | undefined {
  if (typeof time !== "number") return undefined;
  const ms = time >= 1e9 && time < 1e10 ? time * 1_000 : time;
  return Number.isNaN(new Date(ms).getTime()) ? undefined : ms;
}

/** A time as people read it, in their own zone; what is no time stays what it is. */
export function timeText(time: number | string | undefined): string | undefined {
  const ms = createdAt(time);
  // Swedish dates are ISO 8601 in the reader's own time zone.
  return ms === undefined ? (time === undefined ? undefined : String(time)) : new Date(ms).toLocaleString("sv-SE");
}
