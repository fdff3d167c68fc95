/** Points kept per tag, as TensorBoard keeps them: a random sample that always holds the last point. */
export const POINTS_PER_TAG = 1_000;

/** As TensorBoard keeps them, too. */
export const IMAGES_PER_TAG = 10;
export const HISTOGRAMS_PER_TAG = 500;
export const TEXTS_PER_TAG = 10;

// The rest bounds what a hostile or broken event file can cost. Real files stay far below.

/** Records above this are checked and passed over without being held in memory. Scalars come in records of a few hundred bytes. */
export const MAX_RECORD_BYTES = 16 * 2 ** 20;
/** How much of a file is read, and of a record decoded, in one turn of the event loop: about 10 ms of work. */
export const CHUNK_BYTES = 2 ** 20;
/** Of a message that has a handful of fields, each once. */
export const MAX_FIELDS = 256;
/** Faulty values of one event after which the rest of it is given up. */
export const MAX_FAULTS_PER_EVENT = 1_000;
export const MAX_TAG_BYTES = 4_096;
export const MAX_TAGS_PER_RUN = 20_000;
export const MAX_DESCRIPTION_BYTES = 64 * 2 ** 10;
export const MAX_DIRECTORY_DEPTH = 64;
/** Files and directories looked at below one log directory. */
export const MAX_DIRECTORY_ENTRIES = 100_000;

const MiB = 2 ** 20;
/** Of one image, compressed. Many may come in one value. */
export const MAX_IMAGE_BYTES = 4 * MiB;
export const MAX_IMAGES_PER_VALUE = 100;
/** TensorFlow's own have 30, its old form at most 1,600. */
export const MAX_BUCKETS = 10_000;
/** Of one value, which is cut there. */
export const MAX_TEXT_BYTES = 256 * 2 ** 10;
export const MAX_STRINGS_PER_TEXT = 1_000;
export const MAX_HPARAMS = 1_000;
export const MAX_HPARAM_BYTES = 4_096;

/** Of tags and scalars of one log directory; beyond that fewer points per tag are kept, then no more tags. */
export const MAX_SCALAR_BYTES = 512 * MiB;
/** Of images, histograms and texts of one log directory, of one run, and of one tag. */
export const MAX_VALUE_BYTES = 256 * MiB;
export const MAX_VALUE_BYTES_PER_RUN = 64 * MiB;
export const MAX_VALUE_BYTES_PER_TAG = 16 * MiB;
