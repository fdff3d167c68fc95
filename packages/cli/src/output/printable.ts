// Control characters and bidirectional overrides: a job's description must not move the cursor or rewrite a line.
// oxlint-disable-next-line no-control-regex -- finding control characters is the point
export const unsafe = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Text of the service or of a file, safe to print on one line of a terminal. */
export const printable = (text: string): string => text.replaceAll(unsafe, " ");

/** The same for a text of several lines with tabs between columns. */
export const printableLines = (text: string): string =>
  text.replaceAll(unsafe, (character) => (character === "\n" || character === "\t" ? character : " "));
