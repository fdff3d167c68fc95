/** Chinese for the messages of `vizjob api`. */
export const api = {} as const;
