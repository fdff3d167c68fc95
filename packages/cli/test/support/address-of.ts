/** The address that a `fetch` is called with. */
export const addressOf = (input: Parameters<typeof globalThis.fetch>[0]): URL =>
  new URL(input instanceof Request ? input.url : input);
