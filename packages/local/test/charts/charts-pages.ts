import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Locator, Page } from "@vizjobs/test-browser";
import { expect, onTestFinished } from "vitest";

import { sharedBrowser } from "../shared-browser.ts";
import { serveCharts } from "./serve-charts.ts";

/** Real training data: the runs train and validation. */
export const FIXTURE = fileURLToPath(new URL("../fixtures/tfevents/logs/tf2-train-val", import.meta.url));

export type ContextOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;

interface OpenOptions extends ContextOptions {
  /** What follows the page's address. */
  readonly hash?: string;
  /** Answers in place of the server's, by what follows `data/` in the path. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** What may be said in the console, where a test breaks something on purpose. */
  readonly expected?: RegExp;
  /** Before the page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/**
 * Opens the charts of a directory in a page of its own. When the test ends, nothing may have gone wrong there and no request have
 * left the origin.
 */
export async function openCharts(
  directory: string | undefined,
  { hash = "", answers = {}, expected, prepare, ...options }: OpenOptions = {},
): Promise<Page> {
  const browser = await sharedBrowser();
  const serviceUrl = await serveCharts(directory);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await prepare?.(context);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => problems.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => problems.push(`dialog: ${dialog.message()}`));
  page.on("requestfailed", (request) => {
    // A page that is loaded again does not wait for what it had asked.
    const reason = request.failure()?.errorText;
    if (reason !== "net::ERR_ABORTED") problems.push(`failed: ${request.url()} (${reason})`);
  });
  page.on("request", (request) => {
    const url = request.url();
    // A file that the page itself has made, and which the person saves.
    if (!url.startsWith(serviceUrl) && !url.startsWith("blob:")) problems.push(`beyond service_url: ${url}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(problems.filter((problem) => expected?.test(problem) !== true)).toEqual([]);
  });
  for (const [path, answer] of Object.entries(answers)) {
    await page.route(
      (url) => url.pathname.endsWith(`/data/${path}`),
      (route) =>
        route.fulfill(answer instanceof Buffer ? { body: answer, contentType: "image/png" } : { json: answer }),
    );
  }
  await page.clock.install();
  await page.goto(serviceUrl + hash);
  return page;
}

export const cardOf = (page: Page, tag: string): Locator => page.locator(`.card[data-tag=${JSON.stringify(tag)}]`);

/** The rows of a card's table as they are seen: run → texts of the cells. */
export async function rowsOf(card: Locator): Promise<Record<string, string[]>> {
  await card.locator("tbody tr").first().waitFor();
  const rows = await card.locator("tbody tr").all();
  return Object.fromEntries(
    await Promise.all(
      rows.map(async (row) => [
        await row.locator("th").innerText(),
        await row.locator("td").filter({ visible: true }).allInnerTexts(),
      ]),
    ),
  );
}

/** The columns of a card's table as they are seen. */
export function columnsOf(card: Locator): Promise<string[]> {
  return card.locator("thead th").filter({ visible: true }).allInnerTexts();
}

/** The pixels of a card's canvas with exactly the colour of a run: how many, and how far down they are on average. */
export async function pixelsOf(card: Locator, run: string): Promise<{ count: number; depth: number }> {
  const swatch = card.locator(`tr[data-run=${JSON.stringify(run)}] .swatch`);
  const color = await swatch.evaluate((element) => {
    const { stroke } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
    return (stroke ?? "").match(/\d+/g)?.map(Number) ?? [];
  });
  return card.evaluate((element, [red, green, blue]) => {
    const canvas = element.querySelector("canvas");
    if (canvas === null) return { count: 0, depth: 0 };
    // The page's own canvas stays untouched: reading it would make the browser warn.
    const copy = canvas.ownerDocument.createElement("canvas");
    const context = Object.assign(copy, { width: canvas.width, height: canvas.height }).getContext("2d", {
      willReadFrequently: true,
    });
    context?.drawImage(canvas, 0, 0);
    const image = context?.getImageData(0, 0, copy.width, copy.height).data ?? [];
    let count = 0;
    let depths = 0;
    for (let at = 0; at < image.length; at += 4) {
      if (image[at] !== red || image[at + 1] !== green || image[at + 2] !== blue) continue;
      count++;
      depths += Math.floor(at / 4 / copy.width);
    }
    return { count, depth: depths / count };
  }, color);
}

/** The file that a click leads to: its name and its text. */
export async function download(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}

/** Takes the next file that the page makes, before the browser saves it: a download costs a busy machine seconds. */
const TAKE_FILE = `globalThis.taken = new Promise((resolve) => {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (file) => {
    URL.createObjectURL = createObjectURL;
    resolve(file.text());
    return "";
  };
  HTMLAnchorElement.prototype.click = () => {
    HTMLAnchorElement.prototype.click = click;
  };
})`;

/** The texts in the picture of a card's chart: what its axes and its legend say. */
export async function pictureTexts(page: Page, card: Locator): Promise<string[]> {
  await page.evaluate(`void (${TAKE_FILE})`);
  await card.locator(".menu summary").click();
  await card.getByRole("button", { name: "SVG picture" }).click();
  const text = await page.evaluate<string>("taken");
  return Array.from(text.matchAll(/<text [^>]*>([^<]*)<\/text>/g), ([, content = ""]) => content);
}

export async function savePicture(page: Page, card: Locator): Promise<{ name: string; text: string }> {
  await card.locator(".menu summary").click();
  return download(page, () => card.getByRole("button", { name: "SVG picture" }).click());
}

/** The part of the x axis that the address says is seen of a tag. */
export async function zoomOf(page: Page, tag: string): Promise<readonly [number, number] | undefined> {
  // The address follows many small changes only when they pause.
  await page.clock.runFor(300);
  const zooms = new URLSearchParams(new URL(page.url()).hash.slice(1)).getAll("zoom");
  const [min, max] = zooms.find((zoom) => zoom.endsWith(`,${tag}`))?.split(",") ?? [];
  return min === undefined ? undefined : [Number(min), Number(max)];
}
