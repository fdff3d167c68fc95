import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { cardOf, columnsOf, FIXTURE, pixelsOf, rowsOf, openCharts as open } from "./charts-pages.ts";

type Points = readonly (readonly [wallTime: number, step: number, value: number])[];
const expected: { readonly scalars: Readonly<Record<string, Readonly<Record<string, Points>>>> } = JSON.parse(
  readFileSync(new URL("../fixtures/tfevents/expected/tf2-train-val.json", import.meta.url), "utf8"),
);
const shortValue = (value: number): string => String(Number(value.toPrecision(5)));

test("each tag is one chart with a line for each of its runs in its own colour, in light and in dark", async () => {
  const page = await open(FIXTURE);
  await page.locator(".card").nth(2).waitFor();
  expect(await page.locator(".card h3").allInnerTexts()).toEqual(["epoch_accuracy", "epoch_loss", "learning_rate"]);
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
  // The better run lies below in the loss and above in the accuracy: each line has its own run's colour.
  const depth = async (tag: string, run: string): Promise<number> => (await pixelsOf(cardOf(page, tag), run)).depth;
  expect(await depth("epoch_loss", "train")).toBeGreaterThan(await depth("epoch_loss", "validation"));
  expect(await depth("epoch_accuracy", "train")).toBeLessThan(await depth("epoch_accuracy", "validation"));
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(async () => (await pixelsOf(cardOf(page, "epoch_loss"), "train")).count).toBeGreaterThan(200);
});

test("pointing at a chart shows the values there, with the mouse as with the arrow keys", async () => {
  const page = await open(FIXTURE);
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
  const page = await open(FIXTURE);
  const card = cardOf(page, "epoch_loss");
  await rowsOf(card);
  await page.getByRole("slider", { name: "Smoothing" }).fill("0");
  const unsmoothed = await rowsOf(card);
  expect(await columnsOf(card)).toEqual(["Run", "Value", "Step"]);
  const last = expected.scalars["train"]?.["epoch_loss"]?.at(-1);
  expect(unsmoothed["train"]).toEqual([shortValue(last?.[2] ?? NaN), String(last?.[1])]);
  await page.getByRole("checkbox", { name: "validation" }).uncheck();
  expect(Object.keys(await rowsOf(card))).toEqual(["train"]);
  expect((await pixelsOf(card, "train")).count).toBeGreaterThan(200);
});
