/** Something in a log directory that could not be read, for people who wonder where their data is. */
export interface Notice {
  /** `.` for the log directory itself. */
  readonly run: string;
  /** Relative to the log directory, with `/` between its parts. */
  readonly file: string;
  /** Where in the file, in bytes; undefined when the file or directory as a whole is meant. */
  readonly offset: number | undefined;
  /**
   * - `damaged`: a checksum is wrong; nothing after `offset` is read.
   * - `malformed`: a record with good checksums does not hold a proper event; only that record, or the faulty value in it, is dropped.
   * - `limit`: a record with good checksums holds more than is kept; what is too much is dropped.
   * - `oversized`: a record is too large to be looked at; only that record is dropped.
   * - `unreadable`: the operating system refused.
   * - `outside`: a symbolic link leads out of the log directory and is not followed.
   * - `crowded`: the log directory holds more than is looked at.
   */
  readonly problem: "damaged" | "malformed" | "limit" | "oversized" | "unreadable" | "outside" | "crowded";
  /** One sentence, in plain text. */
  readonly message: string;
}
