import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

import { createEventFileWriter } from "../../src/events/event-file-writer.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { cardOf, FIXTURE, pictureTexts, rowsOf, openCharts as open, zoomOf } from "./charts-pages.ts";

test("the page waits for data, shows it when it comes, and goes on while training runs", async () => {
  const directory = join(temporaryDirectory(), "logs");
  const page = await open(directory);
  await page.getByRole("heading", { name: "No data yet" }).waitFor();
  const writer = await createEventFileWriter(join(directory, "run"));
  await writer.scalar("loss", 0, 1);
  await writer.scalar("loss", 1, 0.5);
  await page.clock.runFor(5_000);
  const card = cardOf(page, "loss");
  expect((await rowsOf(card))["run"]?.slice(-2)).toEqual(["0.5", "1"]);
  expect(await page.getByRole("heading", { name: "No data yet" }).isVisible()).toBe(false);
  await writer.scalar("loss", 2, 0.25);
  await writer.scalar("accuracy", 2, 0.75);
  await writer.close();
  await page.clock.runFor(5_000);
  await cardOf(page, "accuracy").waitFor();
  await card.getByRole("cell", { name: "0.25", exact: true }).waitFor();
});

test("a zoom stays while new points come, and a run that is new is not shown where only some were chosen", async () => {
  const directory = temporaryDirectory();
  const writer = await createEventFileWriter(join(directory, "run"));
  for (let step = 0; step <= 100; step++) await writer.scalar("loss", step, step);
  const page = await open(directory, { hash: "#only=run" });
  const card = cardOf(page, "loss");
  await rowsOf(card);
  await card.locator(".plot").press("+");
  const zoom = await zoomOf(page, "loss");
  expect(zoom).toEqual([25, 75]);
  for (let step = 101; step <= 200; step++) await writer.scalar("loss", step, step);
  await writer.close();
  const other = await createEventFileWriter(join(directory, "other"));
  await other.scalar("loss", 1, 1);
  await other.close();
  await page.clock.runFor(5_000);
  await expect.poll(async () => (await rowsOf(card))["run"]?.at(-1)).toBe("200");
  expect(await zoomOf(page, "loss")).toEqual(zoom);
  const texts = await pictureTexts(page, card);
  expect([texts.includes("30"), texts.includes("150")]).toEqual([true, false]);
  expect(Object.keys(await rowsOf(card))).toEqual(["run"]);
  expect(await page.getByRole("checkbox", { name: "other" }).isChecked()).toBe(false);
});

test("while it is paused the page asks for nothing, and then catches up", async () => {
  const directory = temporaryDirectory();
  const writer = await createEventFileWriter(join(directory, "run"));
  await writer.scalar("loss", 1, 1);
  const page = await open(directory);
  await rowsOf(cardOf(page, "loss"));
  const pause = page.getByRole("button", { name: "Pause live updates" });
  await pause.click();
  expect(await pause.getAttribute("aria-pressed")).toBe("true");
  expect(await page.getByRole("status").first().innerText()).toBe("Paused");
  await writer.scalar("loss", 2, 2);
  await writer.close();
  let requests = 0;
  page.on("request", () => requests++);
  await page.clock.runFor(60_000);
  expect(requests).toBe(0);
  await pause.click();
  await expect.poll(async () => (await rowsOf(cardOf(page, "loss")))["run"]?.at(-1)).toBe("2");
  expect(await page.getByRole("status").first().innerText()).toBe("Live");
});

test("a lost connection is told, and its return, and an answer that is no data as it is", async () => {
  const page = await open(FIXTURE, { expected: /ERR_INTERNET_DISCONNECTED|^failed: |status of 500/ });
  await rowsOf(cardOf(page, "epoch_loss"));
  const status = page.getByRole("status").first();
  await page.context().setOffline(true);
  await page.clock.runFor(5_000);
  await expect.poll(() => status.innerText()).toBe("The server cannot be reached. Trying again …");
  // What was there can still be looked at.
  expect(Object.keys(await rowsOf(cardOf(page, "epoch_loss")))).toEqual(["train", "validation"]);
  await page.context().setOffline(false);
  await page.clock.runFor(5_000);
  await expect.poll(() => status.innerText()).toBe("Live");
  await page.route("**/data/notices", (route) => route.fulfill({ status: 500, body: "the disk is full" }));
  await page.clock.runFor(5_000);
  await expect.poll(() => status.innerText()).toBe("The server answers 500: the disk is full");
});

test("damage is told in a box that folds, and stays folded while more is found", async () => {
  const directory = temporaryDirectory();
  const damage = async (run: string): Promise<void> => {
    const writer = await createEventFileWriter(join(directory, run));
    await writer.scalar("loss", 1, 1);
    await writer.close();
    await appendFile(writer.path, Buffer.alloc(64, 7));
  };
  await damage("a");
  const page = await open(directory);
  const summary = page.locator("#notices summary");
  await expect.poll(() => summary.innerText()).toBe("1 problem while reading the event files");
  const message = page.getByText("the checksum of a record's length is wrong").first();
  expect(await message.isVisible()).toBe(true);
  await summary.click();
  await damage("b");
  await page.clock.runFor(5_000);
  await expect.poll(() => summary.innerText()).toBe("2 problems while reading the event files");
  expect(await message.isVisible()).toBe(false);
});
