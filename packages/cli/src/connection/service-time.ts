/** What time it is for the service, by its answers. */
export interface ServiceTime {
  /** To be used for the calls: it looks at the `Date` of their answers. */
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds, by the last answer; by this machine where none had a date. */
  now(): number;
}

/** The clock of this machine may be wrong by days: what is deleted for its age must not depend on it. */
export function startServiceTime(fetch: typeof globalThis.fetch = globalThis.fetch): ServiceTime {
  let last: number | undefined;
  return {
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      const date = Date.parse(response.headers.get("date") ?? "");
      if (!Number.isNaN(date)) last = date;
      return response;
    },
    now: () => last ?? Date.now(),
  };
}
