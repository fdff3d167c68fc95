/** Thrown by the parser where help was asked for, or where words only lead to further commands. */
export class HelpRequest extends Error {
  override readonly name = "HelpRequest";
  /** The words of the command; none: the whole program. */
  readonly words: readonly string[];

  constructor(path: string) {
    super(`help for vizjob ${path}`.trimEnd());
    this.words = path === "" ? [] : path.split(" ");
  }
}
