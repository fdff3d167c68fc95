import { join } from "node:path";
import type { Locator, Page } from "@vizjobs/test-browser";
import { expect, test } from "vitest";

import { createEventFileWriter } from "../../src/events/event-file-writer.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { cardOf, columnsOf, FIXTURE, pictureTexts, rowsOf, openCharts as open, zoomOf } from "./charts-pages.ts";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function plotOf(card: Locator): Promise<Box> {
  await rowsOf(card);
  const box = await card.locator(".u-over").boundingBox();
  if (box === null) throw new Error("the chart is not shown");
  return box;
}

async function drag(page: Page, { x, y, width, height }: Box, from: number, to: number): Promise<void> {
  await page.mouse.move(x + width * from, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * ((from + to) / 2), y + height / 2);
  await page.mouse.move(x + width * to, y + height / 2);
  await page.mouse.up();
}

/** The points of one tag in the run "run". */
async function logOf(tag: string, values: readonly number[]): Promise<string> {
  const directory = temporaryDirectory();
  const writer = await createEventFileWriter(join(directory, "run"));
  for (const [step, value] of values.entries()) await writer.scalar(tag, step, value);
  await writer.close();
  return directory;
}

test("dragging zooms into a part, Shift and drag moves it, double click shows all again", async () => {
  const page = await open(FIXTURE);
  const card = cardOf(page, "epoch_loss");
  const plot = await plotOf(card);
  await drag(page, plot, 0.25, 0.75);
  const [start = NaN, end = NaN] = (await zoomOf(page, "epoch_loss")) ?? [];
  expect(start).toBeGreaterThan(90);
  expect(start).toBeLessThan(110);
  expect(end - start).toBeGreaterThan(190);
  expect(end - start).toBeLessThan(210);
  expect(await pictureTexts(page, card)).toContain("150");

  await page.keyboard.down("Shift");
  await drag(page, plot, 0.5, 0.25);
  await page.keyboard.up("Shift");
  const [moved = NaN, movedEnd = NaN] = (await zoomOf(page, "epoch_loss")) ?? [];
  expect(moved - start).toBeGreaterThan(40);
  expect(moved - start).toBeLessThan(60);
  expect(movedEnd - moved).toBeCloseTo(end - start);

  await page.mouse.dblclick(plot.x + plot.width / 2, plot.y + 20);
  await expect.poll(() => zoomOf(page, "epoch_loss")).toBeUndefined();
  expect(await pictureTexts(page, card)).not.toContain("150");
});

test("keys zoom and move a chart, Escape shows all, and the wheel zooms only together with Ctrl", async () => {
  const page = await open(FIXTURE, { viewport: { width: 1280, height: 500 } });
  const plot = cardOf(page, "epoch_loss").locator(".plot");
  await plot.press("+");
  const [start = NaN, end = NaN] = (await zoomOf(page, "epoch_loss")) ?? [];
  expect(end - start).toBeCloseTo(399 / 2);
  await plot.press("Shift+ArrowRight");
  expect((await zoomOf(page, "epoch_loss"))?.[0]).toBeCloseTo(start + (end - start) * 0.2);
  await plot.press("Escape");
  expect(await zoomOf(page, "epoch_loss")).toBeUndefined();
  await page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
  await cardOf(page, "epoch_loss").locator(".u-over").hover();
  await page.mouse.wheel(0, 50);
  await expect.poll(() => page.evaluate("scrollY")).toBe(50);
  expect(await zoomOf(page, "epoch_loss")).toBeUndefined();
  await cardOf(page, "epoch_loss").locator(".u-over").hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect.poll(() => zoomOf(page, "epoch_loss")).toBeDefined();
});

test("two fingers zoom and move a chart, and one points at values", async () => {
  const page = await open(FIXTURE, { hasTouch: true });
  const card = cardOf(page, "epoch_loss");
  const { x, y, width } = await plotOf(card);
  const touch = await page.context().newCDPSession(page);
  const fingers = (type: string, ...places: readonly number[]): Promise<unknown> =>
    touch.send("Input.dispatchTouchEvent", {
      type: type === "start" ? "touchStart" : type === "move" ? "touchMove" : "touchEnd",
      touchPoints: places.map((place, id) => ({ x: x + width * place, y: y + 60, id })),
    });
  await fingers("start", 0.5);
  await expect.poll(async () => Number((await rowsOf(card))["train"]?.[2])).toBeLessThan(210);
  await fingers("end");
  await fingers("start", 0.4, 0.6);
  await fingers("move", 0.3, 0.7);
  await fingers("move", 0.2, 0.8);
  await fingers("end");
  const [start = NaN, end = NaN] = (await zoomOf(page, "epoch_loss")) ?? [];
  expect(end - start).toBeGreaterThan(100);
  expect(end - start).toBeLessThan(170);
});

test("the x axis counts steps, time since the start, or tells the time, dates with the month in letters", async () => {
  const page = await open(FIXTURE, {
    timezoneId: "UTC",
    prepare: (context) =>
      context.addInitScript(`globalThis.written = [];
        const { fillText } = CanvasRenderingContext2D.prototype;
        CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
          written.push(text);
          fillText.call(this, text, ...rest);
        };`),
  });
  const card = cardOf(page, "epoch_loss");
  await rowsOf(card);
  expect(await columnsOf(card)).toEqual(["Run", "Smoothed", "Value", "Step"]);
  expect(await pictureTexts(page, card)).toContain("step");
  await page.getByLabel("X axis").selectOption("Relative time");
  await expect.poll(() => columnsOf(card)).toEqual(["Run", "Smoothed", "Value", "Time"]);
  expect((await rowsOf(card))["train"]?.[2]).toMatch(/^\d+[smhd]/);
  expect(await pictureTexts(page, card)).toContain("time since the start");
  await page.getByLabel("X axis").selectOption("Wall time");
  await expect.poll(async () => (await rowsOf(card))["train"]?.[2]).toMatch(/^1[45] Nov 2023/);
  await expect.poll(() => page.evaluate("written.includes('14 Nov 2023')")).toBe(true);
  expect(await page.evaluate("written.filter((text) => /[/]|[ap]m$/.test(text))")).toEqual([]);
});

test("outliers are left out of the scale unless they are asked for", async () => {
  const page = await open(
    await logOf("loss", [1_000_000, ...Array.from({ length: 60 }, (_, index) => 5 + (index % 3))]),
  );
  const card = cardOf(page, "loss");
  await page.getByLabel("Smoothing", { exact: true }).fill("0");
  await rowsOf(card);
  expect(await pictureTexts(page, card)).not.toContain("800000");
  await page.getByLabel("Ignore outliers in scaling").uncheck();
  await expect.poll(() => pictureTexts(page, card)).toContain("800000");
});

test("on a log scale the axis has powers of ten, and values that it cannot show are told", async () => {
  const page = await open(await logOf("loss", [-1, 0, 0.001, 0.1, 10, 1000]));
  const card = cardOf(page, "loss");
  await rowsOf(card);
  expect(await card.locator(".chart-note").isVisible()).toBe(false);
  await page.getByLabel("Log scale of values").check();
  await page.getByLabel("Ignore outliers in scaling").uncheck();
  await expect.poll(() => card.locator(".chart-note").innerText()).toBe("2 values ≤ 0 not shown on the log scale.");
  const texts = await pictureTexts(page, card);
  expect(["0.001", "0.1", "10", "1000"].every((tick) => texts.includes(tick))).toBe(true);
});

test("values that are not finite are marked, counted and named", async () => {
  const page = await open(await logOf("loss", [1, NaN, 2, Infinity, 3, -Infinity]));
  const card = cardOf(page, "loss");
  expect((await rowsOf(card))["run"]?.[1]).toBe("−∞");
  expect(await card.locator(".chart-note").innerText()).toBe("3 values not finite: × NaN, ▲ ∞, ▼ −∞.");
  // A mark stands at each edge, beyond the line: rows of pixels that only a mark can reach.
  const rows = await card.evaluate((element) => {
    const canvas = element.querySelector("canvas");
    const swatch = element.querySelector(".swatch");
    if (canvas === null || swatch === null) return [];
    const copy = canvas.ownerDocument.createElement("canvas");
    const context = Object.assign(copy, { width: canvas.width, height: canvas.height }).getContext("2d");
    context?.drawImage(canvas, 0, 0);
    const color = canvas.ownerDocument.defaultView?.getComputedStyle(swatch).stroke.match(/\d+/g)?.map(Number) ?? [];
    const { data = [] } = context?.getImageData(0, 0, copy.width, copy.height) ?? {};
    const found = new Set<number>();
    for (let at = 0; at < data.length; at += 4) {
      if ([0, 1, 2].every((part) => data[at + part] === color[part])) found.add(Math.floor(at / 4 / copy.width));
    }
    return [...found];
  });
  expect(Math.min(...rows)).toBeLessThan(20);
  expect(Math.max(...rows)).toBeGreaterThan(190);
});

test("rows are sorted by value, or by what is nearest to the pointer, and a chart can have the whole width", async () => {
  const page = await open(FIXTURE);
  const card = cardOf(page, "epoch_loss");
  const plot = await plotOf(card);
  const order = async (): Promise<string[]> => Object.keys(await rowsOf(card));
  await page.getByLabel("Sort values").selectOption("Highest first");
  await expect.poll(order).toEqual(["validation", "train"]);
  await page.getByLabel("Sort values").selectOption("Lowest first");
  await expect.poll(order).toEqual(["train", "validation"]);
  await page.getByLabel("Sort values").selectOption("Nearest first");
  await page.mouse.move(plot.x + plot.width / 2, plot.y + 4);
  await expect.poll(order).toEqual(["validation", "train"]);
  await page.mouse.move(plot.x + plot.width / 2, plot.y + plot.height - 4);
  await expect.poll(order).toEqual(["train", "validation"]);

  const before = await card.boundingBox();
  await card.getByRole("button", { name: "Full width of epoch_loss" }).click();
  await expect.poll(async () => (await card.boundingBox())?.width).toBeGreaterThan((before?.width ?? 0) * 1.9);
  await expect
    .poll(async () => (await card.locator("canvas").boundingBox())?.width)
    .toBeGreaterThan(before?.width ?? 0);
});
