/** What kept a local server from starting or from doing what it was asked, or made an option unusable. */
export type LocalServerErrorCode =
  | "INVALID_OPTION"
  | "INVALID_STATE"
  | "PORT_IN_USE"
  | "PORT_REFUSED"
  | "ROOT_NOT_FOUND"
  | "ROOT_UNUSABLE"
  | "SERVER_CLOSED"
  | "STATE_FILE_IN_USE"
  | "STATE_FILE_TOO_NEW"
  | "STATE_FILE_UNUSABLE"
  | "TENSORBOARD_NOT_FOUND";

/**
 * Thrown by {@link startLocalServer}, {@link createLocalServer} and what a server offers, such as {@link LocalState}. The message says what is wrong and what to do next.
 *
 * @example
 * ```ts
 * try {
 *   await startLocalServer({ port: 8080 });
 * } catch (error) {
 *   if (isLocalServerError(error) && error.code === "PORT_IN_USE") console.error(error.message);
 * }
 * ```
 */
export class LocalServerError extends Error {
  override readonly name = "LocalServerError";
  /** What was wrong, for programs. */
  readonly code: LocalServerErrorCode;
  /** What to do next; the end of the message. */
  readonly hint: string;

  constructor(code: LocalServerErrorCode, problem: string, hint: string, options?: ErrorOptions) {
    super(`${problem} ${hint}`, options);
    this.code = code;
    this.hint = hint;
  }
}

/** For what is asked of the state of a server that is closed. */
export function serverClosed(): LocalServerError {
  return new LocalServerError("SERVER_CLOSED", "The local server is closed, and with it its state.", "Start another.");
}

/** Whether a value is a {@link LocalServerError}, also one of another copy of this package. */
export function isLocalServerError(error: unknown): error is LocalServerError {
  return error instanceof Error && error.name === "LocalServerError" && "code" in error && "hint" in error;
}
