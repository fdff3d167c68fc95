/** Points kept per tag, as TensorBoard keeps them: a random sample that always holds the last point. */
export const POINTS_PER_TAG = 1_000;

// The rest bounds what a hostile or broken event file can cost. Real files stay far below.

/** Records above this are checked and passed over without being held in memory. Scalars come in records of a few hundred bytes. */
export const MAX_RECORD_BYTES = 16 * 2 ** 20;
/** How much of a file is read at once; also how long (about 10 ms) one turn of the event loop may take. */
export const CHUNK_BYTES = 2 ** 20;
export const MAX_TAG_BYTES = 4_096;
export const MAX_TAGS_PER_RUN = 20_000;
export const MAX_DESCRIPTION_BYTES = 64 * 2 ** 10;
export const MAX_DIRECTORY_DEPTH = 64;
/** Files and directories looked at below one log directory. */
export const MAX_DIRECTORY_ENTRIES = 100_000;
