import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { unpackChromium } from "./unpack-chromium.ts";

export type { Browser, BrowserContext, Locator, Page } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
/** The tests' pages need nothing from elsewhere, so neither does the browser; and containers run it as root. */
const QUIET = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts a headless Chromium: `CHROME_PATH`, else one on `PATH`, else the one that comes as an npm package. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env["CHROME_PATH"] ?? findOnPath();
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: QUIET });
  // The package has its own arguments, made for small cloud functions: one process for all, and no checks of origins.
  return chromium.launch({ executablePath: await unpackChromium(), args: QUIET });
}

function findOnPath(): string | undefined {
  const directories = (process.env["PATH"] ?? "").split(delimiter).filter((directory) => directory !== "");
  return directories.flatMap((directory) => NAMES.map((name) => join(directory, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
