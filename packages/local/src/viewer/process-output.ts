import { stripVTControlCharacters } from "node:util";

const KEPT_CHARACTERS = 16_384;
const SHOWN_LINES = 12;
const SHOWN_LINE_LENGTH = 300;

/** What a process has printed lately; memory stays bounded whatever it prints. */
export interface ProcessOutput {
  /** Takes what came, in pieces that end anywhere. */
  readonly add: (text: string) => void;
  /** Port of TensorBoard's ready line, `TensorBoard V at URL (Press CTRL+C to quit)`, once it has been printed. */
  readonly port: () => number | undefined;
  /** The last lines, fit to be shown: without control characters and without what looks like a secret. */
  readonly lastLines: () => readonly string[];
}

export function createProcessOutput(): ProcessOutput {
  let kept = "";
  let port: number | undefined;
  return {
    add(text) {
      kept = (kept + text).slice(-KEPT_CHARACTERS);
      port ??= portIn(kept);
    },
    port: () => port,
    lastLines: () =>
      stripVTControlCharacters(kept)
        .split(/[\r\n]+/)
        .map((line) => withoutSecrets(line.replaceAll(/\p{Cc}/gu, " ").trimEnd()).slice(0, SHOWN_LINE_LENGTH))
        .filter((line) => line !== "")
        .slice(-SHOWN_LINES),
  };
}

/** The line's end is its last words, not a line break: that may wait in a buffer of the process. */
function portIn(text: string): number | undefined {
  const url = /^TensorBoard \S+ at (http:\/\/\S+) \(Press CTRL\+C to quit\)/m.exec(text)?.[1];
  if (url === undefined || !URL.canParse(url)) return undefined;
  const port = Number(new URL(url).port);
  return port > 0 ? port : undefined;
}

/** Users in addresses, such as a proxy's, and what is introduced as a secret. */
function withoutSecrets(line: string): string {
  return line
    .replaceAll(/\/\/[^\s/@]+@/g, "//***@")
    .replaceAll(
      /((?:token|secret|passw(?:or)?d|credential|api_?key|access_?key|authorization)\w*["']?\s*[=:]\s*)(?:(?:basic|bearer)\s+)?[^\s,;]+/gi,
      "$1***",
    );
}
