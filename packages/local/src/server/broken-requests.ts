import { failureBodies } from "../generated/failures.gen.ts";
import { headersTooLarge, malformedRequest, urlTooLong } from "../http/guard.ts";
import { Refusal, worded } from "../http/refusal.ts";

/** What the HTTP parser of Node says of input that becomes no request. */
export interface BrokenRequest extends NodeJS.ErrnoException {
  /** The input in which it gave up. */
  readonly rawPacket?: Buffer;
}

/** The refusal of what the HTTP parser gave up. */
export function refusalOf({ code, message, rawPacket }: BrokenRequest): Refusal {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      // The parser counts the request line as a header.
      return rawPacket !== undefined && isOneLongUrl(rawPacket) ? urlTooLong() : headersTooLarge();
    case "ERR_HTTP_REQUEST_TIMEOUT": {
      const detail = "/ must come within the time of the server";
      return new Refusal(408, worded(failureBodies["ModelArts.6100"], { detail }));
    }
    case undefined:
    default:
      return malformedRequest(`/ must be HTTP/1.1: ${message.replace(/^Parse Error: /, "")}`);
  }
}

function isOneLongUrl(packet: Buffer): boolean {
  return /^[A-Z]+ \S+$/.test(packet.toString("latin1"));
}
