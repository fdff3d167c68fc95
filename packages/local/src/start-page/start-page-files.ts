import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Nothing inline and nothing from elsewhere: names of jobs and paths in the log are hostile. The same as of the charts page. */
const headers = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-cache",
};

/** The files of the page with their types, built into `dist/start-page/` of this package. */
const types = {
  "index.html": "text/html; charset=utf-8",
  "start-page.js": "text/javascript; charset=utf-8",
  "start-page.css": "text/css; charset=utf-8",
  "icon.svg": "image/svg+xml",
} as const;

/** Name of a file of the start page. */
export type StartPageFile = keyof typeof types;

/** What the page itself asks for; its HTML is at `/`. */
export const startPageAssets = ["start-page.js", "start-page.css", "icon.svg"] as const satisfies StartPageFile[];

/** Answers with a file of the start page. */
export async function startPageFile(name: StartPageFile): Promise<Response> {
  // The package asks for itself by name, so that its files are found from the sources and from the bundle alike.
  const manifest = createRequire(import.meta.url).resolve("@vizjobs/local/package.json");
  try {
    const body = await readFile(join(dirname(manifest), "dist/start-page", name));
    return new Response(new Uint8Array(body), { headers: { ...headers, "Content-Type": types[name] } });
  } catch {
    const message = `dist/start-page/${name} is missing from this installation. Build or reinstall @vizjobs/local.\n`;
    return new Response(message, { status: 500, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
}
