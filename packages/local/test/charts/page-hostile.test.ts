import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

import { createEventFileWriter } from "../../src/events/event-file-writer.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { cardOf, pictureTexts, rowsOf, openCharts as open } from "./charts-pages.ts";

const HOSTILE = `<img src=x onerror="alert(1)">`;

test("names, descriptions and damage from hostile files are only text", async () => {
  const directory = temporaryDirectory();
  const writer = await createEventFileWriter(join(directory, "<b>run<", "b>"));
  await writer.scalar(HOSTILE, 0, 1, { description: `${HOSTILE} <script>alert(2)</script> *fine*` });
  await writer.scalar("__proto__", 0, 1);
  await writer.scalar("constructor", 0, NaN);
  await writer.close();
  const damaged = await createEventFileWriter(join(directory, "<i>damaged\u202eturned"));
  await damaged.close();
  await appendFile(damaged.path, Buffer.alloc(64, 7));
  const page = await open(directory);
  const card = cardOf(page, HOSTILE);
  expect(await card.locator("h3").innerText()).toBe(HOSTILE);
  expect(await card.locator(".description").innerText()).toBe(`${HOSTILE} <script>alert(2)</script> fine`);
  expect(Object.keys(await rowsOf(card))).toEqual(["<b>run</b>"]);
  expect((await rowsOf(cardOf(page, "constructor")))["<b>run</b>"]?.[0]).toBe("NaN");
  expect(await cardOf(page, "__proto__").count()).toBe(1);
  expect(await page.locator("#notices li").innerText()).toMatch(
    /^<i>damaged\ufffdturned\/events\.out\..*: the checksum of a record's length is wrong/,
  );
  expect(await pictureTexts(page, card)).toContain("&lt;b&gt;run&lt;/b&gt;");
  await card.getByRole("button", { name: `Full width of ${HOSTILE}` }).click();
  expect(await page.locator("main img, main script, main b, main i").count()).toBe(0);
});

test("a name of 4,000 characters does not break the page", async () => {
  const directory = temporaryDirectory();
  const long = "x".repeat(4_000);
  const writer = await createEventFileWriter(join(directory, "run"));
  await writer.scalar(long, 0, 1);
  await writer.scalar(`${"many words ".repeat(100)}/${long}`, 0, 1);
  await writer.close();
  const page = await open(directory, { viewport: { width: 360, height: 740 } });
  await rowsOf(page.locator(".card").first());
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
  expect((await page.locator(".card").first().boundingBox())?.height).toBeLessThan(480);
});

const info = { displayName: HOSTILE, description: HOSTILE };
const tags = { "<b>run</b>": { [HOSTILE]: { ...info, samples: 1 } } };

test("hostile texts, hyperparameters and pictures' names are only text", async () => {
  const page = await open(undefined, {
    answers: {
      runs: ["<b>run</b>"],
      plugins_listing: { text: { enabled: true }, hparams: { enabled: true }, histograms: { enabled: true } },
      "plugin/text/tags": { "<b>run</b>": [HOSTILE] },
      "plugin/text/text": [
        { wall_time: 1, step: 1, text: "<p>other</p>", source: `${HOSTILE}\n# no heading [link](javascript:alert(1))` },
        { wall_time: 2, step: 2, text: "<p>only <b>HTML</b> &lt;i&gt;</p><script>alert(3)</script>" },
      ],
      "plugin/histograms/tags": tags,
      "plugin/histograms/histograms": [[1, 1, [[0, 1, 2]]]],
      "plugin/hparams/runs": { "<b>run</b>": { hparams: { [HOSTILE]: HOSTILE, __proto__x: true }, metrics: [] } },
    },
  });
  await page.getByRole("button", { name: "Text" }).click();
  await expect
    .poll(() => page.locator(".texts pre").allInnerTexts())
    .toEqual(["only HTML <i>alert(3)", `${HOSTILE}\n# no heading [link](javascript:alert(1))`]);
  await page.getByRole("button", { name: "Histograms" }).click();
  await page.locator(".ridge").first().waitFor();
  await page.getByRole("button", { name: "Hyperparameters" }).click();
  await page.getByRole("cell", { name: HOSTILE, exact: true }).waitFor();
  expect(await page.locator("main img, main script, main b, main i, main a").count()).toBe(0);
});
