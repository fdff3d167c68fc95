/** Thrown when a body ends before its end, by its sender; nobody waits for the answer. */
export class BodyLost extends Error {}

/** A body of at most so many bytes; a larger one is not read to its end, and `tooLarge` is thrown. */
export async function readBody(request: Request, maxBytes: number, tooLarge: () => Error): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = Number(request.headers.get("content-length") ?? 0);
  if (size > maxBytes) throw tooLarge();
  // Not even to be asked for its body: over a port, that makes a whole new Request.
  if (request.method === "GET") return Buffer.alloc(0);
  size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxBytes) break;
    }
  } catch (error) {
    throw new BodyLost("The body of the request broke off.", { cause: error });
  }
  if (size > maxBytes) throw tooLarge();
  return Buffer.concat(chunks);
}
