import { breakInProcess } from "../faults/break-connection.ts";
import { requireUsable } from "./check-options.ts";
import { connectionLimits } from "./connection-limits.ts";
import type { LocalServerOptions } from "./options.ts";
import { inProcessName, isInProcessName } from "./own-names.ts";
import { asReceived, redirected } from "./received-response.ts";
import { createServerCore, type LocalServerHandle } from "./server-core.ts";

/** A local server that is called, not connected to. */
export interface InProcessLocalServer extends LocalServerHandle {
  /**
   * Answers as a server at {@link LocalServerHandle.endpoint} would. Give it to whatever takes a `fetch`. Every other host is refused
   * with 403: nothing goes to the network.
   */
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
  const closing = new AbortController();
  let isClosed = false;

  const answer = async (request: Request): Promise<Response> => {
    request.signal.throwIfAborted();
    if (isClosed) throw closedError();
    // What a request with a body waits for may never come.
    const signal = request.body === null ? request.signal : AbortSignal.any([request.signal, closing.signal]);
    const work = core.answer(request.body === null ? request : new Request(request, { signal }));
    const made = await untilAborted(signal, work.catch(failed));
    return asReceived(request, made.broken === undefined ? made.response : await breakInProcess(made));
  };
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
      return redirected(request, await answer(request), answer);
    },
    async close() {
      isClosed = true;
      const giveUp = setTimeout(() => closing.abort(closedError()), connectionLimits.graceMs);
      await core.close();
      clearTimeout(giveUp);
    },
  };
}

function closedError(): TypeError {
  return new TypeError("The local server is closed.");
}

/** What fetch says when a body could not be sent. */
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
