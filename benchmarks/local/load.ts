import { connect, type Socket } from "node:net";

/** Where load goes. */
export interface Target {
  readonly endpoint: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How many requests are under way at once. */
export const connections = 8;

/**
 * Requests per second that a server answers: each of a few open connections sends its next request when the last answer is
 * whole. Requests are made once and sent as bytes, because a client library spends more on a request than the servers do.
 */
export async function requestsPerSecond(target: Target, durationMs: number): Promise<number> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(target.endpoint)));
  const startedAt = performance.now();
  const endAt = startedAt + durationMs;
  let answered = 0;
  const goOn = () => {
    answered += 1;
    return performance.now() < endAt;
  };
  await Promise.all(sockets.map((socket) => send(socket, [requestText(target)], goOn)));
  return (answered * 1_000) / (performance.now() - startedAt);
}

/** Sends a number of requests to the targets in turn, over as many connections. */
export async function sendRequests(targets: readonly Target[], count: number): Promise<void> {
  const endpoint = targets[0]?.endpoint ?? "";
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(endpoint)));
  let sent = connections;
  const goOn = () => (sent += 1) <= count;
  await Promise.all(sockets.map((socket) => send(socket, targets.map(requestText), goOn)));
}

function requestText({ endpoint, path, headers }: Target): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${path} HTTP/1.1\r\nHost: ${new URL(endpoint).host}\r\n${lines.join("")}\r\n`;
}

function open(endpoint: string): Promise<Socket> {
  const { hostname, port } = new URL(endpoint);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true }, () => resolve(socket));
    socket.once("error", reject);
  });
}

/** Sends requests in turn until it is told to stop, each when the answer to the last one is whole; then closes. */
function send(socket: Socket, requests: readonly string[], goOn: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let turn = 0;
    let received = "";
    const next = () => {
      socket.write(requests[turn % requests.length] ?? "");
      turn += 1;
    };
    const fail = (problem: string) => {
      socket.destroy();
      reject(new Error(problem));
    };
    socket.once("close", () => fail("the server closed a connection while it was measured"));
    socket.setEncoding("latin1");
    socket.on("data", (text: string) => {
      received += text;
      if (!isWhole(received)) return;
      if (!received.startsWith("HTTP/1.1 200 ")) return fail(`the server answered ${received}`);
      received = "";
      if (goOn()) return next();
      socket.destroy();
      resolve();
    });
    next();
  });
}

/** Whether all of an answer is there; none of those measured sends more than it was asked for. */
function isWhole(received: string): boolean {
  const headEnd = received.indexOf("\r\n\r\n");
  if (headEnd === -1) return false;
  const length = /^content-length: *(\d+)/im.exec(received.slice(0, headEnd));
  return length === null ? received.endsWith("\r\n0\r\n\r\n") : received.length >= headEnd + 4 + Number(length[1]);
}
