import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium, type Browser, type Locator, type Page } from "@vizjobs/test-browser";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";

import { createEventFileWriter } from "../../src/events/event-file-writer.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { serveCharts } from "./serve-charts.ts";

const fixtures = new URL("../fixtures/tfevents/", import.meta.url);
type Points = readonly (readonly [wallTime: number, step: number, value: number])[];
const expected: { readonly scalars: Readonly<Record<string, Readonly<Record<string, Points>>>> } = JSON.parse(
  readFileSync(new URL("expected/tf2-train-val.json", fixtures), "utf8"),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Opens the charts of a directory. When the test ends, nothing may have gone wrong and no request have left the origin. */
async function openCharts(directory: string, colorScheme: "light" | "dark" = "light"): Promise<Page> {
  const serviceUrl = await serveCharts(directory);
  const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => problems.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => problems.push(`dialog: ${dialog.message()}`));
  page.on("requestfailed", (request) => problems.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(serviceUrl)) problems.push(`beyond service_url: ${request.url()}`);
  });
  onTestFinished(async () => {
    expect(problems).toEqual([]);
    await context.close();
  });
  await page.clock.install();
  await page.goto(serviceUrl);
  return page;
}

const cardOf = (page: Page, tag: string): Locator => page.locator(`.card[data-tag=${JSON.stringify(tag)}]`);

/** The rows of a card's table: run → [smoothed, value, step]. */
async function rowsOf(card: Locator): Promise<Record<string, string[]>> {
  await card.locator("tbody tr").first().waitFor();
  const rows = await card.locator("tbody tr").all();
  return Object.fromEntries(
    await Promise.all(
      rows.map(async (row) => [await row.locator("th").innerText(), await row.locator("td").allInnerTexts()]),
    ),
  );
}

/** The pixels of a card's canvas with exactly the colour of a run: how many, and how far down they are on average. */
async function pixelsOf(card: Locator, run: string): Promise<{ count: number; depth: number }> {
  const swatch = card.locator(`tr[data-run=${JSON.stringify(run)}] .swatch`);
  const color = await swatch.evaluate((element) => {
    const { backgroundColor } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
    return (backgroundColor ?? "").match(/\d+/g)?.map(Number) ?? [];
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

const shortValue = (value: number): string => String(Number(value.toPrecision(5)));

test.each(["light", "dark"] as const)(
  "each tag is one chart with a line for each of its runs, in %s",
  async (scheme) => {
    const page = await openCharts(fileURLToPath(new URL("logs/tf2-train-val", fixtures)), scheme);
    await page.locator(".card").nth(2).waitFor();
    expect(await page.locator(".card h2").allInnerTexts()).toEqual(["epoch_accuracy", "epoch_loss", "learning_rate"]);
    expect(await page.locator(".runs label").allInnerTexts()).toEqual(["train", "validation"]);
    expect(await page.title()).toBe("mnist");
    for (const tag of ["epoch_accuracy", "epoch_loss", "learning_rate"]) {
      const card = cardOf(page, tag);
      await card.scrollIntoViewIfNeeded();
      const runs = Object.keys(expected.scalars).filter((run) => expected.scalars[run]?.[tag] !== undefined);
      const rows = await rowsOf(card);
      expect(await card.locator("canvas").count()).toBe(1);
      expect(Object.keys(rows)).toEqual(runs);
      for (const run of runs) {
        const last = expected.scalars[run]?.[tag]?.at(-1);
        expect(rows[run]?.slice(1)).toEqual([shortValue(last?.[2] ?? NaN), String(last?.[1])]);
        expect((await pixelsOf(card, run)).count).toBeGreaterThan(200);
      }
    }
  },
);

test("each line has its own run's colour: the better run lies below in the loss and above in the accuracy", async () => {
  const page = await openCharts(fileURLToPath(new URL("logs/tf2-train-val", fixtures)));
  const depth = async (tag: string, run: string): Promise<number> => {
    await rowsOf(cardOf(page, tag));
    return (await pixelsOf(cardOf(page, tag), run)).depth;
  };
  expect(await depth("epoch_loss", "train")).toBeGreaterThan(await depth("epoch_loss", "validation"));
  expect(await depth("epoch_accuracy", "train")).toBeLessThan(await depth("epoch_accuracy", "validation"));
});

test("pointing at a chart shows the values there, with the mouse as with the arrow keys", async () => {
  const page = await openCharts(fileURLToPath(new URL("logs/tf2-train-val", fixtures)));
  const card = cardOf(page, "epoch_loss");
  await rowsOf(card);
  const area = await card.locator(".u-over").boundingBox();
  await page.mouse.move((area?.x ?? 0) + (area?.width ?? 0) * 0.5, (area?.y ?? 0) + 20);
  const pointed = await rowsOf(card);
  for (const run of ["train", "validation"]) {
    const [, value, step] = pointed[run] ?? [];
    const point = expected.scalars[run]?.["epoch_loss"]?.find((candidate) => String(candidate[1]) === step);
    expect(Number(step)).toBeGreaterThan(180);
    expect(Number(step)).toBeLessThan(220);
    expect(value).toBe(shortValue(point?.[2] ?? NaN));
  }
  await page.mouse.move(0, 0);
  await card.locator(".plot").press("ArrowRight");
  await card.locator(".plot").press("ArrowRight");
  expect((await rowsOf(card))["train"]?.slice(1)).toEqual([
    shortValue(expected.scalars["train"]?.["epoch_loss"]?.[1]?.[2] ?? NaN),
    "1",
  ]);
});

test("a run that is switched off is drawn no more, and without smoothing the line is the values", async () => {
  const page = await openCharts(fileURLToPath(new URL("logs/tf2-train-val", fixtures)));
  const card = cardOf(page, "epoch_loss");
  await rowsOf(card);
  await page.getByRole("slider", { name: "Smoothing" }).fill("0");
  const unsmoothed = await rowsOf(card);
  expect(unsmoothed["train"]?.[0]).toBe(unsmoothed["train"]?.[1]);
  await page.getByRole("checkbox", { name: "validation" }).uncheck();
  expect(Object.keys(await rowsOf(card))).toEqual(["train"]);
  expect((await pixelsOf(card, "train")).count).toBeGreaterThan(200);
});

test("the page waits for data, shows it when it comes, and goes on while training runs", async () => {
  const directory = join(temporaryDirectory(), "logs");
  const page = await openCharts(directory);
  await page.getByRole("heading", { name: "No data yet" }).waitFor();
  const writer = await createEventFileWriter(join(directory, "run"));
  await writer.scalar("loss", 0, 1);
  await writer.scalar("loss", 1, 0.5);
  await page.clock.runFor(5_000);
  const card = cardOf(page, "loss");
  expect((await rowsOf(card))["run"]?.slice(1)).toEqual(["0.5", "1"]);
  expect(await page.getByRole("heading", { name: "No data yet" }).isVisible()).toBe(false);
  await writer.scalar("loss", 2, 0.25);
  await writer.scalar("accuracy", 2, 0.75);
  await writer.close();
  await page.clock.runFor(5_000);
  await cardOf(page, "accuracy").waitFor();
  await card.getByRole("cell", { name: "0.25", exact: true }).waitFor();
});

test("names, descriptions and damage from hostile files are only text", async () => {
  const directory = temporaryDirectory();
  const hostile = `<img src=x onerror="alert(1)">`;
  const writer = await createEventFileWriter(join(directory, "<b>run<", "b>"));
  await writer.scalar(hostile, 0, 1, { description: `${hostile} <script>alert(2)</script> *fine*` });
  await writer.scalar("__proto__", 0, 1);
  await writer.scalar("constructor", 0, NaN);
  await writer.close();
  const damaged = await createEventFileWriter(join(directory, "<i>damaged"));
  await damaged.close();
  const { appendFile } = await import("node:fs/promises");
  await appendFile(damaged.path, Buffer.alloc(64, 7));
  const page = await openCharts(directory);
  const card = cardOf(page, hostile);
  expect(await card.locator("h2").innerText()).toBe(hostile);
  expect(await card.locator(".description").innerText()).toBe(`${hostile} <script>alert(2)</script> fine`);
  expect(Object.keys(await rowsOf(card))).toEqual(["<b>run</b>"]);
  expect((await rowsOf(cardOf(page, "constructor")))["<b>run</b>"]?.[1]).toBe("not finite");
  expect(await cardOf(page, "__proto__").count()).toBe(1);
  expect(await page.locator("#notices li").innerText()).toMatch(
    /^<i>damaged\/events\.out\..*: the checksum of a record's length is wrong/,
  );
  expect(await page.locator("main img, main script, main b, main i").count()).toBe(0);
});
