import { lookup } from "node:dns/promises";
import { once } from "node:events";
import { connect as connectPlain, isIP, type Socket } from "node:net";
import { connect as connectSecurely, type TLSSocket } from "node:tls";

/** How far a connection came: which step failed and why, or what was found. */
export type Connection =
  | { readonly failedAt: "DNS" | "TCP" | "TLS"; readonly reason: string }
  | { readonly failedAt: undefined; readonly address: string; readonly protocol: string | undefined };

/** Connects step by step, each within a time of its own: a name, an address, a secure connection. Nothing is sent. */
export async function connectSteps(
  { hostname, port, protocol }: URL,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Connection> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const isSecure = protocol === "https:";
  let step: "DNS" | "TCP" | "TLS" = "DNS";
  const sockets: Socket[] = [];
  const keep = <S extends Socket>(socket: S): S => {
    sockets.push(socket);
    // What happens to a socket that nobody waits for any more is no failure.
    return socket.on("error", () => {});
  };
  const within = async <T>(work: Promise<T>): Promise<T> => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const late = once(limit, "abort").then(() => Promise.reject(new Error(`no answer within ${timeoutMs} ms`)));
    return Promise.race([work, late]);
  };
  try {
    const { address } = isIP(host) === 0 ? await within(lookup(host)) : { address: host };
    step = "TCP";
    const plain = keep(connectPlain({ host: address, port: Number(port || (isSecure ? 443 : 80)) }));
    await within(once(plain, "connect"));
    if (!isSecure) return { failedAt: undefined, address, protocol: undefined };
    step = "TLS";
    const secure: TLSSocket = keep(
      connectSecurely({ socket: plain, ...(isIP(host) === 0 ? { servername: host } : {}) }),
    );
    await within(once(secure, "secureConnect"));
    return { failedAt: undefined, address, protocol: secure.getProtocol() ?? undefined };
  } catch (error) {
    signal.throwIfAborted();
    return { failedAt: step, reason: reasonOf(error) };
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

/** Node's own message for a certificate is a sentence; for the others the code says more. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ("code" in error ? String(error.code) : error.name);
}
