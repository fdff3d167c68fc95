import { expect } from "vitest";
import { expectedOutcome } from "./expected-outcome.ts";

const read = "GET /v1/p/visualization-jobs/600";
const create = "POST /v1/p/visualization-jobs";
const notTold = { retryable: false, mayHaveBeenApplied: true };

/** Where a page or a worker differs from a server runtime, and why. `undefined`: not there. */
const inBrowsers = {
  report: {
    answerHeaders: {
      // CORS hides every header of an answer that the service does not expose: the request id, the clock, the pause it asks for.
      notExposed: {
        requestId: null,
        hasDate: false,
        stopped: { requestId: undefined },
        refusal: { requestId: undefined, retryAfterMs: undefined },
      },
    },
    // Chromium sends its own, whatever a page says.
    sentHeaders: { isUserAgentOfCaller: false },
    delivery: {
      // `fetch` rejects with the same bare TypeError whatever went wrong, so nobody can know that nothing was sent.
      createOnClosedPort: notTold,
      createOnPortWithoutHttps: notTold,
      // A redirect that is not followed is opaque: no status, no headers.
      redirect: { status: 0, requestId: undefined },
    },
  },
  service: {
    // Below `fetch` Chromium repeats what breaks off on a used connection, a create too, as often as it has used ones left.
    brokenOff: { [read]: expect.any(Number), [create]: expect.any(Number) },
    // A page asks leave for each of these first; a service has to grant them by name.
    headersAskedFor: [
      "authorization",
      "content-type",
      "x-auth-token",
      "x-project-id",
      "x-sdk-date",
      "x-security-token",
      "x-trace",
    ],
  },
};

/** Below `fetch` Bun repeats what breaks off on a used connection, unless it is a POST. */
const inBun = { service: { brokenOff: { [read]: 2 } } };

/** Below `fetch` Deno repeats whatever breaks off on a used connection, a create too. */
const inDeno = { service: { brokenOff: { [read]: 2, [create]: 2 } } };

/** What is expected where. */
export const outcomes = {
  node: expectedOutcome,
  bun: merge(expectedOutcome, inBun),
  deno: merge(expectedOutcome, inDeno),
  browser: merge(expectedOutcome, inBrowsers),
};

/** Takes what `changes` says over what `base` says. */
function merge(base: unknown, changes: unknown): unknown {
  if (!isRecord(base) || !isRecord(changes)) return changes;
  const merged = { ...base };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete merged[name];
    else merged[name] = merge(base[name], value);
  }
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
