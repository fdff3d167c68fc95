import { fileURLToPath } from "node:url";
import type { Page } from "@vizjobs/test-browser";
import { expect, test } from "vitest";

import { FIXTURE, useChartsPages } from "./charts-pages.ts";

const open = useChartsPages();

const none = { displayName: "", description: "" };
/** A picture of one pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const answers = {
  plugins_listing: Object.fromEntries(
    ["scalars", "images", "histograms", "text", "hparams", "graphs"].map((kind) => [kind, { enabled: true }]),
  ),
  "plugin/images/tags": { train: { digits: { ...none, samples: 2 } }, validation: { digits: { ...none, samples: 1 } } },
  "plugin/images/images": [0, 100, 200].map((step) => ({ wall_time: 1, step, query: `step=${step}` })),
  "plugin/images/individualImage": PIXEL,
  "plugin/histograms/tags": { train: { "dense/kernel": none } },
  "plugin/histograms/histograms": [0, 10, 20].map((step) => [
    1,
    step,
    [
      [0, 1, 2 + step],
      [1, 3, 4],
    ],
  ]),
  "plugin/text/tags": { train: ["notes"] },
  "plugin/text/text": [1, 2].map((step) => ({ wall_time: 1, step, text: "", source: `# Notes of ${step}` })),
  "plugin/hparams/runs": {
    train: { hparams: { layers: 10, optimizer: "adam" }, metrics: ["epoch_loss"] },
    validation: { hparams: { layers: 9 }, metrics: ["epoch_loss"] },
  },
};
const ONLY_SCALARS = fileURLToPath(new URL("../fixtures/tfevents/logs/torch-three-runs", import.meta.url));
const kinds = (page: Page): Promise<string[]> => page.locator("#views button").allInnerTexts();

test("kinds of data are offered when there are any besides scalars", async () => {
  const page = await open(FIXTURE, { answers });
  await expect.poll(() => kinds(page)).toEqual(["Scalars", "Images", "Histograms", "Text", "Hyperparameters"]);
  const plain = await open(ONLY_SCALARS);
  await plain.locator(".card canvas").first().waitFor();
  expect(await plain.locator("#views").isVisible()).toBe(false);
});

test("what TensorFlow wrote beside its scalars is shown", async () => {
  const page = await open(FIXTURE, { hash: "#view=images" });
  await expect.poll(() => kinds(page)).toEqual(["Scalars", "Images", "Histograms", "Text"]);
  const picture = page.locator(".sample img").first();
  await expect.poll(() => picture.getAttribute("src")).toContain("individualImage?");
  await expect
    .poll(() => picture.evaluate((image) => "naturalWidth" in image && image.naturalWidth))
    .toBeGreaterThan(0);
  await page.getByRole("button", { name: "Text" }).click();
  await page.locator(".texts").getByText("lr").first().waitFor();
});

test("a link leads to a kind of data, and to scalars where there is no such data", async () => {
  const page = await open(FIXTURE, { answers, hash: "#view=text" });
  await page.locator(".texts").waitFor();
  expect(await page.getByRole("button", { name: "Text" }).getAttribute("aria-current")).toBe("page");
  const plain = await open(ONLY_SCALARS, { hash: "#view=text" });
  await plain.locator(".card canvas").first().waitFor();
});

test("pictures show the newest step, and the others by a slider", async () => {
  const page = await open(FIXTURE, { answers, hash: "#view=images&hide=validation" });
  const first = page.locator(".sample").first();
  const picture = first.getByRole("img", { name: "digits, train, step 200, sample 1 of 2" });
  await picture.waitFor();
  expect(await picture.getAttribute("src")).toBe("data/plugin/images/individualImage?step=200");
  expect(await picture.evaluate((image) => Reflect.get(image, "naturalWidth"))).toBe(1);
  const slider = first.getByRole("slider", { name: "Step of digits, train, sample 1 of 2" });
  await slider.press("ArrowLeft");
  await first.getByRole("img", { name: "digits, train, step 100, sample 1 of 2" }).waitFor();
  expect(await slider.getAttribute("aria-valuetext")).toBe("step 100");
  expect(await page.locator(".sample").count()).toBe(2);
});

test("a picture that cannot be shown says so", async () => {
  const broken = { ...answers, "plugin/images/individualImage": Buffer.from("no picture") };
  const page = await open(FIXTURE, { answers: broken, hash: "#view=images" });
  await page.getByText("This picture cannot be shown").first().waitFor();
});

test("histograms are ridges over steps, whose numbers are told by keys, pointer and table", async () => {
  const page = await open(FIXTURE, { answers, hash: "#view=histograms" });
  const card = page.locator(".card").first();
  await expect.poll(() => card.locator(".ridge").count()).toBe(3);
  const readout = card.locator(".histogram-readout");
  expect(await readout.innerText()).toBe("step 20: 26 values from 0 to 3, mean 0.73077");
  await card.locator(".ridges").press("ArrowUp");
  expect(await readout.innerText()).toMatch(/^step 10: 16 values/);
  await card.locator(".ridges").hover({ position: { x: 50, y: 20 } });
  await expect.poll(() => readout.innerText()).toMatch(/^step 0: 6 values/);
  await card.getByText("Numbers").click();
  expect(await card.locator("tbody tr").first().innerText()).toBe("20\t26\t0\t0.73077\t3");
});

test("texts are listed with their steps, the newest first", async () => {
  const page = await open(FIXTURE, { answers, hash: "#view=text" });
  await expect.poll(() => page.locator(".texts pre").allInnerTexts()).toEqual(["# Notes of 2", "# Notes of 1"]);
});

test("hyperparameters are a table with the last metrics of each run, sorted by any column", async () => {
  const page = await open(FIXTURE, { answers, hash: "#view=hparams" });
  const rows = (): Promise<string[]> => page.locator(".hparams tbody tr").allInnerTexts();
  await expect.poll(rows).toEqual(["train\t10\tadam\t0.11076", "validation\t9\t–\t0.21482"]);
  expect(await page.getByRole("heading", { name: "Nothing to show" }).isVisible()).toBe(false);
  await page.getByRole("button", { name: "layers" }).click();
  await expect.poll(rows).toEqual(["validation\t9\t–\t0.21482", "train\t10\tadam\t0.11076"]);
  expect(await page.getByRole("columnheader", { name: "layers" }).getAttribute("aria-sort")).toBe("ascending");
  await page.keyboard.press("Enter");
  await expect.poll(rows).toEqual(["train\t10\tadam\t0.11076", "validation\t9\t–\t0.21482"]);
  await page.getByRole("checkbox", { name: "validation" }).uncheck();
  await expect.poll(rows).toEqual(["train\t10\tadam\t0.11076"]);
});
