import { mkdir, open, type FileHandle } from "node:fs/promises";
import { join, resolve } from "node:path";

import { encodeScalarEvent, encodeVersionEvent } from "./event-encoder.ts";
import { frameRecord } from "./record-framing.ts";

/** Options of {@link createEventFileWriter}. */
export interface EventFileWriterOptions {
  /** Time of the file's first record, and in seconds part of its name. Epoch milliseconds. Default: now. */
  readonly wallTimeMs?: number;
}

/** Options of {@link EventFileWriter.scalar}. */
export interface ScalarOptions {
  /** When the value was measured. Epoch milliseconds. Default: now. */
  readonly wallTimeMs?: number;
  /** What the tag means, in Markdown. Only the first value of a tag in this file carries it; later ones are ignored. */
  readonly description?: string;
  /** A name to show instead of the tag. Only the first value of a tag in this file carries it; later ones are ignored. */
  readonly displayName?: string;
}

/** Appends scalars to one TensorBoard event file. Made by {@link createEventFileWriter}. */
export interface EventFileWriter {
  /** Absolute path of the file: `DIRECTORY/events.out.tfevents.SECONDS.vizjobs.PID.N.v2`. */
  readonly path: string;
  /**
   * Appends one value of a tag. Resolves once it is in the file, where readers can see it.
   * Calls keep their order without being awaited one by one.
   *
   * @param tag - name of the series, such as `loss/train`: 1 character or more; `/` groups tags.
   * @param step - a whole number from -2^63 to 2^63 - 1; as a `number`, a safe integer.
   * @param value - stored as float32; NaN and the infinities are fine.
   * @throws TypeError or RangeError when an argument is outside these bounds; nothing is written then.
   */
  scalar(tag: string, step: number | bigint, value: number, options?: ScalarOptions): Promise<void>;
  /** Waits until everything is in the file and closes it. Closing again does nothing; writing afterwards is an error. */
  close(): Promise<void>;
}

let filesCreated = 0;

/**
 * Creates a TensorBoard event file that holds scalars in the form of TensorFlow 2, with its version record already in it.
 * Missing parts of `directory` are created. TensorBoard takes the directory for a run.
 *
 * @example
 * ```ts
 * const writer = await createEventFileWriter("logs/run-1");
 * for (let step = 0; step < 100; step++) await writer.scalar("loss", step, 1 / (step + 1));
 * await writer.close();
 * ```
 *
 * @throws the file system's own error when the file cannot be created.
 * @see https://www.tensorflow.org/tensorboard/get_started
 */
export async function createEventFileWriter(
  directory: string,
  { wallTimeMs = Date.now() }: EventFileWriterOptions = {},
): Promise<EventFileWriter> {
  await mkdir(directory, { recursive: true });
  const seconds = String(Math.floor(wallTimeMs / 1_000)).padStart(10, "0");
  const path = resolve(join(directory, `events.out.tfevents.${seconds}.vizjobs.${process.pid}.${filesCreated++}.v2`));
  const file = await open(path, "ax");
  const append = createAppender(file);
  const describedTags = new Set<string>();
  let isClosed = false;
  await append(frameRecord(encodeVersionEvent(wallTimeMs / 1_000)));
  return {
    path,
    async scalar(tag, step, value, options = {}) {
      if (isClosed) throw new TypeError(`${path} is closed: create a new writer to go on`);
      checkScalar(tag, step, value);
      const { wallTimeMs: at = Date.now(), displayName = "", description = "" } = options;
      const metadata = describedTags.has(tag) ? undefined : { displayName, description };
      describedTags.add(tag);
      await append(frameRecord(encodeScalarEvent(tag, BigInt(step), value, at / 1_000, metadata)));
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      try {
        await append(new Uint8Array());
      } finally {
        await file.close();
      }
    },
  };
}

/** Appends in the order of the calls; what arrives while a write is under way goes out together in the next one. */
function createAppender(file: FileHandle): (bytes: Uint8Array) => Promise<void> {
  let waiting: Uint8Array[] = [];
  let underWay: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  async function writeAfter(previous: Promise<void>): Promise<void> {
    await previous;
    const parts = waiting;
    waiting = [];
    next = undefined;
    await file.appendFile(Buffer.concat(parts));
  }
  return (bytes) => {
    waiting.push(bytes);
    if (next === undefined) {
      next = writeAfter(underWay);
      underWay = next;
    }
    return next;
  };
}

function checkScalar(tag: string, step: number | bigint, value: number): void {
  if (typeof tag !== "string" || tag === "") throw new TypeError("tag: needs a name of 1 character or more");
  if (typeof value !== "number") throw new TypeError(`value of ${tag}: needs a number, not a ${typeof value}`);
  if (typeof step === "number" ? !Number.isSafeInteger(step) : BigInt.asIntN(64, step) !== step) {
    throw new RangeError(
      `step of ${tag}: ${step} is not a whole number from -2^63 to 2^63 - 1 (as a number: safe integers only)`,
    );
  }
}
