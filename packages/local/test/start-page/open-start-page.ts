import type { Page } from "@vizjobs/test-browser";
import { expect, onTestFinished } from "vitest";
import { createLocalClock, startLocalServer, type LocalServer, type StartLocalServerOptions } from "../../src/index.ts";
import { sharedBrowser } from "../shared-browser.ts";

/** How the page is opened. */
export interface OpenOptions {
  readonly server?: StartLocalServerOptions;
  readonly width?: number;
  readonly colorScheme?: "dark" | "light";
  /** Without the token. */
  readonly isBare?: boolean;
  /** Whether the page's own timers stand still, as the test moves them. */
  readonly isTimeStill?: boolean;
  /** Browsers write answers of 400 and more, and lost connections, to the console. */
  readonly mayBeRefused?: boolean;
}

/** Epoch milliseconds that the frozen clocks of these servers start at. */
export const start = 1_700_000_000_000;

/** The page looks more often than once in a second: it is what comes of it that most tests are about. */
const QUICK_TIMERS = `{
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (act, ms) => setTimeout(act, ms / 2.5);
}`;

/** Starts a server on a frozen clock. It is closed when the test ends. */
export async function startedServer(options: StartLocalServerOptions = {}): Promise<LocalServer> {
  const server = await startLocalServer({ clock: createLocalClock({ start, isFrozen: true }), ...options });
  onTestFinished(server.close);
  return server;
}

/** Opens the start page of a new server. When the test ends, nothing may have gone wrong and no request have left the origin. */
export async function openStartPage(options: OpenOptions = {}): Promise<{ server: LocalServer; page: Page }> {
  const browser = await sharedBrowser();
  const server = await startedServer(options.server);
  const { width = 1440, colorScheme = "light", isBare = false } = options;
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    const isOfBrowser = message.text().startsWith("Failed to load resource");
    if (!(isOfBrowser && options.mayBeRefused === true)) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => problems.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== server.endpoint && protocol !== "blob:") problems.push(`elsewhere: ${request.url()}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(problems).toEqual([]);
  });
  if (options.isTimeStill === true) await page.clock.install();
  else await page.addInitScript(QUICK_TIMERS);
  await page.goto(isBare ? server.endpoint : (server.startPage ?? ""));
  return { server, page };
}

/** The row of a job. */
export function rowOf(page: Page, name: string) {
  return page.getByRole("row").filter({ has: page.getByText(name, { exact: true }) });
}

/** What calls to the service need. */
export function jobsOf({ endpoint, projectId, credentials }: LocalServer) {
  return {
    url: `${endpoint}/v1/${projectId}/visualization-jobs`,
    headers: { "X-Auth-Token": credentials.token, "Content-Type": "application/json" },
  };
}
