/** Chinese for the messages of the help. */
export const help = {} as const;
