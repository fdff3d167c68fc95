import { isDeep } from "./deep.ts";

/** Seeds of the forms that the local server's answers take. */
export const variantSeeds: readonly number[] = Array.from({ length: isDeep ? 200 : 3 }, (_, seed) => seed);
