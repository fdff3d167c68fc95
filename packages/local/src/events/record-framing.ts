import { crc32c, maskCrc } from "./crc32c.ts";

/** Length prefix (8 bytes) and its checksum (4). */
export const RECORD_HEADER_BYTES = 12;
/** Checksum of the payload. */
export const RECORD_FOOTER_BYTES = 4;

/**
 * - `record`: a whole record with good checksums; `payloadStart` and `payloadEnd` say where it is.
 * - `incomplete`: the window ends before the record does; `payloadEnd` is known once the header is there.
 * - `bad-length-checksum`, `bad-payload-checksum`: the file is damaged here.
 */
export type RecordOutcome = "record" | "incomplete" | "bad-length-checksum" | "bad-payload-checksum";

/** A window on a record file and the position in it; reused for every record so that reading allocates nothing. */
export interface RecordScan {
  readonly view: DataView;
  /** Bytes of `view` that hold data. */
  readonly end: number;
  /** Where the next record begins. Moved on only by the outcome `record`. */
  at: number;
  payloadStart: number;
  /** 0 while even the header is incomplete. May lie far beyond `end`: a length prefix is only a claim. */
  payloadEnd: number;
}

export function scanRecords(view: DataView, end: number): RecordScan {
  return { view, end, at: 0, payloadStart: 0, payloadEnd: 0 };
}

/** Reads the record at `scan.at`. Nothing is allocated, whatever the length prefix claims. */
export function nextRecord(scan: RecordScan): RecordOutcome {
  const { view, end, at } = scan;
  scan.payloadEnd = 0;
  if (end - at < RECORD_HEADER_BYTES) return "incomplete";
  if (view.getUint32(at + 8, true) !== maskCrc(crc32c(view, at, at + 8))) return "bad-length-checksum";
  scan.payloadStart = at + RECORD_HEADER_BYTES;
  scan.payloadEnd = scan.payloadStart + view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  if (scan.payloadEnd + RECORD_FOOTER_BYTES > end) return "incomplete";
  const checksum = maskCrc(crc32c(view, scan.payloadStart, scan.payloadEnd));
  if (view.getUint32(scan.payloadEnd, true) !== checksum) return "bad-payload-checksum";
  scan.at = scan.payloadEnd + RECORD_FOOTER_BYTES;
  return "record";
}

/** Puts a payload into a record: length, checksum of the length, payload, checksum of the payload. */
export function frameRecord(payload: Uint8Array): Uint8Array {
  const record = new Uint8Array(RECORD_HEADER_BYTES + payload.length + RECORD_FOOTER_BYTES);
  const view = new DataView(record.buffer);
  const payloadEnd = RECORD_HEADER_BYTES + payload.length;
  view.setUint32(0, payload.length, true);
  view.setUint32(8, maskCrc(crc32c(view, 0, 8)), true);
  record.set(payload, RECORD_HEADER_BYTES);
  view.setUint32(payloadEnd, maskCrc(crc32c(view, RECORD_HEADER_BYTES, payloadEnd)), true);
  return record;
}
