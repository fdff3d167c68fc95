import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@vizjobs/test-browser";
import { expect, test } from "vitest";

import { event, eventFile, simpleValue, type Message } from "../events/encode.ts";
import { experiment, sessionStart } from "../events/encode-values.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { FIXTURE, openCharts as open } from "./charts-pages.ts";

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
};
const ONLY_SCALARS = fileURLToPath(new URL("../fixtures/tfevents/logs/torch-three-runs", import.meta.url));
const kinds = (page: Page): Promise<string[]> => page.locator("#views button").allInnerTexts();

test("a link leads to one of the kinds of data that there are, whose texts are listed with the newest first", async () => {
  const page = await open(FIXTURE, { answers, hash: "#view=text" });
  await expect.poll(() => page.locator(".texts pre").allInnerTexts()).toEqual(["# Notes of 2", "# Notes of 1"]);
  expect(await kinds(page)).toEqual(["Scalars", "Images", "Histograms", "Text", "Hyperparameters"]);
  expect(await page.getByRole("button", { name: "Text" }).getAttribute("aria-current")).toBe("page");
});

test("where there are only scalars no kinds are offered, and a link to another kind leads to them", async () => {
  const page = await open(ONLY_SCALARS, { hash: "#view=text" });
  await page.locator(".card canvas").first().waitFor();
  expect(await page.locator("#views").isVisible()).toBe(false);
});

test("what TensorFlow wrote beside its scalars is shown, with how many runs and tags have such data", async () => {
  const page = await open(FIXTURE);
  const summary = page.locator("#summary");
  await expect.poll(() => summary.innerText()).toBe("2 runs · 3 tags");
  await page.getByRole("button", { name: "Images" }).click();
  await expect.poll(() => summary.innerText()).toBe("1 run · 1 tag");
  await expect.poll(() => kinds(page)).toEqual(["Scalars", "Images", "Histograms", "Text"]);
  const picture = page.locator(".sample img").first();
  await expect.poll(() => picture.getAttribute("src")).toContain("individualImage?");
  await expect
    .poll(() => picture.evaluate((image) => "naturalWidth" in image && image.naturalWidth))
    .toBeGreaterThan(0);
  await page.getByRole("button", { name: "Text" }).click();
  await page.locator(".texts").getByText("lr").first().waitFor();
  await page.getByRole("button", { name: "Scalars" }).click();
  await expect.poll(() => summary.innerText()).toBe("2 runs · 3 tags");
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

test("a picture that cannot be shown says so, also after new data came", async () => {
  const broken = { ...answers, "plugin/images/individualImage": Buffer.from("no picture") };
  let revision = 1;
  const page = await open(FIXTURE, {
    answers: broken,
    hash: "#view=images&hide=validation",
    prepare: (context) =>
      context.route("**/data/notices", (route) =>
        route.fulfill({ json: { revision: revision++, loading: false, notices: [] } }),
      ),
  });
  const told = page.getByText("step 200 · this picture cannot be shown");
  await expect.poll(() => told.count()).toBe(2);
  const again = page.waitForResponse(
    (answer) => answer.url().includes("/images/images") && answer.url().includes("sample=1"),
  );
  await page.clock.runFor(5_000);
  await (await again).finished();
  await page.clock.runFor(100);
  expect(await told.count()).toBe(2);
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

/** A training log with hyperparameters, as TensorFlow's `hparams` writes it: the validation is a run below each. */
function logWithHparams(): string {
  const directory = temporaryDirectory();
  writeEvents(directory, experiment(["", "loss"], ["validation", "accuracy"]));
  for (const [run, layers, optimizer, loss] of [
    ["a", 10, "adam", 0.25],
    ["b", 9, "sgd", NaN],
  ] as const) {
    const start = sessionStart([
      ["layers", layers],
      ["optimizer", optimizer],
    ]);
    writeEvents(join(directory, run), start, simpleValue("loss", 8), simpleValue("loss", loss));
    writeEvents(join(directory, run, "validation"), simpleValue("accuracy", layers / 16));
  }
  return directory;
}

function writeEvents(directory: string, ...values: readonly Message[]): void {
  mkdirSync(directory, { recursive: true });
  const events = values.map((value, step) => event({ step }, value));
  writeFileSync(join(directory, "events.out.tfevents.1700000000.test"), eventFile(...events));
}

const hparamRows = (page: Page): Promise<string[]> => page.locator(".hparams tbody tr").allInnerTexts();

test("hyperparameters are a table with the last metrics of each run, also of runs below it, sorted by any column", async () => {
  const page = await open(logWithHparams(), { hash: "#view=hparams" });
  const rows = (): Promise<string[]> => hparamRows(page);
  await expect.poll(rows).toEqual(["a\t10\tadam\t0.25\t0.625", "b\t9\tsgd\tNaN\t0.5625"]);
  expect(await page.getByRole("columnheader").allInnerTexts()).toEqual([
    "Run",
    "layers",
    "optimizer",
    "loss",
    "validation/accuracy",
  ]);
  expect(await page.getByRole("heading", { name: "Nothing to show" }).isVisible()).toBe(false);
  await page.getByRole("button", { name: "layers" }).click();
  await expect.poll(rows).toEqual(["b\t9\tsgd\tNaN\t0.5625", "a\t10\tadam\t0.25\t0.625"]);
  expect(await page.getByRole("columnheader", { name: "layers" }).getAttribute("aria-sort")).toBe("ascending");
  await page.keyboard.press("Enter");
  await expect.poll(rows).toEqual(["a\t10\tadam\t0.25\t0.625", "b\t9\tsgd\tNaN\t0.5625"]);
  await page.getByRole("checkbox", { name: "b", exact: true }).uncheck();
  await expect.poll(rows).toEqual(["a\t10\tadam\t0.25\t0.625"]);
  // On a narrow screen the table scrolls, and no name is broken.
  await page.setViewportSize({ width: 360, height: 740 });
  expect((await page.getByRole("button", { name: "validation/accuracy" }).boundingBox())?.height).toBeLessThan(30);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
});

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === element.ownerDocument.activeElement);

test("the focus stays where it is while a run comes, in the list of runs and in the table", async () => {
  const directory = logWithHparams();
  const page = await open(directory, { hash: "#view=hparams" });
  const addRun = async (run: string): Promise<void> => {
    writeEvents(join(directory, run), sessionStart([["layers", 1]]));
    await page.clock.runFor(5_000);
    await page.locator(`.hparams tr[data-run=${run}]`).waitFor();
  };
  const box = page.getByRole("checkbox", { name: "b", exact: true });
  await box.focus();
  await addRun("a1");
  expect(await hasFocus(box)).toBe(true);
  const sort = page.getByRole("button", { name: "layers" });
  await sort.focus();
  await addRun("a2");
  expect(await hasFocus(sort)).toBe(true);
});
