/** A time as ISO 8601 in the reader's own time zone, as Swedish dates are. */
export const localTime = (epochMs: number): string => new Date(epochMs).toLocaleString("sv-SE");
