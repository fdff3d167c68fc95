import type { Stats } from "node:fs";
import type { FileHandle } from "node:fs/promises";

import { crc32c, maskCrc } from "./crc32c.ts";
import { MAX_RECORD_BYTES } from "./limits.ts";
import { RECORD_FOOTER_BYTES, RECORD_HEADER_BYTES } from "./record-framing.ts";

/** A record that is larger than one chunk. It is read over several turns of the event loop, and maybe several requests. */
export interface LargeRecord {
  /** Of the file when the reading of the record began. */
  readonly stats: Stats;
  readonly payloadEnd: number;
  /** What was read of the payload so far; undefined when the record is too large to hold, and only checked. */
  readonly payload: Buffer | undefined;
  /** Up to where in the file the record has been read. */
  at: number;
  crc: number;
}

/** `recordBytes` have to be there: nothing is allocated for a record that only claims to be large. */
export function createLargeRecord(offset: number, recordBytes: number, stats: Stats): LargeRecord {
  const payloadBytes = recordBytes - RECORD_HEADER_BYTES - RECORD_FOOTER_BYTES;
  const at = offset + RECORD_HEADER_BYTES;
  const payload = recordBytes > MAX_RECORD_BYTES ? undefined : Buffer.allocUnsafeSlow(payloadBytes);
  return { stats, payloadEnd: at + payloadBytes, payload, at, crc: 0 };
}

/**
 * Reads a large record on by one bufferful.
 *
 * - `more`: it is worth while to call again.
 * - `short`: the file has become shorter.
 * - `good`, `damaged`: all of it has been read and checked.
 */
export async function readLargeRecord(
  record: LargeRecord,
  handle: FileHandle,
  chunk: Buffer,
): Promise<"more" | "short" | "good" | "damaged"> {
  const { payloadEnd, payload, at } = record;
  if (at < payloadEnd) {
    const { bytesRead } = await handle.read(chunk, 0, Math.min(chunk.length, payloadEnd - at), at);
    record.crc = crc32c(viewOf(chunk), 0, bytesRead, record.crc);
    payload?.set(chunk.subarray(0, bytesRead), payload.length - (payloadEnd - at));
    record.at += bytesRead;
    return bytesRead === 0 ? "short" : "more";
  }
  const { bytesRead } = await handle.read(chunk, 0, RECORD_FOOTER_BYTES, payloadEnd);
  if (bytesRead < RECORD_FOOTER_BYTES) return "short";
  return viewOf(chunk).getUint32(0, true) === maskCrc(record.crc) ? "good" : "damaged";
}

function viewOf({ buffer, byteOffset, length }: Buffer): DataView {
  return new DataView(buffer, byteOffset, length);
}
