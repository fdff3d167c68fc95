import { join } from "node:path";
import type { Page } from "@vizjobs/test-browser";
import { expect, test } from "vitest";

import { createEventFileWriter } from "../../src/events/event-file-writer.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { cardOf, FIXTURE, pictureTexts, rowsOf, openCharts as open, zoomOf } from "./charts-pages.ts";

/** One point of each tag in each run. */
async function logOf(runs: readonly string[], tags: readonly string[]): Promise<string> {
  const directory = temporaryDirectory();
  for (const run of runs) {
    const writer = await createEventFileWriter(join(directory, run));
    for (const tag of tags) await writer.scalar(tag, 1, 1);
    await writer.close();
  }
  return directory;
}

const listedRuns = (page: Page): Promise<string[]> => page.locator("#runs .run-name").allInnerTexts();
const shownRuns = async (page: Page, tag: string): Promise<string[]> =>
  (await cardOf(page, tag).count()) === 0 ? [] : cardOf(page, tag).locator("tbody th").allInnerTexts();
const shownTags = (page: Page): Promise<string[]> =>
  page.locator("#scalars .card h3").filter({ visible: true }).allInnerTexts();
const hashOf = async (page: Page): Promise<string> => {
  await page.clock.runFor(300);
  return new URL(page.url()).hash;
};

test("runs are searched by plain text or by a regular expression, with a sign when it is none", async () => {
  const page = await open(await logOf(["lr=0.1", "lr=0.01", "other"], ["loss"]));
  await rowsOf(cardOf(page, "loss"));
  const search = page.getByRole("searchbox", { name: "Runs" });
  await search.fill("LR=0.0");
  await expect.poll(() => listedRuns(page)).toEqual(["lr=0.01"]);
  await page.getByRole("button", { name: "Runs by regular expression" }).click();
  await search.fill("^lr|her$");
  await expect.poll(() => listedRuns(page)).toEqual(["lr=0.01", "lr=0.1", "other"]);
  await search.fill("^(lr");
  await page.getByRole("alert").getByText("Not a regular expression: Unterminated group").waitFor();
  expect(await search.getAttribute("aria-invalid")).toBe("true");
  await search.fill("^lr$");
  await page.getByText("No run has such a name.").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("all runs, none, only one, or all that the search finds", async () => {
  const page = await open(await logOf(["a1", "a2", "b"], ["loss"]));
  const runs = (): Promise<string[]> => shownRuns(page, "loss");
  await expect.poll(runs).toEqual(["a1", "a2", "b"]);
  await page.getByRole("button", { name: "Show only a2" }).click();
  await expect.poll(runs).toEqual(["a2"]);
  expect(await page.locator("#runs-count").innerText()).toBe("1 of 3");
  await page.getByRole("button", { name: "Show no found run" }).click();
  await page.getByRole("heading", { name: "Nothing to show" }).waitFor();
  await page.getByRole("searchbox", { name: "Runs" }).fill("a");
  await expect.poll(() => listedRuns(page)).toEqual(["a1", "a2"]);
  await page.getByRole("button", { name: "Show all found runs" }).click();
  await expect.poll(runs).toEqual(["a1", "a2"]);
  await page.getByRole("searchbox", { name: "Runs" }).fill("");
  await page.getByRole("button", { name: "Show all found runs" }).click();
  await expect.poll(runs).toEqual(["a1", "a2", "b"]);
});

test("tags are searched, and grouped by prefix in sections that fold and stay folded", async () => {
  const page = await open(await logOf(["run"], ["loss/a", "loss/b", "lr", "acc/x"]));
  await expect.poll(() => shownTags(page)).toEqual(["lr", "acc/x", "loss/a", "loss/b"]);
  expect(await page.locator(".group-heading").allInnerTexts()).toEqual(
    ["No prefix1", "acc1", "loss2"].map((text) => text.replace(/(\d)$/, "\n$1")),
  );
  const loss = page.getByRole("button", { name: "loss 2" });
  await loss.click();
  await expect.poll(() => shownTags(page)).toEqual(["lr", "acc/x"]);
  expect(await loss.getAttribute("aria-expanded")).toBe("false");
  await page.reload();
  await expect.poll(() => shownTags(page)).toEqual(["lr", "acc/x"]);
  await loss.click();
  await page.getByRole("searchbox", { name: "Tags" }).fill("A");
  await expect.poll(() => shownTags(page)).toEqual(["acc/x", "loss/a"]);
  await page.getByRole("searchbox", { name: "Tags" }).fill("nothing like this");
  await page.getByRole("heading", { name: "Nothing to show" }).waitFor();
});

test("a link shows what was seen", async () => {
  const page = await open(FIXTURE);
  const card = cardOf(page, "epoch_loss");
  await rowsOf(card);
  await page.getByRole("checkbox", { name: "validation" }).uncheck();
  await page.getByLabel("Smoothing", { exact: true }).fill("0.9");
  await page.getByLabel("X axis").selectOption("Relative time");
  await page.getByLabel("Log scale of values").check();
  await page.getByRole("searchbox", { name: "Tags" }).fill("epoch");
  await page.getByRole("searchbox", { name: "Runs" }).fill("tr");
  await page.getByRole("button", { name: "Full width of epoch_loss" }).click();
  await card.locator(".plot").press("+");
  const zoom = await zoomOf(page, "epoch_loss");
  const rows = await rowsOf(card);

  const other = await open(FIXTURE, { hash: await hashOf(page) });
  const sameCard = cardOf(other, "epoch_loss");
  expect(await rowsOf(sameCard)).toEqual(rows);
  expect(await shownTags(other)).toEqual(["epoch_accuracy", "epoch_loss"]);
  expect(await listedRuns(other)).toEqual(["train"]);
  expect(await other.getByLabel("Smoothing", { exact: true }).inputValue()).toBe("0.9");
  expect(await other.getByLabel("X axis").inputValue()).toBe("relative");
  expect(await other.getByLabel("Log scale of values").isChecked()).toBe(true);
  expect((await sameCard.boundingBox())?.width).toBeGreaterThan(900);
  expect(await zoomOf(other, "epoch_loss")).toEqual(zoom);
  expect(await pictureTexts(other, sameCard)).toEqual(await pictureTexts(page, card));
});

test("back and forward take choices back and do them again", async () => {
  const page = await open(FIXTURE);
  const axis = page.getByLabel("X axis");
  await rowsOf(cardOf(page, "epoch_loss"));
  expect(await hashOf(page)).toBe("");
  await axis.selectOption("Wall time");
  // Both in one moment, however slow the machine is.
  await page.getByLabel("Smoothing", { exact: true }).evaluate((slider) => {
    for (const value of ["0.1", "0.2"]) {
      Object.assign(slider, { value }).dispatchEvent(new Event("input"));
    }
  });
  expect(await hashOf(page)).toBe("#smooth=0.2&x=wall");
  await page.goBack();
  await expect.poll(() => page.getByLabel("Smoothing", { exact: true }).inputValue()).toBe("0.6");
  expect(await axis.inputValue()).toBe("wall");
  await page.goBack();
  await expect.poll(() => axis.inputValue()).toBe("step");
  await page.goForward();
  await page.goForward();
  await expect.poll(() => page.getByLabel("Smoothing", { exact: true }).inputValue()).toBe("0.2");
});

test.each([
  "#smooth=NaN&x=__proto__&y=[]&view=constructor&zoom=1,2&zoom=9,1,epoch_loss&fold=&wide=none&hide=nobody",
  "#%00%E0%A4%A&<script>alert(1)</script>=<img>",
])("the broken address %s shows the page as usual", async (hash) => {
  const page = await open(FIXTURE, { hash });
  expect(Object.keys(await rowsOf(cardOf(page, "epoch_loss")))).toEqual(["train", "validation"]);
  expect(await page.getByLabel("Smoothing", { exact: true }).inputValue()).toBe("0.6");
  expect(await page.getByLabel("X axis").inputValue()).toBe("step");
});

test("a regular expression from a link that would run for years does not hang the page", async () => {
  const name = "a".repeat(200);
  const page = await open(await logOf(["run"], [`${name}!`]), { hash: "#tags-re=%5E(a%2B)%2B%24" });
  await page.getByRole("heading", { name: "Nothing to show" }).waitFor();
  await page.getByRole("searchbox", { name: "Tags" }).fill("^(a+)+!$");
  await cardOf(page, `${name}!`).waitFor();
});

test("of many tags only the cards in sight are loaded", async () => {
  const tags = Array.from({ length: 60 }, (_, index) => `tag${index}`);
  const page = await open(await logOf(["run"], tags), {
    async prepare(context) {
      await context.addInitScript(
        "globalThis.asked = []; const real = fetch; globalThis.fetch = (path, init) => { if (init?.body) asked.push(init.body.get('tag')); return real(path, init); };",
      );
    },
  });
  await rowsOf(cardOf(page, "tag0"));
  expect(await page.locator("#scalars .card").count()).toBe(60);
  expect(await page.evaluate("asked.length")).toBeLessThan(20);
  expect(await page.evaluate("asked.includes('tag59')")).toBe(false);
  await cardOf(page, "tag59").scrollIntoViewIfNeeded();
  await rowsOf(cardOf(page, "tag59"));
  expect(await page.evaluate("asked.includes('tag59')")).toBe(true);
});

test("only the points of chosen runs are asked for, and those of others when they are chosen", async () => {
  const page = await open(FIXTURE, { hash: "#only=train" });
  const card = cardOf(page, "epoch_loss");
  expect(Object.keys(await rowsOf(card))).toEqual(["train"]);
  const [request] = await Promise.all([
    page.waitForRequest((sent) => sent.postData()?.includes("epoch_loss") === true),
    page.getByRole("checkbox", { name: "validation" }).check(),
  ]);
  expect(new URLSearchParams(request.postData() ?? "").getAll("runs")).toEqual(["validation"]);
  await expect.poll(async () => Object.keys(await rowsOf(card))).toEqual(["train", "validation"]);
});
