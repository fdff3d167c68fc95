/** Chinese for the messages of the output. */
export const output = {} as const;
