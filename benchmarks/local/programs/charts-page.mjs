// The charts page of a job over 100 tags of 1,000 points, opened in headless Chromium from a local server in the same process.
// Tells the size of each file that the page loads; for each message "charts" or "empty", how long a page took to be ready.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createEventFileWriter, startLocalServer } from "@vizjobs/local";
import { launchChromium } from "../../../packages/test-browser/dist/launch-chromium.mjs";

const tags = 100;
const points = 1_000;

const [root] = process.argv.slice(2);
mkdirSync(join(root, "bucket"), { recursive: true });
const writer = await createEventFileWriter(join(root, "bucket/logs/train"));
for (let step = 0; step < points; step += 1) {
  for (let tag = 0; tag < tags; tag += 1) {
    await writer.scalar(`layer${tag % 10}/tag${tag}`, step, Math.exp(-step / 300) + Math.sin(step * (tag + 1)) / 10);
  }
}
await writer.close();

const local = await startLocalServer({ timing: "instant", root });
const created = await fetch(`${local.endpoint}/v1/${local.projectId}/visualization-jobs`, {
  method: "POST",
  headers: { "X-Auth-Token": local.credentials.token, "Content-Type": "application/json" },
  body: JSON.stringify({ job_name: "charts", train_url: "/bucket/logs/" }),
});
const { service_url: serviceUrl } = await created.json();
const browser = await launchChromium();

/** Opens an address with an empty cache. */
async function open(address, use) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    return await use(await context.newPage(), address);
  } finally {
    await context.close();
  }
}

/** Resolves in the page when every chart in sight is drawn. */
const allDrawn = `new Promise((resolve) => {
  const look = () => {
    const inSight = [...document.querySelectorAll(".card[data-tag]")].filter((card) => card.getBoundingClientRect().top < innerHeight);
    const isDrawn = inSight.length > 0 && inSight.every((card) => card.querySelector("canvas") && card.querySelector("tbody td"));
    if (isDrawn) resolve(inSight.length);
    else requestAnimationFrame(look);
  };
  look();
})`;

/** Milliseconds from the start of the navigation until the pointer's move was answered by a frame. */
async function answered(page) {
  await page.evaluate(
    `addEventListener("mousemove", () => requestAnimationFrame(() => setTimeout(() => { globalThis.answeredAt ??= performance.now(); })))`,
  );
  await page.mouse.move(600, 300);
  const found = await page.waitForFunction("globalThis.answeredAt");
  return found.jsonValue();
}

const bytes = await open(serviceUrl, async (page, address) => {
  const files = [];
  page.on("response", (response) => {
    if (!response.url().startsWith(`${address}data/`)) files.push(response);
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const sizes = files.map(async (file) => [
    new URL(file.url()).pathname.split("/").at(-1) || "index.html",
    gzipSync(await file.body(), { level: 9 }).length,
  ]);
  return Object.fromEntries(await Promise.all(sizes));
});

async function readyMs(isCharts) {
  // One line of JSON: what a page costs that has nothing to draw.
  return open(isCharts ? serviceUrl : `${serviceUrl}data/environment`, async (page, address) => {
    await page.goto(address, { waitUntil: "commit" });
    if (isCharts) await page.evaluate(allDrawn);
    return answered(page);
  });
}

process.on("message", (what) => void readyMs(what === "charts").then((ms) => process.send({ ms })));
process.on("disconnect", () => void browser.close().then(() => process.exit()));
process.send({ names: Object.keys(bytes).join(), sizes: Object.values(bytes) });
