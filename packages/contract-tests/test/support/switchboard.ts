import { createServer, request as sendRequest } from "node:http";
import { closeServer, listenOnLoopback } from "../../src/loopback.ts";

/** One address that leads to one server after another. */
export interface Switchboard {
  endpoint: string;
  /** Sends all that comes from now on to this origin. */
  connect: (origin: string) => void;
  close: () => Promise<void>;
}

/** Lets whatever takes long to start, and takes one upstream, stand before many servers. */
export async function startSwitchboard(): Promise<Switchboard> {
  let target: URL | undefined;
  const server = createServer((incoming, outgoing) => {
    const { url, method, headers } = incoming;
    const { hostname, port } = target ?? {};
    const request = sendRequest({ hostname, port, path: url, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(outgoing);
    });
    request.on("error", () => outgoing.destroy());
    incoming.pipe(request);
  });
  const endpoint = await listenOnLoopback(server);
  return {
    endpoint,
    connect: (origin) => {
      target = new URL(origin);
    },
    close: () => closeServer(server),
  };
}
