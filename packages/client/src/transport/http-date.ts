const httpDate =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Reads the date of an HTTP header as epoch milliseconds; undefined when it is not of that form. */
export function readHttpDate(value: string | null): number | undefined {
  const date = value?.trim() ?? "";
  const instant = httpDate.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
}
