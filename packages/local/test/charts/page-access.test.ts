import type { Page } from "@vizjobs/test-browser";
import { expect, test } from "vitest";

import { cardOf, FIXTURE, pixelsOf, rowsOf, openCharts as open } from "./charts-pages.ts";

/** The contrast of each colour with each of the grounds, as WCAG 2 counts it, in the page's present scheme. */
function contrasts(page: Page, colors: readonly string[], grounds: readonly string[]): Promise<[string, number][]> {
  return page.evaluate(`(() => {
    const probe = document.body.appendChild(document.createElement("p"));
    const luminance = (variable) => {
      probe.style.color = "var(" + variable + ")";
      const parts = getComputedStyle(probe).color.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255);
      const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return ${JSON.stringify(colors)}.flatMap((color) => ${JSON.stringify(grounds)}.map((ground) => {
      const [dark, light] = [luminance(color), luminance(ground)].sort((a, b) => a - b);
      return [color + " on " + ground, (light + 0.05) / (dark + 0.05)];
    }));
  })()`);
}

test("texts and lines stand out enough, in light and in dark", async () => {
  const page = await open(FIXTURE);
  await rowsOf(cardOf(page, "epoch_loss"));
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectContrasts(page);
  }
});

async function expectContrasts(page: Page): Promise<void> {
  const texts = [
    ...(await contrasts(page, ["--text", "--quiet", "--problem"], ["--ground", "--surface"])),
    ...(await contrasts(page, ["--text"], ["--warning-ground"])),
    ...(await contrasts(page, ["--accent"], ["--surface"])),
    ...(await contrasts(page, ["--on-accent"], ["--accent"])),
  ];
  expect(texts.filter(([, contrast]) => contrast < 4.5)).toEqual([]);
  const runs = Array.from({ length: 20 }, (_, index) => `--run-${index}`);
  const shapes = await contrasts(page, [...runs, "--control-line", "--good"], ["--surface"]);
  expect(shapes.filter(([, contrast]) => contrast < 3)).toEqual([]);
}

test("colours can be light, dark or the browser's, which is remembered", async () => {
  const page = await open(FIXTURE, { colorScheme: "light" });
  const card = cardOf(page, "epoch_loss");
  const ground = (): Promise<unknown> => page.evaluate("getComputedStyle(document.body).backgroundColor");
  await rowsOf(card);
  const light = await ground();
  await page.getByRole("button", { name: "Colours: auto" }).click();
  await page.getByRole("button", { name: "Colours: light" }).click();
  await page.getByRole("button", { name: "Colours: dark" }).waitFor();
  const dark = await ground();
  expect(dark).not.toBe(light);
  // The lines too have the colours of the dark scheme.
  await expect.poll(async () => (await pixelsOf(card, "train")).count).toBeGreaterThan(200);
  await page.reload();
  await rowsOf(card);
  expect(await ground()).toBe(dark);
});

test("where the browser keeps nothing the page works all the same", async () => {
  const page = await open(FIXTURE, {
    prepare: (context) =>
      context.addInitScript(
        `Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });`,
      ),
  });
  await rowsOf(cardOf(page, "epoch_loss"));
  await page.getByRole("button", { name: "Colours: auto" }).click();
  await page.getByRole("button", { name: "Colours: light" }).waitFor();
});

test("everything has a name and is reached by the keyboard, and what has the focus is seen", async () => {
  const page = await open(FIXTURE);
  await rowsOf(cardOf(page, "learning_rate"));
  const card = page.getByRole("region", { name: "epoch_loss" });
  expect(await card.getByRole("table", { name: "Values of epoch_loss" }).count()).toBe(1);
  expect(await card.getByRole("application", { name: /^epoch_loss\. / }).count()).toBe(1);
  expect(await card.getByRole("rowheader", { name: "train" }).count()).toBe(1);
  expect(await page.getByRole("status").first().innerText()).toBe("Live");
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    const [name, outline] = await page.evaluate<[string, string]>(
      `[document.activeElement.getAttribute("aria-label") || document.activeElement.id, getComputedStyle(document.activeElement).outlineStyle]`,
    );
    reached.add(name);
    // After the last the browser's own controls have their turn, and the page as a whole stands for them.
    if (outline === "none" && name !== "") unseen.push(name);
  }
  const wanted = [
    "skip",
    "Pause live updates",
    "Colours: auto",
    "Help and keyboard shortcuts",
    "tag-search",
    "Tags by regular expression",
    "smoothing",
    "Smoothing, exactly",
    "axis",
    "order",
    "log",
    "outliers",
    "run-search",
    "Runs by regular expression",
    "Show all found runs",
    "Show no found run",
    "Show only validation",
    "Full width of epoch_loss",
    "Download epoch_loss, or copy a link to it",
  ];
  expect(wanted.filter((name) => !reached.has(name))).toEqual([]);
  expect(Array.from(reached).some((name) => name.startsWith("epoch_loss. Arrow keys"))).toBe(true);
  expect(unseen).toEqual([]);
});

test("the help tells the keys, the keys do what it tells, and they can be switched off", async () => {
  const page = await open(FIXTURE);
  await rowsOf(cardOf(page, "epoch_loss"));
  const log = page.getByLabel("Log scale of values");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Help" });
  await help.waitFor();
  for (const key of ["/", "r", "l", "o", "p", "t", "?"]) {
    expect(await help.getByText(key, { exact: true }).count()).toBe(1);
  }
  await page.keyboard.press("Escape");
  await page.keyboard.press("l");
  await expect.poll(() => log.isChecked()).toBe(true);
  await page.keyboard.press("/");
  expect(await page.evaluate("document.activeElement.id")).toBe("tag-search");
  // In a field the same keys are letters.
  await page.keyboard.type("lr");
  expect(await page.getByRole("searchbox", { name: "Tags" }).inputValue()).toBe("lr");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Help and keyboard shortcuts" }).click();
  await help.getByLabel("Keys of one letter do this").uncheck();
  await help.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("l");
  await page.keyboard.press("?");
  expect(await log.isChecked()).toBe(true);
  expect(await help.isVisible()).toBe(false);
});

test("on 360 pixels nothing is cut off, and the settings are behind a button", async () => {
  const page = await open(FIXTURE, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await rowsOf(cardOf(page, "epoch_loss"));
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
  expect((await page.getByRole("heading", { level: 1 }).boundingBox())?.width).toBeGreaterThan(50);
  const smoothing = page.getByLabel("Smoothing", { exact: true });
  expect(await smoothing.isVisible()).toBe(false);
  await page.getByRole("button", { name: "Settings" }).tap();
  expect(await smoothing.isVisible()).toBe(true);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
});

test("with forced colours lines keep theirs, and what is chosen is told apart; nothing moves for who wants no motion", async () => {
  const page = await open(FIXTURE, { forcedColors: "active", colorScheme: "dark", reducedMotion: "reduce" });
  await rowsOf(cardOf(page, "epoch_loss"));
  expect(await page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")).toBe("auto");
  expect(await page.evaluate("document.getAnimations().length")).toBe(0);
  expect((await pixelsOf(cardOf(page, "epoch_loss"), "train")).count).toBeGreaterThan(200);
  const wide = page.getByRole("button", { name: "Full width of epoch_loss" });
  const ground = (): Promise<string> =>
    wide.evaluate((button) => button.ownerDocument.defaultView?.getComputedStyle(button).backgroundColor ?? "");
  const before = await ground();
  await wide.click();
  await expect.poll(ground).not.toBe(before);
});
