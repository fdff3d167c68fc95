/** Chinese for the messages of what goes wrong. */
export const errors = {} as const;
