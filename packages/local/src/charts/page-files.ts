import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { plainText } from "./plain-responses.ts";

/** The files of the page, by their path below `service_url`. They are built into `dist/page/` of this package. */
const FILES: { readonly [path: string]: { readonly name: string; readonly type: string } } = {
  "/": { name: "index.html", type: "text/html; charset=utf-8" },
  "/page.js": { name: "page.js", type: "text/javascript; charset=utf-8" },
  "/page.css": { name: "page.css", type: "text/css; charset=utf-8" },
  "/uPlot.min.css": { name: "uPlot.min.css", type: "text/css; charset=utf-8" },
  "/icon.svg": { name: "icon.svg", type: "image/svg+xml" },
};

export const PAGE_PATHS = Object.keys(FILES);

/** Answers a request for one of `PAGE_PATHS`. */
export async function pageFile(path: string): Promise<Response> {
  const file = FILES[path];
  if (file === undefined) return plainText("Not found\n", 404);
  // The package asks for itself by name, so that its files are found from the sources and from the bundle alike.
  const manifest = createRequire(import.meta.url).resolve("@vizjobs/local/package.json");
  try {
    const body = await readFile(join(dirname(manifest), "dist/page", file.name));
    return new Response(new Uint8Array(body), { headers: { "Content-Type": file.type, "Cache-Control": "no-cache" } });
  } catch {
    const message = `dist/page/${file.name} is missing from this installation. Build or reinstall @vizjobs/local.\n`;
    return plainText(message, 500);
  }
}
