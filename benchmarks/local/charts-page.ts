import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nextMessage, numberOf, numbersOf, startProgram, textOf } from "../child-program.ts";

/** The charts page in a browser. */
export interface ChartsPage {
  /** Bytes of each file that it loads, compressed. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Opens the page, or one with nothing to draw, and tells after how many milliseconds it was ready. */
  readonly readyMs: (what: "charts" | "empty") => Promise<number>;
}

/** Opens the charts of 100 tags for as long as `use` takes. */
export async function withChartsPage<Result>(use: (page: ChartsPage) => Promise<Result>): Promise<Result> {
  const directory = mkdtempSync(join(tmpdir(), "vizjobs-page-"));
  const child = startProgram(process.execPath, new URL("programs/charts-page.mjs", import.meta.url), [directory]);
  const exited = once(child, "exit");
  try {
    const said = await nextMessage(child);
    const sizes = numbersOf(said, "sizes");
    const names = textOf(said, "names").split(",");
    return await use({
      bytes: new Map(names.map((name, index) => [name, sizes[index] ?? NaN])),
      readyMs: (what) => askFor(child, what),
    });
  } finally {
    if (child.connected) child.disconnect();
    await exited;
    rmSync(directory, { recursive: true });
  }
}

async function askFor(child: ChildProcess, what: string): Promise<number> {
  child.send(what);
  return numberOf(await nextMessage(child), "ms");
}
