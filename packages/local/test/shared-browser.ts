import { launchChromium, type Browser } from "@vizjobs/test-browser";

let browser: Promise<Browser> | undefined;

/** One browser for all files that a worker runs. It ends with the worker. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchChromium();
  return browser;
}
