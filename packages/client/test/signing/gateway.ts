import { startService, type Seen } from "../support/service.ts";
import { headerOf, parseAuthorization, plainCanonicalRequest, plainSignature } from "./plain-signature.ts";
import type { WireRequest } from "./plain-signature.ts";

/** An access key that the gateway knows. */
export interface Key {
  readonly accessKey: string;
  readonly secretKey: string;
}

/** What the gateway makes of a request. */
export interface Verdict {
  readonly request: WireRequest;
  readonly signedHeaders: readonly string[];
  /** Why the request is refused; undefined when it is let through. */
  readonly refusal: string | undefined;
}

/** Judges a request by nothing but what came over the wire. */
export function judge(request: WireRequest, { accessKey, secretKey }: Key): Verdict {
  const authorization = parseAuthorization(headerOf(request, "authorization"));
  const signedHeaders = authorization?.signedHeaders ?? [];
  const refuse = (refusal: string): Verdict => ({ request, signedHeaders, refusal });
  if (authorization === undefined) return refuse("no Authorization of the documented form");
  if (authorization.accessKey !== accessKey) return refuse("ak not exist");
  if (!signedHeaders.includes("x-sdk-date") || !signedHeaders.includes("host"))
    return refuse("date or host not signed");
  if (signedHeaders.join() !== [...signedHeaders].toSorted((a, b) => (a < b ? -1 : 1)).join())
    return refuse("not sorted");
  if (authorization.signature !== plainSignature(request, signedHeaders, secretKey)) {
    // As the real one says it: with what it made of the request, which shows where the two differ.
    const canonical = plainCanonicalRequest(request, signedHeaders).toString("latin1");
    return refuse(`verify aksk signature fail, canonicalRequest:${canonical.replaceAll("\n", "|")}`);
  }
  return { request, signedHeaders, refusal: undefined };
}

/** What every operation can read as its answer. */
const answer = { is_success: true, job_id: "7", job_name: "a", status: 8, jobs: [] };

/** A gateway on loopback that lets through what is signed with the key, and keeps its verdicts. */
export async function startGateway(key: Key): Promise<{ readonly endpoint: string; readonly verdicts: Verdict[] }> {
  const verdicts: Verdict[] = [];
  const { endpoint } = await startService((seen) => {
    const verdict = judge(wireRequestOf(seen), key);
    verdicts.push(verdict);
    return verdict.refusal === undefined
      ? { body: answer }
      : { status: 401, body: { error_code: "APIG.0301", error_msg: verdict.refusal } };
  });
  return { endpoint, verdicts };
}

/** A request of a service, as it came over the wire. */
export function wireRequestOf({ method, url, rawHeaders, bytes }: Seen): WireRequest {
  const headers = rawHeaders.flatMap((name, at): [string, string][] =>
    at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ""]] : [],
  );
  return { method, target: url, headers, body: bytes };
}
