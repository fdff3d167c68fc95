import type { Page } from "@vizjobs/test-browser";
import { expect, test } from "vitest";

import { cardOf, download, FIXTURE, rowsOf, savePicture, openCharts as open } from "./charts-pages.ts";

test("the points that are shown can be saved as CSV and JSON, those of one run as the server has them", async () => {
  const page = await open(FIXTURE, { hash: "#hide=validation" });
  const card = cardOf(page, "epoch_loss");
  await rowsOf(card);
  const menu = card.locator(".menu summary");
  await menu.click();
  const csv = await download(page, () => card.getByRole("button", { name: "CSV" }).click());
  expect(csv.name).toBe("epoch_loss.csv");
  expect(csv.text.split("\r\n").slice(0, 2)).toEqual([
    "Run,Wall time,Step,Value",
    expect.stringMatching(/^train,\d+(?:\.\d+)?,0,2\./),
  ]);
  expect(csv.text).not.toContain("validation");
  await menu.click();
  const json = await download(page, () => card.getByRole("button", { name: "JSON" }).click());
  expect(Object.keys(JSON.parse(json.text))).toEqual(["train"]);
  await menu.click();
  const one = await download(page, () => card.getByRole("link", { name: "CSV" }).click());
  expect(one.name).toBe("train-epoch_loss.csv");
  expect(one.text).toMatch(/^Wall time,Step,Value\r\n/);
});

test("a picture of the chart is whole SVG with a title, and has nothing from elsewhere", async () => {
  const page = await open(FIXTURE);
  const card = cardOf(page, "epoch_loss");
  await rowsOf(card);
  const { name, text } = await savePicture(page, card);
  expect(name).toBe("epoch_loss.svg");
  const blank = await page.context().newPage();
  const found = await blank.evaluate(
    `(() => { const svg = new DOMParser().parseFromString(${JSON.stringify(text)}, "image/svg+xml").documentElement;
      return [svg.tagName, svg.querySelector("title").textContent, svg.querySelectorAll("script, image, style, [href]").length]; })()`,
  );
  expect(found).toEqual(["svg", "epoch_loss", 0]);
});

async function copyLink(page: Page): Promise<void> {
  await rowsOf(cardOf(page, "epoch_loss"));
  await cardOf(page, "epoch_loss").locator(".menu summary").click();
  await page.getByRole("button", { name: "Copy link to this chart" }).click();
}

test("a link to a chart is copied, and where the browser forbids that it is shown", async () => {
  const allowed = await open(FIXTURE, { permissions: ["clipboard-read", "clipboard-write"] });
  await copyLink(allowed);
  await allowed.getByText("Link copied").waitFor();
  expect(await allowed.evaluate("navigator.clipboard.readText()")).toBe(`${allowed.url()}#wide=epoch_loss`);

  const forbidden = await open(FIXTURE, {
    prepare: (context) =>
      context.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))"),
  });
  await copyLink(forbidden);
  expect(await forbidden.getByRole("textbox", { name: "Link" }).inputValue()).toBe(
    `${forbidden.url()}#wide=epoch_loss`,
  );
});
