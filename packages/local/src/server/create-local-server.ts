import { breakInProcess } from "../faults/break-connection.ts";
import { requireUsable } from "./check-options.ts";
import type { LocalServerOptions } from "./options.ts";
import { inProcessName, isInProcessName } from "./own-names.ts";
import { createServerCore, type Answer, type LocalServerHandle } from "./server-core.ts";

/** A local server that is called, not connected to. */
export interface InProcessLocalServer extends LocalServerHandle {
  /** Answers as a server at {@link LocalServerHandle.endpoint} would. Give it to whatever takes a `fetch`. */
  readonly fetch: typeof globalThis.fetch;
}

const endpoint = `http://${inProcessName}`;

/**
 * Makes a local server without a port, for tests in the same process. Its endpoint is `http://vizjobs.local`, which only its own
 * `fetch` reaches.
 *
 * @throws LocalServerError for a root that does not exist, a state file in use, or an option that cannot be used.
 *
 * @example
 * ```ts
 * const local = createLocalServer({ timing: "instant" });
 * const session = new Session({ ...local, fetch: local.fetch });
 * ```
 */
export function createLocalServer(options: LocalServerOptions = {}): InProcessLocalServer {
  requireUsable(options, "createLocalServer");
  const core = createServerCore(options, { endpoint: () => endpoint, isOwnName: isInProcessName, isOnLoopback: true });
  let isClosed = false;
  return {
    ...core.handle,
    endpoint,
    iamEndpoint: endpoint,
    control: core.controlAt(endpoint),
    get lastRequestAt() {
      return core.lastRequestAt();
    },
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      if (isClosed) throw new TypeError("The local server is closed.");
      return untilAborted(
        request.signal,
        core.answer(request).then((answer) => asReceived(request, answer), failed),
      );
    },
    close() {
      isClosed = true;
      return core.close();
    },
  };
}

/** What would have come over a connection. */
async function asReceived({ method }: Request, answer: Answer): Promise<Response> {
  const { response } = answer;
  response.headers.set("Date", new Date().toUTCString());
  if (answer.broken !== undefined) return breakInProcess(answer);
  return method === "HEAD" && response.body !== null ? new Response(null, response) : response;
}

function failed(error: unknown): never {
  throw new TypeError("fetch failed", { cause: error });
}

/** Rejects with the signal's reason as soon as it is aborted, as fetch does. */
function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
