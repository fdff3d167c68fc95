/** Chinese for the messages of the local server. */
export const local = {} as const;
