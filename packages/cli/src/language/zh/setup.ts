/** Chinese for the messages of setting up. */
export const setup = {} as const;
