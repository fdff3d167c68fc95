import { createHash } from "node:crypto";
import { constants, realpathSync, statSync, type Stats } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";

import type { EventDecoder } from "./event-decoder.ts";
import { createLargeRecord, readLargeRecord, type LargeRecord } from "./large-record.ts";
import { CHUNK_BYTES, MAX_RECORD_BYTES } from "./limits.ts";
import type { Notice } from "./notice.ts";
import { nextRecord, RECORD_FOOTER_BYTES, RECORD_HEADER_BYTES, scanRecords } from "./record-framing.ts";
import type { EventSource } from "./value-decoder.ts";
import type { EventFault } from "./wire-reader.ts";

const HEAD_BYTES = 4_096;

/** What is remembered of an event file between two reads. */
export interface EventFile {
  readonly path: string;
  /** Relative to the log directory. */
  readonly name: string;
  readonly runName: string;
  readonly source: EventSource;
  /** The end of the last whole record read. */
  offset: number;
  /** As it was when last opened; undefined before that. */
  stats: Stats | undefined;
  /** True when everything that `stats` promised has been read. */
  isReadToEnd: boolean;
  /** Hash of the file's first bytes: object storage replaces whole files under their old names. */
  head: { readonly length: number; readonly hash: string };
  /** The record at `offset` while it is read chunk by chunk because it is larger than one. */
  large: LargeRecord | undefined;
  /** At most one per problem. A `damaged` one holds the reading of the file where it is. */
  readonly notices: Map<Notice["problem"], Notice>;
}

export function createEventFile(path: string, name: string, runName: string, source: EventSource): EventFile {
  const head = { length: 0, hash: "" };
  const notices: EventFile["notices"] = new Map();
  const nothingRead = { offset: 0, stats: undefined, isReadToEnd: false, head, large: undefined };
  return { path, name, runName, source, ...nothingRead, notices };
}

/** What the files of a log directory share while they are read. */
export interface ReadContext {
  readonly decoder: EventDecoder;
  /** Room for one chunk, which is made when the first file is read: most often no file has changed. */
  buffer: Buffer | undefined;
  /** True once some file has been opened. */
  hasRead: boolean;
  /** True when the reading should stop at the next chunk. */
  shouldStop(): boolean;
}

export function createReadContext(decoder: EventDecoder, shouldStop: () => boolean): ReadContext {
  return { decoder, buffer: undefined, hasRead: false, shouldStop };
}

/** True when nothing about the file has changed since it was last read to its end. */
export function isUnchanged(file: EventFile, stats: Stats): boolean {
  const { stats: last, isReadToEnd } = file;
  if (last === undefined || !isReadToEnd) return false;
  return isSameInode(last, stats) && isSameContent(last, stats);
}

export function isSameContent(a: Stats, b: Stats): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs;
}

function isSameInode(a: Stats, b: Stats): boolean {
  return a.dev === b.dev && a.ino === b.ino;
}

/**
 * Reads on from where the last read ended.
 *
 * - `done`: everything that is complete has been read; an incomplete record at the end waits for the next time.
 * - `stopped`: `shouldStop` said so; there is more.
 * - `replaced`: these are not the bytes of last time. Nothing was read: the run has to start again.
 */
export async function readEventFile(file: EventFile, context: ReadContext): Promise<"done" | "stopped" | "replaced"> {
  const handle = await open(file.path, openFlags);
  try {
    const stats = await handle.stat();
    requireInPlace(file.path, stats);
    if (!(await isContinuation(file, handle, stats))) return "replaced";
    file.stats = stats;
    file.isReadToEnd = false;
    let progress: "more" | "done" = "more";
    // Bytes of a file that is being copied may arrive out of order: a damaged place is looked at again when the file changes.
    if (file.notices.delete("damaged")) file.source.run.changes++;
    while (progress === "more") {
      progress =
        file.large === undefined
          ? await readChunk(file, handle, stats, context)
          : await readLargeChunk(file, file.large, handle, stats, context);
      if (progress === "more" && context.shouldStop()) return "stopped";
    }
    file.isReadToEnd = true;
    return "done";
  } finally {
    await handle.close();
  }
}

/** A pipe that took the place of the file is not waited for. Windows has neither flag. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Refuses a file that is not where it was found: a link may have taken the place of a directory above it. Its path is a real one. */
function requireInPlace(path: string, opened: Stats): void {
  if (opened.isFile() && realpathSync(path) === path && isSameInode(statSync(path), opened)) return;
  throw Object.assign(new Error(`${path} is no longer the file that it was.`), { code: "ELOOP" });
}

async function isContinuation(file: EventFile, handle: FileHandle, stats: Stats): Promise<boolean> {
  const { stats: last, head } = file;
  if (stats.size < Math.max(file.offset, head.length) || (last !== undefined && !isSameInode(last, stats)))
    return false;
  const bytes = Buffer.alloc(Math.min(HEAD_BYTES, stats.size));
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
  if (head.length > 0 && hash(bytes.subarray(0, head.length)) !== head.hash) return false;
  if (bytesRead > head.length) file.head = { length: bytesRead, hash: hash(bytes.subarray(0, bytesRead)) };
  return true;
}

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64");
}

/** Reads and decodes one bufferful. `more` means that it is worth while to call again. */
async function readChunk(
  file: EventFile,
  handle: FileHandle,
  stats: Stats,
  context: ReadContext,
): Promise<"more" | "done"> {
  context.buffer ??= Buffer.allocUnsafeSlow(CHUNK_BYTES);
  const { buffer, decoder } = context;
  const wanted = Math.min(buffer.length, stats.size - file.offset);
  if (wanted < RECORD_HEADER_BYTES) return "done";
  const { bytesRead } = await handle.read(buffer, 0, wanted, file.offset);
  const view = new DataView(buffer.buffer, buffer.byteOffset, bytesRead);
  const scan = scanRecords(view, bytesRead);
  let outcome = nextRecord(scan);
  for (; outcome === "record"; outcome = nextRecord(scan)) {
    const fault = decoder.decode(view, scan.payloadStart, scan.payloadEnd, file.source);
    if (fault !== undefined) noteFault(file, file.offset + scan.payloadStart - RECORD_HEADER_BYTES, fault);
  }
  file.offset += scan.at;
  if (outcome !== "incomplete") {
    noteDamage(file, outcome === "bad-length-checksum" ? "length" : "content");
    return "done";
  }
  const remaining = stats.size - file.offset;
  // A short read means that the file shrank meanwhile: the next look at it will tell.
  if (scan.at === 0 && bytesRead < wanted) return "done";
  if (scan.payloadEnd === 0) return remaining >= RECORD_HEADER_BYTES ? "more" : "done";
  const recordBytes = scan.payloadEnd - scan.at + RECORD_FOOTER_BYTES;
  if (recordBytes > remaining) return "done";
  if (recordBytes > buffer.length) file.large = createLargeRecord(file.offset, recordBytes, stats);
  return "more";
}

/** Reads one bufferful of a record that is larger than that, and decodes the record when all of it is there and good. */
async function readLargeChunk(
  file: EventFile,
  record: LargeRecord,
  handle: FileHandle,
  stats: Stats,
  context: ReadContext,
): Promise<"more" | "done"> {
  context.buffer ??= Buffer.allocUnsafeSlow(CHUNK_BYTES);
  const outcome = await readLargeRecord(record, handle, context.buffer);
  if (outcome === "more") return "more";
  if (outcome === "short") return "done";
  file.large = undefined;
  if (outcome === "damaged") {
    // The bytes may have changed between two requests: only a check of the file as it is now can tell.
    if (!isSameContent(record.stats, stats)) return "more";
    noteDamage(file, "content");
    return "done";
  }
  const start = file.offset;
  file.offset = record.payloadEnd + RECORD_FOOTER_BYTES;
  if (record.payload === undefined) noteOversized(file, start, file.offset);
  else {
    const { buffer, byteOffset, length } = record.payload;
    const parts = context.decoder.decodeInParts(
      new DataView(buffer, byteOffset, length),
      0,
      length,
      file.source,
      CHUNK_BYTES,
    );
    let part = parts.next();
    for (; part.done !== true; part = parts.next()) await setImmediate();
    if (part.value !== undefined) noteFault(file, start, part.value);
  }
  return "more";
}

function noteDamage(file: EventFile, part: "length" | "content"): void {
  addNotice(
    file,
    "damaged",
    file.offset,
    `the checksum of a record's ${part} is wrong. Nothing after it is read; what came before is shown.`,
  );
}

function noteOversized(file: EventFile, start: number, end: number): void {
  const size = Math.round((end - start) / 2 ** 20);
  const limit = MAX_RECORD_BYTES / 2 ** 20;
  addNotice(
    file,
    "oversized",
    start,
    `a record of ${size} MiB is passed over: only records up to ${limit} MiB are read.`,
  );
}

function noteFault(file: EventFile, offset: number, { problem, message }: EventFault): void {
  const what = problem === "limit" ? "a record holds more than is shown" : "a record is not a proper event";
  addNotice(file, problem, offset, `${what}: ${message}. What is concerned is left out.`);
}

function addNotice(file: EventFile, problem: Notice["problem"], offset: number, message: string): void {
  if (file.notices.has(problem)) return;
  const sentence = `${file.name}, at byte ${offset}: ${message}`;
  file.notices.set(problem, { run: file.runName, file: file.name, offset, problem, message: sentence });
  file.source.run.changes++;
}
