import type { ServerResponse } from "node:http";
import type { Answer } from "../server/server-core.ts";

/** Carries an answer over a socket that breaks: without a byte of it, or after half of its body. */
export async function breakSocket({ response, broken }: Answer, outgoing: ServerResponse): Promise<void> {
  const { socket } = outgoing;
  if (broken === "reset") {
    await response.body?.cancel();
    socket?.resetAndDestroy();
    return;
  }
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), "Content-Length": body.length });
  outgoing.write(half(body), () => socket?.destroy());
}

/** The same where there is no socket: rejects as fetch does, or resolves to an answer whose body breaks off. */
export async function breakInProcess({ response, broken }: Answer): Promise<Response> {
  if (broken === "reset") throw new TypeError("fetch failed", { cause: systemError("ECONNRESET", "read ECONNRESET") });
  const bytes = Buffer.from(await response.arrayBuffer());
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(half(bytes)),
    pull(controller) {
      controller.error(new TypeError("terminated", { cause: systemError("UND_ERR_SOCKET", "other side closed") }));
    },
  });
  const { status, headers } = response;
  return new Response(body, { status, headers });
}

function half(body: Buffer): Buffer {
  return body.subarray(0, Math.ceil(body.length / 2));
}

function systemError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
