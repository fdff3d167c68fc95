/** `npm run test:deep` runs the counts that take too long for every change. */
export const isDeep = import.meta.env.MODE === "deep";
