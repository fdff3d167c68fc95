/** Thrown when a body ends before its end, by its sender; nobody waits for the answer. */
export class BodyLost extends Error {}

/**
 * A body of at most so many bytes, when all of it comes before its sender gives up. A larger one is not read to its end, and
 * `tooLarge` is thrown.
 */
export async function readBody(request: Request, maxBytes: number, tooLarge: () => Error): Promise<Buffer> {
  const { method, headers, signal } = request;
  if (Number(headers.get("content-length") ?? 0) > maxBytes) throw tooLarge();
  // Not even to be asked for its body: over a port, that makes a whole new Request.
  if (method === "GET") return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  // Also ends the wait for what is still to come.
  const giveUp = (): void => void reader?.cancel().catch(() => {});
  signal.addEventListener("abort", giveUp, { once: true });
  try {
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
      chunks.push(part.value);
      size += part.value.length;
      if (size > maxBytes) giveUp();
    }
    signal.throwIfAborted();
  } catch (error) {
    throw new BodyLost("The body of the request broke off.", { cause: error });
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
  if (size > maxBytes) throw tooLarge();
  return Buffer.concat(chunks);
}
