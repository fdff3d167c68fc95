import { once } from "node:events";

/** What `work` resolves to; rejects at once on Ctrl-C, for work that takes no signal. */
export const orInterrupted = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  Promise.race([work, interruption(signal)]);

async function interruption(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, "abort");
  throw signal.reason;
}
